"""What each neuron answers, as a small picture: a map of the plane, or a curve."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform

from core.colour import NEGATIVE, POSITIVE
from core.protocol import ColumnAnswers
from gui import theme
from gui.boundary import boundary
from gui.build.neurons.values import Part
from gui.pictures import image

_LINE = "#1f2937"
_VEIL = 110
_ROUGH = 2
"""Of the points of a small curve one in so many is painted."""


class Faces:
    """The answers of all neurons, ready to be painted.

    Attributes:
        columns: the answers as told, none where neurons show no pictures.
    """

    def __init__(self, columns: tuple[ColumnAnswers, ...] = ()) -> None:
        self.columns = columns
        self._images: dict[Part, QImage] = {}
        self._curves: dict[Part, QPolygonF] = {}
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
        to_square = QTransform.fromTranslate(square.left(), square.top())
        to_square.scale(square.width(), square.height())
        painter.save()
        painter.setPen(_cosmetic(_LINE, 1.4))
        painter.setTransform(to_square, True)
        painter.drawLines(self._lines[part.unit])
        painter.restore()

    def _paint_curve(self, painter: QPainter, curve: QPolygonF, square: QRectF) -> None:
        """Paint the answers above 0 in blue, those below in orange, and a line along them."""
        painter.save()
        painter.translate(square.topLeft())
        painter.scale(square.width(), square.height())
        painter.setPen(Qt.PenStyle.NoPen)
        for sign, top in ((POSITIVE, 0.0), (NEGATIVE, 0.5)):
            painter.setClipRect(QRectF(0, top, 1, 0.5))
            painter.setBrush(_veil(sign))
            painter.drawPolygon(curve)
        painter.setClipRect(QRectF(0, 0, 1, 1))
        painter.setPen(_cosmetic(theme.current().line, 1.0))
        painter.drawLine(QLineF(0, 0.5, 1, 0.5))
        painter.setPen(_cosmetic(theme.current().text, 1.2))
        painter.drawPolyline(curve)
        painter.restore()

    def _read_curves(self, at: int, column: ColumnAnswers) -> None:
        """Keep the curves of a column on the unit square, closed along 0; small ones roughly."""
        if column.curves is None:
            return
        numbers, (units, places) = column.curves.numbers(), column.curves.shape
        step = 1 if at == len(self.columns) - 1 else _ROUGH
        for unit in range(units):
            row = numbers[unit * places : (unit + 1) * places : step]
            last, reach = len(row) - 1, 2 * column.high
            points = [QPointF(i / last, 0.5 - value / reach) for i, value in enumerate(row)]
            closed = [QPointF(0, 0.5), *points, QPointF(1, 0.5)]
            self._curves[Part(at, unit)] = QPolygonF(closed)


@cache
def _veil(sign: str) -> QColor:
    colour = QColor(sign)
    colour.setAlpha(_VEIL)
    return colour


@cache
def _cosmetic(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    return pen
