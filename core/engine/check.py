"""What Briques infers against what Keras builds: the same shapes and counts, brick by brick."""

from __future__ import annotations

from math import prod

from core.block import PATH_SEPARATOR
from core.engine.build import Built, build
from core.experiment import Experiment
from core.infer import Report


def agreement(experiment: Experiment, report: Report) -> bool:
    """Return whether Keras has the shapes and counts of `report`, a row for each Keras layer."""
    built = build(experiment)
    counted = counts(built)
    return all(
        counted[row.brick.id] == row.params
        and tuple(built.tensors[row.brick.id].shape[1:]) == row.shape
        for row in report.rows
    )


def counts(built: Built) -> dict[str, int]:
    """Return how many parameters Keras has in each layer, by the brick's id, blocks expanded."""
    found = dict.fromkeys((brick.id for brick in built.network.bricks), 0)
    for name, variable in built.weights:
        owner = name
        while owner not in found:  # "attention_1/query/kernel" belongs to attention_1
            owner = owner.rpartition(PATH_SEPARATOR)[0]
        found[owner] += prod(variable.shape)
    return found
