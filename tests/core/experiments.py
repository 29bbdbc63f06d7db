"""Small experiments that do not fit, and how they are mended."""

from __future__ import annotations

from core.dataset import DATASETS
from core.experiment import Experiment
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from tests.core.networks import of


def experiment(data: str, loss: str, *layers) -> Experiment:
    dataset = DATASETS[data]()
    network = chain(of("Input", shape=dataset.shape), *layers)
    return Experiment("x", dataset, network, LOSSES[loss](), OPTIMIZERS["sgd"]())


def problem_of(tried: Experiment):
    (row,) = [row for row in tried.report().rows if row.problem]
    return row.brick.id, row.problem


def repaired(tried: Experiment) -> Experiment:
    """Return the experiment after the first repair of its first problem."""
    row = next(row for row in tried.report().rows if row.problem)
    return tried.repaired(row.brick.id, row.problem.repairs[0])


def mended(tried: Experiment) -> Experiment:
    for _ in range(5):
        if not any(row.problem for row in tried.report().rows):
            return tried
        tried = repaired(tried)
    raise AssertionError(tried.report())
