"""My bricks in the window: the blocks a person keeps, and what happens to them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.block import Block
from core.errors import BriquesError
from core.language import Message, say
from core.library import Library
from gui.build.offer import Offer, kept


class MyBricks(QObject):
    """Keeps, renames and deletes, and tells those who show them.

    Signals:
        changed: other blocks are offered now.
        done: good news; failed: what could not be done or read, in one sentence.
    """

    changed = Signal()
    done = Signal(Message)
    failed = Signal(Message)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library

    def offers(self) -> list[Offer]:
        """Return what is offered, and tell of files that cannot be read."""
        for damage in self._library.damages():
            self.failed.emit(damage)
        return [kept(block) for block in self._library.blocks().values()]

    def keep(self, block: Block) -> None:
        """Keep a block under its name."""
        self._do(
            lambda: self._library.keep(block),
            say("{name} is kept under My bricks, for every project.", name=block.name),
        )

    def rename(self, name: str, new: str) -> None:
        """Call a block otherwise."""
        self._do(
            lambda: self._library.rename(name, new), say("{name} is {new} now.", name=name, new=new)
        )

    def drop(self, name: str) -> None:
        """Delete a block."""
        self._do(
            lambda: self._library.drop(name), say("{name} is deleted from My bricks.", name=name)
        )

    def _do(self, deed: Callable[[], None], news: Message) -> None:
        try:
            deed()
        except BriquesError as error:
            self.failed.emit(error.told)
        else:
            self.changed.emit()
            self.done.emit(news)
