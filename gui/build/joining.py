"""Wires by the keyboard: the brick to join is chosen from a list, or by a few letters."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from typing_extensions import override

from core import nested
from core.language import tr
from core.layer import Family
from core.network import Seam
from gui.build import wires
from gui.build.face import face_of_new
from gui.build.offer import plain
from gui.build.picker import Choices
from gui.build.pulling import joined
from gui.build.scene import BrickScene
from gui.build.verdict import Verdict
from gui.document import Document


@dataclass(frozen=True, slots=True)
class BrickCard:
    """A brick of the network, to be chosen."""

    path: str
    name: str
    family: Family


class Neighbours(Choices[BrickCard]):
    """Some bricks of the block that the brick `path` is in."""

    def __init__(self, document: Document, scene: BrickScene, path: str) -> None:
        self._document, self._scene, self._path = document, scene, path

    @abstractmethod
    def paths(self) -> Sequence[str]:
        """Return the bricks to choose from."""

    @override
    def found(self, text: str) -> Sequence[BrickCard]:
        cards = [_card(self._document, path) for path in self.paths()]
        words = plain(text).split()
        return [card for card in cards if all(word in plain(card.name) for word in words)]

    @override
    def leave(self) -> None:
        self._scene.wire.hide()

    def _point_at(self, source: str, target: str, fits: bool) -> None:
        bricks = self._scene.bricks
        if source in bricks and target in bricks:
            self._scene.wire.show_between(self._scene.handle_of(source), bricks[target].pos(), fits)


class JoinTo(Neighbours):
    """Bricks that can be fed by `path` too: those where branches meet come first."""

    def __init__(self, document: Document, scene: BrickScene, path: str) -> None:
        super().__init__(document, scene, path)
        self.title = tr("Join {brick} to…", brick=nested.local(path))

    @override
    def paths(self) -> Sequence[str]:
        block, id = nested.parent(self._path), nested.local(self._path)
        bricks = self._document.tree.network(block).bricks
        at = next(n for n, brick in enumerate(bricks) if brick.id == id)
        free = [brick for brick in bricks if brick.inputs and id not in (brick.id, *brick.inputs)]
        later = {brick.id for brick in bricks[at + 1 :]}
        free.sort(key=lambda brick: (brick.id not in later, not brick.layer.merges))
        return [nested.within(block, brick.id) for brick in free]

    @override
    def look_at(self, card: BrickCard) -> Verdict:
        verdict = joined(self._document, self._path, card.path)
        self._point_at(self._path, card.path, verdict.fits)
        return verdict

    @override
    def choose(self, card: BrickCard) -> None:
        wires.connect(self._document, self._path, card.path)


class PartFrom(Neighbours):
    """Bricks that feed `path`."""

    def __init__(self, document: Document, scene: BrickScene, path: str) -> None:
        super().__init__(document, scene, path)
        self.title = tr("Part {brick} from…", brick=nested.local(path))

    @override
    def paths(self) -> Sequence[str]:
        brick = self._document.tree.brick(self._path)
        block = nested.parent(self._path)
        return [nested.within(block, id) for id in dict.fromkeys(brick.inputs)]

    @override
    def look_at(self, card: BrickCard) -> Verdict:
        self._point_at(card.path, self._path, fits=False)
        return Verdict(tr("This wire would be taken away."), fits=True)

    @override
    def choose(self, card: BrickCard) -> None:
        wires.disconnect(self._document, Seam(card.path, self._path))


def _card(document: Document, path: str) -> BrickCard:
    layer = document.tree.brick(path).layer
    return BrickCard(path, f"{nested.local(path)} · {face_of_new(layer).name}", layer.family)
