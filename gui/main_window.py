"""The window: menus, strip, the page in front and its two sides. It holds no state of its own.

It is on the screen before its parts are made; each is put in its place as it comes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

if TYPE_CHECKING:  # what comes into the window is imported after its first paint
    from gui.build.inspector import Inspector
    from gui.build.shelf import Shelf
    from gui.document import Document
    from gui.notice import Notice
    from gui.status_bar import StatusBar
    from gui.strip import Strip

Part = TypeVar("Part", bound=QWidget)

PALETTE, CENTRE, INSPECTOR = 250, 840, 330
"""How wide the three columns are at first, in pixels."""
_EDGE = 6
_MENU_ROOM = 12
"""What the menu bar needs beside its text, in pixels: the paddings and the line of its style."""


class MainWindow(QMainWindow):
    """Lays out strip, palette, pages, inspector and status bar.

    Attributes:
        stack: where the pages are. Made there, not moved there, they are polished once.
        pages, tabs: by name.

    Signals:
        painted: once, after the first paint: what is slow may start now.
        page_shown: the name of the page now in front.
        closing: the window is about to close and has been allowed to.
    """

    painted = Signal()
    page_shown = Signal(str)
    closing = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._first_paint = True
        self.may_close: Callable[[], bool] = _always
        self.stack = QStackedWidget()
        self.pages: dict[str, QWidget] = {}
        self.tabs: dict[str, QPushButton] = {}
        self._tools: dict[str, QWidget] = {}
        self._left_of_tabs = PALETTE
        self._veiled_parts: list[QWidget] = []
        self.setWindowTitle("Briques")
        self.setMinimumSize(1024, 640)
        geometry = settings.value("geometry")
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            self.resize(self.sizeHint())

    # the parts, in the order they come --------------------------------------------------------

    def make_room(self) -> None:
        """Keep the menus' room free, so that nothing moves when they come."""
        menus = self.menuBar()
        menus.setMinimumHeight(menus.fontMetrics().height() + _MENU_ROOM)

    def show_document(self, document: Document) -> None:
        """Say the document's name in the title from now on; make room for the parts."""
        self._document = document
        document.file_changed.connect(self._show_title)
        self._show_title()
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        whole = QWidget()
        whole.setLayout(self._rows)
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._veiled(self._centre()))
        self._rows.addWidget(self.splitter, 1)
        self.setCentralWidget(whole)

    def place_strip(self, strip: Strip) -> None:
        """Put the strip above everything."""
        self.strip = self._veiled(strip)
        self._rows.insertWidget(0, strip)

    def place_inspector(self, inspector: Inspector) -> None:
        """Put the inspector at the right."""
        self.inspector = self._veiled(inspector)
        self.splitter.addWidget(inspector)
        self.splitter.setSizes([PALETTE, CENTRE, INSPECTOR])

    def place_shelf(self, shelf: Shelf) -> None:
        """Put palette and outline at the left."""
        self.shelf = self._veiled(shelf)
        self.splitter.insertWidget(0, shelf)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([PALETTE, CENTRE + INSPECTOR])

    def place_lines(self, notice: Notice, status: StatusBar) -> None:
        """Put the notice under the page, which so never moves, and the status bar below all."""
        self.notice, self.status = notice, self._veiled(status)
        self._column.addWidget(notice)
        self.setStatusBar(status)

    def add_page(self, name: str, page: QWidget, tools: QWidget | None = None) -> None:
        """Add a page behind a tab of its own; its tools stand beside the tabs while it shows."""
        tab = QPushButton()
        tab.setObjectName(f"tab-{name}")
        tab.setCheckable(True)
        tab.setProperty("role", "tab")
        tab.clicked.connect(self._press_tab)
        self._tab_group.addButton(tab)
        self._tab_row.insertWidget(len(self.pages), tab)
        self.pages[name], self.tabs[name] = page, tab
        self.stack.addWidget(page)
        if tools is not None:
            self._tools[name] = tools
            self._tab_row.addWidget(tools)
        if len(self.pages) == 1:
            tab.setChecked(True)
            page.setFocus()
        self.retranslate()

    def rehearse(self, page: QWidget) -> Iterator[None]:
        """Paint a hidden page into nothing, a card at a time: its first show has less to do.

        Polishing, laying out and the letters' pictures cost three times what a later show does.
        """
        from gui.cards import Card

        page.resize(self.width(), self.stack.height())
        for card in reversed(page.findChildren(Card)):
            card.grab()
            yield

    def unveil(self) -> Iterator[None]:
        """Paint the parts, one at a time: while they came and moved each other, none was."""
        for part in self._veiled_parts:
            part.setUpdatesEnabled(True)
            yield
        self._veiled_parts.clear()

    def _veiled(self, part: Part) -> Part:
        part.setUpdatesEnabled(False)
        self._veiled_parts.append(part)
        return part

    # what can be done -------------------------------------------------------------------------

    @property
    def page(self) -> str:
        """The name of the page in front."""
        return next(name for name, page in self.pages.items() if page is self.stack.currentWidget())

    def show_page(self, name: str) -> None:
        """Bring a page to the front; the palette and the inspector are there to build."""
        if name not in self.pages:
            return
        if self.shelf.isVisible():
            self._left_of_tabs = self.shelf.width() + self.splitter.handleWidth()
        self.stack.setCurrentWidget(self.pages[name])
        self.tabs[name].setChecked(True)
        self._keep_tabs(0 if name == "build" else self._left_of_tabs)
        for part in (self.shelf, self.inspector):
            part.setVisible(name == "build")
        for owner, tools in self._tools.items():
            tools.setVisible(owner == name)
        self.page_shown.emit(name)

    def undo(self) -> None:
        """Take the last edit back."""
        self._document.history.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._document.history.redo()

    def search(self) -> None:
        """Put the cursor into the palette's search."""
        self.show_page("build")
        self.shelf.focus_search()

    def show_about(self) -> None:
        """Say what this is, and under which licence."""
        from gui.about import show_about

        show_about(self)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        from core.language import mark, tr

        titles = {"build": mark("Build"), "train": mark("Train"), "features": mark("Features")}
        for name, tab in self.tabs.items():
            tab.setText(tr(titles[name]))

    # Qt ---------------------------------------------------------------------------------------

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._first_paint:
            self._first_paint = False
            self.painted.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self._settings.setValue("geometry", self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

    def _centre(self) -> QWidget:
        """Return the middle column: tabs, the notice, the page in front."""
        self._tab_group = QButtonGroup(self)
        self._tab_row = QHBoxLayout()
        self._keep_tabs(0)
        self._tab_row.setSpacing(0)
        self._tab_row.addStretch(1)
        tabs = QWidget()
        tabs.setObjectName("tabs")
        tabs.setLayout(self._tab_row)
        centre = QWidget()
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(tabs)
        self._column.addWidget(self.stack, 1)
        return centre

    def _keep_tabs(self, left: int) -> None:
        """Keep the tabs in one place, so many pixels of which the shelf has left to the page."""
        self._tab_row.setContentsMargins(_EDGE + left, 0, _EDGE, 0)

    def _press_tab(self) -> None:
        self.show_page(self.sender().objectName().removeprefix("tab-"))

    def _show_title(self) -> None:
        path = self._document.path
        name = path.name if path else self._document.experiment.name
        star = "" if self._document.saved else " *"
        self.setWindowTitle(f"Briques — {name}{star}")


def _always() -> bool:
    return True
