"""The engine as the window knows it: typed signals, job numbers, a new worker if one dies."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.engine.worker import serve
from core.language import Message, say
from core.protocol import (
    CheckCounts,
    CountsChecked,
    DataSeen,
    DrawMap,
    EpochEnded,
    Export,
    Exported,
    Failed,
    FeaturesSeen,
    Finished,
    MapDrawn,
    NeuronsSeen,
    Order,
    Paused,
    Predict,
    Predicted,
    Progress,
    Quit,
    Ready,
    Resumed,
    SeeData,
    SeeFeatures,
    SeeNeurons,
    Snapshotted,
    Started,
    Train,
)
from gui.process import LastingProcess

_NICENESS = 19
"""As far behind the window as can be: alone on the machine the worker loses nothing by it."""
ANSWERED_BY: dict[type, type] = {
    MapDrawn: DrawMap,
    Predicted: Predict,
    FeaturesSeen: SeeFeatures,
    NeuronsSeen: SeeNeurons,
    DataSeen: SeeData,
    CountsChecked: CheckCounts,
}
"""Which question an answer belongs to; every export is answered, however many there are."""


class EngineClient(QObject):
    """One warm worker, kept between jobs and replaced when it dies.

    Every order gets its job number here. An answer to a question is dropped when the same kind
    of question has been asked again since.

    Signals:
        ready: the worker is warm.
        run_told: an event of a training; the document decides whether it is of its run.
        map_drawn, predicted, features_seen, neurons_seen, data_seen, counts_checked, exported:
            answers.
        failed: a question could not be answered.
        died: why the worker is gone, in a sentence; a new one is already on its way, unless
            several have died before they were warm: then every order fails, with the reason.
    """

    ready = Signal(Ready)
    run_told = Signal(object)
    map_drawn = Signal(MapDrawn)
    predicted = Signal(Predicted)
    features_seen = Signal(FeaturesSeen)
    neurons_seen = Signal(NeuronsSeen)
    data_seen = Signal(DataSeen)
    counts_checked = Signal(CountsChecked)
    exported = Signal(Exported)
    failed = Signal(Failed)
    died = Signal(Message)

    def __init__(self, device: str = "auto", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = 0
        self._latest: dict[type, int] = {}
        self._exports: set[int] = set()
        self._process = LastingProcess(
            serve, device, farewell=Quit(), niceness=_NICENESS, parent=self
        )
        self._process.heard.connect(self._hear)
        self._process.revived.connect(self._tell_revived)
        self._process.given_up.connect(self._tell_given_up)
        self._gone: Message | None = None
        self._answers: dict[type, Any] = {
            Predicted: self.predicted,
            FeaturesSeen: self.features_seen,
            NeuronsSeen: self.neurons_seen,
            DataSeen: self.data_seen,
            CountsChecked: self.counts_checked,
            Exported: self.exported,
            MapDrawn: self.map_drawn,
        }
        self._of_runs = (Started, Progress, EpochEnded, Snapshotted, Paused, Resumed, Finished)

    @property
    def pid(self) -> int | None:
        """The worker's process number, None while there is none."""
        return self._process.pid

    def start(self) -> None:
        """Start the worker; `ready` tells when it is warm."""
        self._process.start()

    def next_job(self) -> int:
        """Return a job number larger than all before."""
        self._jobs += 1
        return self._jobs

    def order(self, order: Order) -> None:
        """Send an order that already carries its job number."""
        self._process.send(order)
        if self._gone and isinstance(order, Train):
            self.run_told.emit(Failed(order.job, self._gone, ""))

    def ask(self, question: Any) -> int:
        """Send a question under a new job number, which is returned; older ones are forgotten."""
        job = self.next_job()
        self._latest[type(question)] = job
        if isinstance(question, Export):
            self._exports.add(job)
        self.order(replace(question, job=job))
        if self._gone:
            self._hear(Failed(job, self._gone, ""))
        return job

    @property
    def gone(self) -> bool:
        """Whether no engine will come any more."""
        return self._gone is not None

    def is_about(self, kind: type, job: int) -> bool:
        """Return whether `job` is the newest question of this kind."""
        return self._latest.get(kind) == job

    def close(self) -> None:
        """End the worker for good."""
        self._process.close()

    def _hear(self, event: Any) -> None:
        if isinstance(event, Ready):
            self.ready.emit(event)
        elif isinstance(event, self._of_runs):
            self.run_told.emit(event)
        elif isinstance(event, Failed):
            asked = event.job in self._exports or event.job in self._latest.values()
            self._exports.discard(event.job)
            (self.failed if asked else self.run_told).emit(event)
        elif type(event) in self._answers and self._is_wanted(event):
            self._exports.discard(event.job)
            self._answers[type(event)].emit(event)

    def _is_wanted(self, event: Any) -> bool:
        """Return whether it answers the newest question of its kind, or comes from a training."""
        kind = ANSWERED_BY.get(type(event))
        return kind is None or event.job >= self._latest.get(kind, 0)

    def _tell_revived(self, code: int) -> None:
        self._forget()
        self.died.emit(_cause(code))

    def _tell_given_up(self, code: int) -> None:
        self._forget()
        self._gone = say(
            "The engine does not start on this computer (code {code}). "
            "Check the installation of Briques, then start Briques again.",
            code=code,
        )
        self.died.emit(self._gone)

    def _forget(self) -> None:
        self._latest.clear()
        self._exports.clear()


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
