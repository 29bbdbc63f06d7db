"""The icons: simple SVG drawings in `assets/icons`, stroked in whatever colour is asked for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from core.layer import Family

FOLDER = Path(__file__).parent.parent / "assets" / "icons"
_SIZES = (16, 24)


def icon(name: str, colour: QColor | str) -> QIcon:
    """Return the icon `name` in one colour, sharp at the usual sizes on any screen."""
    return _icon(name, QColor(colour).name())


def pixmap(name: str, colour: QColor | str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon `name` as `size` × `size` logical pixels on a screen of that pixel ratio."""
    return _pixmap(name, QColor(colour).name(), size, ratio)


def of_family(family: Family) -> str:
    """Return the name of the icon of a family of bricks."""
    return family.name.lower()


@cache
def _icon(name: str, colour: str) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        for ratio in (1.0, 2.0):
            made.addPixmap(_pixmap(name, colour, size, ratio))
    return made


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # first paint needs few icons, some windows none

    drawing = QByteArray(_source(name).replace("currentColor", colour).encode())
    painted = QPixmap(round(size * ratio), round(size * ratio))
    painted.fill(Qt.GlobalColor.transparent)
    painter = QPainter(painted)
    QSvgRenderer(drawing).render(painter, QRectF(0, 0, painted.width(), painted.height()))
    painter.end()
    painted.setDevicePixelRatio(ratio)
    return painted


@cache
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
