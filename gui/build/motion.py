"""How what stands on the canvas comes to stand elsewhere: in a short glide, or at once."""

from __future__ import annotations

from collections.abc import Mapping

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

    def go(self, steps: list[Step], glide: bool) -> None:
        """Take all these steps, from wherever they begin; others under way arrive at once."""
        if self.running:
            self._animation.stop()
            going = {step.item for step in steps}
            for step in self._steps:
                if step.item not in going:
                    step(1.0)
        self._steps = steps
        if glide and 0 < len(steps) <= MOST_GLIDING:
            self._animation.start()
        else:
            self._move(1.0)

    def _move(self, share: float) -> None:
        for step in self._steps:
            step(share)


class BrickStep:
    """The way of a brick to another place; what an open block frames grows on the way."""

    def __init__(self, item: BrickItem, start: Place, goal: Place) -> None:
        self.item, self._start, self._goal = item, start, goal
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

    def __init__(self, item: SeamItem, start: Wire, goal: Wire) -> None:
        self.item, self._start, self._goal = item, start, goal

    def __call__(self, share: float) -> None:
        """Go so much of it; with other corners, all at once."""
        start, goal = self._start, self._goal
        if share >= 1 or len(start.points) != len(goal.points):
            self.item.lead(goal)
            return
        ends = zip(start.points, goal.points, strict=True)
        points = tuple([_point(one, other, share) for one, other in ends])
        self.item.lead(Wire(points, _point(start.knob, goal.knob, share), goal.loose))


Step = BrickStep | SeamStep


def steps_to(
    places: Mapping[str, Place],
    wires: Mapping[Seam, Wire],
    bricks: Mapping[str, BrickItem],
    seams: Mapping[Seam, SeamItem],
) -> list[Step]:
    """Return the ways of all that is not at its place yet; what is new is there at once."""
    steps: list[Step] = []
    for path, place in places.items():
        brick = bricks[path]
        if brick.place is None:
            brick.stand(place)
        elif brick.place is not place and brick.place != place:
            steps.append(BrickStep(brick, brick.place, place))
    for key, wire in wires.items():
        seam = seams[key]
        if seam.wire is None:
            seam.lead(wire)
        elif seam.wire is not wire and seam.wire != wire:
            steps.append(SeamStep(seam, seam.wire, wire))
    return steps


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
