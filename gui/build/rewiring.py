"""One end of a wire on its way to another brick."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from typing_extensions import override

from core import nested
from core.experiment import Experiment
from core.language import tr
from core.network import Seam
from gui.build import wires
from gui.build.gestures import Gesture
from gui.build.scene import BrickScene
from gui.build.verdict import Verdict, judged
from gui.document import Document


class Rewire(Gesture):
    """Leads the wire of `seam` elsewhere: its end if `head`, else its beginning."""

    def __init__(self, document: Document, scene: BrickScene, seam: Seam, head: bool) -> None:
        super().__init__(document, scene)
        self._seam, self._head = seam, head
        self.aim: str | None = None
        self.told: Verdict | None = None

    @override
    def start(self, at: QPointF) -> None:
        self._scene.seams[self._seam].setOpacity(0.35)
        self.move(at)

    @override
    def move(self, at: QPointF) -> None:
        aim = self._aimed(at)
        if self.told is None or aim != self.aim:
            self.aim = aim
            self.told = self.verdict()
            self._scene.tag.show_verdict(self.told)
        x, y = self._scene.plan.wires[self._seam].points[0 if self._head else -1]
        ends = (QPointF(x, y), at) if self._head else (at, QPointF(x, y))
        self._scene.wire.show_between(*ends, self.told.fits)

    @override
    def end(self, at: QPointF) -> None:
        self.move(at)
        self.cancel()
        if self.aim is not None:
            wires.rewire(self._document, self._seam, self.aim, self._head)

    @override
    def cancel(self) -> None:
        self._scene.wire.hide()
        self._scene.tag.hide()
        if self._seam in self._scene.seams:
            self._scene.seams[self._seam].setOpacity(1.0)

    def verdict(self) -> Verdict:
        """Return what letting go now would do."""
        if self.aim is None:
            text = tr("Pull to another brick; let go anywhere else, nothing changes.")
            return Verdict(text, fits=True)
        change = wires.rewiring(self._seam, self.aim, self._head)
        target = self.aim if self._head else self._seam.target or ""

        def changed(experiment: Experiment) -> tuple[Experiment, str]:
            network = nested.edited(experiment.network, nested.parent(target), change)
            return experiment.with_network(network), target

        return judged(self._document, changed)

    def _aimed(self, at: QPointF) -> str | None:
        """Return the brick at a point, if the wire does not end there already."""
        brick = self._scene.brick_at(at)
        return None if brick in self._seam else brick
