"""The figure of volumes on the screen: scrolled, zoomed at the pointer, clicked, walked by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from core.language import tr
from gui import theme
from gui.build import edits, keys
from gui.build.outline.words import words_of
from gui.build.volumes.figure import MARGIN, Figure
from gui.build.volumes.paint import Ink, rect_of
from gui.build.volumes.plan import Room
from gui.document import Document

_LEAST_ZOOM, _MOST_ZOOM = 0.1, 4.0
_LEGIBLE = 0.6
"""The scale down to which a new figure is shown whole; a longer one is scrolled."""
_LEGEND = 150.0
"""What the legend and the margins take of the height, about."""
_READABLE = 0.25
"""The scale under which words would only be grey specks."""
_STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1,
}  # fmt: skip
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class _FigureItem(QGraphicsItem):
    """The whole figure as one item: only what is seen of it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.figure: Figure | None = None
        self.selection: tuple[str, ...] = ()
        self._rect = QRectF()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self.prepareGeometryChange()
        self.figure, self._rect = figure, figure.rect
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._rect

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self.figure:
            look = theme.current()
            seen = QRectF(option.exposedRect)
            words = painter.worldTransform().m11() >= _READABLE
            self.figure.paint(painter, Ink(look, look.canvas, self.selection, words), seen)

    def show_selection(self, selection: tuple[str, ...]) -> None:
        """Mark these bricks, and paint anew no more than those that change."""
        changed = set(selection) ^ set(self.selection)
        self.selection = selection
        for placed in self.figure.plan.placed.values() if self.figure else ():
            if changed.intersection(slab.path for slab in placed.piece.stage.slabs):
                self.update(rect_of(placed.whole).adjusted(-8, -8, 8, 8))


class VolumesCanvas(QGraphicsView):
    """Shows a figure; a click on a box selects its brick, a double click opens a block.

    Signals:
        zoomed: the scale now in use, 1 at full size.
        resized: there is another room now.
    """

    zoomed = Signal(float)
    resized = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._item = _FigureItem()
        self._fitted: float | None = _LEGIBLE
        scene = QGraphicsScene(self)
        scene.addItem(self._item)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)
        document.selection_changed.connect(self._show_selection)
        self.recolour()

    # what is shown ----------------------------------------------------------------------------

    @property
    def figure(self) -> Figure | None:
        """The figure on the screen."""
        return self._item.figure

    @property
    def room(self) -> Room:
        """How large a figure can be at full size, without its legend."""
        size = self.viewport().size()
        return max(1.0, size.width() - 2 * MARGIN), max(1.0, size.height() - _LEGEND)

    def show_figure(self, figure: Figure) -> None:
        """Show this figure, whole if it can be read so; after a zoom, at the scale it has."""
        first = self.figure is None
        self._item.show_figure(figure)
        self._item.selection = self._document.selection
        self.setSceneRect(figure.rect)
        self.setAccessibleName(tr("The network's tensors as boxes, from the input to the output"))
        self._describe()
        self._fit()
        if first:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().minimum())

    def _show_selection(self, paths: tuple[str, ...]) -> None:
        if not self.isVisible() or not self.figure:
            return
        self._item.show_selection(paths)
        self._describe()
        placed = self.figure.plan.box_of(paths[0]) if len(paths) == 1 else None
        if placed:
            self.ensureVisible(rect_of(placed.whole), 24, 24)

    def _describe(self) -> None:
        """Tell a screen reader what is selected: it cannot see into a scene."""
        rows = self._document.tree.rows(self._document.selection)
        self.setAccessibleDescription("; ".join(words_of(row) for _, row in rows))

    def recolour(self) -> None:
        """Show everything in the colours of the theme."""
        self.setBackgroundBrush(QBrush(QColor(theme.current().canvas)))
        self._item.update()

    # zooming ----------------------------------------------------------------------------------

    @property
    def scale_now(self) -> float:
        """How many times as large as at 100 % everything is shown."""
        return self.transform().m11()

    def zoom_to(self, scale: float) -> None:
        """Show everything `scale` times as large, within the limits."""
        self._fitted = None
        self._zoom(scale)

    def full_size(self) -> None:
        """Show everything at 100 %."""
        self.zoom_to(1.0)

    def fit(self) -> None:
        """Show the whole figure, at full size at most, and go on doing so."""
        self._fitted = _LEAST_ZOOM
        self._fit()

    def start(self) -> None:
        """Show the next figure from its beginning, at a size at which it can be read."""
        self._fitted = _LEGIBLE
        self._item.figure = None

    def _fit(self) -> None:
        room, whole = self.viewport().size(), self.sceneRect()
        if self._fitted is not None and not whole.isEmpty():
            most = min(room.width() / whole.width(), room.height() / whole.height())
            self._zoom(min(1.0, max(self._fitted, 0.995 * most)))

    def _zoom(self, scale: float) -> None:
        factor = max(_LEAST_ZOOM, min(_MOST_ZOOM, scale)) / self.scale_now
        self.scale(factor, factor)
        self.zoomed.emit(self.scale_now)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.resized.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self.scale_now * 1.0015 ** event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    # the mouse and the keys -------------------------------------------------------------------

    def brick_at(self, at: QPoint) -> str | None:
        """Return the path of the brick that is shown there in the viewport."""
        point = self.mapToScene(at)
        return self.figure.plan.at(point.x(), point.y()) if self.figure else None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            path = self.brick_at(event.position().toPoint())
            keep = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._document.select(keys.picked(self._document.selection, path, keep))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = self.mapToScene(event.position().toPoint())
        path = self.brick_at(event.position().toPoint())
        if path:
            self._document.unfold(path, True)
        elif self.figure and (block := self.figure.plan.frame_at(point.x(), point.y())):
            self._document.unfold(block, False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, document = Qt.Key(event.key()), self._document
        chosen = document.selection
        if key in _STEPS:
            self._walk(_STEPS[key])
        elif key in _ENDS and self.figure and self.figure.plan.placed:
            document.select((self.figure.plan.paths[_ENDS[key]],))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and len(chosen) == 1:
            document.unfold(chosen[0], chosen[0] not in document.unfolded)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            edits.remove(document, chosen)
        elif key == Qt.Key.Key_Escape and chosen:
            document.select(())
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        """Select the next brick in the order of the figure; from none, the first or the last."""
        order = self.figure.plan.paths if self.figure else []
        chosen = [order.index(path) for path in self._document.selection if path in order]
        if order:
            at = chosen[-1] + step if chosen else min(0, step) % len(order)
            self._document.select((order[max(0, min(len(order) - 1, at))],))

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            path = self.brick_at(event.pos())
            text = words_of(self._document.tree.row(path)) if path else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)
