"""How large a tensor's box is drawn, without Qt: in proportion, by roots or logarithms if need be.

Height, width and the steps of a sequence share one scale, channels have theirs, and so have the
numbers of vectors: within each, what is larger is drawn larger.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from math import log, prod, sqrt

from core.language import mark
from core.layer import Shape

TALLEST = 150.0
THICKEST = 72.0
_BAR = 12.0
"""Thickness of a vector, and depth of a vector and of a sequence."""
_THIN = 5.0
_LEAST = 6.0
"""Where the smallest size of a logarithmic scale begins."""
_MOST_LINEAR, _MOST_ROOT = 32, 1600
LEAN_X, LEAN_Y = 0.42, 0.30
"""How far a box leans to the right and up for each pixel of depth."""


class Kind(Enum):
    """How sizes become lengths; what the legend says of it."""

    LINEAR = mark("in proportion")
    ROOT = mark("by their square roots")
    LOG = mark("by their logarithms")


@dataclass(frozen=True, slots=True)
class Scale:
    """Turns the sizes of one axis into pixels: `least` and `most` are the sizes there are."""

    kind: Kind
    least: int
    most: int
    pixels: float

    def length(self, size: int) -> float:
        """Return how long an axis of this size is drawn."""
        if self.kind is Kind.LINEAR:
            return self.pixels * size / self.most
        if self.kind is Kind.ROOT:
            return self.pixels * sqrt(size / self.most)
        share = log(size / self.least) / log(self.most / self.least)
        return _LEAST + (self.pixels - _LEAST) * share


def scale_of(sizes: Iterable[int], pixels: float, unit: float) -> Scale:
    """Return the simplest scale on which all sizes can be seen, `unit` pixels for 1 at most."""
    known = [max(1, size) for size in sizes] or [1]
    least, most = min(known), max(known)
    kind = Kind.LOG
    if most <= _MOST_LINEAR * least:
        kind = Kind.LINEAR
    elif most <= _MOST_ROOT * least:
        kind = Kind.ROOT
    return Scale(kind, least, most, min(pixels, unit * most))


@dataclass(frozen=True, slots=True)
class Solid:
    """A box seen from the upper right: its front, and how deep it goes; all in pixels."""

    width: float
    height: float
    depth: float

    @property
    def lean(self) -> tuple[float, float]:
        """How far its back is to the right of and above its front."""
        return self.depth * LEAN_X, self.depth * LEAN_Y


@dataclass(frozen=True, slots=True)
class Scales:
    """The three scales of a figure."""

    space: Scale
    channels: Scale
    numbers: Scale

    def solid(self, shape: Shape | None) -> Solid:
        """Return the box of a tensor: an image, a sequence as a sheet, a vector as a bar."""
        if shape is None:
            return Solid(_BAR, 48.0, _BAR)
        if len(shape) < 2:
            return Solid(_BAR, max(2.0, self.numbers.length(prod(shape))), _BAR)
        height = max(2.0, self.space.length(shape[0]))
        width = max(2.0, self.channels.length(prod(shape[2:]) if shape[2:] else shape[1]))
        return Solid(width, height, self.space.length(shape[1]) if shape[2:] else _THIN)


def scales_of(shapes: Iterable[Shape]) -> Scales:
    """Return the scales on which these tensors are drawn."""
    space: list[int] = []
    channels: list[int] = []
    numbers: list[int] = []
    for shape in shapes:
        if len(shape) < 2:
            numbers.append(prod(shape))
        elif len(shape) == 2:
            space.append(shape[0])
            channels.append(shape[1])
        else:
            space += shape[:2]
            channels.append(prod(shape[2:]))
    return Scales(
        scale_of(space, TALLEST, 12.0),
        scale_of(channels, THICKEST, 2.0),
        scale_of(numbers, TALLEST, 10.0),
    )
