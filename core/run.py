"""The story of one training, as a value: each event gives the next one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from core.language import Message
from core.logs import Logs
from core.protocol import (
    EpochEnded,
    Event,
    Failed,
    Finished,
    Paused,
    Progress,
    Resumed,
    Snapshotted,
    Started,
)
from core.snapshot import EpochLog, Snapshot


class Status(Enum):
    """Where a run stands.

    IDLE ─ train → WAITING ─ Started → RUNNING ⇄ PAUSED ─ Finished → FINISHED or STOPPED
    WAITING, RUNNING, PAUSED ─ stop → STOPPING ─ Finished → STOPPED: the last weights are awaited
    any of these ─ Failed, or the worker dies → FAILED
    """

    IDLE = auto()
    WAITING = auto()
    RUNNING = auto()
    PAUSED = auto()
    STOPPING = auto()
    FINISHED = auto()
    STOPPED = auto()
    FAILED = auto()

    @property
    def active(self) -> bool:
        """Whether the worker is at it."""
        return self in (Status.WAITING, Status.RUNNING, Status.PAUSED, Status.STOPPING)


STEERED = {Started: Status.RUNNING, Resumed: Status.RUNNING, Paused: Status.PAUSED}
"""The status that an event leads to, unless the run has been asked to stop."""


@dataclass(frozen=True, slots=True)
class Run:
    """One training, as far as it has come.

    Attributes:
        job: the number of its Train order; 0 before the first.
        epochs: how many it is to reach.
        logs: the figures of each epoch ended.
        progress: of the epoch under way.
        snapshot: the newest weights; training goes on from them.
        reason: why it failed, else None.
        touched: whether a person has changed its weights since it last learned.
    """

    job: int = 0
    status: Status = Status.IDLE
    epochs: int = 0
    logs: Logs = field(default_factory=Logs)
    progress: Progress | None = None
    snapshot: Snapshot | None = None
    steps_per_second: float = 0.0
    reason: Message | None = None
    touched: bool = False

    @property
    def epoch(self) -> int:
        """How many epochs have ended."""
        return self.logs[-1].epoch if self.logs else 0

    @property
    def best(self) -> EpochLog | None:
        """The epoch with the lowest validation loss, or None before the first."""
        return min(self.logs, key=lambda log: log.val_loss, default=None)

    @property
    def seconds_left(self) -> float:
        """How long the epochs still to come will take, judged by the last ten."""
        recent = self.logs[-10:]
        if not recent:
            return 0.0
        return (self.epochs - self.epoch) * sum(log.seconds for log in recent) / len(recent)

    def begun(self, job: int, epochs: int) -> Run:
        """Return the run that goes on as `job` until `epochs` in all, from its snapshot."""
        done = self.snapshot.epoch if self.snapshot else 0
        logs = Logs(log for log in self.logs if log.epoch <= done)
        return Run(job, Status.WAITING, epochs, logs, snapshot=self.snapshot)

    def after(self, event: Event) -> Run:
        """Return the run after `event`; events of other jobs, or too late, change nothing."""
        if getattr(event, "job", 0) != self.job or not self.status.active:
            return self
        if type(event) in STEERED:
            stopping = self.status is Status.STOPPING
            return self if stopping else replace(self, status=STEERED[type(event)])
        match event:
            case Progress():
                return replace(self, progress=event, steps_per_second=event.steps_per_second)
            case EpochEnded():
                logs = self.logs.grown(event.logs)
                return replace(self, logs=logs, steps_per_second=event.steps_per_second)
            case Snapshotted():
                return replace(self, snapshot=event.snapshot)
            case Finished():
                return replace(
                    self,
                    status=Status.STOPPED if event.stopped else Status.FINISHED,
                    progress=None,
                )
            case Failed():
                return self.failed(event.reason)
            case _:
                return self

    def stopping(self) -> Run:
        """Return the run once it has been asked to stop: its last weights are still to come."""
        return replace(self, status=Status.STOPPING)

    def left(self) -> Run:
        """Return the run once nobody listens to the worker any more: what it had stays."""
        ended = replace(self, status=Status.STOPPED, progress=None)
        return ended if self.status.active else self

    def edited(self, snapshot: Snapshot) -> Run:
        """Return the run with weights that a person has changed, to train on from."""
        return replace(self.left(), snapshot=snapshot, touched=True)

    def failed(self, reason: Message) -> Run:
        """Return the run ended by an error or the death of the worker; what it had stays."""
        return replace(self, status=Status.FAILED, reason=reason, progress=None)
