"""Answering orders with the models in hand: the one in training, and one to look at."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from core.dataset import Examples
from core.engine.build import Built, build
from core.engine.check import counts
from core.engine.export import Export
from core.engine.features import read_kernels, see_features
from core.engine.look import Painter, predict, see_data
from core.engine.neurons import Watch
from core.engine.prepare import split, split_of
from core.engine.train import Session
from core.experiment import Experiment
from core.protocol import (
    CheckCounts,
    CountsChecked,
    DataSeen,
    DrawMap,
    Event,
    Look,
    MapDrawn,
    Predict,
    ReadKernels,
    SeeData,
    SeeFeatures,
    SeeNeurons,
)
from core.protocol import Export as ExportOrder
from core.snapshot import Snapshot


class Workshop:
    """Keeps the model in training and one model to look at, and answers with them.

    Attributes:
        session: the training under way or just over, None before the first.
    """

    def __init__(self) -> None:
        self.session: Session | None = None
        self._shown: Built | None = None
        self._shown_of: Experiment | None = None
        self._state: Snapshot | None = None
        self._painter: tuple[Built, Experiment, int, Painter] | None = None
        self._watch: tuple[Built, Experiment, int, Watch] | None = None
        self._answers: dict[type, Callable[[Any], Event]] = {
            Predict: self._predict,
            DrawMap: self._draw,
            ReadKernels: self._kernels,
            SeeFeatures: self._features,
            SeeNeurons: self._neurons,
            CheckCounts: self._check,
            SeeData: self._data,
        }

    def answer(self, order: Look | SeeData) -> Event:
        """Return the event that answers a question. Raises BriquesError."""
        return self._answers[type(order)](order)

    def export(self, order: ExportOrder) -> Export:
        """Return an export of which nothing is written yet."""
        built, _ = self._model(order)
        return Export(order.job, built, self._held(order.experiment), order.path)

    def _predict(self, order: Predict) -> Event:
        built, _ = self._model(order)
        return predict(order, built, self._held(order.experiment))

    def _draw(self, order: DrawMap) -> Event:
        built, _ = self._model(order)
        key = (built, order.experiment, order.resolution)
        if self._painter is None or self._painter[:3] != key:
            self._painter = (*key, Painter(order.experiment, built.model, order.resolution))
        return MapDrawn(order.job, self._painter[3].draw())

    def _kernels(self, order: ReadKernels) -> Event:
        built, _ = self._model(order)
        return read_kernels(order, built)

    def _features(self, order: SeeFeatures) -> Event:
        built, trained = self._model(order)
        return see_features(order, built, self._held(order.experiment), trained=trained)

    def _neurons(self, order: SeeNeurons) -> Event:
        built, trained = self._model(order)
        key = (built, order.experiment, order.resolution)
        if self._watch is None or self._watch[:3] != key:
            self._watch = (*key, Watch(order.experiment, built, order.resolution))
        return self._watch[3].see(order.job, trained=trained)

    def _check(self, order: CheckCounts) -> Event:
        built, _ = self._model(order)
        return CountsChecked(order.job, tuple(counts(built).items()))

    def _data(self, order: SeeData) -> DataSeen:
        return see_data(order, split(order.dataset, order.validation, order.seed))

    def _held(self, experiment: Experiment) -> Examples:
        return split_of(experiment).validation

    def _model(self, look: Look) -> tuple[Built, bool]:
        """Return the model asked about, and whether it has learned anything."""
        session = None if look.state or (self.session and self.session.over) else self.session
        if session and _learned_by(session.experiment) == _learned_by(look.experiment):
            return session.built, session.learned
        built = self._shown
        if built is None or _fresh_of(look.experiment) != self._shown_of:
            built = self._shown = build(look.experiment)
            self._shown_of = _fresh_of(look.experiment)
            self._state = None
        if look.state is not self._state:
            if look.state is None:
                built.refresh()
            else:
                built.restore(look.state)
            self._state = look.state
        return built, look.state is not None


def _learned_by(experiment: Experiment) -> tuple[object, ...]:
    """Return what makes a model in training the answer to questions about an experiment."""
    training = experiment.training
    dice = (training.seed, training.validation_split)
    return experiment.network, experiment.dataset, experiment.loss, *dice


def _fresh_of(experiment: Experiment) -> Experiment:
    """Return what, if it changes, asks for another model: all but the length of the training.

    Network and seed alone decide its fresh weights; data and loss decide whether it can be built,
    and the name of the experiment is its name in a file.
    """
    return dataclasses.replace(experiment, training=experiment.training.changed(epochs=1))
