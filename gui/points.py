"""Examples as points on a picture of the plane, in the colours of their answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from core.array import Scale
from gui.pictures import colour_table

Point = tuple[float, float, float, bool]
"""x₁, x₂, the answer in [−1, 1], and whether it is held for validation."""

RIM = 4.1
"""The radius of a point at full size."""
_DISC, _HOLE, _FULL = 3.1, 1.5, 340  # radii on a picture so wide; smaller on smaller ones
_STAMP = 10  # pixels: room for a point
_DARKER = 135  # percent: a point stands out even where the map has its colour


def size_on(width: float, least: float = 0.65) -> float:
    """Return how large points are on a picture so wide, 1 at full size."""
    return min(1.0, max(least, width / _FULL))


def paint_points(
    painter: QPainter,
    points: Iterable[Point],
    place: Callable[[float, float], QPointF],
    size: float,
) -> None:
    """Paint points where `place` says; those held for validation have a hole."""
    ratio = painter.device().devicePixelRatioF()
    stamps: dict[tuple[int, bool], QPixmap] = {}
    for x1, x2, answer, held in points:
        look = round(255 * (min(1.0, max(-1.0, answer)) + 1) / 2), held
        if look not in stamps:
            stamps[look] = _stamp(*look, size, ratio)
        painter.drawPixmap(place(x1, x2) - QPointF(_STAMP / 2, _STAMP / 2), stamps[look])


def _stamp(byte: int, held: bool, size: float, ratio: float) -> QPixmap:
    """Return the picture of a point, drawn once and stamped hundreds of times."""
    stamp = QPixmap(QSize(_STAMP, _STAMP) * ratio)
    stamp.setDevicePixelRatio(ratio)
    stamp.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stamp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    colour = QColor(colour_table(Scale.SIGNED)[byte]).darker(_DARKER)
    for radius, fill in ((RIM, "white"), (_DISC, colour), (_HOLE if held else 0, "white")):
        painter.setBrush(QColor(fill))
        painter.drawEllipse(QPointF(_STAMP / 2, _STAMP / 2), radius * size, radius * size)
    painter.end()
    return stamp
