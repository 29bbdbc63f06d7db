"""The legend of a colour scale: a bar with its ends and its middle named."""

from __future__ import annotations

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
        below = QRect(0, _BAR + _GAP, self.width(), self.height() - _BAR - _GAP)
        for name, place in zip(self._names, self._places(), strict=True):
            painter.drawText(below, int(place | Qt.AlignmentFlag.AlignTop), name)

    def _places(self) -> tuple[Qt.AlignmentFlag, ...]:
        left, middle, right = (
            Qt.AlignmentFlag.AlignLeft,
            Qt.AlignmentFlag.AlignHCenter,
            Qt.AlignmentFlag.AlignRight,
        )
        return (left, middle, right) if len(self._names) == 3 else (left, right)[: len(self._names)]

    def _text_width(self, name: str) -> int:
        return max(self.fontMetrics().horizontalAdvance(line) for line in name.split("\n"))
