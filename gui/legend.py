"""The legend of a colour scale: a bar with its ends and its middle named."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from core.array import Scale
from gui import theme
from gui.pictures import colour_table

_BAR, _GAP = 10, 3
_STOPS = 16


class ScaleLegend(QWidget):
    """Shows which number has which colour, by the very table that paints the pictures."""

    def __init__(self, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._names: tuple[str, ...] = ()
        self.setFont(theme.font(9))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def names(self) -> tuple[str, ...]:
        """What stands below the bar, from its low to its high end."""
        return self._names

    def name(self, *names: str) -> None:
        """Name the low end, the middle and the high end, or the two ends alone."""
        if names != self._names:
            self._names = names
            self.setAccessibleName(" · ".join(names).replace("\n", " "))
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        lines = max((name.count("\n") + 1 for name in self._names), default=1)
        widths = [self._text_width(name) for name in self._names]
        return QSize(sum(widths) + 16, _BAR + _GAP + lines * self.fontMetrics().lineSpacing())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(90, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0.5, 0.5, self.width() - 1, _BAR - 1)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        table = colour_table(self._scale)
        for stop in range(_STOPS + 1):
            gradient.setColorAt(stop / _STOPS, QColor(table[round(255 * stop / _STOPS)]))
        painter.setPen(QColor(theme.current().line))
        painter.setBrush(gradient)
        painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(QColor(theme.current().muted))
        for name, place, room in self._labels():
            painter.drawText(room, int(place | Qt.AlignmentFlag.AlignTop), name)

    def _labels(self) -> Iterator[tuple[str, Qt.AlignmentFlag, QRect]]:
        """Yield each name with where it stands; the middle one only where it has room."""
        if not self._names:
            return
        low, *middle, high = self._names
        top, height = _BAR + _GAP, self.height() - _BAR - _GAP
        half = self.width() // 2
        yield self._elided(low, half), Qt.AlignmentFlag.AlignLeft, QRect(0, top, half, height)
        right = QRect(half, top, self.width() - half, height)
        yield self._elided(high, half), Qt.AlignmentFlag.AlignRight, right
        first_lines = (name.split("\n")[0] for name in (low, high))
        longest = max(self._text_width(line) for line in first_lines)
        for name in middle:
            if longest + self._text_width(name) / 2 + 4 < half:
                whole = QRect(0, top, self.width(), height)
                yield name, Qt.AlignmentFlag.AlignHCenter, whole

    def _elided(self, name: str, width: int) -> str:
        dots, metrics = Qt.TextElideMode.ElideRight, self.fontMetrics()
        return "\n".join(metrics.elidedText(line, dots, width - 4) for line in name.split("\n"))

    def _text_width(self, name: str) -> int:
        return max(self.fontMetrics().horizontalAdvance(line) for line in name.split("\n"))
