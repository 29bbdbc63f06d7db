"""A plan with a gap open in it, to show where a brick would go."""

from __future__ import annotations

from core.nested import parent
from core.network import Seam
from gui.build.layout import Drop, Place, Plan, Wire

PART = 34.0
"""How far what is below moves down."""


def parted(plan: Plan, drop: Drop, until: float) -> tuple[dict[str, Place], dict[Seam, Wire]]:
    """Return where the bricks and wires go that give way to `drop`, down to the height `until`.

    On a wire beside the bricks none does.
    """
    if not drop.gap:
        return {}, {}
    y = drop.y
    frames = {parent(path) for path in plan.places}
    near = [(path, place) for path, place in plan.places.items() if y < place.bottom]
    places = {
        path: _moved(place, y)
        for path, place in near
        if place.y < until and (place.y > y or path in frames)
    }
    wires = {
        seam: _led(wire, y)
        for seam, wire in plan.wires.items()
        if wire.bottom > y and wire.y < until
    }
    return places, wires


def _moved(place: Place, y: float) -> Place:
    """Return a place moved down below `y`; an open block around it is drawn out."""
    if place.y > y:
        return place.moved(0, PART)
    return place._replace(size=place.size._replace(height=place.size.height + PART))


def _led(wire: Wire, y: float) -> Wire:
    if wire.y > y:
        return wire.moved(0, PART)
    way = tuple([(dx, dy + PART if wire.y + dy > y else dy) for dx, dy in wire.way])
    return wire._replace(way=way)
