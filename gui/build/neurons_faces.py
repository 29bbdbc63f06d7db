"""What each neuron answers, as a small picture: a map of the plane, or a curve."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from core.colour import NEGATIVE, POSITIVE
from core.protocol import ColumnAnswers
from gui import theme
from gui.boundary import boundary
from gui.build.neurons_values import Part
from gui.pictures import image

_LINE = "#1f2937"
_VEIL = 110


class Faces:
    """The answers of all neurons, ready to be painted.

    Attributes:
        columns: the answers as told, none where neurons show no pictures.
    """

    def __init__(self, columns: tuple[ColumnAnswers, ...] = ()) -> None:
        self.columns = columns
        self._images: dict[Part, QImage] = {}
        self._curves: dict[Part, list[float]] = {}
        for at, column in enumerate(columns):
            for unit, picture in enumerate(column.maps):
                shown = image(picture).convertToFormat(QImage.Format.Format_RGB32)
                self._images[Part(at, unit)] = shown
            self._read_curves(at, column)
        maps = columns[-1].maps if columns else ()
        self._lines = [[QLineF(*piece) for piece in boundary(picture)] for picture in maps]

    def paint(self, painter: QPainter, part: Part, square: QRectF) -> bool:
        """Paint what a neuron answers into its square; return whether that is known."""
        if part in self._images:
            painter.drawImage(square, self._images[part])
            if part.column == len(self.columns) - 1:
                self._paint_line(painter, part, square)
        elif part in self._curves:
            self._paint_curve(painter, self._curves[part], square)
        else:
            return False
        return True

    def _paint_line(self, painter: QPainter, part: Part, square: QRectF) -> None:
        """Paint where the answer changes sides."""
        pen = QPen(QColor(_LINE), 1.4)
        pen.setCosmetic(True)
        to_square = QTransform.fromTranslate(square.left(), square.top())
        to_square.scale(square.width(), square.height())
        painter.save()
        painter.setPen(pen)
        painter.setTransform(to_square, True)
        painter.drawLines(self._lines[part.unit])
        painter.restore()

    def _paint_curve(self, painter: QPainter, curve: list[float], square: QRectF) -> None:
        """Paint the answers above 0 in blue, those below in orange, and a line along them."""
        middle, last = square.center().y(), len(curve) - 1
        step, half = square.width() / last, square.height() / 2
        points = [
            QPointF(square.left() + at * step, middle - value * half)
            for at, value in enumerate(curve)
        ]
        area = QPainterPath(QPointF(square.left(), middle))
        for point in points:
            area.lineTo(point)
        area.lineTo(square.right(), middle)
        above = QRectF(square.left(), square.top(), square.width(), half)
        for sign, there in ((POSITIVE, above), (NEGATIVE, above.translated(0, half))):
            painter.save()
            painter.setClipRect(there, Qt.ClipOperation.IntersectClip)
            colour = QColor(sign)
            colour.setAlpha(_VEIL)
            painter.fillPath(area, colour)
            painter.restore()
        painter.save()
        painter.setClipRect(square, Qt.ClipOperation.IntersectClip)
        painter.setPen(QColor(theme.current().line))
        painter.drawLine(QLineF(square.left(), middle, square.right(), middle))
        painter.setPen(QPen(QColor(theme.current().text), 1.2))
        painter.drawPolyline(points)
        painter.restore()

    def _read_curves(self, at: int, column: ColumnAnswers) -> None:
        if column.curves is None:
            return
        numbers, (units, places) = column.curves.numbers(), column.curves.shape
        for unit in range(units):
            row = numbers[unit * places : (unit + 1) * places]
            self._curves[Part(at, unit)] = [number / column.high for number in row]
