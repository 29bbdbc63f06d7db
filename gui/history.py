"""The entries of the undo history: what was is a value, kept whole, so nothing is reverted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from core.experiment import Experiment

Value = TypeVar("Value")


class _Entry(QUndoCommand):
    """Base of the entries; those with the same key, one right after another, are one."""

    kind = 0

    def __init__(self, text: str, merge_key: str) -> None:
        super().__init__(text)
        self._merge_key = merge_key

    @override
    def id(self) -> int:
        return self.kind if self._merge_key else -1

    def continues(self, other: QUndoCommand) -> bool:
        """Return whether `other` goes on with what this entry began."""
        return isinstance(other, type(self)) and other._merge_key == self._merge_key


class Replace(_Entry):
    """Replace one experiment by another."""

    kind = 1

    def __init__(
        self,
        text: str,
        show: Callable[[Experiment], None],
        before: Experiment,
        after: Experiment,
        merge_key: str,
    ) -> None:
        super().__init__(text, merge_key)
        self._show, self._before, self._after = show, before, after

    @override
    def redo(self) -> None:
        self._show(self._after)

    @override
    def undo(self) -> None:
        self._show(self._before)

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Replace) or not self.continues(other):
            return False
        self._after = other._after
        self.setObsolete(self._before == self._after)
        return True


class Swap(_Entry, Generic[Value]):
    """Exchange what stands for what is kept, there and back.

    Unlike `Replace` it loses nothing of what became of the new value in the meantime: a run that
    was trained on comes back, by a redo, as far as it had come.
    """

    kind = 2

    def __init__(
        self, text: str, exchange: Callable[[Value], Value], new: Value, merge_key: str
    ) -> None:
        """Put `new` in its place when pushed; `exchange` returns what stood there."""
        super().__init__(text, merge_key)
        self._exchange, self._kept = exchange, new

    @override
    def redo(self) -> None:
        self._kept = self._exchange(self._kept)

    @override
    def undo(self) -> None:
        self._kept = self._exchange(self._kept)

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        return self.continues(other)
