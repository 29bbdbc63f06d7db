"""What a figure of volumes is made of, each thing in its place, without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import reduce

from gui.build.volumes.pieces import Piece

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle by its edges."""

    left: float
    top: float
    right: float
    bottom: float

    def joined(self, other: Rect) -> Rect:
        """Return the smallest rectangle around both."""
        return Rect(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point lies in it."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def grown(self, by: float) -> Rect:
        """Return it larger by so much on every side."""
        return Rect(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def moved(self, x: float, y: float) -> Rect:
        """Return it elsewhere, by so much."""
        return Rect(self.left + x, self.top + y, self.right + x, self.bottom + y)


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece in its place: its upper left corner; and the middle of the arrow that leads to it."""

    piece: Piece
    x: float
    y: float
    name_x: float

    @property
    def rect(self) -> Rect:
        """Around its boxes."""
        return Rect(self.x, self.y, self.x + self.piece.width, self.y + self.piece.height)

    @property
    def words(self) -> Rect:
        """Around the words below its boxes."""
        rect, middle, half = self.rect, self.x + self.piece.width / 2, self.piece.words_width / 2
        return Rect(
            middle - half, rect.bottom, middle + half, rect.bottom + self.piece.words_height
        )

    @property
    def whole(self) -> Rect:
        """Around its boxes and all its words."""
        half = self.piece.name_width / 2
        name = Rect(self.name_x - half, self.middle, self.name_x + half, self.middle)
        whole = self.rect.joined(self.words)
        return whole.joined(name) if self.piece.names else whole

    @property
    def middle(self) -> float:
        """Height at which wires come and go."""
        return self.y + self.piece.height / 2

    @property
    def way_out(self) -> Point:
        """The middle of its right side, or of the frame around it."""
        piece = self.piece
        return self.rect.right - (0 if piece.pad else piece.lean[0] / 2), self.middle

    @property
    def lid(self) -> Point:
        """The middle of its upper side, or of the frame around it."""
        piece = self.piece
        return self.x + piece.width / 2, self.y + (0 if piece.pad else piece.lean[1] / 2)


@dataclass(frozen=True, slots=True)
class Wire:
    """A way from one box to another, corner by corner.

    Attributes:
        arc: whether it leaps over other boxes.
        goes_on: whether other wires begin where it ends: it has no tip.
    """

    source: str
    target: str
    points: tuple[Point, ...]
    arc: bool = False
    goes_on: bool = False

    def moved(self, x: float, y: float) -> Wire:
        """Return it elsewhere, by so much."""
        return replace(self, points=tuple((px + x, py + y) for px, py in self.points))


@dataclass(frozen=True, slots=True)
class Frame:
    """What is drawn around the bricks of an open block, by its path."""

    group: str
    rect: Rect


@dataclass(frozen=True, slots=True)
class Row:
    """Boxes, wires and frames; `entry` is where the wire from the row above comes in."""

    placed: Mapping[str, Placed]
    wires: tuple[Wire, ...]
    frames: tuple[Frame, ...]
    rect: Rect
    entry: Point

    def moved(self, x: float, y: float) -> Row:
        """Return it elsewhere, by so much."""
        return Row(
            {
                key: replace(p, x=p.x + x, y=p.y + y, name_x=p.name_x + x)
                for key, p in self.placed.items()
            },
            tuple(wire.moved(x, y) for wire in self.wires),
            tuple(replace(frame, rect=frame.rect.moved(x, y)) for frame in self.frames),
            self.rect.moved(x, y),
            (self.entry[0] + x, self.entry[1] + y),
        )


def around(rects: Iterable[Rect]) -> Rect:
    """Return the smallest rectangle around all of these."""
    return reduce(Rect.joined, rects)


def corners(points: Iterable[Point]) -> list[Rect]:
    """Return each point as a rectangle without size."""
    return [Rect(x, y, x, y) for x, y in points]
