"""The colour law: one signed pair everywhere, one sequential map for magnitudes."""

from __future__ import annotations

from functools import cache

from core.array import Scale

Colour = tuple[int, int, int]
"""Red, green, blue, each 0…255."""

NEGATIVE, ZERO, POSITIVE = "#f59322", "#e8eaeb", "#0877bd"
"""For weights, activations, data and answers alike."""

MAGNITUDE = ("#000004", "#280b53", "#65156e", "#9f2a63", "#d44842", "#f57d15", "#fac127", "#fcffa4")
"""Inferno, at eight even places. Source: van der Walt & Smith (2015), CC0."""

_STOPS = {
    Scale.SIGNED: (NEGATIVE, ZERO, POSITIVE),
    Scale.MAGNITUDE: MAGNITUDE,
    Scale.GREY: ("#000000", "#ffffff"),
}


@cache
def colour_table(scale: Scale) -> tuple[Colour, ...]:
    """Return the 256 colours of a scale, from its low to its high end."""
    stops = [_parts(stop) for stop in _STOPS[scale]]
    return tuple(_between(stops, step / 255) for step in range(256))


def _parts(colour: str) -> Colour:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _between(stops: list[Colour], share: float) -> Colour:
    place = share * (len(stops) - 1)
    at = min(int(place), len(stops) - 2)
    rest = place - at
    red, green, blue = (
        round(low + rest * (high - low)) for low, high in zip(stops[at], stops[at + 1], strict=True)
    )
    return red, green, blue
