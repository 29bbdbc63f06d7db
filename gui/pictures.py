"""Maps of numbers as QImages, by the one colour law of the whole application."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QImage, qRgb

from core import colour
from core.array import Picture, Scale


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
    """Return the 256 colours of a scale as Qt has them, from its low to its high end."""
    return [qRgb(*one) for one in colour.colour_table(scale)]
