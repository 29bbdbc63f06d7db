"""One brick on the canvas: painted, never a widget, and reused from edit to edit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)
from typing_extensions import override

from core.layer import Family
from gui import theme
from gui.build.drawing import (
    BRICK_HEIGHT,
    KNOB_HEIGHT,
    LEAST_WIDTH,
    RIGHT,
    SHARE_WIDTH,
    figure_font,
    outline,
    paint_card,
    paint_face,
    text_width,
)
from gui.build.face import Face
from gui.build.layout import Size
from gui.build.note_item import NoteItem

_MARGIN = 5.0


class BrickItem(QGraphicsItem):
    """A card with a coloured side, a name, a figure, and a note where something is wrong.

    Its (0, 0) is the middle of its upper edge.

    Attributes:
        id: which brick it is.
        face: what is on it.
        size: how large it is.
    """

    def __init__(self, repair_chosen: Callable[[str, int], None]) -> None:
        super().__init__()
        self.id = ""
        self.face = Face("", "", Family.CORE)
        self.size = Size(LEAST_WIDTH, BRICK_HEIGHT)
        self.note: NoteItem | None = None
        self._repair_chosen = repair_chosen
        self._hovered = False
        self._movable = False
        self.setAcceptHoverEvents(True)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setZValue(1)

    def show_face(self, id: str, face: Face, width: float) -> None:
        """Carry `face`, at this width; nothing is repainted that has not changed."""
        self.id = id
        if face == self.face and width == self.size.width:
            return
        movable = face.family is not Family.INPUT
        if movable != self._movable:  # setting a cursor anew costs more than painting the brick
            self._movable = movable
            shape = Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        self.prepareGeometryChange()
        self.face = face
        self.size = Size(width, BRICK_HEIGHT + self._show_note(width))
        self.setToolTip(face.what)
        self.update()

    def _show_note(self, width: float) -> float:
        if self.note is None and self.face.note:
            self.note = NoteItem(self)
        if self.note is None:
            return 0.0
        self.note.setVisible(self.face.note is not None)
        if self.face.note is None:
            return 0.0
        self.note.setPos(-width / 2, BRICK_HEIGHT - 6)
        return self.note.show_note(self.face.note, width) - 6

    def choose_repair(self, index: int) -> None:
        """Ask for one of its repairs."""
        self._repair_chosen(self.id, index)

    def tip_at(self, point: QPointF) -> str:
        """Return what a tooltip says there: where the figure comes from, or what the brick does."""
        wide = max(SHARE_WIDTH, text_width(self.face.figure, figure_font)) + RIGHT + 6
        on_figure = 0 <= point.y() <= BRICK_HEIGHT and point.x() >= self.size.width / 2 - wide
        return self.face.figure_tip if on_figure and self.face.figure else self.face.what

    @override
    def boundingRect(self) -> QRectF:
        half = self.size.width / 2 + _MARGIN
        height = self.size.height + KNOB_HEIGHT + 2 * _MARGIN
        return QRectF(-half, -_MARGIN, 2 * half, height)

    @override
    def shape(self) -> QPainterPath:
        return outline(self.size.width, self.size.height, knob=True)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        size = (self.size.width, self.size.height)
        if self.face.selected:
            halo = QColor(theme.current().accent)
            halo.setAlpha(60)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.strokePath(outline(*size, knob=True), QPen(halo, 7))
        paint_card(painter, size, self.face.family, self._edge())
        paint_face(painter, self.size.width, self.face)

    def _edge(self) -> QPen:
        look = theme.current()
        note = self.face.note
        if note:
            return QPen(QColor(look.bad if note.fatal else look.warn), 1.8)
        if self.face.selected:
            return QPen(QColor(look.accent), 1.8)
        pen = QPen(QColor(look.accent if self._hovered else look.line), 1.2)
        if not self.face.known:
            pen.setStyle(Qt.PenStyle.DashLine)
        return pen

    @override
    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hovered = True
        self.update()

    @override
    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.setToolTip(self.tip_at(event.pos()))

    @override
    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hovered = False
        self.update()
