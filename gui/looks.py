"""What the page in front wants to see: asked of the engine when it has changed, never more."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from core.dataset import Kind
from core.infer import Report
from core.protocol import DrawMap, Predict, SeeData, SeeFeatures, SeeNeurons, Snapshot
from core.run import Run
from gui.document import Document
from gui.engine_client import EngineClient

LEAST_GAP_MS = 60
"""Edits that come faster than this (a spin box held down) are answered once."""


class Looks(QObject):
    """Asks for the data, the decision map and the predictions of the experiment as it stands."""

    def __init__(
        self, document: Document, client: EngineClient, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._client = document, client
        self._page = "build"
        self._data_shown: object = None
        self._map_shown: object = None
        self._map_of: Snapshot | None = None
        self._timer = QTimer(self, singleShot=True, interval=LEAST_GAP_MS)
        self._timer.timeout.connect(self._look)
        document.changed.connect(self._later)
        document.run_changed.connect(self._later)
        client.died.connect(self._forget)

    def show_page(self, page: str) -> None:
        """Ask for what `page` shows, now and after every change."""
        self._page = page
        self._look()

    def predict(self) -> None:
        """Ask what the model answers to the first validation examples."""
        if self._document.report.ready:
            self._client.ask(Predict(0, self._document.experiment, self._state()))

    def see_features(self, brick: str, example: int) -> None:
        """Ask for one example through hand-made filters and through `brick`."""
        if self._document.report.ready:
            state = self._state()
            self._client.ask(SeeFeatures(0, self._document.experiment, state, brick, example))

    def see_neurons(self) -> None:
        """Ask for the weights of every neuron, and what each answers."""
        if self._document.report.ready:
            self._client.ask(SeeNeurons(0, self._document.experiment, self._state()))

    def see_data(self) -> None:
        """Ask for the data."""
        training = self._document.experiment.training
        data = (self._document.experiment.dataset, training.validation_split, training.seed)
        self._data_shown = data
        self._client.ask(SeeData(0, *data))

    def _later(self, _change: Report | Run) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _forget(self) -> None:
        self._data_shown = self._map_shown = None
        self._later(self._document.run)

    def _look(self) -> None:
        if self._page != "train":
            return
        experiment = self._document.experiment
        training = experiment.training
        data = (experiment.dataset, training.validation_split, training.seed)
        if data != self._data_shown:
            self.see_data()
        if experiment.dataset.kind is Kind.POINTS and not self._document.run.status.active:
            state = self._state()
            shown = (experiment.network, experiment.dataset, experiment.loss, training.seed)
            new = shown != self._map_shown or state is not self._map_of
            if self._document.report.ready and new:
                self._map_shown, self._map_of = shown, state
                self._client.ask(DrawMap(0, experiment, state))
        elif self._document.run.status.active:
            self._map_shown = None

    def _state(self) -> Snapshot | None:
        """Return the weights to look at; None while training means those being trained."""
        return None if self._document.run.status.active else self._document.snapshot
