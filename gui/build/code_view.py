"""The network as the Keras script that it is: live, to be read, copied and run."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QShowEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.errors import NetworkError
from core.infer import Report
from core.language import tr
from core.project import file_stem
from core.script import Script, annotated
from gui import theme
from gui.build.highlight import Highlighter
from gui.document import Document

SUFFIX = ".py"
COPIED_FOR = 2000
"""Milliseconds for which the button says that it has copied."""


class CodeView(QWidget):
    """The script, with the lines of the selected bricks marked; while unseen it does nothing.

    Attributes:
        code: the Python.
        note: what is told instead of it where the network is not ready, and what was saved.
        copy, save: the buttons.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._script: Script | None = None
        self.code, self.note = QPlainTextEdit(), QLabel()
        self.copy, self.save = QPushButton(), QPushButton()
        self._highlighter = Highlighter(self.code.document())
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._copied = QTimer(self, singleShot=True, interval=COPIED_FOR)
        self._lay_out()
        self._soon.timeout.connect(self._show)
        self._copied.timeout.connect(self._name_buttons)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._choose_path)
        document.changed.connect(self._show_soon)
        document.selection_changed.connect(self._show_selection)
        self.setFocusProxy(self.code)
        self._name_buttons()

    def save_to(self, path: Path) -> None:
        """Write the script to `path`, and say so; or say why it could not be."""
        try:
            path.write_text(self.code.toPlainText(), encoding="utf-8")
        except OSError as error:
            why = error.strerror or str(error)
            self._tell(tr("{path} could not be saved: {why}.", path=str(path), why=why), bad=True)
        else:
            self._tell(tr("Saved in {path}.", path=str(path)))

    def _lay_out(self) -> None:
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.code.setReadOnly(True)
        self.code.setUndoRedoEnabled(False)
        self.code.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.code.setProperty("role", "code")
        self.code.setFont(theme.monospace())
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.note.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(theme.SPACE)
        column.addLayout(row)
        column.addWidget(self.code, 1)
        column.addStretch(0)

    # what is shown ----------------------------------------------------------------------------

    def _show_soon(self, _report: Report) -> None:
        if self.isVisible():
            self._soon.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        self._soon.stop()
        try:
            self._script = annotated(self._document.experiment)
        except NetworkError as error:
            self._script = None
            self._tell(str(error), bad=True)
        else:
            self._tell(tr("The Keras script of this experiment, ready to run."))
        self._replace(self._script.text if self._script else "")
        for part in (self.code, self.copy, self.save):
            part.setVisible(self._script is not None)
        self._mark()

    def _replace(self, text: str) -> None:
        """Change what differs and nothing else: the rest keeps its place and its colours."""
        old = self.code.toPlainText()
        first = _alike(old, text)
        last = _alike(old[first:][::-1], text[first:][::-1])
        cursor = QTextCursor(self.code.document())
        cursor.setPosition(_units(old[:first]))
        cursor.setPosition(_units(old[: len(old) - last]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[first : len(text) - last])

    def _show_selection(self, _ids: tuple[str, ...]) -> None:
        if self.isVisible():
            self._mark(seek=True)

    def _mark(self, *, seek: bool = False) -> None:
        """Mark the lines of the selected bricks; with `seek`, bring the first into view."""
        ids = self._document.selection if self._script else ()
        places = [self._script.lines(id) for id in ids] if self._script else []
        numbers = sorted({number for place in places for number in place})
        self.code.setExtraSelections([self._marked(number) for number in numbers])
        if seek and numbers:
            for number in (numbers[-1], numbers[0]):  # all of it, where all of it has room
                self.code.setTextCursor(self._at(number))
                self.code.ensureCursorVisible()

    def _marked(self, number: int) -> QTextEdit.ExtraSelection:
        marked = QTextEdit.ExtraSelection()
        marked.format.setBackground(QColor(theme.current().accent_soft))
        marked.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        marked.cursor = self._at(number)
        return marked

    def _at(self, line: int) -> QTextCursor:
        return QTextCursor(self.code.document().findBlockByNumber(line))

    def _tell(self, sentence: str, *, bad: bool = False) -> None:
        look = theme.current()
        self.note.setText(sentence)
        self.note.setStyleSheet(f"color: {look.bad if bad else look.muted}")

    def _name_buttons(self) -> None:
        self.copy.setText(tr("Copied") if self._copied.isActive() else tr("Copy"))
        self.copy.setToolTip(tr("Put the whole script on the clipboard."))
        self.save.setText(tr("Save as…"))
        self.save.setToolTip(tr("Write the script to a file that Python runs."))
        self.code.setAccessibleName(tr("Keras script"))

    # what is taken away -----------------------------------------------------------------------

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.toPlainText())
        self._copied.start()
        self._name_buttons()

    def _choose_path(self) -> None:
        document = self._document
        folder = document.path.parent if document.path else Path.home()
        suggested = folder / (file_stem(document.experiment.name) + SUFFIX)
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the script"), str(suggested), tr("Python") + f" (*{SUFFIX})"
        )
        if path:
            self.save_to(Path(path if path.endswith(SUFFIX) else path + SUFFIX))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._highlighter.recolour()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._name_buttons()
            if self.isVisible():
                self._show()
        super().changeEvent(event)


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts begin with in common."""
    differ = (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differ, min(len(one), len(other)))


def _units(text: str) -> int:
    """Return how many of Qt's characters `text` is: those beyond the first plane count two."""
    return len(text.encode("utf-16-le")) // 2
