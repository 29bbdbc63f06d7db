"""Commands that ask something first: which brick, which name, how often."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from core import nested
from core.block import Block
from core.errors import BriquesError
from core.language import tr
from core.network import Seam
from gui.build import edits, grouping
from gui.build.asking import NameQuestion, NumberQuestion, Question
from gui.build.my_bricks import MyBricks
from gui.build.sheets import tuning
from gui.document import Document

if TYPE_CHECKING:  # a picker with its list takes a while: nobody needs it before the first paint
    from gui.build.hand import Hand
    from gui.build.offer import Offer
    from gui.build.picker import Choices

MOST_REPEATS = 1000


class Questions:
    """Asks beside the brick it is about; without an answer all stays as it was."""

    def __init__(self, document: Document, hand: Hand, my_bricks: MyBricks) -> None:
        self._document, self._hand, self._my_bricks = document, hand, my_bricks

    # which brick ------------------------------------------------------------------------------

    def insert(self, text: str = "", seam: Seam | None = None) -> None:
        """Ask what to put on a seam, or where a new brick goes, with `text` typed already."""
        from gui.build.quick_insert import AtSeam

        place = seam or edits.seam_for_new(self._document)
        if place is not None:
            choices = AtSeam(self._document, self._offers(), place, self._hand.bricks)
            self._pick(choices, place.source, text)

    def branch(self, source: str) -> None:
        """Ask with what a new branch begins at a brick."""
        from gui.build.quick_insert import AsBranch

        self._pick(AsBranch(self._document, self._offers(), source), source)

    def join(self, path: str) -> None:
        """Ask which brick shall be fed by this one."""
        from gui.build.joining import JoinTo

        self._pick(JoinTo(self._document, self._hand.bricks, path), path)

    def part(self, path: str) -> None:
        """Ask which brick shall feed this one no longer."""
        from gui.build.joining import PartFrom

        self._pick(PartFrom(self._document, self._hand.bricks, path), path)

    def _pick(self, choices: Choices[Any], path: str, text: str = "") -> None:
        from gui.build.picker import Picker

        self._open(Picker(choices, self._hand, text), path)

    def _offers(self) -> list[Offer]:
        from gui.build.offer import all_offers

        return [*all_offers(), *self._my_bricks.offers()]

    # which name, how often --------------------------------------------------------------------

    def group(self, paths: Sequence[str]) -> None:
        """Ask what the block of these bricks is called, unless they cannot be one."""
        document = self._document
        if grouping.can_group(document, paths):
            self._name(
                tr("Name of the block"),
                tr("Block"),
                paths[-1],
                lambda name: grouping.group(document, paths, name),
            )

    def keep(self, paths: Sequence[str]) -> None:
        """Ask under which name these bricks are kept, unless they cannot be one block."""
        document = self._document
        if document.tree.is_block(paths[-1]) or grouping.can_group(document, paths):
            self._name(
                tr("Name under My bricks"),
                edits.name_of(document, paths[-1]),
                paths[-1],
                lambda name: self._my_bricks.keep(grouping.block_of(document, paths, name)),
            )

    def rename(self, path: str) -> None:
        """Ask what a brick or a block is called from now on."""
        document = self._document
        if document.tree.is_block(path):
            self._name(
                tr("Name of the block"),
                edits.name_of(document, path),
                path,
                lambda name: tuning.call(document, path, name),
            )
        else:
            self._name(
                tr("Name of the brick"),
                nested.local(path),
                path,
                lambda name: edits.rename(document, path, name),
            )

    def repeat(self, path: str) -> None:
        """Ask how often a block stands one after another."""
        document = self._document
        layer = document.tree.brick(path).layer
        if isinstance(layer, Block):
            question = NumberQuestion(
                tr("Repeat so many times"),
                layer.repeat,
                MOST_REPEATS,
                lambda times: self._try(lambda: tuning.repeat(document, path, times)),
                self._hand,
            )
            self._open(question, path)

    def _name(self, title: str, name: str, path: str, answer: Callable[[str], object]) -> None:
        question = NameQuestion(
            title, name, lambda text: self._try(lambda: answer(text)), self._hand
        )
        self._open(question, path)

    def _open(self, question: Question, path: str) -> None:
        """Ask beside a brick; the question closes when its network becomes another."""
        self._document.changed.connect(question.close)
        question.open_at(self._hand.beside(path))

    def _try(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except BriquesError as error:
            self._document.refuse(error)
