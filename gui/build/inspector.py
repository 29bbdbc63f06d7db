"""The inspector: what is selected, its settings, and where each of its figures comes from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from core.infer import Report
from gui.build.sheets.block import BlockSheet
from gui.build.sheets.brick import BrickSheet
from gui.build.sheets.counted import Counted
from gui.build.sheets.network import NetworkSheet
from gui.build.sheets.several import SeveralSheet
from gui.build.sheets.sheet import Folds, Sheet
from gui.document import Document


class Inspector(QScrollArea):
    """Shows one of four sheets: one brick, several, a block, or the whole network."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._folds = Folds()
        self._sheets: dict[type[Sheet], Sheet] = {}
        self._sheet: Sheet | None = None
        self._keras: Counted | None = None
        self._shown: object = None
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._set_up()
        self._after_the_canvas = QTimer(self, singleShot=True, interval=0)
        self._after_the_canvas.timeout.connect(self._show_in_turns)
        document.changed.connect(self._show_soon)
        document.view_changed.connect(self._show_soon)
        document.selection_changed.connect(self._show_selection)
        self._show_soon()  # once it has its place: a form that moves is polished again

    def _set_up(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(280)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._content)

    @property
    def sheet(self) -> Sheet:
        """The sheet that is shown."""
        return self._sheet or self._show()

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show what Keras has counted in the network as it stands."""
        self._keras = Counted(self._document.experiment.network, counts)
        self._show()

    # what is shown ----------------------------------------------------------------------------

    def _show_selection(self, paths: tuple[str, ...]) -> None:
        """Show what is selected; nothing a frame later: an edit may be about to select its own."""
        if paths:
            self._show()
            self.verticalScrollBar().setValue(0)
        else:
            self._show_soon()

    def _show_soon(self, _report: Report | None = None) -> None:
        """Show the edit a frame later: the bricks come first, and a burst of edits is one."""
        self._after_the_canvas.start()

    def _show(self) -> Sheet:
        self._after_the_canvas.stop()
        kind, shown = self._kind(), (self._document.selection, self._document.place)
        known = self._keras
        keras = known if known and known.network == self._document.experiment.network else None
        sheet = self._sheet = self._made(kind)
        if shown != self._shown:
            self._content.hide()  # laid out once, not at every part that comes or goes
        for other in self._sheets.values():
            other.setVisible(other is sheet)
        sheet.fill(keras)
        self._content.show()
        self._shown = shown
        return sheet

    def _show_in_turns(self) -> None:
        """Show what there is; a sheet that is not there yet is made in a turn of its own."""
        if self._kind() in self._sheets:
            self._show()
        else:
            self._made(self._kind())
            self._show_soon()

    def _made(self, kind: type[Sheet]) -> Sheet:
        if kind not in self._sheets:
            sheet = self._sheets[kind] = kind(self._document, self._folds)
            sheet.hide()
            self._column.addWidget(sheet)
        return self._sheets[kind]

    def _kind(self) -> type[Sheet]:
        document = self._document
        if len(document.selection) > 1:
            return SeveralSheet
        (path,) = document.selection or (document.place,)
        if not path:
            return NetworkSheet
        return BlockSheet if document.tree.is_block(path) else BrickSheet

    @override
    def changeEvent(self, event: QEvent) -> None:
        if self._sheet and event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._show()
        super().changeEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(330, 600)
