"""A network from far away: plain slabs and thin wires, all painted at once."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from gui import theme
from gui.build.block_drawing import ground
from gui.build.brick_item import BrickItem
from gui.build.face import Form
from gui.build.layout import Plan, Wire


def slab_colour(item: BrickItem) -> QColor:
    """Return the colour of a brick that is seen from far away."""
    look, face = theme.current(), item.face
    if face.note:
        return QColor(look.bad if face.note.fatal else look.warn)
    return ground(look.name, item.depth) if face.form is Form.FRAME else look.family(face.family)


class FarItem(QGraphicsItem):
    """Every brick as a rectangle in its colour, in the place of what would be written on it."""

    def __init__(self) -> None:
        super().__init__()
        self._plan = Plan({}, {})
        self._items: Mapping[str, BrickItem] = {}
        self._bounds = QRectF()
        self.hide()

    def show_plan(self, plan: Plan, items: Mapping[str, BrickItem], bounds: QRectF) -> None:
        """Show these bricks where `plan` says."""
        if bounds != self._bounds:
            self.prepareGeometryChange()
        self._plan, self._items, self._bounds = plan, items, bounds
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._bounds

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        look = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        chosen = self._paint_slabs(painter)
        painter.setPen(_thin(look.muted, 1))
        painter.drawLines([line for wire in self._plan.wires.values() for line in _lines(wire)])
        painter.setPen(_thin(look.accent, 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects(chosen)

    def _paint_slabs(self, painter: QPainter) -> list[QRectF]:
        """Paint open blocks, then what lies in them; return where the selected bricks are."""
        slabs: dict[int, list[QRectF]] = {}
        chosen = []
        for path, place in self._plan.places.items():
            item = self._items[path]
            rect = QRectF(place.left, place.y, *place.size[:2])
            colour = slab_colour(item)
            if item.face.form is Form.FRAME:
                painter.fillRect(rect, colour)
            else:
                slabs.setdefault(colour.rgba(), []).append(rect)
            if item.face.selected:
                chosen.append(rect)
        for number, rects in slabs.items():
            painter.setBrush(QColor.fromRgba(number))
            painter.drawRects(rects)
        return chosen


def _lines(wire: Wire) -> list[QLineF]:
    if wire.snapped:
        return []
    return [QLineF(*start, *end) for start, end in pairwise(wire.points)]


def _thin(colour: str, width: int) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    return pen
