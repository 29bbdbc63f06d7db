"""Quick insert: a few letters, settings in short if wanted, Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from typing_extensions import override

from core.errors import BriquesError
from core.experiment import Experiment
from core.language import tr
from core.layer import Layer, Shape
from core.network import Seam
from gui.build import edits, wires
from gui.build.offer import Offer, plain
from gui.build.picker import Choices
from gui.build.scene import BrickScene
from gui.build.verdict import Verdict, judged
from gui.document import Document

Change = Callable[[Experiment, Layer], tuple[Experiment, str]]


class QuickInsert(Choices[Offer]):
    """Every offer that fits the words, to be put in by `change` where `shape` is."""

    def __init__(
        self, document: Document, offers: Sequence[Offer], shape: Shape | None, change: Change
    ) -> None:
        self.title = tr("Insert: a name, settings too (conv 32 3x3 relu)")
        self._document, self._offers = document, offers
        self._shape, self._change = shape, change

    @override
    def found(self, text: str) -> Sequence[Offer]:
        words = text.split()
        offers = [said for offer in self._offers if (said := offer.said(words)) is not None]
        if not words:
            return offers
        return sorted(
            offers, key=lambda offer: (self._far(offer, plain(words[0])), not self._fits(offer))
        )

    @override
    def look_at(self, card: Offer) -> Verdict:
        return judged(self._document, lambda e: self._change(e, self._made(card)))

    @override
    def choose(self, card: Offer) -> None:
        try:
            layer = self._made(card)
        except BriquesError as error:
            self._document.refuse(error)
        else:
            edits.put_new(self._document, layer, lambda e: self._change(e, layer))

    @override
    def leave(self) -> None:
        """Nothing is shown on the canvas."""

    def _made(self, card: Offer) -> Layer:
        return card.make(self._shape)

    def _far(self, offer: Offer, word: str) -> int:
        """Return how far a name is from a word: the same, begins so, holds it, has it around."""
        name = plain(offer.name)
        return 0 if name == word else 1 if name.startswith(word) else 2 if word in name else 3

    def _fits(self, offer: Offer) -> bool:
        try:
            return self._shape is None or bool(offer.make(self._shape).infer(self._shape))
        except BriquesError:
            return False


class AtSeam(QuickInsert):
    """Puts in on a seam, which opens on the canvas."""

    def __init__(
        self, document: Document, offers: Sequence[Offer], seam: Seam, scene: BrickScene
    ) -> None:
        shape = edits.shape_at(document, seam)
        super().__init__(
            document, offers, shape, lambda e, layer: edits.with_inserted(e, layer, seam)
        )
        self._seam, self._scene = seam, scene

    @override
    def look_at(self, card: Offer) -> Verdict:
        verdict = super().look_at(card)
        seam = _shown(self._scene, self._seam)
        if seam is not None:
            self._scene.part(seam, verdict)
            self._scene.tag.hide()
        return verdict

    @override
    def leave(self) -> None:
        self._scene.close()


class AsBranch(QuickInsert):
    """Lets a new branch begin at a brick."""

    def __init__(self, document: Document, offers: Sequence[Offer], source: str) -> None:
        shape = edits.shape_at(document, Seam(source))
        super().__init__(
            document, offers, shape, lambda e, layer: wires.with_branch(e, layer, source)
        )


def _shown(scene: BrickScene, seam: Seam) -> Seam | None:
    """Return the seam of the scene that is meant; behind a brick it may be the one it feeds."""
    behind = [shown for shown in scene.seams if shown.source == seam.source]
    return seam if seam in behind else behind[0] if len(behind) == 1 else None
