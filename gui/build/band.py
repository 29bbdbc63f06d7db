"""The rubber band: what lies within is selected."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsRectItem
from typing_extensions import override

from gui import theme
from gui.build.gestures import Gesture
from gui.build.scene import BrickScene
from gui.document import Document


class BandItem(QGraphicsRectItem):
    """The frame that is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(6)
        self.hide()

    def show_between(self, corner: QPointF, other: QPointF) -> None:
        """Span from one corner to the other."""
        accent = QColor(theme.current().accent)
        pen = QPen(accent, 1)
        pen.setCosmetic(True)
        self.setPen(pen)
        accent.setAlpha(30)
        self.setBrush(accent)
        self.setRect(QRectF(corner, other).normalized())
        self.show()


class Band(Gesture):
    """Spans a frame over bricks; `keep` adds them to those selected before."""

    def __init__(self, document: Document, scene: BrickScene, item: BandItem, keep: bool) -> None:
        super().__init__(document, scene)
        self._item = item
        self._before = document.selection if keep else ()
        self._corner = QPointF()

    @override
    def start(self, at: QPointF) -> None:
        self._corner = at
        self.move(at)

    @override
    def move(self, at: QPointF) -> None:
        self._item.show_between(self._corner, at)
        self._document.select(tuple(dict.fromkeys((*self._before, *self._within()))))

    @override
    def end(self, at: QPointF) -> None:
        self.move(at)
        self._item.hide()

    @override
    def cancel(self) -> None:
        self._item.hide()

    def _within(self) -> list[str]:
        frame = self._item.rect().adjusted(-0.5, -0.5, 0.5, 0.5)  # a line touches, too
        return [
            path
            for path, item in self._scene.bricks.items()
            if frame.intersects(item.mapRectToScene(item.shape().boundingRect()))
        ]
