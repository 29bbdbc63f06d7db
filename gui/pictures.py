"""Maps of numbers as QImages, by the one colour law of the whole application."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor, QImage, qRgb

from core.array import Picture, Scale
from gui.theme import NEGATIVE, POSITIVE, ZERO

MAGNITUDE = ("#000004", "#280b53", "#65156e", "#9f2a63", "#d44842", "#f57d15", "#fac127", "#fcffa4")
"""Inferno, at eight even places. Source: van der Walt & Smith (2015), CC0."""


def image(picture: Picture) -> QImage:
    """Return `picture` painted, one pixel for each of its numbers; it owns its memory."""
    if picture.scale is Scale.COLOUR:
        form, width = QImage.Format.Format_RGB888, 3 * picture.width
    else:
        form, width = QImage.Format.Format_Indexed8, picture.width
    painted = QImage(picture.pixels, picture.width, picture.height, width, form)
    if picture.scale is not Scale.COLOUR:
        painted.setColorTable(colour_table(picture.scale))
    return painted.copy()


@cache
def colour_table(scale: Scale) -> list[int]:
    """Return the 256 colours of a scale, from its low to its high end."""
    stops = {
        Scale.SIGNED: (NEGATIVE, ZERO, POSITIVE),
        Scale.MAGNITUDE: MAGNITUDE,
        Scale.GREY: ("#000000", "#ffffff"),
    }[scale]
    return [_between([QColor(stop) for stop in stops], step / 255) for step in range(256)]


def _between(stops: list[QColor], share: float) -> int:
    place = share * (len(stops) - 1)
    at = min(int(place), len(stops) - 2)
    low, high, rest = stops[at], stops[at + 1], place - at
    return qRgb(
        round(low.red() + rest * (high.red() - low.red())),
        round(low.green() + rest * (high.green() - low.green())),
        round(low.blue() + rest * (high.blue() - low.blue())),
    )
