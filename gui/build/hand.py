"""The hand on the canvas: mouse, keys and drags become edits of the document."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QGraphicsView, QMenu, QWidget
from typing_extensions import override

from gui.build import edits, keys
from gui.build.carrying import Carrier
from gui.build.gestures import MoveBrick, PlaceBrick
from gui.build.note_item import RepairItem
from gui.build.offer import MIME, layer_of
from gui.build.scene import BrickScene
from gui.document import Document


class Hand(QGraphicsView):
    """A view whose bricks can be touched: what is shown in it is a subclass's business.

    Attributes:
        bricks: the scene.
        carrier: what carries a brick about.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.bricks = BrickScene(self)
        self.carrier = Carrier(self, self.bricks)
        self._pressed: tuple[str, QPoint] | None = None
        self.setScene(self.bricks)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bricks.repair_chosen.connect(self._repair)

    # the mouse --------------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        if isinstance(self.itemAt(at), RepairItem):
            super().mousePressEvent(event)
            return
        id = self.bricks.brick_at(self.mapToScene(at))
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._document.select(keys.picked(self._document.selection, id, keep))
        self._pressed = (id, at) if id and not keep else None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self.carrier.gesture:
            self.carrier.move(at)
        elif self._pressed and event.buttons() & Qt.MouseButton.LeftButton:
            id, origin = self._pressed
            far = (at - origin).manhattanLength() >= QApplication.startDragDistance()
            if far and edits.movable(self._document, id):
                ratio = self.devicePixelRatioF()
                self.carrier.begin(MoveBrick(self._document, self.bricks, id, ratio), at)
        else:
            super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        event.accept()
        if self.carrier.gesture:
            self.carrier.end(event.position().toPoint())
        elif self.bricks.mouseGrabberItem():
            super().mouseReleaseEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        id = self.bricks.brick_at(self.mapToScene(event.pos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            id = self._document.selection[-1] if self._document.selection else None
        if id is None:
            return
        if id not in self._document.selection:
            self._document.select((id,))
        self.menu_of(id).popup(event.globalPos())

    def menu_of(self, id: str) -> QMenu:
        """Return the context menu of a brick; it deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys.fill(menu, self._document, id)
        menu.triggered.connect(self._do)
        return menu

    def _do(self, action: QAction) -> None:
        keys.do(action.objectName(), self._document)

    # the keys ---------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.carrier.gesture:
            self.put_back()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._document.select(
                tuple(brick.id for brick in self._document.experiment.network.bricks)
            )
        elif not keys.press(event, self._document):
            super().keyPressEvent(event)

    # carrying ---------------------------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        layer = layer_of(bytes(event.mimeData().data(MIME).data()))
        if layer is None or not self._document.experiment.network.bricks:
            event.ignore()
            return
        event.acceptProposedAction()
        self.carrier.begin(
            PlaceBrick(self._document, self.bricks, layer), event.position().toPoint()
        )

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self.carrier.gesture:
            event.acceptProposedAction()
            self.carrier.move(event.position().toPoint())

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.put_back()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if self.carrier.gesture:
            event.acceptProposedAction()
            self.carrier.end(event.position().toPoint())
            self.setFocus()

    def put_back(self) -> None:
        """Let go of everything, with nothing done."""
        self._pressed = None
        self.carrier.cancel()

    def _repair(self, id: str, index: int) -> None:
        problem = self._document.tree.row(id).problem
        if problem and index < len(problem.repairs):
            edits.repair(self._document, id, problem.repairs[index])
