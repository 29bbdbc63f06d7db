"""What is between two bricks: the tensor that goes from one to the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)
from typing_extensions import override

from core.infer import Row
from core.language import shown
from gui import theme
from gui.build.drawing import KNOB_HEIGHT, KNOB_WIDTH, small_font, text_width
from gui.build.face import seam_words
from gui.build.layout import Point, Wire
from gui.build.pieces import GAP

_LABEL_LEFT = KNOB_WIDTH / 2 + 8
_CORNER = 9.0
_ARROW = 5.0
_GRIP = 3.5
_TOUCH = 7.0
"""How near to a wire the mouse is on it."""


class SeamItem(QGraphicsItem):
    """The shape written in a gap, and the wire where two bricks do not touch.

    Attributes:
        text: the shape.
        wire: the way it takes, in the scene; None before it was seen anywhere.
        chosen: whether it was clicked, and shows its ends.
    """

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.wire: Wire | None = None
        self.chosen = False
        self._row: Row | None = None
        self._labelled = False
        self._path = QPainterPath()
        self._label = self._touch = self._bounds = QRectF()
        self.setAcceptHoverEvents(True)

    def show_row(self, row: Row, labelled: bool) -> None:
        """Say the shape that leaves a brick, if it is the first of its seams."""
        if row is self._row and labelled == self._labelled:
            return
        self._labelled = labelled
        text = shown(row.shape) if labelled and row.shape is not None else ""
        self._row = row
        if text != self.text:
            self.text = text
            if self.wire is not None:
                self._measure(self.wire)

    def choose(self, chosen: bool) -> None:
        """Show its ends, or no longer."""
        if chosen != self.chosen:
            self.chosen = chosen
            self.update()

    def lead(self, wire: Wire) -> None:
        """Take this way."""
        before, self.wire = self.wire, wire
        self.setPos(wire.x, wire.y)
        if before is None or wire[2:] != before[2:]:  # otherwise only its beginning has moved
            self._path = QPainterPath() if wire.loose else _path(wire.way)
            self._measure(wire)

    def _measure(self, wire: Wire) -> None:
        """Find out how much room its words and its way take."""
        self.prepareGeometryChange()
        x, y = wire.knob
        self._label = self._touch = QRectF()
        if self.text:
            wide = text_width(self.text, small_font) + 4
            self._label = QRectF(x + _LABEL_LEFT, y + 2, wide, GAP - 4)
            self._touch = self._label.united(QRectF(x - KNOB_WIDTH / 2, y, KNOB_WIDTH, GAP))
        way = self._path.boundingRect().united(QRectF(0, 0, 1, 1))
        self._bounds = self._touch.united(way.adjusted(-5, -5, 5, 5))
        self.update()

    @property
    def words(self) -> str:
        """What goes along it: 8 × 8 pixels, 16 maps."""
        return seam_words(self._row) if self._row else ""

    def touches(self, point: QPointF) -> bool:
        """Return whether a point of the scene is on its wire or its shape."""
        if self.wire is None or self._touch.contains(point - self.pos()):
            return self.wire is not None
        return any(_near(point, *run) for run in pairwise(self.wire.points))

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
        self._paint_way(painter, look)
        if not self.text:
            return
        painter.setFont(small_font())
        painter.setPen(QColor(look.muted))
        metrics = QFontMetricsF(small_font())
        middle = self._label.center().y()
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(self._label.left(), baseline), self.text)

    def _paint_way(self, painter: QPainter, look: theme.Theme) -> None:
        if self.wire is None or not self.chosen:
            bent = self.wire is not None and not self.wire.snapped
            painter.strokePath(self._path, QPen(QColor(look.muted if bent else look.line), 1.5))
            return
        painter.strokePath(self._path, QPen(QColor(look.accent), 2.5))
        painter.setPen(QPen(QColor(look.accent), 1.5))
        painter.setBrush(QColor(look.surface))
        for end in (self.wire.way[0], self.wire.way[-1]):
            painter.drawEllipse(QPointF(*end), _GRIP, _GRIP)

    @override
    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.setToolTip(self.words)


def _near(point: QPointF, start: Point, end: Point) -> bool:
    """Return whether a point is on the run of a wire from `start` to `end`, or near to it."""
    (ax, ay), (bx, by) = start, end
    x, y = point.x(), point.y()
    if not min(ax, bx) - _TOUCH <= x <= max(ax, bx) + _TOUCH:
        return False
    if not min(ay, by) - _TOUCH <= y <= max(ay, by) + _TOUCH:
        return False
    slanted = ax != bx and ay != by
    return not slanted or abs(ay + (by - ay) * (x - ax) / (bx - ax) - y) <= 2 * _TOUCH


def _path(points: Sequence[Point]) -> QPainterPath:
    """Return the wire's way: level and upright runs with round corners, slanted ones in curves.

    A wire that enters a brick at its side ends in an arrow.
    """
    start = QPointF(0, KNOB_HEIGHT) if points[1][1] != 0 else QPointF(0, 0)
    path = QPainterPath(start)
    for (before, at), after in zip(pairwise(points), [*points[2:], points[-1]], strict=True):
        _lead(path, before, at, after)
    (x, y), (to_x, to_y) = points[-2:]
    if y == to_y and x != to_x:
        path.lineTo(to_x + _ARROW, to_y - _ARROW * 0.7)
        path.moveTo(to_x, to_y)
        path.lineTo(to_x + _ARROW, to_y + _ARROW * 0.7)
    return path


def _lead(path: QPainterPath, before: Point, at: Point, after: Point) -> None:
    """Lead a path from `before` to `at`, rounding the corner towards `after`."""
    (x, y), (to_x, to_y) = before, at
    if x != to_x and y != to_y:
        middle = (y + to_y) / 2
        path.cubicTo(QPointF(x, middle), QPointF(to_x, middle), QPointF(to_x, to_y))
        return
    turn = (to_x == x) != (after[0] == to_x) and (after[0] == to_x or after[1] == to_y)
    if not turn:
        path.lineTo(to_x, to_y)
        return
    room = min(_CORNER, _length(before, at) / 2, _length(at, after) / 2)
    path.lineTo(*_towards(at, before, room))
    path.quadTo(QPointF(to_x, to_y), QPointF(*_towards(at, after, room)))


def _length(one: Point, other: Point) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _towards(at: Point, to: Point, by: float) -> Point:
    length = _length(at, to) or 1.0
    return at[0] + (to[0] - at[0]) * by / length, at[1] + (to[1] - at[1]) * by / length
