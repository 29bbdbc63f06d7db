"""Bricks on the system's clipboard, as text: for another window, an e-mail, or here again."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from core.errors import BriquesError, ProjectError
from core.fragment import from_text, to_text
from core.language import counted, say
from gui.build import edits
from gui.document import Document


def copy(document: Document) -> bool:
    """Put the selected bricks on the clipboard; return whether there are any."""
    fragment = edits.taken(document, document.selection)
    if fragment is None:
        return False
    QGuiApplication.clipboard().setText(to_text(fragment))
    return True


def cut(document: Document) -> None:
    """Put the selected bricks on the clipboard and take them out."""
    if copy(document):
        n = len(edits.removable(document, document.selection))
        edits.remove(document, document.selection, counted(n, "Cut {n} brick", "Cut {n} bricks"))


def paste(document: Document) -> None:
    """Put what is on the clipboard behind the selection; other text is refused in a sentence."""
    text = QGuiApplication.clipboard().text()
    try:
        if not text.strip():
            raise ProjectError(say("There is no text on the clipboard: copy bricks first."))
        fragment = from_text(text)
    except BriquesError as error:
        document.refuse(error)
        return
    n = len(fragment.bricks) - 1
    edits.put(document, counted(n, "Paste {n} brick", "Paste {n} bricks"), fragment)
