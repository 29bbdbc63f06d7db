"""The palette: every brick and block there is, found by a word, dragged or entered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from core.language import tr
from core.layer import LAYERS
from core.pattern import PATTERNS
from gui import icons, theme
from gui.boxes import mannered
from gui.build import edits
from gui.build.my_bricks import MyBricks
from gui.build.offer import MINE_SECTION, Offer, offer_of_pattern, offers_of
from gui.document import Document

if TYPE_CHECKING:  # a list view with its delegate costs a third of a first paint
    from gui.build.palette_list import OfferList


class Palette(QWidget):
    """Search field and list of bricks, made after the first paint, one file at a time.

    Attributes:
        search: the field.
        list: the offers under their families; None before the first paint.

    Signals:
        left: Escape, with nothing typed: back to the bricks.
    """

    left = Signal()

    def __init__(
        self, document: Document, my_bricks: MyBricks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._my_bricks = document, my_bricks
        self._steps = [self._equip, self._prepare, self._furnish, self._look_up, self._show_mine]
        self._waiting: list[Callable[[], None]] | None = None
        self._known: set[str] = set()
        my_bricks.changed.connect(self._show_mine)
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self.fill_step)
        self.search = QLineEdit()
        self.list: OfferList | None = None
        self._nothing = QLabel()
        self._column = QVBoxLayout(self)
        self._set_up()
        self._retranslate()

    def _set_up(self) -> None:
        self._lens = QAction(self)
        self.search.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._sift)
        self.search.returnPressed.connect(self._insert_first)
        self.search.installEventFilter(self)
        mannered(self.search)
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self._column.setContentsMargins(12, 12, 12, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.search)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self.setMinimumWidth(240)
        self.setFocusProxy(self.search)
        self._recolour()

    # filling ----------------------------------------------------------------------------------

    @property
    def filled(self) -> bool:
        """Whether every layer and every built-in block has been read."""
        return self._waiting == []

    def fill_step(self) -> None:
        """Do one more of the short steps after which every brick is offered."""
        if self._steps:
            self._steps.pop(0)()
        elif self._waiting:
            self._waiting.pop(0)()
            self._offer_loaded()
        if self.filled:
            self._filling.stop()

    def _equip(self) -> None:
        self.search.setClearButtonEnabled(True)  # 7 ms: its icon is looked for in many places

    def _prepare(self) -> None:
        from gui.build import palette_list  # noqa: F401 - a step of its own: it takes a while

    def _furnish(self) -> None:
        from gui.build.palette_list import OfferList

        self.list = OfferList()
        self.list.chosen.connect(self._insert)
        self.list.left_upwards.connect(self.focus_search)
        self.list.menu_wanted.connect(self._open_menu)
        self._column.takeAt(self._column.count() - 1)
        self._column.addWidget(self.list, 1)
        self._retranslate()

    def _look_up(self) -> None:
        self._waiting = [partial(LAYERS.load, name) for name in LAYERS.module_names()]
        self._waiting += [partial(PATTERNS.load, name) for name in PATTERNS.module_names()]
        self._offer_loaded()

    def _offer_loaded(self) -> None:
        for key, layer in LAYERS.loaded():
            self._offer(key, offers_of(key, layer))
        for key, pattern in PATTERNS.loaded():
            self._offer(key, [offer_of_pattern(key, pattern)])

    def _offer(self, key: str, offers: list[Offer]) -> None:
        if self.list and key not in self._known:
            self._known.add(key)
            self.list.add(offers)
            self._sift_again()

    def _show_mine(self) -> None:
        if self.list:
            self.list.clear_section(MINE_SECTION)
            self.list.add(self._my_bricks.offers())
            self._sift_again()

    def _sift_again(self) -> None:
        if self.search.text():
            self._sift(self.search.text())

    # searching --------------------------------------------------------------------------------

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def offers(self) -> list[Offer]:
        """Return the offers that the search leaves, from top to bottom."""
        return self.list.offers() if self.list else []

    def _sift(self, query: str) -> None:
        if self.list:
            self._nothing.setHidden(self.list.sift(query))

    def _insert_first(self) -> None:
        offer = next(iter(self.offers()), None)
        if offer and self.search.text():
            self._insert(offer)

    def _insert(self, offer: Offer) -> None:
        edits.insert_offer(self._document, offer)

    def _open_menu(self, offer: Offer, at: QPoint) -> None:
        from gui.build.menus import open_kept_menu

        open_kept_menu(offer, self._my_bricks, at, self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() != QEvent.Type.KeyPress or pressed != Qt.Key.Key_Down or not self.list:
            return False
        self.list.enter()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # language and colours ---------------------------------------------------------------------

    def _retranslate(self) -> None:
        self.search.setPlaceholderText(tr("Search a brick…"))
        self.search.setAccessibleName(tr("Search a brick"))
        self._nothing.setText(tr("No brick is called so."))
        if self.list:
            self.list.retranslate()

    def _recolour(self) -> None:
        self._lens.setIcon(icons.icon("search", theme.current().muted))
        if self.list:
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
        if not self.filled and not self._filling.isActive():
            self._filling.start()
