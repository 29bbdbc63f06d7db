"""What is wrong with a brick, written on it, with the buttons that mend it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)
from typing_extensions import override

from gui import icons, theme
from gui.build.drawing import BAR, FAR, small_font, text_width
from gui.build.face import Note

_MARGIN = 12.0
_ICON = 14
_BUTTON_HEIGHT = 26.0
_BUTTON_PADDING = 10.0
_GAP = 6.0


class RepairItem(QGraphicsItem):
    """One button: what it says, and which of the brick's repairs it stands for."""

    def __init__(self, index: int, parent: NoteItem) -> None:
        super().__init__(parent)
        self.index = index
        self.text = ""
        self._width = 0.0
        self._down = self._hovered = False
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_text(self, text: str, most: float) -> float:
        """Say `text`, at most `most` wide; return the width."""
        self.prepareGeometryChange()
        self.text = text
        self._width = min(most, text_width(text, small_font) + 2 * _BUTTON_PADDING)
        self.setToolTip(text)
        self.update()
        return self._width

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._width, _BUTTON_HEIGHT)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if painter.worldTransform().m11() < FAR:
            return
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.accent), 1))
        painter.setBrush(QColor(look.accent_soft if self._hovered or self._down else look.surface))
        painter.drawRoundedRect(self.boundingRect().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setFont(small_font())
        painter.setPen(QColor(look.accent))
        room = self._width - 2 * _BUTTON_PADDING + 1
        shown = QFontMetricsF(small_font()).elidedText(self.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.boundingRect(), Qt.AlignmentFlag.AlignCenter, shown)

    @override
    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hovered = True
        self.update()

    @override
    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hovered = False
        self.update()

    @override
    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self._down = True
        self.update()

    @override
    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        pressed, self._down = self._down, False
        self.update()
        note = self.parentItem()
        if pressed and self.boundingRect().contains(event.pos()) and isinstance(note, NoteItem):
            note.choose(self.index)


class NoteItem(QGraphicsItem):
    """The sentence and its buttons, wrapped to the brick's width."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self._note = Note("", (), fatal=True)
        self._size = (0.0, 0.0)
        self._text = QRectF()
        self.buttons: list[RepairItem] = []

    def show_note(self, note: Note, width: float) -> float:
        """Say `note` on a brick of this width; return the height it takes."""
        self.prepareGeometryChange()
        self._note = note
        left = BAR + _MARGIN
        room = width - left - _MARGIN
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        needed = QFontMetricsF(small_font()).boundingRect(
            QRectF(0, 0, room - _ICON - _GAP, 10_000), wrap, note.text
        )
        self._text = QRectF(left + _ICON + _GAP, 2, room - _ICON - _GAP, needed.height())
        height = self._place_buttons(left, room, self._text.bottom() + 8)
        self._size = (width, height)
        self.update()
        return height

    def _place_buttons(self, left: float, room: float, top: float) -> float:
        while len(self.buttons) < len(self._note.buttons):
            self.buttons.append(RepairItem(len(self.buttons), self))
        x, y = left, top
        for button, text in zip(self.buttons, self._note.buttons, strict=False):
            wide = button.show_text(text, room)
            if x > left and x + wide > left + room:
                x, y = left, y + _BUTTON_HEIGHT + _GAP
            button.setPos(QPointF(x, y))
            x += wide + _GAP
        for index, button in enumerate(self.buttons):
            button.setVisible(index < len(self._note.buttons))
        return y + (_BUTTON_HEIGHT if self._note.buttons else -8) + _MARGIN

    def choose(self, index: int) -> None:
        """Hand the choice of a repair on to the brick."""
        brick = self.parentItem()
        choose = getattr(brick, "choose_repair", None)
        if choose is not None:
            choose(index)

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, *self._size)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if painter.worldTransform().m11() < FAR:
            return
        look = theme.current()
        colour = QColor(look.bad if self._note.fatal else look.warn)
        mark = icons.pixmap("warning", colour, _ICON, 2.0)
        painter.drawPixmap(QPointF(BAR + _MARGIN, self._text.y() + 1), mark)
        painter.setFont(small_font())
        painter.setPen(colour)
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._text, wrap, self._note.text)
