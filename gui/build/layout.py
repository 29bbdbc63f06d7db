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

from core.network import Network, Seam
from gui.build.pieces import GAP, Piece, Scope, Size, Stop
from gui.build.regions import stacked

_BEND = 16.0
"""How far above its end a wire turns towards it."""
_PORT = 15.0
"""How far from the edge of a brick a wire leaves or enters at its right side."""
_CLEAR = 10.0
_ASIDE = 26.0
"""Half the width of the place on a wire beside the bricks where one can be dropped."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Place:
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


@dataclass(frozen=True, slots=True)
class Wire:
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


@dataclass(frozen=True, slots=True)
class Drop:
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


def laid_out(network: Network, sizes: Mapping[str, Size]) -> Plan:
    """Return where each brick and each wire goes; the first brick's top is at (0, 0)."""
    scope = Scope(network, sizes)
    whole = stacked(scope, [brick.id for brick in network.bricks])
    places, stops = _unpacked(whole, scope)
    wires = {}
    for brick in network.bricks:
        for id in dict.fromkeys(brick.inputs):
            seam = Seam(id, brick.id)
            wires[seam] = _wire(scope, seam, places, stops.get(seam, []))
    for brick in network.outputs:
        x, y = places[brick.id].x, places[brick.id].bottom
        wires[Seam(brick.id)] = Wire(((x, y), (x, y + GAP)), (x, y), loose=True)
    return Plan(places, wires, _drops(network, places, wires))


def _unpacked(whole: Piece, scope: Scope) -> tuple[dict[str, Place], dict[Seam, list[Stop]]]:
    """Return the places in the network's order, and each wire's stops from above to below."""
    places: dict[str, Place] = {}
    stops: dict[Seam, list[Stop]] = {}
    left = [(whole, 0.0, 0.0)]
    while left:
        piece, x, y = left.pop()
        for id, dx, dy in piece.bricks:
            places[id] = Place(x + dx, y + dy, scope.sizes[id])
        for seam, stop in piece.stops:
            stops.setdefault(seam, []).append(Stop(x + stop.x, y + stop.top, y + stop.bottom))
        left += [(inner, x + dx, y + dy) for inner, dx, dy in piece.pieces]
    for passed in stops.values():
        passed.sort(key=_top)
    return {brick.id: places[brick.id] for brick in scope.network.bricks}, stops


def _top(stop: Stop) -> float:
    return stop.top


def _wire(scope: Scope, seam: Seam, places: Mapping[str, Place], stops: list[Stop]) -> Wire:
    start, end = places[seam.source], places[seam.target or ""]
    curved = seam in scope.curved
    points: list[Point] = [(start.x, start.bottom)]
    first = stops[0].x if stops else end.x
    if seam in scope.leaving_aside and first > start.right + _CLEAR:
        y = start.bottom - min(_PORT, start.size.height / 2)
        points = [(start.right, y), (first, y)]
    for stop in stops:
        _lead(points, stop.x, stop.top, curved)
        points.append((stop.x, stop.bottom))
    last = points[-1][0]
    if seam in scope.entering_aside and last > end.right + _CLEAR:
        y = end.y + min(_PORT, end.size.height / 2)
        points += [(last, y), (end.right, y)]
    else:
        _lead(points, end.x, end.y, curved)
    return Wire(_without_joints(points), (start.x, start.bottom))


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
    network: Network, places: Mapping[str, Place], wires: Mapping[Seam, Wire]
) -> dict[Seam, Drop]:
    drops = {seam: _drop(network, places, seam, wire) for seam, wire in wires.items()}
    for brick in network.bricks:
        if len(network.consumers(brick.id)) > 1:
            place = places[brick.id]
            drops[Seam(brick.id)] = _below(place)
    return drops


def _drop(network: Network, places: Mapping[str, Place], seam: Seam, wire: Wire) -> Drop:
    """Return the gap over a brick fed by this alone, or under one that feeds it alone.

    On a wire that leads from where branches part to where they join, it is its longest run.
    """
    source = places[seam.source]
    if seam.target is None or wire.snapped:
        return _below(source)
    target = places[seam.target]
    if len(set(network[seam.target].inputs)) == 1:
        return Drop(target.x, target.y - GAP / 2, _reach(target))
    if len(network.consumers(seam.source)) == 1:
        return _below(source)
    (x, y), (to_x, to_y) = max(pairwise(wire.points), key=lambda run: run[1][1] - run[0][1])
    return Drop((x + to_x) / 2, (y + to_y) / 2, _ASIDE, gap=False)


def _below(place: Place) -> Drop:
    return Drop(place.x, place.bottom + GAP / 2, _reach(place))


def _reach(place: Place) -> float:
    return min(place.size.left, place.size.right)
