"""What Briques infers against what Keras builds: the same shapes and counts, brick by brick."""

from __future__ import annotations

from core.engine.build import build
from core.experiment import Experiment
from core.infer import Report


def agreement(experiment: Experiment, report: Report) -> bool:
    """Return whether Keras has the shapes and counts of `report`, a row for each Keras layer.

    Keras holds its weights by brick; their names begin with the brick's id.
    """
    built = build(experiment)
    counts = dict.fromkeys((row.brick.id for row in report.rows), 0)
    for name, variable in built.weights:
        owner = next(
            id for id in sorted(counts, key=len, reverse=True) if name.startswith(id + "/")
        )
        counts[owner] += int(variable.shape.num_elements() or 1)
    return all(
        counts[row.brick.id] == row.params
        and tuple(built.tensors[row.brick.id].shape[1:]) == row.shape
        for row in report.rows
    )
