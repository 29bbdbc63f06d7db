"""Looking into every neuron of a small dense network: its weights, and what it answers anywhere."""

from __future__ import annotations

import keras
import numpy as np
from numpy.typing import NDArray

from core.array import Array, Picture, Scale
from core.dataset import Dataset, Kind
from core.engine.build import Built
from core.engine.look import grid, limits
from core.engine.loop import compiled
from core.engine.prepare import split_of
from core.experiment import Experiment
from core.neurons import Column, columns, round_number
from core.protocol import ColumnAnswers, NeuronsSeen

WITHIN_ONE = frozenset({"tanh", "sigmoid", "softsign", "hard_sigmoid", "softmax"})
"""Activations that never leave [−1, 1]."""


class Watch:
    """Sees the neurons of one model, again and again.

    Raises NetworkError for a network whose neurons cannot be shown one by one.
    """

    def __init__(self, experiment: Experiment, built: Built, resolution: int) -> None:
        self._columns = columns(experiment.report())
        self._experiment = experiment
        self._built = built
        self._resolution = resolution
        self._places = places(experiment.dataset, resolution)
        tensors = [built.tensors[column.end] for column in self._columns]
        if len(self._places):
            whole = keras.ops.concatenate(tensors, axis=-1)
            self._model = compiled(keras.Model(built.model.input, whole))

    def see(self, job: int, *, trained: bool) -> NeuronsSeen:
        """Return the neurons as they stand."""
        weights = tuple((name, Array.of(value)) for name, value in self._built.weights)
        seen = zip(self._columns, self.answers(), strict=False)  # no answers without places
        return NeuronsSeen(job, trained, weights, tuple(self._painted(*one) for one in seen))

    def answers(self) -> list[NDArray[np.float32]]:
        """Return what each column answers in every place, (places, units); [] without places."""
        if not len(self._places):
            return []
        ends = np.cumsum([column.units for column in self._columns])[:-1]
        return np.split(self._model(self._places), ends, axis=-1)

    def _painted(self, column: Column, answers: NDArray[np.float32]) -> ColumnAnswers:
        low, high = self._ends(column, answers)
        if self._experiment.dataset.kind is Kind.CURVE:
            return ColumnAnswers(low, high, curves=Array.of(answers.T))
        signed = 2 * (answers - low) / (high - low) - 1
        size = (self._resolution, self._resolution)
        maps = (Picture.of(one.reshape(size), Scale.SIGNED, -1, 1) for one in signed.T)
        return ColumnAnswers(low, high, tuple(maps))

    def _ends(self, column: Column, answers: NDArray[np.float32]) -> tuple[float, float]:
        """Return the answers painted as −1 and as 1: one scale for all neurons of a column.

        What comes out at the end is painted as in every map of the model.
        """
        experiment = self._experiment
        if column is self._columns[0]:
            high = experiment.dataset.extent
        elif column is not self._columns[-1]:
            bounded = bool(column.functions) and column.functions[-1] in WITHIN_ONE
            high = 1.0 if bounded else round_number(float(np.abs(answers).max()))
        elif experiment.dataset.kind is Kind.POINTS:
            return limits(experiment)
        else:
            truth = np.abs(split_of(experiment).train.y).max()
            high = round_number(float(max(truth, np.abs(answers).max())))
        return -high, high


def places(dataset: Dataset, resolution: int) -> NDArray[np.float32]:
    """Return where the neurons are asked: all over the square of points, along a curve's interval.

    Shapes: (places, columns of the data); no places for data of other kinds.
    """
    if dataset.kind is Kind.POINTS:
        return grid(dataset.extent, resolution)
    if dataset.kind is Kind.CURVE:
        return np.linspace(-dataset.extent, dataset.extent, 2 * resolution, dtype="f4")[:, None]
    return np.empty((0, 0), np.float32)
