"""The decision map: what the network answers everywhere on the plane, with the points on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from core.array import Picture
from core.language import shown
from gui import theme
from gui.boundary import boundary
from gui.pictures import image
from gui.points import RIM, Point, paint_points, size_on

_LEFT, _RIGHT, _TOP, _BOTTOM = 38, 10, 8, 34
_TICK = 2


class MapView(QWidget):
    """Paints a square map with axes, the line where the answer changes sides, and the points.

    What rarely changes (axes, points) is kept as a pixmap, so that a new map costs one image.

    Signals:
        pointed: the mouse is at x₁, x₂, where the map says so much; NaN where there is no map.
        left: the mouse has left the map.
    """

    pointed = Signal(float, float, float)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._image: QImage | None = None
        self._line: list[QLineF] = []
        self._points: tuple[Point, ...] = ()
        self._held_shown = True
        self._extent = 6.0
        self._above: QPixmap | None = None
        self.setMouseTracking(True)
        self.setFont(theme.font(9))
        self.setMinimumSize(180, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_map(self, picture: Picture | None) -> None:
        """Show a SIGNED map of the square, None to show the points alone."""
        self._picture = picture
        self._image = (
            image(picture).convertToFormat(QImage.Format.Format_RGB32) if picture else None
        )
        self._line = [QLineF(*piece) for piece in boundary(picture)] if picture else []
        self.update()

    def show_points(self, points: tuple[Point, ...], extent: float) -> None:
        """Show these points, on the square [−extent, extent]²."""
        if (points, extent) != (self._points, self._extent):
            self._points, self._extent = points, extent
            self._redraw()

    def show_held(self, wanted: bool) -> None:
        """Show or hide the points held for validation."""
        self._held_shown = wanted
        self._redraw()

    @property
    def square(self) -> QRectF:
        """Where the plane is, in the widget's pixels."""
        width = self.width() - _LEFT - _RIGHT
        height = self.height() - _TOP - _BOTTOM
        side = max(10, min(width, height))
        return QRectF(_LEFT + (width - side) // 2, _TOP + (height - side) // 2, side, side)

    def place(self, x1: float, x2: float) -> QPointF:
        """Return where a point of the plane is, in the widget's pixels."""
        square, extent = self.square, self._extent
        across, down = (x1 + extent) / (2 * extent), (extent - x2) / (2 * extent)
        return QPointF(
            square.left() + across * square.width(), square.top() + down * square.height()
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, 200)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._redraw()
        super().changeEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        square, extent, at = self.square, self._extent, event.position()
        across = (at.x() - square.left()) / square.width()
        down = (at.y() - square.top()) / square.height()
        if 0 <= across < 1 and 0 <= down < 1:
            value = _read(self._picture, across, down)
            self.pointed.emit((2 * across - 1) * extent, (1 - 2 * down) * extent, value)
        else:
            self.left.emit()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = self.square
        if self._image:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(square, self._image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            to_square = QTransform.fromTranslate(square.left(), square.top())
            to_square.scale(square.width(), square.height())
            pen = QPen(QColor("#1f2937"), 1.6)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setTransform(to_square)
            painter.drawLines(self._line)
            painter.resetTransform()
        else:
            painter.fillRect(square, QColor(theme.current().raised))
        if self._above is None or self._above.devicePixelRatio() != self.devicePixelRatioF():
            self._above = self._drawn_above()
        painter.drawPixmap(0, 0, self._above)

    def _redraw(self) -> None:
        self._above = None
        self.update()

    def _drawn_above(self) -> QPixmap:
        """Return the axes and the points, on nothing."""
        ratio = self.devicePixelRatioF()
        above = QPixmap(self.size() * ratio)
        above.setDevicePixelRatio(ratio)
        above.fill(Qt.GlobalColor.transparent)
        painter = QPainter(above)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        self._draw_axes(painter)
        self._draw_points(painter)
        painter.end()
        return above

    def _draw_axes(self, painter: QPainter) -> None:
        square, metrics = self.square, QFontMetricsF(self.font())
        painter.setPen(QColor(theme.current().line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(square)
        painter.setPen(QColor(theme.current().muted))
        extent, height = int(self._extent), metrics.height()
        for value in range(-extent, extent + 1, _TICK):
            text = shown(value).replace("-", "−")
            at, wide = self.place(value, value), metrics.horizontalAdvance(text)
            below, beside = square.bottom(), square.left()
            painter.drawLine(QLineF(at.x(), below, at.x(), below + 3))
            painter.drawLine(QLineF(beside - 3, at.y(), beside, at.y()))
            painter.drawText(QPointF(at.x() - wide / 2, below + height + 1), text)
            painter.drawText(QPointF(beside - wide - 6, at.y() + height / 3), text)
        side = metrics.horizontalAdvance("x₁")
        painter.drawText(QPointF(square.center().x() - side / 2, square.bottom() + 31), "x₁")
        painter.drawText(QPointF(square.left() - 36, square.center().y() - height * 0.6), "x₂")

    def _draw_points(self, painter: QPainter) -> None:
        size = size_on(self.square.width())
        rim = RIM * size
        painter.setClipRect(self.square.adjusted(-rim, -rim, rim, rim))
        seen = (point for point in self._points if self._held_shown or not point[3])
        paint_points(painter, seen, self.place, size)


def _read(picture: Picture | None, across: float, down: float) -> float:
    """Return the number of the map there, NaN without a map."""
    if picture is None:
        return float("nan")
    x, y = int(across * picture.width), int(down * picture.height)
    share = picture.pixels[y * picture.width + x] / 255
    return picture.low + share * (picture.high - picture.low)
