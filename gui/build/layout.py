"""Where the bricks of one network stand: from a graph to positions, without Qt.

Nobody lays out by hand. Chains stack in columns; what parts and joins again stands side by side
between the brick that parts it and the one that joins it (gui/build/regions.py), so that an edit
moves only what is around it. Wires run beside the bricks, never behind them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from core.network import Network, Seam
from gui.build.pieces import GAP, Memory, Piece, Scope, Size, Stop
from gui.build.regions import stacked

_BEND = 16.0
"""How far above its end a wire turns towards it."""
_PORT = 15.0
"""How far from the edge of a brick a wire leaves or enters at its right side."""
_CLEAR = 10.0
_ASIDE = 26.0
"""Half the width of the place on a wire beside the bricks where one can be dropped."""

Point = tuple[float, float]


class Place(NamedTuple):
    """Where a brick stands: where its axis meets its upper edge, and its size."""

    x: float
    y: float
    size: Size

    @property
    def bottom(self) -> float:
        """Height of its lower edge."""
        return self.y + self.size.height

    @property
    def left(self) -> float:
        """Where its left edge is."""
        return self.x - self.size.left

    @property
    def right(self) -> float:
        """Where its right edge is."""
        return self.x + self.size.right

    def moved(self, x: float, y: float) -> Place:
        """Return it so much further right and down."""
        return Place(self.x + x, self.y + y, self.size)


class Wire(NamedTuple):
    """A way from one brick to another: upright and level runs, slanted ones drawn as curves.

    Attributes:
        knob: the middle of the lower edge of the brick it comes from.
        loose: whether it leads nowhere yet.
    """

    points: tuple[Point, ...]
    knob: Point
    loose: bool = False

    @property
    def snapped(self) -> bool:
        """Whether it goes straight down from one brick to the next."""
        return len(self.points) == 2 and self.points[0][0] == self.points[1][0]

    def moved(self, x: float, y: float) -> Wire:
        """Return it so much further right and down."""
        points = tuple([(px + x, py + y) for px, py in self.points])
        return Wire(points, (self.knob[0] + x, self.knob[1] + y), self.loose)


class Drop(NamedTuple):
    """Where on a seam a new brick would go: the middle of its gap, and half the gap's width.

    Attributes:
        gap: whether it lies between bricks, which can part; else on a wire beside them.
    """

    x: float
    y: float
    reach: float
    gap: bool = True

    def moved(self, x: float, y: float) -> Drop:
        """Return it so much further right and down."""
        return Drop(self.x + x, self.y + y, self.reach, self.gap)


@dataclass(frozen=True)
class Plan:
    """The whole drawing.

    Attributes:
        places: bricks by id.
        wires: by seam; those behind the last bricks are loose.
        drops: where a brick can be put: on each wire, and behind a brick that feeds several.
    """

    places: dict[str, Place]
    wires: dict[Seam, Wire]
    drops: dict[Seam, Drop]

    @cached_property
    def extent(self) -> tuple[float, float, float]:
        """Left, right and bottom end of all that is drawn; the top is 0."""
        xs = [x for place in self.places.values() for x in (place.left, place.right)]
        xs += [x for wire in self.wires.values() for x, _ in wire.points]
        bottom = max((place.bottom for place in self.places.values()), default=0.0)
        return min(xs, default=0.0), max(xs, default=0.0), bottom


def laid_out(network: Network, sizes: Mapping[str, Size], memory: Memory | None = None) -> Plan:
    """Return where each brick and each wire goes; the first brick's top is at (0, 0).

    `memory` carries what has not changed from one time to the next.
    """
    scope = Scope(network, sizes, memory or {})
    whole = stacked(scope, [brick.id for brick in network.bricks])
    if memory is not None:
        memory.clear()
        memory.update(scope.made)
    drawing = _Drawing(scope)
    drawing.unpack(whole)
    places = {brick.id: drawing.places[brick.id] for brick in network.bricks}
    wires = {}
    for id, sources in scope.sources.items():
        for source in sources:
            seam = Seam(source, id)
            wires[seam] = drawing.wire(seam)
    for brick in network.outputs:
        x, y = places[brick.id].x, places[brick.id].bottom
        wires[Seam(brick.id)] = Wire(((x, y), (x, y + GAP)), (x, y), loose=True)
    return Plan(places, wires, _drops(scope, places, wires))


class _Drawing:
    """Pieces taken apart into places, and the stops between which the wires are led."""

    def __init__(self, scope: Scope) -> None:
        self._sizes = scope.sizes
        self.places: dict[str, Place] = {}
        self._stops: dict[Seam, list[Stop]] = {}
        self._leaving_aside: set[Seam] = set()
        self._entering_aside: set[Seam] = set()
        self._curved: set[Seam] = set()

    def unpack(self, whole: Piece) -> None:
        """Take a piece apart, its axis at x = 0, its upper edge at y = 0."""
        left = [(whole, 0.0, 0.0)]
        while left:
            piece, x, y = left.pop()
            for id, dx, dy in piece.bricks:
                self.places[id] = Place(x + dx, y + dy, self._sizes[id])
            for seam, stop in piece.stops:
                moved = Stop(x + stop.x, y + stop.top, y + stop.bottom)
                self._stops.setdefault(seam, []).append(moved)
            self._leaving_aside.update(piece.leaving_aside)
            self._entering_aside.update(piece.entering_aside)
            self._curved.update(piece.curved)
            left += [(inner, x + dx, y + dy) for inner, dx, dy in piece.pieces]
        for passed in self._stops.values():
            passed.sort(key=_top)

    def wire(self, seam: Seam) -> Wire:
        """Return the way of a wire past its stops, from above to below."""
        start, end = self.places[seam.source], self.places[seam.target or ""]
        bottom = start.bottom
        stops = self._stops.get(seam, ())
        if not stops and start.x == end.x and seam not in self._leaving_aside:
            return Wire(((start.x, bottom), (end.x, end.y)), (start.x, bottom))
        curved = seam in self._curved
        points: list[Point] = [(start.x, bottom)]
        first = stops[0].x if stops else end.x
        if seam in self._leaving_aside and first > start.right + _CLEAR:
            y = bottom - min(_PORT, start.size.height / 2)
            points = [(start.right, y), (first, y)]
        for stop in stops:
            _lead(points, stop.x, stop.top, curved)
            points.append((stop.x, stop.bottom))
        last = points[-1][0]
        if seam in self._entering_aside and last > end.right + _CLEAR:
            y = end.y + min(_PORT, end.size.height / 2)
            points += [(last, y), (end.right, y)]
        else:
            _lead(points, end.x, end.y, curved)
        return Wire(_without_joints(points), (start.x, bottom))


def _top(stop: Stop) -> float:
    return stop.top


def _lead(points: list[Point], x: float, y: float, curved: bool) -> None:
    """Lead a wire from its last point down to (x, y)."""
    from_x, from_y = points[-1]
    if from_x != x and not curved:
        bend = y - min(_BEND, (y - from_y) / 2)
        points += [(from_x, bend), (x, bend)]
    points.append((x, y))


def _without_joints(points: list[Point]) -> tuple[Point, ...]:
    """Return the points without those in the middle of an upright run."""
    kept = points[:1]
    for at, point in enumerate(points[1:], 1):
        straight = at + 1 < len(points) and kept[-1][0] == point[0] == points[at + 1][0]
        if not straight and point != kept[-1]:
            kept.append(point)
    return tuple(kept)


def _drops(
    scope: Scope, places: Mapping[str, Place], wires: Mapping[Seam, Wire]
) -> dict[Seam, Drop]:
    drops = {seam: _drop(scope, places, seam, wire) for seam, wire in wires.items()}
    for id, targets in scope.targets.items():
        if len(targets) > 1:
            drops[Seam(id)] = _below(places[id])
    return drops


def _drop(scope: Scope, places: Mapping[str, Place], seam: Seam, wire: Wire) -> Drop:
    """Return the gap over a brick fed by this alone, or under one that feeds it alone.

    On a wire that leads from where branches part to where they join, it is its longest run.
    """
    source = places[seam.source]
    if seam.target is None or wire.snapped:
        return _below(source)
    if len(scope.sources[seam.target]) == 1:
        target = places[seam.target]
        return Drop(target.x, target.y - GAP / 2, _reach(target.size))
    if len(scope.targets[seam.source]) == 1:
        return _below(source)
    (x, y), (to_x, to_y) = max(pairwise(wire.points), key=_fall)
    return Drop((x + to_x) / 2, (y + to_y) / 2, _ASIDE, gap=False)


def _fall(run: tuple[Point, Point]) -> float:
    return run[1][1] - run[0][1]


def _below(place: Place) -> Drop:
    return Drop(place.x, place.bottom + GAP / 2, _reach(place.size))


def _reach(size: Size) -> float:
    return size.width / 2 - abs(size.shift)
