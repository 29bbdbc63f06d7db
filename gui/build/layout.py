"""Where the bricks of one network stand: from a graph to positions, without Qt.

Nobody lays out by hand. Chains stack in columns; what parts and joins again stands side by side
between the brick that parts it and the one that joins it (gui/build/regions.py), so that an edit
moves only what is around it. Wires run beside the bricks, never behind them.
"""

from __future__ import annotations

from collections import Counter
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
        x, y: where it begins; way: from there, its corners and its end.
        knob: from there, the middle of the lower edge of the brick that it comes from.
        loose: whether it leads nowhere yet.
    """

    x: float
    y: float
    way: tuple[Point, ...]
    knob: Point = (0.0, 0.0)
    loose: bool = False

    @property
    def points(self) -> tuple[Point, ...]:
        """Where it begins, its corners, and where it ends."""
        return tuple([(self.x + x, self.y + y) for x, y in self.way])

    @property
    def bottom(self) -> float:
        """Height at which it ends."""
        return self.y + self.way[-1][1]

    @property
    def snapped(self) -> bool:
        """Whether it goes straight down from one brick to the next."""
        return len(self.way) == 2 and self.way[1][0] == 0

    def moved(self, x: float, y: float) -> Wire:
        """Return it so much further right and down."""
        return Wire(self.x + x, self.y + y, self.way, self.knob, self.loose)


class Drop(NamedTuple):
    """Where on a seam a new brick would go: the middle of its gap, and half the gap's width.

    Attributes:
        gap: whether it lies between bricks, which can part; else on a wire beside them.
    """

    x: float
    y: float
    reach: float
    gap: bool = True


@dataclass(frozen=True)
class Plan:
    """The whole drawing.

    Attributes:
        places: bricks by id.
        wires: by seam; those behind the last bricks are loose.
        extent: left, right and lower end of all that is drawn; the upper end is 0.
    """

    places: dict[str, Place]
    wires: dict[Seam, Wire]
    extent: tuple[float, float, float] = (0.0, 0.0, 0.0)

    @cached_property
    def drops(self) -> dict[Seam, Drop]:
        """Where a brick can be put: on each wire, and behind a brick that feeds several."""
        feeds = Counter(seam.source for seam in self.wires)
        fed = Counter(seam.target for seam in self.wires)
        drops = {}
        for seam, wire in self.wires.items():
            source, target = self.places[seam.source], self.places.get(seam.target or "")
            if target is None or wire.snapped:
                drops[seam] = _below(source)
            elif fed[seam.target] == 1:
                drops[seam] = Drop(target.x, target.y - GAP / 2, _reach(target.size))
            elif feeds[seam.source] == 1:
                drops[seam] = _below(source)
            else:
                drops[seam] = _on_longest_run(wire)
        forks = [id for id, count in feeds.items() if count > 1]
        return drops | {Seam(id): _below(self.places[id]) for id in forks}


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
        wires[Seam(brick.id)] = Wire(x, y, ((0.0, 0.0), (0.0, GAP)), loose=True)
    return Plan(places, wires, (-whole.left, whole.right, whole.height))


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
            return Wire(start.x, bottom, ((0.0, 0.0), (0.0, end.y - bottom)))
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
        x, y = points[0]
        way = tuple([(to_x - x, to_y - y) for to_x, to_y in _without_joints(points)])
        return Wire(x, y, way, (start.x - x, bottom - y))


def _top(stop: Stop) -> float:
    return stop.top


def _lead(points: list[Point], x: float, y: float, curved: bool) -> None:
    """Lead a wire from its last point down to (x, y)."""
    from_x, from_y = points[-1]
    if from_x != x and not curved:
        bend = y - min(_BEND, (y - from_y) / 2)
        points += [(from_x, bend), (x, bend)]
    points.append((x, y))


def _without_joints(points: list[Point]) -> list[Point]:
    """Return the points without those in the middle of an upright run."""
    kept = points[:1]
    for at, point in enumerate(points[1:], 1):
        straight = at + 1 < len(points) and kept[-1][0] == point[0] == points[at + 1][0]
        if not straight and point != kept[-1]:
            kept.append(point)
    return kept


def _on_longest_run(wire: Wire) -> Drop:
    """Return the place on a wire from where branches part to where they join."""
    (x, y), (to_x, to_y) = max(pairwise(wire.points), key=_fall)
    return Drop((x + to_x) / 2, (y + to_y) / 2, _ASIDE, gap=False)


def _fall(run: tuple[Point, Point]) -> float:
    return run[1][1] - run[0][1]


def _below(place: Place) -> Drop:
    return Drop(place.x, place.bottom + GAP / 2, _reach(place.size))


def _reach(size: Size) -> float:
    return size.width / 2 - abs(size.shift)
