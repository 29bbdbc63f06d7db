"""What shows where a brick would land: the accent line and the sentence beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from gui import theme
from gui.build.drawing import figure_font
from gui.build.verdict import Verdict

_LINE = 4.0
_OVERHANG = 7.0
_PADDING = 9.0
MOST_WIDTH = 340.0
LEAST_WIDTH = 190.0


class LineItem(QGraphicsItem):
    """The line across the gap: accent where the brick fits, red where it does not."""

    def __init__(self) -> None:
        super().__init__()
        self._width = 0.0
        self.fits = True
        self.setZValue(3)
        self.hide()

    def show_at(self, middle: QPointF, width: float, fits: bool) -> None:
        """Lie across the gap at `middle`, a little wider than the bricks."""
        self.prepareGeometryChange()
        self._width, self.fits = width + 2 * _OVERHANG, fits
        self.setPos(middle)
        self.show()

    @property
    def right(self) -> QPointF:
        """Its right end, in the scene."""
        return self.pos() + QPointF(self._width / 2, 0)

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(-self._width / 2, -_LINE / 2, self._width, _LINE)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.accent if self.fits else look.bad))
        painter.drawRoundedRect(self.boundingRect(), _LINE / 2, _LINE / 2)


class TagItem(QGraphicsItem):
    """The sentence: the shapes before → after, or why not. Readable at any zoom."""

    def __init__(self) -> None:
        super().__init__()
        self.verdict = Verdict("", fits=True)
        self._size = QRectF()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setZValue(4)
        self.hide()

    def show_verdict(self, verdict: Verdict) -> None:
        """Say what dropping here would do."""
        self.verdict = verdict
        self.wrap(MOST_WIDTH)

    def wrap(self, room: float) -> None:
        """Write the sentence in lines that fit into this room."""
        self.prepareGeometryChange()
        room = min(MOST_WIDTH, max(LEAST_WIDTH, room)) - 2 * _PADDING - 2
        text = QFontMetricsF(figure_font()).boundingRect(
            QRectF(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, self.verdict.text
        )
        width, height = text.width() + 2 + 2 * _PADDING, text.height() + _PADDING
        self._size = QRectF(0, 0, width, height)
        self.show()
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._size

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        look = theme.current()
        fits = self.verdict.fits
        colour = QColor(look.accent if fits else look.bad)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QColor(look.accent_soft if fits else look.bad_soft))
        painter.drawRoundedRect(self._size.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setFont(figure_font())
        painter.setPen(colour)
        inside = self._size.adjusted(_PADDING, _PADDING / 2, -_PADDING + 1, 0)
        painter.drawText(inside, Qt.TextFlag.TextWordWrap, self.verdict.text)
