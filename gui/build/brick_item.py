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

from core.block import PATH_SEPARATOR
from core.layer import Family
from gui import theme
from gui.build import block_drawing
from gui.build.drawing import (
    BRICK_HEIGHT,
    KNOB_HEIGHT,
    KNOB_WIDTH,
    LEAST_WIDTH,
    RIGHT,
    SHARE_WIDTH,
    brick_width,
    figure_font,
    outline,
    paint_card,
    paint_face,
    text_width,
)
from gui.build.face import Face, Form
from gui.build.layout import Place
from gui.build.note_item import NoteItem
from gui.build.pieces import Size

_MARGIN = 5.0
_DEEPEST = 64
"""Open blocks lie below the bricks, the outermost lowest; paths have no more steps."""


class BrickItem(QGraphicsItem):
    """A card with a coloured side, a name, a figure, and a note where something is wrong.

    A folded block is a stack of cards, an open one a frame around its bricks. Its (0, 0) is the
    middle of its upper edge.

    Attributes:
        id: the path of the brick.
        face: what is on it.
        place: where it is seen, None before it was seen anywhere.
        head: how large it is without what an open block frames.
        note: what is wrong with it, with the buttons that mend it.
    """

    def __init__(self, repair_chosen: Callable[[str, int], None]) -> None:
        super().__init__()
        self.id = ""
        self.face = Face("", "", Family.CORE)
        self.size = self.head = Size(LEAST_WIDTH, BRICK_HEIGHT)
        self.place: Place | None = None
        self.note: NoteItem | None = None
        self._repair_chosen = repair_chosen
        self._wished: tuple[Face, float] | None = None
        self._bounds, self._shape = QRectF(), QPainterPath()
        self._hovered = self._on_chevron = False
        self._movable = False
        self.setAcceptHoverEvents(True)
        self.setZValue(1)

    def width_for(self, face: Face) -> float:
        """Return the width at which nothing of `face` is cut, remembered."""
        if self._wished is None or self._wished[0] is not face:
            self._wished = (face, brick_width(face))
        return self._wished[1]

    def show_face(self, id: str, face: Face, width: float) -> None:
        """Carry `face`, at this width; nothing is repainted that has not changed."""
        if face is self.face and id == self.id and width == self.head.width:
            return
        same = face == self.face and id == self.id and width == self.head.width
        self.id, self.face = id, face
        if same:
            return
        height = block_drawing.ENTRY.height if face.form is Form.ENTRY else BRICK_HEIGHT
        self.head = Size(width, height + self._show_note(width))
        if face.form is Form.FRAME:
            self.setZValue(self.depth - _DEEPEST)
        else:
            self.setZValue(1)
            self._take_size(self.head)
        self.setToolTip(face.what)
        self.update()

    def stand(self, place: Place) -> None:
        """Be seen there; an open block is as large as the layout says."""
        self.place = place
        self.setPos(place.x, place.y)
        if place.size != self.size:
            self._take_size(place.size)

    def _take_size(self, size: Size) -> None:
        self.prepareGeometryChange()
        self.size = size
        width = size.width + 2 * _MARGIN + 2 * block_drawing.DECK
        height = size.height + KNOB_HEIGHT + 2 * _MARGIN
        self._bounds = QRectF(-size.left - _MARGIN, -_MARGIN, width, height)
        self._shape = self._touched()
        self.update()

    @property
    def depth(self) -> int:
        """In how many blocks it lies."""
        return self.id.count(PATH_SEPARATOR)

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

    def _touched(self) -> QPainterPath:
        """Return where the mouse is on it: of an open block, its head and its handle."""
        if self.face.form is not Form.FRAME:
            return outline(self.size.width, self.size.height, knob=True)
        path = QPainterPath()
        path.addRect(QRectF(-self.size.left, 0, self.size.width, self.head.height))
        path.addRect(QRectF(-KNOB_WIDTH / 2, self.size.height - 4, KNOB_WIDTH, KNOB_HEIGHT + 4))
        return path

    def choose_repair(self, index: int) -> None:
        """Ask for one of its repairs."""
        self._repair_chosen(self.id, index)

    def tip_at(self, point: QPointF) -> str:
        """Return what a tooltip says there: where the figure comes from, or what the brick does."""
        wide = max(SHARE_WIDTH, text_width(self.face.figure, figure_font)) + RIGHT + 6
        on_figure = 0 <= point.y() <= BRICK_HEIGHT and point.x() >= self.size.right - wide
        return self.face.figure_tip if on_figure and self.face.figure else self.face.what

    @override
    def boundingRect(self) -> QRectF:
        return self._bounds

    @override
    def shape(self) -> QPainterPath:
        return self._shape

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self.face.selected:
            halo = QColor(theme.current().accent)
            halo.setAlpha(60)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.strokePath(self._edge_shape(), QPen(halo, 7))
        self._paint_form(painter)
        if self._hovered:
            block_drawing.paint_handle(painter, self.size.height)

    def _paint_form(self, painter: QPainter) -> None:
        face, size, pen = self.face, self.size, self._edge()
        if face.form is Form.FRAME:
            block_drawing.paint_frame(painter, face, size, self.depth, pen)
        elif face.form is Form.ENTRY:
            block_drawing.paint_entry(painter, face.title, pen)
        else:
            stack = face.form is Form.STACK
            if stack:
                block_drawing.paint_deck(painter, size.width, size.height)
            paint_card(painter, (size.width, size.height), face.family, pen, face.frozen)
            paint_face(painter, size.width, face, icon=not stack)
        if face.form in (Form.STACK, Form.FRAME):
            is_open = face.form is Form.FRAME
            block_drawing.paint_chevron(painter, size, is_open, self._on_chevron)

    def _edge_shape(self) -> QPainterPath:
        if self.face.form is Form.FRAME:
            return block_drawing.frame_shape(self.size)
        return outline(self.size.width, self.size.height, knob=self.face.form is not Form.ENTRY)

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
        movable = self.face.family is not Family.INPUT
        if movable != self._movable:  # setting a cursor costs more than painting the brick
            self._movable = movable
            shape = Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        self._hovered = True
        self.update()

    @override
    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.setToolTip(self.tip_at(event.pos()))
        on_chevron = block_drawing.chevron_area(self.size).contains(event.pos())
        if on_chevron != self._on_chevron:
            self._on_chevron = on_chevron
            self.update()

    @override
    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hovered = self._on_chevron = False
        self.update()
