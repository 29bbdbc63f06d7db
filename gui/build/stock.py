"""The items on the canvas by key: those no longer wanted are hidden and used again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

Key = TypeVar("Key")
Item = TypeVar("Item", bound=QGraphicsItem)


class Stock(Generic[Key, Item]):
    """Keeps an item for each key; none is ever deleted under Qt's hands.

    Attributes:
        shown: the items now shown.
    """

    def __init__(
        self, scene: QGraphicsScene, make: Callable[[], Item], forget: Callable[[Item], None]
    ) -> None:
        """Make items as needed; `forget` what an item showed before it shows something else."""
        self._scene, self._make, self._forget = scene, make, forget
        self.shown: dict[Key, Item] = {}
        self._spare: list[Item] = []

    def keep(self, keys: Iterable[Key]) -> None:
        """Show an item for each of these keys, and no other, in their order."""
        before, self.shown = self.shown, {}
        keys = list(keys)
        for key in before.keys() - set(keys):
            item = before.pop(key)
            item.hide()
            self._forget(item)
            self._spare.append(item)
        for key in keys:
            self.shown[key] = before[key] if key in before else self._fresh()

    def every(self) -> Iterator[Item]:
        """Return all items, those in reserve too."""
        yield from self.shown.values()
        yield from self._spare

    def _fresh(self) -> Item:
        if not self._spare:
            item = self._make()
            self._scene.addItem(item)
            return item
        item = self._spare.pop()
        item.show()
        return item
