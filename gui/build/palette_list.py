"""The list of the palette: headings and offers, painted as small bricks, dragged from."""

from __future__ import annotations

from bisect import bisect

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from core.language import tr
from core.layer import Family
from gui import icons, theme
from gui.build.drawing import BAR, bar, carried, detail_font, outline
from gui.build.face import Face, face_of_new
from gui.build.offer import MIME, Offer, PatternOffer

OFFER = Qt.ItemDataRole.UserRole
HEADING = OFFER + 1
_ENTRY_HEIGHT, _HEADING_HEIGHT = 37, 32
_CARD_HEIGHT = 31.0
_ICON = 16
_Index = QModelIndex | QPersistentModelIndex


class OfferDelegate(QStyledItemDelegate):
    """Paints a heading, or what is offered as a small brick."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, _ENTRY_HEIGHT if index.data(OFFER) else _HEADING_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = index.data(OFFER)
        area = QRectF(option.rect)
        if card is not None:
            _paint_card(painter, area, (card.name, card.family), option.state)
        else:
            painter.setFont(_heading_font())
            painter.setPen(QColor(theme.current().muted))
            flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
            painter.drawText(area.adjusted(0, 0, 0, -7), flags, str(index.data()))
        painter.restore()


def _heading_font() -> QFont:
    font = theme.font(8.5, bold=True)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    return font


def _paint_card(
    painter: QPainter, area: QRectF, card: tuple[str, Family], state: QStyle.StateFlag
) -> None:
    look = theme.current()
    name, family = card
    width = area.width() - 2
    current = bool(state & QStyle.StateFlag.State_Selected)
    lit = current or bool(state & QStyle.StateFlag.State_MouseOver)
    colour = look.family(family)
    painter.translate(area.center().x(), area.y() + 1)
    path = outline(width, _CARD_HEIGHT, knob=False)
    painter.fillPath(path, QColor(look.accent_soft if current else look.surface))
    painter.fillPath(bar(width, _CARD_HEIGHT, BAR - 1), colour)
    painter.strokePath(path, QPen(QColor(look.accent if lit else look.line), 1.2))
    left = -width / 2 + BAR + 8
    room = width - BAR - 12
    metrics = QFontMetricsF(detail_font())
    if metrics.horizontalAdvance(name) + _ICON + 8 <= room:
        mark = icons.pixmap(icons.of_family(family), colour, _ICON, 2.0)
        painter.drawPixmap(QPointF(left, (_CARD_HEIGHT - _ICON) / 2), mark)
        left, room = left + _ICON + 8, room - _ICON - 8
    painter.setFont(detail_font())
    painter.setPen(QColor(look.text))
    name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
    area = QRectF(left, 0, room, _CARD_HEIGHT)
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)


class OfferList(QListView):
    """The offers under their headings.

    Signals:
        chosen: double-clicked, or Enter pressed on it.
        left_upwards: Up was pressed on the first offer.
        menu_wanted: a menu was asked for, of an offer, at a point of the screen.
    """

    chosen = Signal(Offer)
    left_upwards = Signal()
    menu_wanted = Signal(Offer, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self._shelves: list[tuple[int, int, int, str]] = []
        self.setModel(self._items)
        self.setItemDelegate(OfferDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(_ENTRY_HEIGHT)

    # what is on it ----------------------------------------------------------------------------

    def add(self, offers: list[Offer]) -> None:
        """Add offers, each in its place under its heading."""
        for order, offer in enumerate(offers):
            section, title = offer.heading
            if (section, 0, 0, "") not in self._shelves:
                heading = QStandardItem(tr(title).upper())
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setData(title, HEADING)
                self._put((section, 0, 0, ""), heading)
            item = QStandardItem()
            item.setEditable(False)
            item.setData(offer, OFFER)
            _say(item, offer)
            self._put((section, 1, order, offer.title), item)

    def clear_section(self, section: int) -> None:
        """Take everything of one section away, its heading too."""
        for row in reversed(range(len(self._shelves))):
            if self._shelves[row][0] == section:
                del self._shelves[row]
                self._items.removeRow(row)

    def _put(self, shelf: tuple[int, int, int, str], item: QStandardItem) -> None:
        row = bisect(self._shelves, shelf)
        self._shelves.insert(row, shelf)
        self._items.insertRow(row, item)

    def offer_at(self, index: _Index) -> Offer | None:
        """Return the offer of a row, None for a heading."""
        offer = index.data(OFFER)
        return offer if isinstance(offer, Offer) else None

    def offers(self) -> list[Offer]:
        """Return the offers that are not hidden by the search, from top to bottom."""
        rows = range(self._items.rowCount())
        found = (self._offer(row) for row in rows if not self.isRowHidden(row))
        return [offer for offer in found if offer]

    def _offer(self, row: int) -> Offer | None:
        return self.offer_at(self._items.index(row, 0))

    def first(self) -> QModelIndex:
        """Return the first offer that is not hidden by the search."""
        for row in range(self._items.rowCount()):
            if not self.isRowHidden(row) and self._offer(row):
                return self._items.index(row, 0)
        return QModelIndex()

    def sift(self, query: str) -> bool:
        """Hide what does not match, and headings of nothing; return whether anything is left."""
        heading, left, found = 0, False, False
        for row in range(self._items.rowCount()):
            offer = self._offer(row)
            if offer is None:
                heading, left = row, False
                self.setRowHidden(row, True)
                continue
            matches = offer.matches(query)
            self.setRowHidden(row, not matches)
            if matches and not left:
                left = found = True
                self.setRowHidden(heading, False)
        self.setCurrentIndex(self.first() if query else QModelIndex())
        return found

    def enter(self) -> None:
        """Take the focus, with an offer under the cursor."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.first())
        self.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.setAccessibleName(tr("Bricks"))
        for row in range(self._items.rowCount()):
            item, offer = self._items.item(row), self._offer(row)
            if offer:
                _say(item, offer)
            else:
                item.setText(tr(item.data(HEADING)).upper())

    # what is done with it ---------------------------------------------------------------------

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        offer = self.offer_at(self.currentIndex())
        if offer is None:
            return
        drag = QDrag(self)
        drag.setMimeData(mime_of(offer))
        picture = carried(_face(offer), self.devicePixelRatioF())
        drag.setPixmap(picture)
        size = picture.deviceIndependentSize()
        drag.setHotSpot(QPointF(size.width() / 2, size.height() / 2).toPoint())
        drag.exec(Qt.DropAction.CopyAction)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.offer_at(self.indexAt(event.position().toPoint()))
        shape = Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        offer = self.offer_at(self.indexAt(event.position().toPoint()))
        if offer and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(offer)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        offer = self.offer_at(index)
        if offer:
            below = self.visualRect(index).bottomLeft()
            self.menu_wanted.emit(offer, self.viewport().mapToGlobal(below))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        offer = self.offer_at(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and offer:
            self.chosen.emit(offer)
        elif event.key() == Qt.Key.Key_Up and self.currentIndex() == self.first():
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)


def _say(item: QStandardItem, offer: Offer) -> None:
    item.setText(offer.name)
    item.setToolTip(tr(offer.what))


def mime_of(offer: Offer) -> QMimeData:
    """Return what a drag of `offer` carries."""
    data = QMimeData()
    data.setData(MIME, offer.encoded())
    return data


def _face(offer: Offer) -> Face:
    if isinstance(offer, PatternOffer):  # made only where it is put
        return Face(offer.name, "", offer.family)
    return face_of_new(offer.make(None))
