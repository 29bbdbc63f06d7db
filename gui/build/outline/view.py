"""The outline: the network as a tree beside the canvas, for large networks and screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from core.language import tr
from gui import icons, theme
from gui.boxes import mannered
from gui.build.commands import Commands
from gui.build.figures import unbroken
from gui.build.outline.tree import OutlineTree
from gui.document import Document


class Outline(QWidget):
    """Filter line, tree, and what is wrong with the selected brick; while unseen it does nothing.

    Attributes:
        search: the filter line.
        tree: the bricks.
        problem: the sentence of the selected brick's problem.
    """

    def __init__(
        self, document: Document, commands: Commands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._stale = False
        self.search, self.problem = QLineEdit(), QLabel()
        self.tree = OutlineTree(document, commands)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._set_up()
        self._retranslate()
        self._recolour()

    def _set_up(self) -> None:
        self._lens = QAction(self)
        self.search.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.tree.sift)
        mannered(self.search)
        self.problem.setWordWrap(True)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 4, 8)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self.problem)
        self.setMinimumWidth(240)
        self.setFocusProxy(self.tree)
        self._soon.timeout.connect(self._show)
        self._document.changed.connect(self._show_soon)
        self._document.selection_changed.connect(self._show_soon)
        self._show()

    # what is shown ----------------------------------------------------------------------------

    def _show_soon(self) -> None:
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def _show(self) -> None:
        self._soon.stop()
        self._stale = False
        self.tree.sync()
        rows = [row for _, row in self._document.tree.rows(self._document.selection)]
        problem = next((row.problem for row in rows if row.problem), None)
        self.problem.setVisible(problem is not None)
        if problem:
            look = theme.current()
            self.problem.setText(unbroken(str(problem.message)))
            self.problem.setStyleSheet(f"color: {look.bad if problem.fatal else look.warn}")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show()

    # language and colours ---------------------------------------------------------------------

    def _retranslate(self) -> None:
        self.tree.outline.retranslate()
        self.search.setPlaceholderText(tr("Filter the outline…"))
        self.search.setAccessibleName(tr("Filter the outline"))
        self.tree.setAccessibleName(tr("Outline of the network"))
        self.tree.setAccessibleDescription(
            tr("Arrows walk and open blocks, F2 renames, Enter shows the brick on the canvas.")
        )

    def _recolour(self) -> None:
        self._lens.setIcon(icons.icon("search", theme.current().muted))
        self.tree.recolour()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_soon()
        elif event.type() == QEvent.Type.PaletteChange:
            self._recolour()
            self._show_soon()
        super().changeEvent(event)
