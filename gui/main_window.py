"""The window: menus, strip, the page in front and its two sides. It holds no state of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.language import mark, tr
from gui.build.inspector import Inspector
from gui.build.page import BuildPage
from gui.build.palette import Palette
from gui.document import Document
from gui.notice import Notice
from gui.status_bar import StatusBar
from gui.strip import Strip

PAGES = {"build": mark("Build"), "train": mark("Train"), "features": mark("Features")}


class MainWindow(QMainWindow):
    """Lays out strip, palette, pages, inspector and status bar.

    Signals:
        painted: once, after the first paint: what is slow may start now.
        page_shown: the name of the page now in front.
        closing: the window is about to close and has been allowed to.
    """

    painted = Signal()
    page_shown = Signal(str)
    closing = Signal()

    def __init__(self, document: Document, settings: QSettings) -> None:
        super().__init__()
        self._document, self._settings = document, settings
        self._first_paint = True
        self.may_close: Callable[[], bool] = _always
        self.strip = Strip(document)
        self.notice = Notice()
        self.palette_panel = Palette(document)
        self.inspector = Inspector(document)
        self.status = StatusBar(document)
        self.setStatusBar(self.status)
        self.pages: dict[str, QWidget] = {}
        self.tabs: dict[str, QPushButton] = {}
        self._stack = QStackedWidget()
        self._tabs = QButtonGroup(self)
        self._tab_row = QHBoxLayout()
        self._lay_out()
        self.add_page("build", BuildPage(document))
        self._restore()
        document.file_changed.connect(self._show_title)
        self.retranslate()
        self.pages["build"].setFocus()

    def _lay_out(self) -> None:
        self._tab_row.setContentsMargins(6, 0, 6, 0)
        self._tab_row.setSpacing(0)
        self._tab_row.addStretch(1)
        tabs = QWidget()
        tabs.setObjectName("tabs")
        tabs.setLayout(self._tab_row)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tabs)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for panel in (self.palette_panel, centre, self.inspector):
            self.splitter.addWidget(panel)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([250, 840, 330])
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.strip)
        rows.addWidget(self.splitter, 1)
        self.setCentralWidget(whole)

    def add_page(self, name: str, page: QWidget) -> None:
        """Add a page behind a tab of its own."""
        tab = QPushButton(tr(PAGES[name]))
        tab.setObjectName(f"tab-{name}")
        tab.setCheckable(True)
        tab.setProperty("role", "tab")
        tab.clicked.connect(self._press_tab)
        self._tabs.addButton(tab)
        self._tab_row.insertWidget(self._tab_row.count() - 1, tab)
        self.pages[name] = page
        self.tabs[name] = tab
        self._stack.addWidget(page)
        if len(self.pages) == 1:
            tab.setChecked(True)

    @property
    def page(self) -> str:
        """The name of the page in front."""
        return next(
            name for name, page in self.pages.items() if page is self._stack.currentWidget()
        )

    def show_page(self, name: str) -> None:
        """Bring a page to the front; the palette and the inspector are there to build."""
        if name not in self.pages:
            return
        self._stack.setCurrentWidget(self.pages[name])
        self.tabs[name].setChecked(True)
        self.palette_panel.setVisible(name == "build")
        self.inspector.setVisible(name == "build")
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
        self.palette_panel.focus_search()

    def show_about(self) -> None:
        """Say what this is, and under which licence."""
        QMessageBox.about(
            self,
            tr("About Briques"),
            tr(
                "Briques: learn deep learning by building networks brick by brick. "
                "Free software under the MIT licence; TensorFlow, Keras, Qt, matplotlib, "
                "scikit-learn and scikit-image do the rest."
            ),
        )

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for name, tab in self.tabs.items():
            tab.setText(tr(PAGES[name]))
        self._show_title()

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

    def _press_tab(self) -> None:
        self.show_page(self.sender().objectName().removeprefix("tab-"))

    def _show_title(self) -> None:
        path = self._document.path
        name = path.name if path else self._document.experiment.name
        star = "" if self._document.history.isClean() else " *"
        self.setWindowTitle(f"Briques — {name}{star}")

    def _restore(self) -> None:
        self.setMinimumSize(1024, 640)
        geometry = self._settings.value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(self.sizeHint())


def _always() -> bool:
    return True
