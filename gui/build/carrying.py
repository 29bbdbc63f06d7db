"""While a brick is carried: the gesture, the sentence's place, scrolling at the edge."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QTimer
from PySide6.QtWidgets import QGraphicsView

from gui.build.drop_item import LEAST_WIDTH, MOST_WIDTH
from gui.build.gestures import Gesture
from gui.build.scene import BrickScene

_EDGE = 36
"""Carried this near to the upper or lower edge, a brick makes the canvas scroll."""
_STEP = 10
_MARGIN = 9
_BESIDE = 16
"""From the pointer to the sentence about what is pulled."""


class Carrier(QObject):
    """Runs one gesture at a time on a view; points are in its viewport.

    Attributes:
        gesture: the one under way, None while nothing is carried.
    """

    def __init__(self, view: QGraphicsView, scene: BrickScene) -> None:
        super().__init__(view)
        self._view, self._scene = view, scene
        self.gesture: Gesture | None = None
        self._pointer = QPoint()
        self._scroll = QTimer(self, interval=16)
        self._scroll.timeout.connect(self._scroll_at_edge)

    def begin(self, gesture: Gesture, at: QPoint) -> None:
        """Start `gesture`, in place of any other."""
        self.cancel()
        self.gesture, self._pointer = gesture, at
        gesture.start(self._view.mapToScene(at))
        self._place_tag()
        self._scroll.start()

    def move(self, at: QPoint) -> None:
        """Carry on to `at`."""
        self._pointer = at
        if self.gesture:
            self.gesture.move(self._view.mapToScene(at))
            self._place_tag()

    def end(self, at: QPoint) -> None:
        """Let go at `at`."""
        gesture = self._leave()
        if gesture:
            gesture.end(self._view.mapToScene(at))

    def cancel(self) -> None:
        """Put everything back as it was."""
        gesture = self._leave()
        if gesture:
            gesture.cancel()

    def _leave(self) -> Gesture | None:
        gesture, self.gesture = self.gesture, None
        self._scroll.stop()
        return gesture

    def _place_tag(self) -> None:
        """Put the sentence at the right of the line, or under it where there is no room."""
        line, tag = self._scene.line, self._scene.tag
        if not line.isVisible():
            self._place_tag_at_pointer()
            return
        right = self._view.mapFromScene(line.right)
        room = self._view.viewport().width() - right.x() - 2 * _MARGIN
        tag.wrap(room if room >= LEAST_WIDTH else MOST_WIDTH)
        size = tag.boundingRect()
        place = QPointF(right.x() + _MARGIN, right.y() - size.height() / 2)
        if room < LEAST_WIDTH:
            middle = self._view.mapFromScene(line.pos())
            place = QPointF(middle.x() - size.width() / 2, middle.y() + 7)
        tag.setPos(self._view.mapToScene(place.toPoint()))

    def _place_tag_at_pointer(self) -> None:
        """Put the sentence below the pointer, within what is seen."""
        tag, room = self._scene.tag, self._view.viewport().size()
        size = tag.boundingRect()
        x = min(self._pointer.x() + _BESIDE, room.width() - size.width() - _MARGIN)
        y = min(self._pointer.y() + _BESIDE, room.height() - size.height() - _MARGIN)
        tag.setPos(self._view.mapToScene(QPointF(max(0.0, x), max(0.0, y)).toPoint()))

    def _scroll_at_edge(self) -> None:
        height, y = self._view.viewport().height(), self._pointer.y()
        step = -_STEP if y < _EDGE else _STEP if y > height - _EDGE else 0
        if step:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + step)
            self.move(self._pointer)
