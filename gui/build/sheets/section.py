"""A heading and a box of figures under it, in which every number says where it comes from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape, unescape
from urllib.parse import quote, unquote

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QLabel, QToolTip, QVBoxLayout, QWidget
from typing_extensions import override

from gui import theme

_BREAK = "\u200b"
"""Lets a long product or path go on in the next line."""
_UNBROKEN = 18
"""Texts this short fit in any case; the sign above lifts its line where a font does not know it."""
_ROOMY = 24
"""Lines this short keep name and origin in columns of their own at the least width."""
_PART = 11
"""Letters of a long name that stay together."""
_READING_MS = 60_000
"""How long an explanation stays that was asked for by a click or a key."""


class _Figures(QLabel):
    """Text whose links are reached by the arrow keys: Tab goes on to the next part."""

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return QWidget.focusNextPrevChild(self, next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}
        if event.key() not in steps:
            super().keyPressEvent(event)
        elif not super().focusNextPrevChild(steps[Qt.Key(event.key())]):
            event.ignore()


class Section(QWidget):
    """A heading and what stands under it; gone when there is nothing to say.

    Signals:
        went: the path of a brick whose name was clicked, or Enter pressed on.
    """

    went = Signal(str)

    def __init__(self, role: str = "code") -> None:
        super().__init__()
        self._said: tuple[str, str] | None = None
        self.heading = QLabel()
        self.heading.setProperty("role", "section")
        self.heading.setFont(theme.font(8.5, bold=True))
        self.heading.setWordWrap(True)
        self.body = _Figures()
        self.body.setProperty("role", role)
        self.body.setWordWrap(True)
        self.body.setTextFormat(Qt.TextFormat.RichText)
        flag = Qt.TextInteractionFlag
        self.body.setTextInteractionFlags(
            flag.TextSelectableByMouse
            | flag.LinksAccessibleByMouse
            | flag.LinksAccessibleByKeyboard
        )
        self.body.linkHovered.connect(self._point)
        self.body.linkActivated.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.body)
        if role == "code":
            self.body.setFont(theme.monospace(9))

    def show_text(self, heading: str, html: str) -> None:
        """Say `html` under `heading`; hide where there is nothing."""
        if (heading, html) == self._said:
            return
        self._said = (heading, html)
        self.heading.setText(heading.upper())
        self.heading.setVisible(bool(heading))
        self.body.setText(html)
        self.body.setAccessibleName(heading)
        self.body.setAccessibleDescription(plain(html))
        self.setVisible(bool(html))

    def _point(self, target: str) -> None:
        """Explain what the mouse is on; nothing where it has left."""
        if why := _meaning(target)[1]:
            QToolTip.showText(QCursor.pos(), why, self.body)
        else:
            QToolTip.hideText()

    def _follow(self, target: str) -> None:
        """Go to the brick, or explain the number: by key too, where there is no mouse."""
        path, why = _meaning(target)
        if path:
            self.went.emit(path)
            return
        inside = self.body.rect().contains(self.body.mapFromGlobal(QCursor.pos()))
        below = self.body.mapToGlobal(QPoint(8, self.body.height()))
        QToolTip.showText(QCursor.pos() if inside else below, why, self.body, QRect(), _READING_MS)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sum: its name, where it comes from, how much. The amount is HTML."""

    name: str
    origin: str
    amount: str
    link: str = ""
    mark: str = ""

    @property
    def length(self) -> int:
        """How many signs it has."""
        return len(self.name) + len(self.origin) + len(plain(self.amount + self.mark))


def table(lines: Sequence[Line], total: Line | None = None, more: Sequence[Line] = ()) -> str:
    """Return lines as a table whose amounts stand under each other, the total under a rule."""
    roomy = all(line.length <= _ROOMY for line in (*lines, *more))
    cells = [_cells(line, roomy) for line in lines]
    if total:
        cells.append(_cells(total, roomy, f"border-top: 1px solid {theme.current().line};"))
    cells += [_cells(line, roomy) for line in more]
    rows = "".join(f"<tr>{row}</tr>" for row in cells)
    return f'<table width="100%" cellspacing="0" cellpadding="2">{rows}</table>' if cells else ""


def _cells(line: Line, roomy: bool, style: str = "") -> str:
    name, origin = (line.link or breakable(line.name)) + line.mark, breakable(line.origin)
    if roomy and origin:
        left = f"<td>{name}</td><td>{origin}</td>"
    else:
        left = f'<td colspan="2" style="{style}">{name} {origin}</td>'
    return f'{left}<td align="right" valign="bottom" style="{style}">{line.amount}</td>'


def plain(html: str) -> str:
    """Return what is read of a table: a line for each row."""
    text = re.sub(r"</tr>|<br>", "\n", html)
    text = re.sub(r"</td>", " ", text)
    return unescape(re.sub(r"<[^>]+>", "", text)).replace(_BREAK, "").strip()


def breakable(text: str) -> str:
    """Return `text` for a label, free to go on in the next line after a · or a /."""
    if len(text) <= _UNBROKEN:
        return escape(text)
    return escape(text).replace("·", "·" + _BREAK).replace("/", "/" + _BREAK)


def bold(text: str) -> str:
    """Return `text` in bold, for a label."""
    return f"<b>{escape(text)}</b>"


def number(text: str, why: str, sign: str = "", colour: str = "") -> str:
    """Return a number in bold that says where it comes from, by mouse and by key."""
    whole = sign.replace(" ", "&nbsp;") + bold(text).replace(" × ", "&nbsp;×&nbsp;")
    style = f"color: {colour or theme.current().text}; text-decoration: none"
    return f'<a href="?{quote(why)}" style="{style}">{whole}</a>' if why else whole


def brick_link(path: str, name: str, why: str = "") -> str:
    """Return the name of a brick that leads to it."""
    style = f"color: {theme.current().accent}; text-decoration: none"
    parts = [name[at : at + _PART] for at in range(0, len(name), _PART)]
    text = escape(name) if len(name) <= _UNBROKEN else _BREAK.join(map(escape, parts))
    return f'<a href="{quote(path)}?{quote(why)}" style="{style}">{text}</a>'


def _meaning(target: str) -> tuple[str, str]:
    """Return the path and the explanation in the target of a link."""
    path, _, why = target.partition("?")
    return unquote(path), unquote(why)
