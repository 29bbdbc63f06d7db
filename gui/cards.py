"""Cards: the framed surfaces that pages are made of."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

_EDGE, _RADIUS = 4, 10.0


class Card(QFrame):
    """A rounded frame with a title line; whoever makes it fills `body` and `header`.

    Attributes:
        header: the title line, for controls at its right end.
        body: what is below it.
    """

    def __init__(self, edge: str = "", parent: QWidget | None = None) -> None:
        """Make an empty card, with a band of the colour `edge` along its top if given."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._edge = edge
        self._title, self._aside = label("heading"), Elided()
        self._aside.setProperty("role", "muted")
        self.header = QHBoxLayout()
        self.header.setSpacing(6)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.body.setContentsMargins(0, 0, 0, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 10)
        whole.setSpacing(0)
        whole.addLayout(self.header)
        whole.addLayout(self.body, 1)

    def set_title(self, title: str, aside: str = "") -> None:
        """Show a title and, after it, a word of explanation."""
        if self._title.parent() is None:
            self.header.insertWidget(0, self._title)
            self.header.insertWidget(1, self._aside, 1)
            self.body.setContentsMargins(0, 8, 0, 0)
        self._title.setText(title)
        self._aside.setText(aside)
        self._aside.setToolTip(aside)
        self.setAccessibleName(f"{title} {aside}".strip())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._edge:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(outline)
        painter.fillRect(0, 0, self.width(), _EDGE, QColor(self._edge))


class Elided(QLabel):
    """A line of text that ends in … where there is no room for all of it."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), text)


def label(role: str = "", *, wraps: bool = False) -> QLabel:
    """Return an empty label of the style sheet's `role`, whose text is plain unless said."""
    made = QLabel(wordWrap=wraps)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made
