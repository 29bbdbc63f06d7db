"""The search in the network: what matches is selected, Enter goes from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from core import nested
from core.language import counted, tr
from gui.boxes import mannered
from gui.build.face import face_of_new
from gui.build.offer import plain
from gui.build.reveal import reveal
from gui.document import Document

_MARGIN = 10
_WIDTH = 190


def matching(document: Document, text: str) -> list[str]:
    """Return the paths of the bricks with every word in their name, kind, family or settings."""
    words = plain(text).split()
    if not words:
        return []
    network = document.experiment.network
    return [path for path in nested.paths(network) if _matches(document, path, words)]


def _matches(document: Document, path: str, words: list[str]) -> bool:
    layer = document.tree.brick(path).layer
    values = " ".join(f"{name}={value}" for name, value in layer.values().items())
    texts = (
        nested.local(path),
        face_of_new(layer).name,
        layer.title,
        tr(layer.family.value),
        values,
    )
    heap = plain(" ".join(texts))
    return all(word in heap for word in words)


class Finder(QFrame):
    """A field in the corner of the canvas `around`, with how many are found."""

    def __init__(self, document: Document, around: QWidget) -> None:
        super().__init__(around)
        self._document, self._around = document, around
        self._found: list[str] = []
        self._at = -1
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        self.line, self.count = QLineEdit(), QLabel()
        self.line.setFixedWidth(_WIDTH)
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        mannered(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 12, 6)
        row.addWidget(self.line)
        row.addWidget(self.count)
        self.hide()

    def open(self) -> None:
        """Show it and take the keyboard; what was searched last is selected."""
        self.line.setPlaceholderText(tr("Search in the network…"))
        self.line.setAccessibleName(tr("Search in the network"))
        self._search(self.line.text())
        self.move(_MARGIN, _MARGIN)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def leave(self) -> None:
        """Hide it and give the keyboard back."""
        self.hide()
        self._around.setFocus()

    def step(self, step: int) -> None:
        """Go to the next match (1) or the one before (−1), opening the blocks around it."""
        self._found = matching(self._document, self.line.text())
        if self._found:
            self._at = (self._at + step) % len(self._found)
            reveal(self._document, self._found[self._at])
        self._say()

    def _search(self, text: str) -> None:
        self._found, self._at = matching(self._document, text), -1
        if self._found:
            self._document.select(tuple(self._found))
        self._say()

    def _say(self) -> None:
        n = len(self._found)
        text = counted(n, "{n} brick", "{n} bricks")
        if n and self._at >= 0:
            text = tr("{at} of {n}", at=self._at + 1, n=n)
        self.count.setText(text if self.line.text().strip() else "")
        self.adjustSize()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_F3: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key in steps:
            self.step(steps[key])
        else:
            return super().eventFilter(watched, event)
        return True
