"""The canvas: the wall of bricks, shown and zoomed; see gui/build/hand.py for touching it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget
from typing_extensions import override

from core.infer import Report
from core.language import shown, tr
from gui import theme
from gui.build.hand import Hand
from gui.build.my_bricks import MyBricks
from gui.document import Document

LEAST_ZOOM, MOST_ZOOM = 0.25, 3.0
_SMALLEST = 0.01
"""However large a network is: the scale at which it is seen whole is not below this."""
_DOT_PITCH = 23
_TILE = 20
"""Dots in a row of one tile: few large tiles are painted sooner than many small ones."""
_LEAST_DOTTED = 0.5
"""The scale under which dots would only be a grey haze."""


class Canvas(Hand):
    """Shows the document's network.

    Attributes:
        statistic: which figure the bricks show.

    Signals:
        zoomed: the scale now in use, 1 at full size.
        viewed: another part of the network is in view.
    """

    zoomed = Signal(float)
    viewed = Signal()

    def __init__(
        self, document: Document, my_bricks: MyBricks, parent: QWidget | None = None
    ) -> None:
        super().__init__(document, my_bricks, parent)
        self.statistic = "params"
        self._place = document.place
        self._dots = QPixmap()
        self._set_up()
        document.changed.connect(self._show_report)
        document.selection_changed.connect(self._show_selection)
        document.view_changed.connect(self._show_view)
        document.opened.connect(self._start_anew)
        self.bricks.shown.connect(self._make_room)
        self._retranslate()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setMinimumSize(320, 240)

    # what is shown ----------------------------------------------------------------------------

    def show_statistic(self, name: str) -> None:
        """Show another figure on the bricks: a key of STATISTICS."""
        self.statistic = name
        self._show()

    def zoom_to(self, scale: float) -> None:
        """Show everything `scale` times as large, within the limits."""
        scale = max(min(LEAST_ZOOM, self._scale_of_all()), min(MOST_ZOOM, scale))
        factor = scale / self.scale_now
        self.scale(factor, factor)
        self.bricks.look_from(self.scale_now)
        self._make_room()
        self.zoomed.emit(self.scale_now)
        self.viewed.emit()

    def fit(self) -> None:
        """Show the whole network, at full size at most."""
        self.zoom_to(self._scale_of_all())
        self.centerOn(self.bricks.sceneRect().center())

    def _scale_of_all(self) -> float:
        """Return the scale at which the whole network is seen."""
        room, whole = self.maximumViewportSize(), self.bricks.sceneRect()
        scale = min(room.width() / whole.width(), room.height() / whole.height())
        return max(_SMALLEST, min(1.0, scale))

    @property
    def scale_now(self) -> float:
        """How many times as large as at 100 % everything is shown."""
        return self.transform().m11()

    def _make_room(self) -> None:
        """Keep the way in in the middle, where there is as much room on both sides."""
        whole = self.bricks.sceneRect()
        half = max(-whole.left(), whole.right())
        if 2 * half * self.scale_now <= self.maximumViewportSize().width():
            whole.setLeft(-half)
            whole.setRight(half)
        if whole != self.sceneRect():
            self.setSceneRect(whole)

    def _show_report(self, _report: Report) -> None:
        self._show()

    def _show(self) -> None:
        document = self._document
        self.put_back()
        self.bricks.show_tree(
            document.tree,
            document.place,
            document.unfolded,
            self.statistic,
            document.selection,
        )
        self._describe()

    def _show_view(self) -> None:
        """Show another block from its top; where one is opened in place, stay."""
        self._show()
        if self._place != self._document.place:
            self._place = self._document.place
            self._start_at_top()

    def _show_selection(self, ids: tuple[str, ...]) -> None:
        self.bricks.show_selection(ids)
        self._describe()
        if len(ids) == 1 and ids[0] in self.bricks.bricks and not self.carrier.gesture:
            item = self.bricks.bricks[ids[0]]
            head = QRectF(-item.head.width / 2, 0, item.head.width, item.head.height)
            place = self.bricks.plan.places[ids[0]]
            self.ensureVisible(head.translated(place.x, place.y), 14, 30)

    def _start_anew(self) -> None:
        self.zoom_to(1.0)
        self._start_at_top()

    def _start_at_top(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())

    def _describe(self) -> None:
        """Tell a screen reader what is selected: it cannot see into a scene."""
        items = self.bricks.bricks
        texts = [
            f"{items[path].face.name}, {shown(row.shape or ())}"
            for path, row in self._document.tree.rows(self._document.selection)
            if path in items
        ]
        self.setAccessibleDescription("; ".join(texts))

    def _retranslate(self) -> None:
        self.setAccessibleName(tr("The network's bricks, from the input down to the output"))
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._dots = QPixmap()
            self.bricks.repaint()
            self.viewport().update()
        super().changeEvent(event)

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        look = theme.current()
        if self.scale_now < _LEAST_DOTTED:
            painter.fillRect(rect, QColor(look.canvas))
            return
        if self._dots.isNull():
            self._dots = _dots(look.dots, look.canvas)
        painter.drawTiledPixmap(rect, self._dots, rect.topLeft())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        if event.oldSize().height() <= 0:
            self._start_at_top()
        self.viewed.emit()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewed.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._fold(event):
            super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._fold(event):
            super().mouseDoubleClickEvent(event)

    def _fold(self, event: QMouseEvent) -> bool:
        """Open or fold the block whose sign is clicked; return whether one is."""
        block = self.bricks.fold_at(self.mapToScene(event.position().toPoint()))
        if block is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        self._document.unfold(block, block not in self._document.unfolded)
        return True

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self.scale_now * 1.0015 ** event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)


def _dots(colour: str, ground: str) -> QPixmap:
    """Return one tile of the grid of dots: opaque, painted at every edit."""
    tile = QPixmap(_TILE * _DOT_PITCH, _TILE * _DOT_PITCH)
    tile.fill(QColor(ground))
    painter = QPainter(tile)
    for x in range(_DOT_PITCH // 2, tile.width(), _DOT_PITCH):
        for y in range(_DOT_PITCH // 2, tile.height(), _DOT_PITCH):
            painter.fillRect(x, y, 2, 2, QColor(colour))
    painter.end()
    return tile
