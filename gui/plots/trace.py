"""A curve that grows for ever and never costs more to draw."""

from __future__ import annotations

from array import array
from math import isfinite

Point = tuple[float, float]


class Trace:
    """The highest and lowest point of each stretch of a curve: what its pixel columns show.

    When there are more than `most` stretches, neighbours join two by two. A million points are
    kept as a few thousand, appended one at a time at constant cost, and no peak is lost.
    """

    def __init__(self, most: int = 1024) -> None:
        """Make an empty curve that is kept as `most` stretches at most, an even number."""
        self._most = most
        self._stretch = 1  # points in a full stretch
        self._filled = 1  # points in the last one: full, so that the first point opens another
        self._lows: list[Point] = []
        self._highs: list[Point] = []

    def append(self, x: float, y: float) -> None:
        """Add a point to the right. What is no number is left out."""
        if not isfinite(y):
            return
        if self._filled == self._stretch and len(self._lows) == self._most:
            self._join()
        if self._filled == self._stretch:
            self._lows.append((x, y))
            self._highs.append((x, y))
            self._filled = 1
            return
        self._filled += 1
        if y < self._lows[-1][1]:
            self._lows[-1] = (x, y)
        elif y > self._highs[-1][1]:
            self._highs[-1] = (x, y)

    def points(self) -> tuple[bytes, bytes]:
        """Return xs and ys from left to right, each as the bytes of an `array("d")`."""
        xs, ys = array("d"), array("d")
        for low, high in zip(self._lows, self._highs, strict=True):
            for x, y in sorted({low, high}):
                xs.append(x)
                ys.append(y)
        return xs.tobytes(), ys.tobytes()

    def _join(self) -> None:
        pairs = range(0, len(self._lows), 2)
        self._lows = [min(self._lows[i : i + 2], key=_height) for i in pairs]
        self._highs = [max(self._highs[i : i + 2], key=_height) for i in pairs]
        self._stretch *= 2
        self._filled = self._stretch


def _height(point: Point) -> float:
    return point[1]
