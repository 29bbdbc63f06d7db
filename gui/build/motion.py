"""How what stands on the canvas comes to stand elsewhere: in a short glide, or at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation

from core.network import Seam
from gui.build.brick_item import BrickItem
from gui.build.face import Form
from gui.build.layout import Place, Point, Wire
from gui.build.pieces import Size
from gui.build.seam_item import SeamItem

GLIDE_MS = 120
MOST_GLIDING = 150
"""With more on the move there is nothing to follow, only waiting."""


class Motion(QObject):
    """Moves bricks and wires. What is asked of the plan never waits for it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(GLIDE_MS)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)

    @property
    def running(self) -> bool:
        """Whether something is still on its way."""
        return self._animation.state() == QAbstractAnimation.State.Running

    def go(self, moves: Moves, glide: bool) -> None:
        """Make all these moves, from wherever they begin; others under way arrive at once."""
        if self.running:
            self._animation.stop()
            going = {item for item, _ in moves.bricks} | {item for item, _ in moves.seams}
            for step in self._steps:
                if step.item not in going:
                    step(1.0)
        if glide and 0 < len(moves.bricks) + len(moves.seams) <= MOST_GLIDING:
            bricks = [BrickStep(item, place) for item, place in moves.bricks]
            self._steps = [*bricks, *(SeamStep(item, wire) for item, wire in moves.seams)]
            self._animation.start()
            return
        for brick, place in moves.bricks:
            brick.stand(place)
        for seam, wire in moves.seams:
            seam.lead(wire)

    def _move(self, share: float) -> None:
        for step in self._steps:
            step(share)


class BrickStep:
    """The way of a brick to another place; what an open block frames grows on the way."""

    def __init__(self, item: BrickItem, goal: Place) -> None:
        self.item, self._start, self._goal = item, item.place or goal, goal
        self._grows = item.face.form is Form.FRAME

    def __call__(self, share: float) -> None:
        """Go so much of it."""
        start, goal = self._start, self._goal
        if share >= 1:
            self.item.stand(goal)
            return
        size = goal.size
        if self._grows:
            size = _size(start.size, goal.size, share)
        x, y = _point((start.x, start.y), (goal.x, goal.y), share)
        self.item.stand(Place(x, y, size))


class SeamStep:
    """The way of a wire to another way."""

    def __init__(self, item: SeamItem, goal: Wire) -> None:
        self.item, self._start, self._goal = item, item.wire or goal, goal

    def __call__(self, share: float) -> None:
        """Go so much of it; with other corners, all at once."""
        start, goal = self._start, self._goal
        if share >= 1 or len(start.way) != len(goal.way):
            self.item.lead(goal)
            return
        ends = zip(start.way, goal.way, strict=True)
        way = tuple([_point(one, other, share) for one, other in ends])
        x, y = _point((start.x, start.y), (goal.x, goal.y), share)
        self.item.lead(Wire(x, y, way, _point(start.knob, goal.knob, share), goal.loose))


Step = BrickStep | SeamStep


class Moves(NamedTuple):
    """What is to move, and where to."""

    bricks: list[tuple[BrickItem, Place]]
    seams: list[tuple[SeamItem, Wire]]


def moves_to(
    places: Mapping[str, Place],
    wires: Mapping[Seam, Wire],
    bricks: Mapping[str, BrickItem],
    seams: Mapping[Seam, SeamItem],
) -> Moves:
    """Return what is not at its place yet, with that place; what is new is there at once."""
    moves = Moves([], [])
    for path, place in places.items():
        brick = bricks[path]
        if brick.place is None:
            brick.stand(place)
        elif brick.place != place:
            moves.bricks.append((brick, place))
    for key, wire in wires.items():
        seam = seams[key]
        if seam.wire is None:
            seam.lead(wire)
        elif seam.wire != wire:
            moves.seams.append((seam, wire))
    return moves


def _size(start: Size, goal: Size, share: float) -> Size:
    return Size(
        _part(start.width, goal.width, share),
        _part(start.height, goal.height, share),
        _part(start.shift, goal.shift, share),
    )


def _part(start: float, goal: float, share: float) -> float:
    return start + share * (goal - start)


def _point(start: Point, goal: Point, share: float) -> Point:
    return _part(start[0], goal[0], share), _part(start[1], goal[1], share)
