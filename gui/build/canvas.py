"""The canvas: the wall of bricks under the mouse and the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsView, QMenu, QWidget
from typing_extensions import override

from core.infer import Report
from core.language import shown, tr
from gui import theme
from gui.build import edits, keys
from gui.build.carrying import Carrier
from gui.build.gestures import MoveBrick, PlaceBrick
from gui.build.note_item import RepairItem
from gui.build.offer import MIME, layer_of
from gui.build.scene import BrickScene
from gui.document import Document

LEAST_ZOOM, MOST_ZOOM = 0.25, 3.0
_DOT_PITCH = 23
_TILE = 20
"""Dots in a row of one tile: few large tiles are painted sooner than many small ones."""
_LEAST_DOTTED = 0.5
"""The scale under which dots would only be a grey haze."""


class Canvas(QGraphicsView):
    """Shows the document's network and turns gestures and keys into edits.

    Attributes:
        bricks: the scene.
        carrier: what carries a brick about.
        statistic: which figure the bricks show.

    Signals:
        zoomed: the scale now in use, 1 at full size.
    """

    zoomed = Signal(float)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.bricks = BrickScene(self)
        self.statistic = "params"
        self.carrier = Carrier(self, self.bricks)
        self._pressed: tuple[str, QPoint] | None = None
        self._dots = QPixmap()
        self._set_up()
        self.bricks.repair_chosen.connect(self._repair)
        document.changed.connect(self._show)
        document.selection_changed.connect(self._show_selection)
        document.opened.connect(self._start_at_top)
        self._retranslate()

    def _set_up(self) -> None:
        self.setScene(self.bricks)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)

    # what is shown ----------------------------------------------------------------------------

    def show_statistic(self, name: str) -> None:
        """Show another figure on the bricks: a key of STATISTICS."""
        self.statistic = name
        self._show(self._document.report)

    def zoom_to(self, scale: float) -> None:
        """Show everything `scale` times as large, within the limits."""
        scale = max(LEAST_ZOOM, min(MOST_ZOOM, scale))
        factor = scale / self.scale_now
        self.scale(factor, factor)
        self.zoomed.emit(self.scale_now)

    def fit(self) -> None:
        """Show the whole network, at full size at most."""
        room, whole = self.viewport().size(), self.bricks.sceneRect()
        least = min(room.width() / whole.width(), room.height() / whole.height())
        self.zoom_to(min(1.0, least))

    @property
    def scale_now(self) -> float:
        """How many times as large as at 100 % everything is shown."""
        return self.transform().m11()

    def _show(self, report: Report) -> None:
        self._put_back()
        self.bricks.show_report(report, self.statistic, self._document.selection)
        self._describe()

    def _show_selection(self, ids: tuple[str, ...]) -> None:
        self._put_back()
        self.bricks.show_selection(ids)
        self._describe()
        if len(ids) == 1 and ids[0] in self.bricks.bricks:
            item = self.bricks.bricks[ids[0]]
            self.ensureVisible(item.mapRectToScene(item.boundingRect()), 8, 24)

    def _start_at_top(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())

    def _describe(self) -> None:
        """Tell a screen reader what is selected: it cannot see into a scene."""
        chosen = [
            row for row in self._document.report.rows if row.brick.id in self._document.selection
        ]
        texts = [
            f"{self.bricks.bricks[row.brick.id].face.name}, {shown(row.shape or ())}"
            for row in chosen
        ]
        self.setAccessibleDescription("; ".join(texts))

    def _retranslate(self) -> None:
        self.setAccessibleName(tr("The network's bricks, from the input down to the output"))
        self._show(self._document.report)

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
        if event.oldSize().height() <= 0:
            self._start_at_top()

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
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self.scale_now * 1.0015 ** event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

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
            self._put_back()
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
        self._put_back()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if self.carrier.gesture:
            event.acceptProposedAction()
            self.carrier.end(event.position().toPoint())
            self.setFocus()

    def _put_back(self) -> None:
        self._pressed = None
        self.carrier.cancel()

    def _repair(self, id: str, index: int) -> None:
        problem = self._document.tree.row(id).problem
        if problem and index < len(problem.repairs):
            edits.repair(self._document, id, problem.repairs[index])


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
