"""The sheet on which the neurons stand, painted; see gui/build/neurons/hand.py for touching it."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.neurons import round_number
from gui import theme
from gui.build.neurons import paint
from gui.build.neurons.faces import Faces
from gui.build.neurons.places import FOOT, HEAD, LEAST_PITCH, Places
from gui.build.neurons.values import Part, Values
from gui.points import Point, paint_points, size_on

_LEAST_ROOM = 240


class Sheet(QWidget):
    """Paints the neurons of one network.

    Attributes:
        values: names and numbers, None before the first; faces: what the neurons answer.
        places: where everything stands.
        scale: the weight whose line is as thick and as coloured as can be.
        chosen: what the keys or a click have chosen; pointed: what the mouse is at.
        seconds: what the longest of the last paintings took.

    Signals:
        placed: everything stands elsewhere now.
    """

    placed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: Values | None = None
        self.faces = Faces()
        self.places = Places((1, 1), 1, 1, pictured=False, labelled=False)
        self.scale = 1.0
        self.chosen: Part | None = None
        self.pointed: Part | None = None
        self.seconds = 0.0
        self._points: tuple[Point, ...] = ()
        self._extent = 1.0
        self._stamped: tuple[object, QPixmap] | None = None
        self._swift = False
        self._strips: list[QRect] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._paint_strip)
        self.setFont(theme.font(9))

    def show_values(self, values: Values, faces: Faces, *, live: bool = False) -> None:
        """Show these neurons, with these numbers and answers; `live` ones will soon be others."""
        known, self.values = self.values, values
        self.seconds = 0.0
        pictured = bool(faces.columns) != bool(self.faces.columns)
        self.faces, self._swift = faces, live
        self.scale = round_number(values.largest)
        kept = known and (known.columns, known.labelled) == (values.columns, values.labelled)
        if pictured or not kept:
            self._place()
        if live:
            self._follow()
        else:
            self.refresh()

    def refresh(self) -> None:
        """Paint the neurons again; heads and scales, which stand on the sheet too, are left."""
        self.update(0, HEAD, self.width(), self.height() - HEAD - FOOT)

    def show_points(self, points: tuple[Point, ...], extent: float) -> None:
        """Show these examples on what the network answers, on [−extent, extent]²."""
        self._points, self._extent = points, extent
        self._stamped = None
        self.refresh()

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._stamped = None
            self.update()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.values is None:
            return
        began = time.perf_counter()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area, values, places = QRectF(event.rect()), self.values, self.places
        paint.paint_lines(painter, values, places, self.scale, area=area, swift=self._swift)
        for part in dict.fromkeys((self.pointed, self.chosen)):
            if part is not None and part.source is not None:
                self._paint_chosen(painter, values, part)
        paint.paint_numbers(painter, values, places)
        for part in places.neurons:
            if places.column(part.column).intersects(area):
                self._paint_neuron(painter, values, part)
        self.seconds = max(self.seconds, time.perf_counter() - began)

    def _follow(self) -> None:
        """Paint the neurons again, a column in each turn of the event loop: none takes long."""
        self._strips = self.places.strips()
        self._turn.start()

    def _paint_strip(self) -> None:
        if self._strips:
            self.repaint(self._strips.pop(0))
            self._turn.start()

    def _place(self) -> None:
        if self.values is None:
            return
        units = tuple(column.units for column in self.values.columns)
        pictured, labelled = bool(self.faces.columns), self.values.labelled
        least = HEAD + FOOT + max(_LEAST_ROOM, LEAST_PITCH * max(units))
        width, height = self.width(), max(least, self.height())
        self.places = Places(units, width, height, pictured=pictured, labelled=labelled)
        self.setMinimumSize(round(self.places.least), least)
        self._stamped = None
        self.placed.emit()
        self.update()

    def _paint_chosen(self, painter: QPainter, values: Values, part: Part) -> None:
        line, number = self.places.line(part), values.number(part)
        paint.paint_chosen(painter, line, number / self.scale, strong=part == self.chosen)
        paint.paint_number(painter, line, number)

    def _paint_neuron(self, painter: QPainter, values: Values, part: Part) -> None:
        square = self.places.node(part)
        paint.paint_node(painter, self.faces, part, square, self._rim(part))
        if part.column == len(self.places.units) - 1 and self._points and self.faces.columns:
            painter.drawPixmap(square.topLeft(), self._points_on(square))
        place, aside = self.places.caption(part), self.places.aside(part.column)
        bias = Part(part.column, part.unit, bias=True)
        marked = bias in (self.chosen, self.pointed)
        paint.paint_caption(painter, values, part, place, aside=aside, marked=marked)

    def _rim(self, part: Part) -> QPen:
        look = theme.current()
        if part == self.chosen:
            return QPen(QColor(look.accent), 2.5)
        return QPen(QColor(look.accent if part == self.pointed else look.muted), 1)

    def _points_on(self, square: QRectF) -> QPixmap:
        """Return the examples as painted on a square of this size, kept until it changes."""
        high = self.faces.columns[-1].high
        curved = self.faces.columns[-1].curves is not None
        tall = high if curved else self._extent
        key = (square.size(), tall, self.devicePixelRatioF())
        if self._stamped is None or self._stamped[0] != key:
            self._stamped = (key, self._stamp(square, tall))
        return self._stamped[1]

    def _stamp(self, square: QRectF, tall: float) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap((square.size() * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)

        def place(x: float, y: float) -> QPointF:
            across, down = (x / self._extent + 1) / 2, (1 - y / tall) / 2
            return QPointF(across * square.width(), down * square.height())

        paint_points(painter, self._points, place, size_on(square.width(), least=0.5))
        painter.end()
        return pixmap
