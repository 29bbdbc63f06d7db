"""The whole network in a corner of the canvas, with what is in view, where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.language import tr
from gui import theme
from gui.build.canvas import Canvas
from gui.build.far_item import slab_colour

_MOST = QSize(150, 190)
_LEAST = 34
_MARGIN = 7.0
_PAUSE_MS = 120
"""The picture follows an edit, the canvas comes first."""


class Minimap(QWidget):
    """A small picture of a canvas; a click or a drag on it moves what is in view."""

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._picture = QPixmap()
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._draw)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        canvas.bricks.shown.connect(self._look_again)
        canvas.viewed.connect(self._follow)
        self._retranslate()
        self._draw()

    @property
    def whole(self) -> QRectF:
        """What the picture shows of the scene."""
        return self._canvas.bricks.sceneRect()

    def place_of(self, point: QPointF) -> QPointF:
        """Return where a point of the scene is on the picture."""
        scale = self._scale()
        return (point - self.whole.topLeft()) * scale + QPointF(_MARGIN, _MARGIN)

    def _scale(self) -> float:
        room = _MOST.width() - 2 * _MARGIN, _MOST.height() - 2 * _MARGIN
        whole = self.whole
        return min(room[0] / (whole.width() or 1), room[1] / (whole.height() or 1))

    def _look_again(self) -> None:
        self._follow()
        self._soon.start()

    def _follow(self) -> None:
        """Show what is in view now, or hide where that is everything."""
        canvas = self._canvas
        seen = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
        spare = 2 / canvas.scale_now
        fits = seen.adjusted(-spare, -spare, spare, spare).contains(self.whole)
        self.setVisible(not fits)
        self.update()

    def _draw(self) -> None:
        """Paint the picture anew: every brick in its colour."""
        size = self.whole.size() * self._scale()
        margins = 2 * _MARGIN
        wide, high = max(size.width(), _LEAST) + margins, max(size.height(), _LEAST) + margins
        self.setFixedSize(round(wide), round(high))
        ratio = self.devicePixelRatioF()
        self._picture = QPixmap(self.size() * ratio)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(QColor(theme.current().canvas))
        painter = QPainter(self._picture)
        self._paint_bricks(painter)
        painter.end()
        self._follow()

    def _paint_bricks(self, painter: QPainter) -> None:
        scale, origin = self._scale(), self.place_of(QPointF(0, 0))
        left, top = origin.x(), origin.y()
        items = self._canvas.bricks.bricks
        for path, place in self._canvas.bricks.plan.places.items():
            wide, high = place.size.width * scale, max(1.0, place.size.height * scale)
            rect = QRectF(left + place.left * scale, top + place.y * scale, wide, high)
            painter.fillRect(rect, slab_colour(items[path]))

    def _centre(self, at: QPointF) -> None:
        point = (at - QPointF(_MARGIN, _MARGIN)) / self._scale() + self.whole.topLeft()
        self._canvas.centerOn(point)

    def _retranslate(self) -> None:
        self.setAccessibleName(tr("Overview of the network"))
        self.setToolTip(tr("The whole network: click or drag to see another part of it."))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._centre(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._centre(event.position())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        canvas = self._canvas
        seen = canvas.mapToScene(canvas.viewport().rect()).boundingRect() & self.whole
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        accent = QColor(look.accent)
        painter.setPen(QPen(accent, 1.5))
        accent.setAlpha(36)
        painter.setBrush(accent)
        corner, end = self.place_of(seen.topLeft()), self.place_of(seen.bottomRight())
        painter.drawRect(QRectF(corner, end))
        painter.end()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._soon.start()
        super().changeEvent(event)
