"""One sentence above the page: what happened, where, what to do. Never blocks anything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from core.language import Message, tr
from gui import theme

GOOD_NEWS_SECONDS = 8


class Notice(QFrame):
    """Shows the last message until it is closed; good news leaves by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._message: Message | str = ""
        self._bad = False
        self._text = QLabel(wordWrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setProperty("role", "flat")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=1000 * GOOD_NEWS_SECONDS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, "" when there is none."""
        return self._text.text() if not self.isHidden() else ""

    def show_good(self, message: Message | str) -> None:
        """Show good news for a few seconds."""
        self._show(message, bad=False)
        self._timer.start()

    def show_lasting(self, message: Message | str) -> None:
        """Show what is under way, until something else is said."""
        self._timer.stop()
        self._show(message, bad=False)

    def clear_bad(self) -> None:
        """Take back what went wrong: it has been mended."""
        if self._bad:
            self.hide()

    def show_bad(self, message: Message | str) -> None:
        """Show what went wrong, until it is closed."""
        self._timer.stop()
        self._show(message, bad=True)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._say()
        super().changeEvent(event)

    def _show(self, message: Message | str, bad: bool) -> None:
        self._message, self._bad = message, bad
        self._say()
        self.show()

    def _say(self) -> None:
        colours = theme.current()
        back = colours.bad_soft if self._bad else colours.accent_soft
        edge = colours.bad if self._bad else colours.accent
        style = f"#notice {{ background: {back}; border: none; border-left: 4px solid {edge}; }}"
        if style != self.styleSheet():
            self.setStyleSheet(style)
        self._text.setText(str(self._message))
        self._close.setToolTip(tr("Close this message"))
        self._close.setAccessibleName(tr("Close this message"))
