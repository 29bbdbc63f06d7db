"""How often, and how much at once: a worker quick to answer and sparing of messages."""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray

FRAME = 0.025
"""Seconds one compiled call should last: orders are read between two calls."""


class Pace:
    """Says when something may be done again.

    `per_second` is the most; `share` is how much of the time it may cost at most.
    """

    def __init__(self, per_second: float, share: float = 1.0) -> None:
        self._gap = 1 / per_second
        self._share = share
        self._next = 0.0
        self._began = 0.0

    def due(self) -> bool:
        """Return whether it may be done now; the time it takes is counted from here."""
        self._began = time.perf_counter()
        return self._began >= self._next

    def done(self) -> None:
        """Take note that it was done."""
        now = time.perf_counter()
        self._next = max(self._began + self._gap, now + (now - self._began) / self._share)


class Portion:
    """How many batches to run in one call, so that a call lasts about a frame."""

    def __init__(self) -> None:
        self.size = 1

    def learn(self, batches: int, seconds: float) -> None:
        """Take note of what a call took. Grows fourfold at most: a first call is no measure."""
        if batches == self.size or seconds > FRAME:
            fitting = int(FRAME * batches / max(seconds, 1e-6))
            self.size = max(1, min(fitting, 4 * self.size))


class Sweep:
    """One pass over the examples of `order`, in batches; the last one may be smaller.

    Attributes:
        step, steps: batches done, of how many.
        sums: of loss, metric and 1 over the examples done.
    """

    def __init__(self, order: NDArray[np.int32], batch_size: int) -> None:
        self._order = order
        self._batch = min(batch_size, len(order))
        self.steps = -(-len(order) // self._batch)
        self.step = 0
        self.sums = np.zeros(3)

    @property
    def done(self) -> bool:
        """Whether every batch has been taken."""
        return self.step == self.steps

    def take(self, most: int) -> NDArray[np.int32]:
        """Return the next batches, at most `most`, as indices (batches, batch size)."""
        full = len(self._order) // self._batch
        count = max(1, min(most, full - self.step))
        rest = self._order[self.step * self._batch : (self.step + count) * self._batch]
        self.step += count
        return rest.reshape(count, -1)

    @property
    def means(self) -> tuple[float, float]:
        """Loss and metric, means over the examples done."""
        loss, metric, count = self.sums
        return float(loss / count), float(metric / count)


class Speedometer:
    """Steps per second over the last second or two of work; waiting is not counted."""

    def __init__(self) -> None:
        self._before = (0, 0.0)
        self._now = (0, 0.0)

    def add(self, steps: int, seconds: float) -> None:
        """Take note of `steps` done in `seconds`."""
        self._now = (self._now[0] + steps, self._now[1] + seconds)
        if self._now[1] > 1:
            self._before, self._now = self._now, (0, 0.0)

    @property
    def per_second(self) -> float:
        """Steps per second, 0 before the first."""
        seconds = self._before[1] + self._now[1]
        return (self._before[0] + self._now[0]) / seconds if seconds else 0.0
