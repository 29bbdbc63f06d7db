"""Train, Pause, Step, Reset and Stop: from a person's wish to orders for the engine."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.infer import Report
from core.language import Message, say
from core.protocol import Event, Finished, Pause, Resume, Step, Stop, Train
from core.run import Status
from gui.document import Document
from gui.engine_client import EngineClient


class Trainer(QObject):
    """Sends the orders of the run and writes what comes back into the document.

    Signals:
        refused: why the experiment cannot be trained as it stands, and the brick it is about.
        told: a sentence about what has just been done on the person's behalf.
    """

    refused = Signal(Message, str)
    told = Signal(Message)

    def __init__(
        self, document: Document, client: EngineClient, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._client = document, client
        client.run_told.connect(self._record)
        client.died.connect(document.fail_run)
        document.changed.connect(self._stop_if_changed)
        document.opened.connect(self._leave_other_run)

    def toggle(self) -> None:
        """Train, or pause what trains, or go on with what is paused."""
        run = self._document.run
        if run.status is Status.PAUSED:
            self._client.order(Resume(run.job))
        elif run.status.active:
            self._client.order(Pause(run.job))
        else:
            self._begin(paused=False)

    def step(self) -> None:
        """Run one batch: of a paused run, or of a new one that then waits."""
        run = self._document.run
        if run.status is Status.RUNNING:
            self._client.order(Pause(run.job))
        elif not run.status.active and not self._begin(paused=True):
            return
        self._client.order(Step(self._document.run.job))

    def stop(self) -> None:
        """End the run after the batch in hand."""
        if self._document.run.status.active:
            self._client.order(Stop(self._document.run.job))

    def reset(self) -> None:
        """Forget the run: fresh weights of the same seed."""
        self.stop()
        self._document.reset_run()

    def _begin(self, paused: bool) -> bool:
        document = self._document
        problems = document.report.problems
        if problems:
            row = problems[0]
            why = row.problem.message if row.problem else Message("")
            self.refused.emit(why, row.brick.id)
            return False
        job = self._client.next_job()
        start = document.begin_run(job)
        epochs = document.experiment.training.epochs
        self._client.order(Train(job, document.experiment, epochs, start, paused))
        return True

    def _record(self, event: Event) -> None:
        self._document.record(event)

    def _stop_if_changed(self, _report: Report) -> None:
        document = self._document
        if document.run.status.active and document.experiment != document.trained:
            self.stop()
            document.record(Finished(document.run.job, stopped=True))
            self.told.emit(
                say("The experiment has changed: training stopped. Press Train to start again.")
            )

    def _leave_other_run(self) -> None:
        self._client.order(Stop(0))
