"""The hand on the canvas: mouse, keys and drags become edits of the document."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget
from typing_extensions import override

from core import nested
from core.network import Seam
from gui.build import edits, keys, menus
from gui.build.band import Band, BandItem
from gui.build.carrying import Carrier
from gui.build.chosen_wire import ChosenWire
from gui.build.commands import Commands
from gui.build.finder import Finder
from gui.build.gestures import Carry, Gesture, MoveBricks, PlaceBrick
from gui.build.my_bricks import MyBricks
from gui.build.note_item import RepairItem
from gui.build.offer import MIME, offer_of
from gui.build.pulling import PullWire
from gui.build.rewiring import Rewire
from gui.build.scene import BrickScene
from gui.document import Document

_BESIDE = 18
"""From a brick to the question about it, in pixels."""


@dataclass(frozen=True, slots=True)
class Press:
    """Where the button went down: on a brick, on its output, on a wire, or on nothing."""

    at: QPoint
    brick: str | None
    wire: Seam | None
    output: bool
    keep: bool


class Hand(QGraphicsView):
    """A view whose bricks can be touched: what is shown in it is a subclass's business.

    Attributes:
        bricks: the scene.
        carrier: what carries a brick about.
        commands: what can be done by name.
        wire: the wire that was clicked.
        finder: the search in the network, once it has been opened.
    """

    def __init__(
        self, document: Document, my_bricks: MyBricks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self.bricks = BrickScene(self)
        self.carrier = Carrier(self, self.bricks)
        self.wire = ChosenWire(document, self.bricks)
        self.commands = Commands(document, self, my_bricks)
        self.finder: Finder | None = None
        self._band = BandItem()
        self.bricks.addItem(self._band)
        self._pressed: Press | None = None
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
        point = self.mapToScene(at)
        grip = self.wire.grip_at(point) is not None
        output = None if grip else self.bricks.handle_at(point)
        brick = None if grip else output or self.bricks.brick_at(point)
        wire = None if brick else self.wire.at(point)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        chosen = self._document.selection
        if shift and brick:
            self._document.select(keys.through(self._document, brick))
        elif control or brick not in chosen:
            self._document.select(keys.picked(chosen, brick, control or shift))
        self.wire.choose(wire)
        self._pressed = Press(at, brick, wire, output is not None, control or shift)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self.carrier.gesture:
            self.carrier.move(at)
        elif self._pressed and event.buttons() & Qt.MouseButton.LeftButton:
            pressed = self._pressed
            if (at - pressed.at).manhattanLength() >= QApplication.startDragDistance():
                gesture = self._gesture(pressed)
                if gesture:
                    self.carrier.begin(gesture, at if isinstance(gesture, Carry) else pressed.at)
                    self.carrier.move(at)
        else:
            super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        at = event.position().toPoint()
        event.accept()
        if self.carrier.gesture:
            outside = not self.viewport().rect().contains(at)
            if outside and not isinstance(self.carrier.gesture, Band):
                self.put_back()
            else:
                self.carrier.end(at)
        elif self.bricks.mouseGrabberItem():
            super().mouseReleaseEvent(event)
        elif pressed and pressed.brick and not pressed.keep:
            self._document.select((pressed.brick,))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        brick = self.bricks.brick_at(self.mapToScene(event.position().toPoint()))
        if event.button() == Qt.MouseButton.LeftButton and self._document.selection == (brick,):
            self.commands.do("unfold")

    def _gesture(self, pressed: Press) -> Gesture | None:
        """Return what a drag from there is."""
        document, scene, path = self._document, self.bricks, pressed.brick
        if pressed.wire and pressed.wire in scene.seams:
            head = self.wire.leads_to(pressed.wire, self.mapToScene(pressed.at))
            return Rewire(document, scene, pressed.wire, head)
        if path is None:
            return Band(document, scene, self._band, pressed.keep)
        if pressed.keep or path not in document.tree:
            return None
        if pressed.output:
            return PullWire(document, scene, path, self._meet)
        together = [
            other
            for other in edits.removable(document, document.selection)
            if nested.parent(other) == nested.parent(path) and other != path
        ]
        if not edits.movable(document, path):
            return None
        return MoveBricks(document, scene, (path, *together), self.devicePixelRatioF())

    def _meet(self, source: str, seam: Seam | None, at: QPointF) -> None:
        """Ask in which brick a pulled wire shall end."""
        menu = menus.menu_of_meetings(self._document, source, seam, self.commands, self)
        self._open(menu, self.viewport().mapToGlobal(self.mapFromScene(at)))

    # menus and questions ----------------------------------------------------------------------

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.put_back()
        point = self.mapToScene(event.pos())
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        chosen = self._document.selection[-1:]
        brick = next(iter(chosen), None) if by_key else self.bricks.brick_at(point)
        seam = None if by_key else self.bricks.seam_at(point)
        if brick is not None:
            if brick not in self._document.selection:
                self._document.select((brick,))
            menu = menus.menu_of_brick(self._document, self.commands, self)
        elif seam is not None:
            self._document.select(())
            self.wire.choose(self.wire.at(point))
            menu = menus.menu_of_wire(seam, self._document, self.commands, self)
        else:
            menu = menus.menu_of(menus.CANVAS, self.commands, self)
        self._open(menu, self.beside(brick) if by_key and brick else event.globalPos())

    def _open(self, menu: menus.Menu, at: QPoint) -> None:
        """Open a menu; it closes when the network it is about becomes another."""
        self._document.changed.connect(menu.close)
        menu.popup(at)

    def beside(self, path: str) -> QPoint:
        """Return a point of the screen at the right of a brick, for what is asked about it."""
        if path not in self.bricks.bricks:
            return self.viewport().mapToGlobal(QPoint(_BESIDE, _BESIDE))
        item = self.bricks.bricks[path]
        corner = item.pos() + QPointF(item.size.width / 2, 0)
        return self.viewport().mapToGlobal(self.mapFromScene(corner) + QPoint(_BESIDE, 0))

    def search(self) -> None:
        """Open the search in the network; go on where it is open."""
        if self.finder is None:
            self.finder = Finder(self._document, self)
        if self.finder.line.hasFocus():
            self.finder.step(1)
        else:
            self.finder.open()

    # the keys ---------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.carrier.gesture or self.wire.seam):
            self.put_back()
            self.wire.choose(None)
            return
        command = keys.command_of(event)
        if command:
            self.commands.do(command)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.commands.do("unfold")
        elif event.key() == Qt.Key.Key_Escape and not self._document.selection:
            self.commands.do("leave")
        elif not keys.press(event, self._document, self.bricks) and not self._type(event):
            super().keyPressEvent(event)

    def _type(self, event: QKeyEvent) -> bool:
        """Open quick insert at a letter or a stroke; return whether it was one."""
        text = event.text()
        controlled = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if controlled or not (text.isalpha() or text == "/"):
            return False
        self.commands.questions.insert(text.strip("/"))
        return True

    # from the palette -------------------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        offer = offer_of(bytes(event.mimeData().data(MIME).data()))
        if offer is None or not self._document.experiment.network.bricks:
            event.ignore()
            return
        event.acceptProposedAction()
        self.carrier.begin(
            PlaceBrick(self._document, self.bricks, offer), event.position().toPoint()
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
