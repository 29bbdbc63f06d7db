"""What a hand does on the canvas. Each gesture starts, moves, and ends or is cancelled."""

from __future__ import annotations

from abc import ABC, abstractmethod

from PySide6.QtCore import QPointF
from typing_extensions import override

from core.experiment import Experiment
from core.layer import Layer
from core.network import Seam
from gui.build import edits
from gui.build.drawing import carried
from gui.build.face import face_of_new
from gui.build.scene import BrickScene
from gui.build.verdict import Verdict, verdict
from gui.document import Document


class Gesture(ABC):
    """A brick carried over the seams; points are in the scene."""

    def __init__(self, document: Document, scene: BrickScene) -> None:
        self._document, self._scene = document, scene
        self.seam: Seam | None = None

    @abstractmethod
    def would_be(self, seam: Seam) -> tuple[Experiment, str] | None:
        """Return the experiment after a drop on `seam` and the brick's id; None: no drop."""

    @abstractmethod
    def drop(self, seam: Seam) -> None:
        """Do the edit."""

    def start(self, at: QPointF) -> None:
        """Pick the brick up."""
        self.move(at)

    def move(self, at: QPointF) -> None:
        """Carry it to `at`: the nearest seam opens."""
        seam = self._scene.nearest_seam(at)
        if seam == self.seam:
            return
        self.seam = seam
        outcome = self.would_be(seam) if seam else None
        if seam and outcome:
            self._scene.part(seam, self._verdict(*outcome))
        else:
            self._scene.close()

    def end(self, at: QPointF) -> None:
        """Let it go at `at`."""
        self.move(at)
        seam = self.seam
        self.cancel()
        if seam and self.would_be(seam):
            self.drop(seam)

    def cancel(self) -> None:
        """Put everything back."""
        self.seam = None
        self._scene.close()

    def _verdict(self, experiment: Experiment, id: str) -> Verdict:
        return verdict(self._document.tree, experiment, id)


class PlaceBrick(Gesture):
    """A brick from the palette on its way to a seam."""

    def __init__(self, document: Document, scene: BrickScene, layer: Layer) -> None:
        super().__init__(document, scene)
        self._layer = layer

    @override
    def would_be(self, seam: Seam) -> tuple[Experiment, str]:
        return edits.with_inserted(self._document.experiment, self._layer, seam)

    @override
    def drop(self, seam: Seam) -> None:
        edits.insert(self._document, self._layer, seam)


class MoveBrick(Gesture):
    """A brick of the network on its way to another seam."""

    def __init__(self, document: Document, scene: BrickScene, id: str, ratio: float) -> None:
        super().__init__(document, scene)
        self._id, self._ratio = id, ratio
        self._grip = QPointF()

    @override
    def start(self, at: QPointF) -> None:
        layer = self._document.tree.brick(self._id).layer
        picture = carried(face_of_new(layer), self._ratio)
        size = picture.deviceIndependentSize()
        self._grip = QPointF(size.width() / 2, size.height() / 2)
        self._scene.ghost.setPixmap(picture)
        self._scene.ghost.show()
        self._scene.bricks[self._id].setOpacity(0.35)
        super().start(at)

    @override
    def move(self, at: QPointF) -> None:
        self._scene.ghost.setPos(at - self._grip)
        super().move(at)

    @override
    def cancel(self) -> None:
        super().cancel()
        self._scene.ghost.hide()
        if self._id in self._scene.bricks:
            self._scene.bricks[self._id].setOpacity(1.0)

    @override
    def would_be(self, seam: Seam) -> tuple[Experiment, str] | None:
        experiment = self._document.experiment
        if self._id in (seam.source, seam.target):
            return None
        network, (path,) = edits.with_moved(experiment.network, [self._id], seam)
        return experiment.with_network(network), path

    @override
    def drop(self, seam: Seam) -> None:
        edits.move(self._document, [self._id], seam)
