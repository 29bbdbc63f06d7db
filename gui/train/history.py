"""The figures of a run gathered for drawing: each epoch is looked at once."""

from __future__ import annotations

from collections.abc import Sequence

from core.snapshot import EpochLog
from gui.plots.trace import Trace

NAMES = ("loss", "val_loss", "metric", "val_metric")


class History:
    """The four curves of a run and its best epoch, kept up to date as epochs end.

    Attributes:
        traces: loss, val_loss, metric, val_metric against the epoch.
        best: the epoch with the lowest validation loss, None before the first.
    """

    def __init__(self) -> None:
        self._seen = 0
        self._last: EpochLog | None = None
        self.traces = {name: Trace() for name in NAMES}
        self.best: EpochLog | None = None

    def follow(self, logs: Sequence[EpochLog]) -> bool:
        """Take what is new in `logs`; return whether there was anything. Other runs start anew."""
        continued = self._seen <= len(logs) and (
            not self._seen or logs[self._seen - 1] is self._last
        )
        if not continued:
            self._seen, self._last, self.best = 0, None, None
            self.traces = {name: Trace() for name in NAMES}
        for log in logs[self._seen :]:
            self._take(log)
        changed = not continued or self._seen != len(logs)
        self._seen = len(logs)
        self._last = logs[-1] if logs else None
        return changed

    def _take(self, log: EpochLog) -> None:
        traces, epoch = self.traces, log.epoch
        traces["loss"].append(epoch, log.loss)
        traces["val_loss"].append(epoch, log.val_loss)
        traces["metric"].append(epoch, log.metric)
        traces["val_metric"].append(epoch, log.val_metric)
        if self.best is None or log.val_loss < self.best.val_loss:
            self.best = log
