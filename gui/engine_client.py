"""The engine as the window knows it: typed signals, job numbers, a new worker if one dies."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.engine.worker import serve
from core.language import Message, say
from core.protocol import (
    DataSeen,
    DrawMap,
    EpochEnded,
    Exported,
    Failed,
    FeaturesSeen,
    Finished,
    KernelsRead,
    MapDrawn,
    Order,
    Paused,
    Predict,
    Predicted,
    Progress,
    Quit,
    ReadKernels,
    Ready,
    Resumed,
    SeeData,
    SeeFeatures,
    Snapshotted,
    Started,
)
from gui.process import ChildProcess

ANSWERED_BY: dict[type, type] = {
    MapDrawn: DrawMap,
    Predicted: Predict,
    KernelsRead: ReadKernels,
    FeaturesSeen: SeeFeatures,
    DataSeen: SeeData,
}
"""Which question an answer belongs to; every export is answered, however many there are."""


class EngineClient(QObject):
    """One warm worker, kept between jobs and replaced when it dies.

    Every order gets its job number here. An answer to a question is dropped when the same kind
    of question has been asked again since.

    Signals:
        ready: the worker is warm.
        run_told: an event of a training; the document decides whether it is of its run.
        map_drawn, predicted, kernels_read, features_seen, data_seen, exported: answers.
        failed: a question could not be answered.
        died: why the worker is gone, in a sentence; a new one is already on its way.
    """

    ready = Signal(Ready)
    run_told = Signal(object)
    map_drawn = Signal(MapDrawn)
    predicted = Signal(Predicted)
    kernels_read = Signal(KernelsRead)
    features_seen = Signal(FeaturesSeen)
    data_seen = Signal(DataSeen)
    exported = Signal(Exported)
    failed = Signal(Failed)
    died = Signal(Message)

    def __init__(self, device: str = "auto", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device = device
        self._jobs = 0
        self._latest: dict[type, int] = {}
        self._process: ChildProcess | None = None
        self._answers: dict[type, Any] = {
            Predicted: self.predicted,
            KernelsRead: self.kernels_read,
            FeaturesSeen: self.features_seen,
            DataSeen: self.data_seen,
            Exported: self.exported,
            MapDrawn: self.map_drawn,
        }
        self._of_runs = (Started, Progress, EpochEnded, Snapshotted, Paused, Resumed, Finished)

    @property
    def pid(self) -> int | None:
        """The worker's process number, None while there is none."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Start the worker; `ready` tells when it is warm."""
        self._process = ChildProcess(serve, self._device, farewell=Quit(), parent=self)
        self._process.heard.connect(self._hear)
        self._process.ended.connect(self._bury)

    def next_job(self) -> int:
        """Return a job number larger than all before."""
        self._jobs += 1
        return self._jobs

    def order(self, order: Order) -> None:
        """Send an order that already carries its job number."""
        if self._process:
            self._process.send(order)

    def ask(self, question: Any) -> int:
        """Send a question under a new job number, which is returned; older ones are forgotten."""
        job = self.next_job()
        self._latest[type(question)] = job
        self.order(replace(question, job=job))
        return job

    def is_about(self, kind: type, job: int) -> bool:
        """Return whether `job` is the newest question of this kind."""
        return self._latest.get(kind) == job

    def close(self) -> None:
        """End the worker for good."""
        process, self._process = self._process, None
        if process:
            process.close()

    def _hear(self, event: object) -> None:
        if isinstance(event, Ready):
            self.ready.emit(event)
        elif isinstance(event, self._of_runs):
            self.run_told.emit(event)
        elif isinstance(event, Failed):
            asked = event.job in self._latest.values()
            (self.failed if asked else self.run_told).emit(event)
        elif type(event) in self._answers and self._is_wanted(event):
            self._answers[type(event)].emit(event)

    def _is_wanted(self, event: Any) -> bool:
        """Return whether it answers the newest question of its kind, or comes from a training."""
        kind = ANSWERED_BY.get(type(event))
        return kind is None or event.job >= self._latest.get(kind, 0)

    def _bury(self, code: int) -> None:
        if self._process is None or self.sender() is not self._process:
            return
        self._process.deleteLater()
        self._process = None
        self._latest.clear()
        self.died.emit(_cause(code))
        self.start()


def _cause(code: int) -> Message:
    """Return why the worker ended, from its exit code: negative is the signal that killed it."""
    if code == -9:
        return say(
            "The engine was killed, perhaps because memory ran out. "
            "A new one is starting: press Train to go on from the last epoch kept."
        )
    return say(
        "The engine stopped unexpectedly (code {code}). "
        "A new one is starting: press Train to go on from the last epoch kept.",
        code=code,
    )
