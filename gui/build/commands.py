"""What can be asked of the selected bricks by name: menus, keys and context menus do no more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from core import nested
from gui.build import clipboard, edits, keys, wires
from gui.build.my_bricks import MyBricks
from gui.build.questions import Questions
from gui.build.sheets import tuning
from gui.document import Document

if TYPE_CHECKING:
    from gui.build.hand import Hand


@dataclass(frozen=True, slots=True)
class Command:
    """One of them: what it does, and whether it makes sense now."""

    do: Callable[[], object]
    can: Callable[[], bool]


class Commands:
    """Does by name what ACTIONS and the context menus offer of the bricks.

    Attributes:
        by_name: all of them.
        questions: those that ask something first.
    """

    def __init__(self, document: Document, hand: Hand, my_bricks: MyBricks) -> None:
        self._document, self._wire = document, hand.wire
        self.questions = questions = Questions(document, hand, my_bricks)
        some, one, block, fed = self._some, self._one, self._is_block, self._is_fed
        self.by_name = {
            "cut": Command(partial(clipboard.cut, document), some),
            "copy": Command(partial(clipboard.copy, document), some),
            "paste": Command(partial(clipboard.paste, document), _always),
            "duplicate": Command(lambda: edits.duplicate(document, document.selection), some),
            "remove": Command(self._remove, lambda: self._wire.seam is not None or some()),
            "select_all": Command(self._select_all, _always),
            "find": Command(hand.search, _always),
            "insert": Command(questions.insert, _always),
            "up": Command(partial(keys.move_by, document, -1), partial(self._can_go, -1)),
            "down": Command(partial(keys.move_by, document, 1), partial(self._can_go, 1)),
            "join": Command(lambda: questions.join(self._path), one),
            "part": Command(lambda: questions.part(self._path), fed),
            "group": Command(lambda: questions.group(document.selection), some),
            "ungroup": Command(lambda: tuning.ungroup(document, self._path), block),
            "repeat": Command(lambda: questions.repeat(self._path), block),
            "rename": Command(lambda: questions.rename(self._path), one),
            "unfold": Command(self._unfold, self._can_unfold),
            "enter": Command(lambda: document.enter(self._path), block),
            "leave": Command(self._leave, lambda: bool(document.place)),
            "freeze": Command(self._freeze, some),
            "keep": Command(lambda: questions.keep(document.selection), some),
        }

    def do(self, name: str) -> None:
        """Do the command `name` if it makes sense now."""
        if self.can(name):
            self.by_name[name].do()

    def can(self, name: str) -> bool:
        """Return whether the command `name` makes sense now."""
        return self.by_name[name].can()

    # whether it makes sense -------------------------------------------------------------------

    @property
    def _path(self) -> str:
        return self._document.selection[-1]

    def _some(self) -> bool:
        return bool(edits.removable(self._document, self._document.selection))

    def _one(self) -> bool:
        return len(self._document.selection) == 1

    def _is_block(self) -> bool:
        return self._one() and self._document.tree.is_block(self._path)

    def _is_fed(self) -> bool:
        return self._one() and bool(self._document.tree.brick(self._path).inputs)

    def _can_go(self, step: int) -> bool:
        return self._one() and edits.seam_beyond(self._document, self._path, step) is not None

    def _can_unfold(self) -> bool:
        return self._is_block() or self._around() is not None

    def _around(self) -> str | None:
        """Return the block shown open around the one selected brick."""
        around = nested.parent(self._path) if self._one() else ""
        return around if around in self._document.unfolded else None

    # what is done -----------------------------------------------------------------------------

    def _select_all(self) -> None:
        document = self._document
        bricks = document.tree.network(document.place).bricks
        document.select(tuple(nested.within(document.place, brick.id) for brick in bricks))

    def _remove(self) -> None:
        if self._wire.seam is not None:
            wires.disconnect(self._document, self._wire.seam)
        else:
            edits.remove(self._document, self._document.selection)

    def _unfold(self) -> None:
        document, around = self._document, self._around()
        if document.tree.is_block(self._path):
            document.unfold(self._path, self._path not in document.unfolded)
        elif around is not None:
            document.select((around,))
            document.unfold(around, False)

    def _leave(self) -> None:
        place = self._document.place
        self._document.enter(nested.parent(place))
        self._document.select((place,))

    def _freeze(self) -> None:
        paths = edits.removable(self._document, self._document.selection)
        frozen = all(row.brick.frozen for _, row in self._document.tree.rows(paths))
        edits.freeze(self._document, paths, not frozen)


def _always() -> bool:
    return True
