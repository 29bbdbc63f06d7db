"""Python in colours: words of the language, names that are called, texts, numbers, comments."""

from __future__ import annotations

import keyword
import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from typing_extensions import override

from gui import theme

PARTS = re.compile(
    r"(?P<comment>#.*)"
    r'|(?P<text>f?"(?:[^"\\]|\\.)*")'
    rf"|(?P<word>\b(?:{'|'.join(keyword.kwlist)})\b)"
    r"|(?P<called>(?:\b\w+\.)*\b\w+(?=\())"
    r"|(?P<number>(?<![\w.])-?\d[\w.]*(?:e[-+]?\d+)?)"
)
"""What stands out on a line of Python, the first that fits."""


class Highlighter(QSyntaxHighlighter):
    """Colours the lines of a document, in the theme in use."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._looks: dict[str, QTextCharFormat] = {}
        self.recolour()

    def recolour(self) -> None:
        """Take the colours of the theme in use."""
        look = theme.current()
        self._looks = {
            "comment": _look(look.muted),
            "text": _look(look.good),
            "word": _look(look.accent, bold=True),
            "called": _look(look.text, bold=True),
            "number": _look(look.warn),
        }
        self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        for found in PARTS.finditer(text):
            look = self._looks[found.lastgroup or ""]
            self.setFormat(found.start(), found.end() - found.start(), look)


def _look(colour: str, *, bold: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(colour))
    if bold:
        look.setFontWeight(QFont.Weight.DemiBold)
    return look
