"""Where everything stands with some blocks open: the plan of each, put into the one around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core import nested
from core.network import Network
from gui.build.layout import Plan, laid_out
from gui.build.pieces import GAP, Memory, Size

PADDING = 20.0
"""Between the frame of an open block and what is inside, at its sides and above."""


@dataclass(frozen=True, slots=True)
class _Inside:
    """What lies in one block, laid out on its own.

    Attributes:
        made_from: all that the plan follows from.
        plan: by path, its own axis at x = 0.
    """

    made_from: tuple[object, ...]
    plan: Plan
    memory: Memory


class Arrangement:
    """Lays out a network and its open blocks; what has not changed is the very same plan."""

    def __init__(self) -> None:
        self._insides: dict[str, _Inside] = {}
        self._plan = Plan({}, {})

    def of(
        self,
        place: str,
        unfolded: frozenset[str],
        network_at: Callable[[str], Network],
        sizes: Mapping[str, Size],
    ) -> Plan:
        """Return the plan of the network at `place`, by path.

        Parameters:
            sizes: of each brick that is seen; of an open block, its head alone.
        """
        made: dict[str, _Inside] = {}
        self._lay_out(place, unfolded, network_at, sizes, made)
        before, self._insides = self._insides, made
        same = list(before) == list(made) and all(before[block] is made[block] for block in made)
        if not same:
            self._plan = made[place].plan
            if len(made) > 1:
                self._plan = Plan({}, {}, self._plan.extent)
                self._unpack(place, 0.0, 0.0, sizes)
        return self._plan

    def _lay_out(
        self,
        block: str,
        unfolded: frozenset[str],
        network_at: Callable[[str], Network],
        sizes: Mapping[str, Size],
        made: dict[str, _Inside],
    ) -> _Inside:
        """Return what lies in a block, its open blocks first; all that is made goes to `made`."""
        network = network_at(block)
        own: dict[str, Size] = {}
        for brick in network.bricks:
            path = nested.within(block, brick.id)
            own[brick.id] = sizes[path]
            if path in unfolded:
                inside = self._lay_out(path, unfolded, network_at, sizes, made)
                own[brick.id] = _framed(inside.plan.extent, sizes[path])
        wiring = tuple([(brick.id, brick.inputs) for brick in network.bricks])
        made_from = (wiring, tuple(own.values()))
        kept = self._insides.get(block)
        if kept is None or kept.made_from != made_from:
            memory = kept.memory if kept else Memory()
            kept = _Inside(made_from, _by_path(block, laid_out(network, own, memory)), memory)
        made[block] = kept
        return kept

    def _unpack(self, block: str, x: float, y: float, sizes: Mapping[str, Size]) -> None:
        """Put what lies in a block into the plan, moved, the bricks of an open block behind it."""
        inside = self._insides[block].plan
        places, wires = self._plan.places, self._plan.wires
        for path, place in inside.places.items():
            places[path] = place.moved(x, y)
            if path in self._insides:
                top = place.y + sizes[path].height + PADDING / 2
                self._unpack(path, x + place.x, y + top, sizes)
        for seam, wire in inside.wires.items():
            wires[seam] = wire.moved(x, y)


def _by_path(block: str, plan: Plan) -> Plan:
    if not block:
        return plan
    places = {nested.within(block, id): place for id, place in plan.places.items()}
    wires = {nested.seam_within(block, seam): wire for seam, wire in plan.wires.items()}
    return Plan(places, wires, plan.extent)


def _framed(extent: tuple[float, float, float], head: Size) -> Size:
    """Return the size of an open block, at least as wide as its head."""
    left, right, bottom = extent
    left, right = PADDING - left, PADDING + right
    right = max(right, head.width - left)
    height = head.height + PADDING / 2 + bottom + GAP + 4
    return Size(left + right, height, (right - left) / 2)
