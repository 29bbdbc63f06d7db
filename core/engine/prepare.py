"""What a training needs before it begins: something to learn, data on both sides, a metric."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from core.block import expand
from core.dataset import Dataset, Split, Task
from core.engine.devices import free_memory
from core.errors import DataError, TrainingError
from core.experiment import Experiment
from core.infer import infer
from core.language import Message, say

BYTES_A_PARAMETER = 16
"""A weight, its gradient and two moving averages, in float32."""


def expect_learner(experiment: Experiment) -> None:
    """Raise TrainingError if the network fits the data and yet cannot learn anything."""
    report = experiment.report()
    if not report.ready:
        return  # building it says why
    if not report.trainable_params:
        raise TrainingError(say("This network has no weights to learn: add a Dense brick."))
    if not _reached(experiment):
        raise TrainingError(
            say(
                "No weight can learn: the step has no slope, so no gradient comes through it. "
                "Use sigmoid or tanh instead."
            )
        )
    if report.params * BYTES_A_PARAMETER > free_memory():
        raise TrainingError(
            say(
                "This network needs more memory than this machine has free (parameters: {n}): "
                "use fewer units.",
                n=report.params,
            )
        )


def metric(dataset: Dataset, truth: NDArray[np.float32]) -> Any:
    """Return (truth, answer) → accuracy of each example, or its mean absolute error.

    One output of a classification decides at the middle of its two truths: 0.5 for 0 and 1,
    0 for −1 and 1.
    """
    ops = keras.ops
    if dataset.task is Task.REGRESSION:
        axes = tuple(range(1, truth.ndim))
        return lambda truth, answer: ops.mean(ops.abs(truth - answer), axis=axes)
    if truth.shape[-1] > 1:
        return lambda truth, answer: ops.argmax(truth, -1) == ops.argmax(answer, -1)
    middle = float(truth.min() + truth.max()) / 2
    return lambda truth, answer: (truth > middle) == (answer > middle)


def split_of(experiment: Experiment) -> Split:
    """Return what the experiment learns from and what it is tested on. Raises DataError."""
    training = experiment.training
    return split(experiment.dataset, training.validation_split, training.seed)


@lru_cache(maxsize=2)
def split(dataset: Dataset, validation: float, seed: int) -> Split:
    """Return `dataset.split(…)`, remembered: training and looks share it. Raises DataError."""
    try:
        return dataset.split(validation, seed)
    except (OSError, ValueError, ImportError) as error:
        raise DataError(
            say("{data} could not be loaded: {why}", data=Message(dataset.title), why=str(error))
        ) from error


def _reached(experiment: Experiment) -> bool:
    """Return whether a gradient from the answer reaches a weight without crossing a step."""
    report = infer(expand(experiment.network))
    waiting, seen = [report.output.brick.id], set[str]()
    while waiting:
        row = report[waiting.pop()]
        if row.brick.id in seen or row.brick.layer.values().get("activation") == "step":
            continue
        if row.trainable_params:
            return True
        seen.add(row.brick.id)
        waiting += row.brick.inputs
    return False
