"""What a hand does on the canvas. Each gesture starts, moves, and ends or is cancelled."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF
from typing_extensions import override

from core import nested
from core.errors import BriquesError
from core.experiment import Experiment
from core.language import counted
from core.network import Seam
from gui.build import edits
from gui.build.drawing import carried
from gui.build.face import face_of_new
from gui.build.offer import Offer
from gui.build.scene import BrickScene
from gui.build.verdict import Verdict, refusal, verdict
from gui.document import Document


class Gesture(ABC):
    """One thing done with the button held down; points are in the scene."""

    def __init__(self, document: Document, scene: BrickScene) -> None:
        self._document, self._scene = document, scene

    @abstractmethod
    def start(self, at: QPointF) -> None:
        """Begin."""

    @abstractmethod
    def move(self, at: QPointF) -> None:
        """Go on to `at`."""

    @abstractmethod
    def end(self, at: QPointF) -> None:
        """Let go at `at`: do it."""

    @abstractmethod
    def cancel(self) -> None:
        """Put everything back."""


class Carry(Gesture):
    """Bricks carried over the seams: the nearest one opens."""

    def __init__(self, document: Document, scene: BrickScene) -> None:
        super().__init__(document, scene)
        self.seam: Seam | None = None

    @abstractmethod
    def would_be(self, seam: Seam) -> tuple[Experiment, str] | None:
        """Return the experiment after a drop on `seam` and the brick's path; None: no drop.

        Raises a BriquesError where it cannot be dropped.
        """

    @abstractmethod
    def drop(self, seam: Seam) -> None:
        """Do the edit, or refuse it in a sentence."""

    @override
    def start(self, at: QPointF) -> None:
        self.move(at)

    @override
    def move(self, at: QPointF) -> None:
        seam = self._scene.nearest_seam(at)
        if seam == self.seam:
            return
        self.seam = seam
        told = self._verdict(seam) if seam else None
        if seam and told:
            self._scene.part(seam, told)
        else:
            self._scene.close()

    @override
    def end(self, at: QPointF) -> None:
        self.move(at)
        seam = self.seam
        told = self._verdict(seam) if seam else None
        self.cancel()
        if seam and told:
            self.drop(seam)

    @override
    def cancel(self) -> None:
        self.seam = None
        self._scene.close()

    def _verdict(self, seam: Seam) -> Verdict | None:
        try:
            outcome = self.would_be(seam)
        except BriquesError as error:
            return refusal(error)
        return verdict(self._document.tree, *outcome) if outcome else None


class PlaceBrick(Carry):
    """Something from the palette on its way to a seam."""

    def __init__(self, document: Document, scene: BrickScene, offer: Offer) -> None:
        super().__init__(document, scene)
        self._offer = offer

    @override
    def would_be(self, seam: Seam) -> tuple[Experiment, str]:
        layer = self._offer.make(edits.shape_at(self._document, seam))
        return edits.with_inserted(self._document.experiment, layer, seam)

    @override
    def drop(self, seam: Seam) -> None:
        edits.insert_offer(self._document, self._offer, seam)


class MoveBricks(Carry):
    """Bricks of one block on their way to another seam; the first is the one that was taken."""

    def __init__(
        self, document: Document, scene: BrickScene, paths: Sequence[str], ratio: float
    ) -> None:
        super().__init__(document, scene)
        self._paths, self._ratio = tuple(paths), ratio
        self._grip = QPointF()

    @override
    def start(self, at: QPointF) -> None:
        face = face_of_new(self._document.tree.brick(self._paths[0]).layer)
        if len(self._paths) > 1:
            title = counted(len(self._paths), "{n} brick", "{n} bricks")
            face = replace(face, title=title, detail="")
        picture = carried(face, self._ratio)
        size = picture.deviceIndependentSize()
        self._grip = QPointF(size.width() / 2, size.height() / 2)
        self._scene.ghost.setPixmap(picture)
        self._scene.ghost.show()
        self._fade(0.35)
        super().start(at)

    @override
    def move(self, at: QPointF) -> None:
        self._scene.ghost.setPos(at - self._grip)
        super().move(at)

    @override
    def cancel(self) -> None:
        super().cancel()
        self._scene.ghost.hide()
        self._fade(1.0)

    def _fade(self, opacity: float) -> None:
        for path in self._paths:
            if path in self._scene.bricks:
                self._scene.bricks[path].setOpacity(opacity)

    @override
    def would_be(self, seam: Seam) -> tuple[Experiment, str] | None:
        ends = (seam.source, seam.target or "")
        if any(end == path or nested.lies_in(end, path) for end in ends for path in self._paths):
            return None
        experiment = self._document.experiment
        network, moved = edits.with_moved(experiment.network, self._paths, seam)
        return experiment.with_network(network), moved[0]

    @override
    def drop(self, seam: Seam) -> None:
        edits.move(self._document, self._paths, seam)
