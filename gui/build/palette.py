"""The palette: every brick there is, by family, found by a word, dragged or entered."""

from __future__ import annotations

from bisect import bisect

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from core.language import tr
from core.layer import LAYERS, Family
from gui import icons, theme
from gui.build import edits
from gui.build.offer import Offer, offers_of
from gui.build.palette_list import OFFER, OfferList
from gui.document import Document

_FAMILIES = list(Family)


class Palette(QWidget):
    """Search field and list of bricks. Filled after the first paint, one layer file at a time.

    Attributes:
        search: the field.
        list: the offers under their families.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._waiting: list[str] | None = None
        self._shelves: list[tuple[int, int, int, str]] = []
        self._known: set[str] = set()
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self.fill_step)
        self._model = QStandardItemModel(self)
        self.search = QLineEdit()
        self.list = OfferList()
        self._nothing = QLabel()
        self._set_up()
        self._retranslate()

    def _set_up(self) -> None:
        self.search.setClearButtonEnabled(True)
        self._lens = QAction(self)
        self.search.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._sift)
        self.search.returnPressed.connect(self._insert_first)
        self.search.installEventFilter(self)
        self.list.setModel(self._model)
        self.list.chosen.connect(self._insert)
        self.list.left_upwards.connect(self.focus_search)
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 0)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self.setMinimumWidth(240)
        self.setFocusProxy(self.search)
        self._recolour()

    # filling ----------------------------------------------------------------------------------

    @property
    def filled(self) -> bool:
        """Whether every layer file has been read."""
        return self._waiting == []

    def fill_step(self) -> None:
        """Read one more layer file and show what it offers."""
        if self._waiting is None:
            self._waiting = LAYERS.module_names()
        elif self._waiting:
            LAYERS.load(self._waiting.pop(0))
        if not self._waiting:
            self._filling.stop()
        for key, layer in LAYERS.loaded():
            if key not in self._known:
                self._known.add(key)
                for rank, offer in enumerate(offers_of(key, layer)):
                    self._add(offer, rank)

    def _add(self, offer: Offer, rank: int) -> None:
        family = _FAMILIES.index(offer.family)
        if (family, 0, 0, "") not in self._shelves:
            heading = QStandardItem(tr(offer.family.value).upper())
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setData(offer.family, OFFER + 1)
            self._put((family, 0, 0, ""), heading)
        item = QStandardItem()
        item.setEditable(False)
        item.setData(offer, OFFER)
        self._say(item, offer)
        self._put((family, 1, rank, offer.title), item)

    def _put(self, shelf: tuple[int, int, int, str], item: QStandardItem) -> None:
        row = bisect(self._shelves, shelf)
        self._shelves.insert(row, shelf)
        self._model.insertRow(row, item)
        if self.search.text():
            self._sift(self.search.text())

    # searching --------------------------------------------------------------------------------

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def offers(self) -> list[Offer]:
        """Return the offers that the search leaves, from top to bottom."""
        rows = range(self._model.rowCount())
        found = (self._offer(row) for row in rows if not self.list.isRowHidden(row))
        return [offer for offer in found if offer]

    def _offer(self, row: int) -> Offer | None:
        return self.list.offer_at(self._model.index(row, 0))

    def _sift(self, query: str) -> None:
        heading, left, found = 0, False, False
        for row in range(self._model.rowCount()):
            offer = self._offer(row)
            if offer is None:
                heading, left = row, False
                self.list.setRowHidden(row, True)
                continue
            matches = offer.matches(query)
            self.list.setRowHidden(row, not matches)
            if matches and not left:
                left = found = True
                self.list.setRowHidden(heading, False)
        self._nothing.setVisible(not found)
        self.list.setCurrentIndex(self.list.first() if query else QModelIndex())

    def _insert_first(self) -> None:
        offer = self.list.offer_at(self.list.first())
        if offer and self.search.text():
            self._insert(offer)

    def _insert(self, offer: Offer) -> None:
        edits.insert(self._document, offer.layer())

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        pressed = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() != QEvent.Type.KeyPress or pressed != Qt.Key.Key_Down:
            return False
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.first())
        self.list.setFocus()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    # language and colours ---------------------------------------------------------------------

    def _say(self, item: QStandardItem, offer: Offer) -> None:
        item.setText(tr(offer.title))
        item.setToolTip(tr(offer.what))

    def _retranslate(self) -> None:
        self.search.setPlaceholderText(tr("Search a brick…"))
        self.search.setAccessibleName(tr("Search a brick"))
        self.list.setAccessibleName(tr("Bricks"))
        self._nothing.setText(tr("No brick is called so."))
        for row in range(self._model.rowCount()):
            item, offer = self._model.item(row), self._offer(row)
            if offer:
                self._say(item, offer)
            else:
                item.setText(tr(item.data(OFFER + 1).value).upper())

    def _recolour(self) -> None:
        self._lens.setIcon(icons.icon("search", theme.current().muted))
        self.list.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._recolour()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._waiting is None and not self._filling.isActive():
            self._filling.start()
