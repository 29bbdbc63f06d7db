"""What a training tells, and how often: nothing is lost, nobody is flooded."""

from __future__ import annotations

from collections.abc import Callable

from core.array import Picture
from core.engine.pace import Pace, Speedometer, Sweep
from core.protocol import EpochEnded, Event, MapDrawn, Progress, Snapshotted
from core.snapshot import EpochLog, Snapshot

Tell = Callable[[Event], None]


class Teller:
    """Turns what happens in one training into events.

    Progress and EpochEnded go out at most 30 times a second, epochs that end meanwhile wait for
    the next message; snapshots once a second, maps 12 times, or less often where making one
    costs more than a share of the time.
    """

    def __init__(self, job: int, tell: Tell) -> None:
        self._job = job
        self._tell = tell
        self._logs: list[EpochLog] = []
        self._progress = Pace(30)
        self._epochs = Pace(30)
        self._snapshots = Pace(1, share=1 / 30)
        self._maps = Pace(12, share=1 / 10)
        self.speed = Speedometer()

    def progress(self, epoch: int, sweep: Sweep, *, now: bool = False) -> None:
        """Tell how far the epoch under way has come, if it is time or must be told `now`."""
        if self._progress.due() or now:
            loss, metric = sweep.means
            step, steps = sweep.step, sweep.steps
            speed = self.speed.per_second
            self._tell(Progress(self._job, epoch, step, steps, loss, metric, speed))
            self._progress.done()

    def ended(self, log: EpochLog) -> None:
        """Tell that an epoch ended, now or with the next ones."""
        self._logs.append(log)
        if self._epochs.due():
            self.flush()

    def flush(self) -> None:
        """Tell the epochs that ended and were not told yet."""
        if self._logs:
            self._tell(EpochEnded(self._job, tuple(self._logs), self.speed.per_second))
            self._logs.clear()
            self._epochs.done()

    def snapshot(self, take: Callable[[], Snapshot], *, now: bool = False) -> Snapshot | None:
        """Tell what `take` returns if it is time or must be told `now`, and return it."""
        if not self._snapshots.due() and not now:
            return None
        self.flush()
        taken = take()
        self._tell(Snapshotted(self._job, taken))
        self._snapshots.done()
        return taken

    def map(self, draw: Callable[[], Picture], *, now: bool = False) -> bool:
        """Tell the map that `draw` returns, if it is time or must be told `now`; return whether."""
        if not self._maps.due() and not now:
            return False
        self._tell(MapDrawn(self._job, draw()))
        self._maps.done()
        return True
