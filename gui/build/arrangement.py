"""Where everything stands with some blocks open: the plan of each, put into the one around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core import nested
from core.network import Network, Seam
from gui.build.layout import Drop, Place, Plan, Wire, laid_out
from gui.build.pieces import GAP, Memory, Size

PADDING = 20.0
"""Between the frame of an open block and what is inside, at its sides and above."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """A plan with all that it was made from."""

    made_from: tuple[object, ...]
    insides: tuple[Plan, ...]
    plan: Plan
    memory: Memory


class Arrangement:
    """Lays out a network and its open blocks; what has not changed is the very same plan."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}

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
        made: dict[str, _Kept] = {}
        plan = self._plan(place, unfolded, network_at, sizes, made)
        self._kept = made
        return plan

    def _plan(
        self,
        block: str,
        unfolded: frozenset[str],
        network_at: Callable[[str], Network],
        sizes: Mapping[str, Size],
        made: dict[str, _Kept],
    ) -> Plan:
        network = network_at(block)
        paths = {brick.id: nested.within(block, brick.id) for brick in network.bricks}
        insides = {
            path: self._plan(path, unfolded, network_at, sizes, made)
            for path in paths.values()
            if path in unfolded
        }
        own = {
            id: _framed(insides[path], sizes[path]) if path in insides else sizes[path]
            for id, path in paths.items()
        }
        wiring = tuple([(brick.id, brick.inputs) for brick in network.bricks])
        made_from = (wiring, tuple(own.values()))
        kept = self._kept.get(block)
        if kept is None or not _as_before(kept, made_from, tuple(insides.values())):
            memory = kept.memory if kept else Memory()
            flat = laid_out(network, own, memory)
            plan = _nested(flat, block, paths, insides, sizes)
            kept = _Kept(made_from, tuple(insides.values()), plan, memory)
        made[block] = kept
        return kept.plan


def _as_before(kept: _Kept, made_from: tuple[object, ...], insides: tuple[Plan, ...]) -> bool:
    same = len(insides) == len(kept.insides) and all(
        one is other for one, other in zip(insides, kept.insides, strict=True)
    )
    return same and kept.made_from == made_from


def _framed(inside: Plan, head: Size) -> Size:
    """Return the size of an open block, at least as wide as its head."""
    left, right, bottom = inside.extent
    left, right = PADDING - left, PADDING + right
    right = max(right, head.width - left)
    height = head.height + PADDING / 2 + bottom + GAP + 4
    return Size(left + right, height, (right - left) / 2)


def _nested(
    flat: Plan,
    block: str,
    paths: Mapping[str, str],
    insides: Mapping[str, Plan],
    sizes: Mapping[str, Size],
) -> Plan:
    """Return a plan by path, with the plans of its open blocks in their frames."""
    if not block and not insides:
        return flat
    places: dict[str, Place] = {}
    wires: dict[Seam, Wire] = {}
    drops: dict[Seam, Drop] = {}
    for id, place in flat.places.items():
        path = paths[id]
        places[path] = place
        inside = insides.get(path)
        if inside is not None:
            x, y = place.x, place.y + sizes[path].height + PADDING / 2
            places |= {inner: spot.moved(x, y) for inner, spot in inside.places.items()}
            wires |= {seam: wire.moved(x, y) for seam, wire in inside.wires.items()}
            drops |= {seam: drop.moved(x, y) for seam, drop in inside.drops.items()}
    wires |= {nested.seam_within(block, seam): wire for seam, wire in flat.wires.items()}
    drops |= {nested.seam_within(block, seam): drop for seam, drop in flat.drops.items()}
    return Plan(places, wires, drops)
