"""The list of the palette: headings and offers, painted as small bricks, dragged from."""

from __future__ import annotations

from bisect import bisect

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
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
from gui.build.offer import MIME, Offer

OFFER = Qt.ItemDataRole.UserRole
FAMILY = OFFER + 1
_FAMILIES = list(Family)
_ENTRY_HEIGHT, _HEADING_HEIGHT = 37, 32
_CARD_HEIGHT = 31.0
_ICON = 16
_Index = QModelIndex | QPersistentModelIndex


class OfferDelegate(QStyledItemDelegate):
    """Paints a heading, or an offer as a small brick."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, _ENTRY_HEIGHT if index.data(OFFER) else _HEADING_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        offer = index.data(OFFER)
        area = QRectF(option.rect)
        if isinstance(offer, Offer):
            _paint_offer(painter, area, offer, option.state)
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


def _paint_offer(painter: QPainter, area: QRectF, offer: Offer, state: QStyle.StateFlag) -> None:
    look = theme.current()
    width = area.width() - 2
    current = bool(state & QStyle.StateFlag.State_Selected)
    lit = current or bool(state & QStyle.StateFlag.State_MouseOver)
    colour = look.family(offer.family)
    painter.translate(area.center().x(), area.y() + 1)
    path = outline(width, _CARD_HEIGHT, knob=False)
    painter.fillPath(path, QColor(look.accent_soft if current else look.surface))
    painter.fillPath(bar(width, _CARD_HEIGHT, BAR - 1), colour)
    painter.strokePath(path, QPen(QColor(look.accent if lit else look.line), 1.2))
    left = -width / 2 + BAR + 8
    name, room = offer.title, width - BAR - 12
    metrics = QFontMetricsF(detail_font())
    if metrics.horizontalAdvance(name) + _ICON + 8 <= room:
        mark = icons.pixmap(icons.of_family(offer.family), colour, _ICON, 2.0)
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
    """

    chosen = Signal(Offer)
    left_upwards = Signal()

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
        """Add offers of one layer, each in its place."""
        for rank, offer in enumerate(offers):
            family = _FAMILIES.index(offer.family)
            if (family, 0, 0, "") not in self._shelves:
                heading = QStandardItem(tr(offer.family.value).upper())
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setData(offer.family, FAMILY)
                self._put((family, 0, 0, ""), heading)
            item = QStandardItem()
            item.setEditable(False)
            item.setData(offer, OFFER)
            _say(item, offer)
            self._put((family, 1, rank, offer.title), item)

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
                item.setText(tr(item.data(FAMILY).value).upper())

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
    def keyPressEvent(self, event: QKeyEvent) -> None:
        offer = self.offer_at(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and offer:
            self.chosen.emit(offer)
        elif event.key() == Qt.Key.Key_Up and self.currentIndex() == self.first():
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)


def _say(item: QStandardItem, offer: Offer) -> None:
    item.setText(offer.title)
    item.setToolTip(tr(offer.what))


def mime_of(offer: Offer) -> QMimeData:
    """Return what a drag of `offer` carries."""
    data = QMimeData()
    data.setData(MIME, offer.encoded())
    return data


def _face(offer: Offer) -> Face:
    return face_of_new(offer.layer())
