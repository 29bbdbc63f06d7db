"""Train, Pause, Step, Reset and Stop: from a person's wish to orders for the engine."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.infer import Report
from core.language import Message, say
from core.protocol import Event, Pause, Resume, Step, Stop, Train
from core.run import Status
from gui.document import Document
from gui.engine_client import EngineClient


class Trainer(QObject):
    """Sends the orders of the run and writes what comes back into the document.

    Signals:
        refused: why the experiment cannot be trained as it stands, and the brick it is about.
        begun: a run has been asked for.
        told: a sentence about what has just been done on the person's behalf.
    """

    refused = Signal(Message, str)
    begun = Signal()
    told = Signal(Message)

    def __init__(
        self, document: Document, client: EngineClient, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._client = document, client
        client.run_told.connect(self._record)
        client.died.connect(document.fail_run)
        document.changed.connect(self._stop_if_changed)
        document.leaving.connect(self.stop)

    def toggle(self) -> None:
        """Train, or pause what trains, or go on with what is paused."""
        run = self._document.run
        if run.status is Status.PAUSED:
            self._client.order(Resume(run.job))
        elif run.status is Status.STOPPING:
            return
        elif run.status.active:
            self._client.order(Pause(run.job))
        else:
            self._begin(paused=False)

    def step(self) -> None:
        """Run one batch: of a paused run, or of a new one that then waits."""
        run = self._document.run
        if run.status is Status.STOPPING:
            return
        if run.status in (Status.RUNNING, Status.WAITING):
            self._client.order(Pause(run.job))
        elif not run.status.active and not self._begin(paused=True):
            return
        self._client.order(Step(self._document.run.job))

    def stop(self) -> None:
        """End the run after the batch in hand; what it has learned is kept."""
        if self._document.run.status.active:
            self._client.order(Stop(self._document.run.job))
            self._document.stop_run()

    def reset(self) -> None:
        """Forget the run: fresh weights of the same seed."""
        self.stop()
        self._document.reset_run()

    def _begin(self, paused: bool) -> bool:
        document = self._document
        if not document.report.ready:
            self._refuse()
            return False
        job = self._client.next_job()
        start = document.begin_run(job)
        epochs = document.run.epochs - (start.epoch if start else 0)
        self._client.order(Train(job, document.experiment, epochs, start, paused))
        self.begun.emit()
        return True

    def _refuse(self) -> None:
        """Say what is to be mended first, and where."""
        for row in self._document.report.problems:
            if row.problem:
                self.refused.emit(row.problem.message, row.brick.id)
                return
        self.refused.emit(say("The network is empty: add a brick."), "")

    def _record(self, event: Event) -> None:
        self._document.record(event)

    def _stop_if_changed(self, _report: Report) -> None:
        document = self._document
        at_work = document.run.status.active and document.run.status is not Status.STOPPING
        if at_work and document.experiment != document.trained:
            self.stop()
            self.told.emit(
                say("The experiment has changed: training stopped. Press Train to start again.")
            )
