"""The tree of the outline under mouse and keys: the canvas's selection, edits and undo."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView, QWidget
from typing_extensions import override

from core import nested
from core.language import tr
from gui import theme
from gui.build import keys, menus
from gui.build.commands import Commands
from gui.build.outline.cells import Column
from gui.build.outline.model import OutlineModel
from gui.document import Document

_WIDTHS = {Column.SETTINGS: 150, Column.OUTPUT: 92, Column.PARAMETERS: 74}
_LEAST_NAME = 90
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_GIVEN_UP = (Column.SETTINGS, Column.PARAMETERS, Column.OUTPUT)
"""Which columns go first where there is no room for all; their words are in the tooltip."""


class OutlineTree(QTreeView):
    """Shows the model; what is selected here is selected everywhere."""

    def __init__(
        self, document: Document, commands: Commands, parent: QWidget | None = None
    ) -> None:
        """Show `document`; menu and keys give the `commands` that the canvas has."""
        super().__init__(parent)
        self._document, self._commands = document, commands
        self._following = False
        self._opened: set[str] = set()
        self.outline = OutlineModel(document, self)
        self.setModel(self.outline)
        self._set_up()
        self.recolour()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(14)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)

    # what is shown ----------------------------------------------------------------------------

    def sync(self) -> None:
        """Show the network and the selection as they stand."""
        self._following = True
        self.outline.sync()
        self._following = False
        self.show_selection()

    def show_selection(self) -> None:
        """Select what is selected everywhere, and bring a single brick into view."""
        rows = QItemSelection()
        found = [self.outline.index_of(path) for path in self._document.selection]
        for index in filter(QModelIndex.isValid, found):
            rows.select(index, index)
        self._following = True
        model = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        model.select(rows, flags.ClearAndSelect | flags.Rows)
        if found and found[-1].isValid():
            model.setCurrentIndex(found[-1], flags.NoUpdate)
            if len(found) == 1:
                self.scrollTo(found[0])
        self._following = False

    def sift(self, query: str) -> None:
        """Leave only what matches, opened so that it is seen; close it again when all is shown."""
        self._following = True
        self.outline.sift(query)
        for path in self._opened:
            self.collapse(self.outline.index_of(path))
        self._opened = set()
        if query.strip():
            self._open_all(QModelIndex())
        self._following = False
        self.show_selection()

    def _open_all(self, parent: QModelIndex) -> None:
        for row in range(self.outline.rowCount(parent)):
            index = self.outline.index(row, Column.NAME, parent)
            if self.outline.hasChildren(index):
                if not self.isExpanded(index):
                    self._opened.add(self.outline.path_of(index))
                    self.expand(index)
                self._open_all(index)

    def recolour(self) -> None:
        """Look as the theme says."""
        look = theme.current()
        style = (
            f"QTreeView {{ background: transparent; outline: none; }}"
            f"QTreeView::item {{ padding: 3px 2px; border: none; }}"
            f"QTreeView::item:hover {{ background: {look.raised}; }}"
            f"QTreeView::item:selected {{ background: {look.accent_soft}; color: {look.accent}; }}"
            "QHeaderView { background: transparent; border: none; }"
            f"QHeaderView::section {{ background: transparent; color: {look.muted};"
            f" border: none; border-bottom: 1px solid {look.line}; padding: 4px 2px; }}"
        )
        if style != self.styleSheet():
            self.setStyleSheet(style)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width() - _LEAST_NAME - sum(_WIDTHS.values())
        for column in _GIVEN_UP:
            self.setColumnHidden(column, room < 0)
            room += _WIDTHS[column] if room < 0 else 0

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._following:
            return
        chosen = (self.outline.path_of(index) for index in self.selectedIndexes())
        paths = tuple(dict.fromkeys(chosen))
        if set(paths) != set(self._document.selection):
            self._document.select(paths)

    # what is done -----------------------------------------------------------------------------

    def rename(self) -> None:
        """Let the name of the brick under the cursor be written anew, in its row."""
        index = self.currentIndex().siblingAtColumn(Column.NAME)
        if index.isValid():
            self.edit(index)

    def enter(self) -> None:
        """Look into the block under the cursor, or show on the canvas where the brick stands."""
        path = self.outline.path_of(self.currentIndex())
        if self._document.tree.is_block(path):
            self._document.enter(path)
        else:
            self.show_on_canvas()

    def show_on_canvas(self) -> None:
        """Show on the canvas where the brick under the cursor stands."""
        path = self.outline.path_of(self.currentIndex())
        if path:
            self._document.enter(nested.parent(path))
            self._document.select((path,))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        own = {
            Qt.Key.Key_Return: self.enter,
            Qt.Key.Key_Enter: self.enter,
            Qt.Key.Key_F2: self.rename,
        }
        command = keys.command_of(event)
        if event.key() in own and not event.modifiers() & ~_KEYPAD:
            own[Qt.Key(event.key())]()
        elif command:
            self._commands.do(command)
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.enter()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if index.isValid():
            self.menu().popup(event.globalPos())

    def menu(self) -> menus.Menu:
        """Return the context menu of the selected bricks; it deletes itself when it closes."""
        menu = menus.Menu(self)
        menu.offer(tr("Show on the canvas"), self.show_on_canvas, "show")
        menu.offer(tr("Rename"), self.rename, "rename").setShortcut(QKeySequence("F2"))
        menu.addSeparator()
        names = menus.names_for(self._document)
        menus.fill(menu, [name for name in names if name != "rename"], self._commands)
        return menu
