"""The wire under the hand while it is pulled from a brick."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from gui import theme


class PullItem(QGraphicsPathItem):
    """A curve from a brick's output to the pointer: accent where it fits, red where it does not."""

    def __init__(self) -> None:
        super().__init__()
        self.fits = True
        self.setZValue(3)
        self.hide()

    def show_between(self, start: QPointF, end: QPointF, fits: bool) -> None:
        """Lead from the output at `start` to `end`."""
        look = theme.current()
        self.fits = fits
        pen = QPen(QColor(look.accent if fits else look.bad), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.setPen(pen)
        bend = max(30.0, abs(end.y() - start.y()) / 2)
        path = QPainterPath(start)
        path.cubicTo(start + QPointF(0, bend), end - QPointF(0, bend), end)
        path.addEllipse(end, 4, 4)
        self.setPath(path)
        self.show()
