"""The way to a brick, wherever it is."""

from __future__ import annotations

from core import nested
from gui.document import Document


def reveal(document: Document, path: str) -> None:
    """Select a brick, with the blocks around it open; where it is outside, look from outside."""
    if document.place and not nested.lies_in(path, document.place):
        document.enter("")
    block = nested.parent(path)
    while block and block != document.place:
        document.unfold(block, True)
        block = nested.parent(block)
    document.select((path,))
