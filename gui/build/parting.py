"""A plan with a gap open in it, to show where a brick would go."""

from __future__ import annotations

from dataclasses import replace

from core.nested import parent
from gui.build.layout import Drop, Place, Plan, Wire

PART = 34.0
"""How far what is below moves down."""


def parted(plan: Plan, drop: Drop) -> Plan:
    """Return `plan` with all that lies below `drop` further down; on a lone wire, as it is."""
    if not drop.gap:
        return plan
    frames = {parent(path) for path in plan.places}
    places = {path: _place(place, drop.y, path in frames) for path, place in plan.places.items()}
    wires = {seam: _wire(wire, drop.y) for seam, wire in plan.wires.items()}
    return Plan(places, wires, plan.drops)


def _place(place: Place, y: float, frame: bool) -> Place:
    """Return a place moved down below `y`; an open block around it is drawn out."""
    if place.y > y:
        return place.moved(0, PART)
    if frame and place.bottom > y:
        return replace(place, size=replace(place.size, height=place.size.height + PART))
    return place


def _wire(wire: Wire, y: float) -> Wire:
    if wire.points[-1][1] <= y:
        return wire
    if wire.points[0][1] > y:
        return wire.moved(0, PART)
    points = tuple([(px, py + PART if py > y else py) for px, py in wire.points])
    return replace(wire, points=points)
