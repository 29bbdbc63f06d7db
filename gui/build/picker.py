"""A field with a list below it: a few letters, Enter, done."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from core.language import tr
from core.layer import Family
from gui.build.asking import Question
from gui.build.palette_list import OFFER, OfferDelegate
from gui.build.verdict import Verdict

_WIDTH = 300
_ENTRIES = 7
_STEPS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1, Qt.Key.Key_PageDown: _ENTRIES,
    Qt.Key.Key_Up: -1, Qt.Key.Key_Backtab: -1, Qt.Key.Key_PageUp: -_ENTRIES,
}  # fmt: skip


class Card(Protocol):
    """One thing to choose, painted as a small brick."""

    @property
    def name(self) -> str:
        """What is written on it."""

    @property
    def family(self) -> Family:
        """Its colour and its icon."""


C = TypeVar("C", bound=Card)


class Choices(ABC, Generic[C]):
    """What can be chosen, and what is done with it."""

    title: str

    @abstractmethod
    def found(self, text: str) -> Sequence[C]:
        """Return what matches what was typed, the best first."""

    @abstractmethod
    def look_at(self, card: C) -> Verdict:
        """Return what choosing it would do, and show it on the canvas."""

    @abstractmethod
    def choose(self, card: C) -> None:
        """Do it."""

    @abstractmethod
    def leave(self) -> None:
        """Show nothing on the canvas any more."""


class Picker(Question):
    """The pop-up; arrows and Tab go through the list, Enter takes, Escape leaves.

    Attributes:
        line: what is typed into; list: what is found; sentence: what the one chosen would do.
    """

    def __init__(self, choices: Choices[Any], parent: QWidget, text: str = "") -> None:
        self.line = QLineEdit(text)
        super().__init__(choices.title, self.line, parent)
        self._choices = choices
        self.list = QListWidget()
        self.sentence = QLabel()
        self._set_up()
        self._search(text)

    def _set_up(self) -> None:
        self.line.setMinimumWidth(_WIDTH)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._search)
        self.line.returnPressed.connect(self._choose)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(OfferDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFixedHeight(37 * _ENTRIES)
        self.list.currentRowChanged.connect(self._look)
        self.list.itemClicked.connect(self._choose)
        self.list.setAccessibleName(self._choices.title)
        self.sentence.setWordWrap(True)
        self.sentence.setFixedWidth(_WIDTH)
        self.sentence.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.list)
        self.column.addWidget(self.sentence)

    def _search(self, text: str) -> None:
        self.list.clear()
        for card in self._choices.found(text):
            item = QListWidgetItem(card.name)
            item.setData(OFFER, card)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        if not self.list.count():
            self._look(-1)

    def _look(self, row: int) -> None:
        verdict = self._choices.look_at(self.list.item(row).data(OFFER)) if row >= 0 else None
        self.sentence.setText(verdict.text if verdict else tr("Nothing is called so."))
        self.sentence.setProperty("role", "muted" if not verdict or verdict.fits else "problem")
        self.sentence.style().polish(self.sentence)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.close()
            self._choices.choose(item.data(OFFER))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step:
                last = self.list.count() - 1
                self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._choices.leave()
        super().closeEvent(event)
