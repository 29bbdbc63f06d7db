"""What is between two bricks: the tensor that goes from one to the other."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from gui import theme
from gui.build.drawing import KNOB_HEIGHT, KNOB_WIDTH, small_font, text_width
from gui.build.layout import GAP, Wire

_LABEL_LEFT = KNOB_WIDTH / 2 + 8


class SeamItem(QGraphicsItem):
    """The shape written in a gap, and the wire where two bricks do not touch."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._shown: tuple[object, ...] = ()
        self._wire = QPainterPath()
        self._bent = False
        self._label = self._touch = self._bounds = QRectF()
        self.setAcceptHoverEvents(True)

    def show_wire(self, wire: Wire, text: str, words: str, loose: bool) -> None:
        """Say `text`, in words on hover, where `wire` leaves a brick."""
        (x, y), *rest = wire.points
        self.setPos(x, y)
        if self._shown == (wire, text, words, loose):
            return
        self._shown = (wire, text, words, loose)
        self.prepareGeometryChange()
        self.text = text
        self._wire = QPainterPath()
        self._bent = not wire.snapped
        if not loose:
            self._wire = _path([(to_x - x, to_y - y) for to_x, to_y in rest], wire.snapped)
        self._label = QRectF(_LABEL_LEFT, 2, text_width(text, small_font) + 4, GAP - 4)
        self._touch = self._label.united(QRectF(-KNOB_WIDTH / 2, 0, KNOB_WIDTH, GAP))
        self._bounds = self._touch.united(self._wire.boundingRect().adjusted(-2, -2, 2, 2))
        self.setToolTip(words)
        self.update()

    def touches(self, point: QPointF) -> bool:
        """Return whether a point, in its own coordinates, is on its wire or its shape."""
        wide = QPainterPathStroker(QPen(Qt.GlobalColor.black, 14))
        return self._touch.contains(point) or wide.createStroke(self._wire).contains(point)

    @override
    def boundingRect(self) -> QRectF:
        return self._bounds

    @override
    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self._touch)
        return path

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._wire.isEmpty():
            painter.strokePath(
                self._wire, QPen(QColor(look.muted if self._bent else look.line), 1.5)
            )
        if self._bent and self.text:
            painter.fillRect(self._label, QColor(look.canvas))
        painter.setFont(small_font())
        painter.setPen(QColor(look.muted))
        metrics = QFontMetricsF(small_font())
        baseline = (GAP + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(_LABEL_LEFT, baseline), self.text)


def _path(points: list[tuple[float, float]], snapped: bool) -> QPainterPath:
    """Return the wire's way: straight where bricks touch, else in gentle curves."""
    path = QPainterPath(QPointF(0, KNOB_HEIGHT))
    if snapped:
        path.lineTo(QPointF(*points[-1]))
        return path
    x, y = 0.0, KNOB_HEIGHT
    for to_x, to_y in points:
        middle = (y + to_y) / 2
        path.cubicTo(QPointF(x, middle), QPointF(to_x, middle), QPointF(to_x, to_y))
        x, y = to_x, to_y
    return path
