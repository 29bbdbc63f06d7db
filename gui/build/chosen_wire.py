"""The wire that was clicked: it shows its two ends, by which it can be led elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF

from core.network import Seam
from gui.build.scene import BrickScene
from gui.document import Document

_GRIP = 8.0
"""How near to an end of the chosen wire the mouse is on it."""


class ChosenWire(QObject):
    """At most one wire; it gives way when bricks are selected.

    Attributes:
        seam: the one, or None.
    """

    def __init__(self, document: Document, scene: BrickScene) -> None:
        super().__init__(scene)
        self._scene = scene
        self.seam: Seam | None = None
        scene.shown.connect(self._look_again)
        document.selection_changed.connect(self._give_way)

    def choose(self, seam: Seam | None) -> None:
        """Choose this one, in place of any other."""
        self.seam = seam
        for other, item in self._scene.seams.items():
            item.choose(other == seam)

    def at(self, point: QPointF) -> Seam | None:
        """Return the seam of the wire there, that leads from one brick to another."""
        if self.grip_at(point) is not None:
            return self.seam
        seam = self._scene.seam_at(point)
        return seam if seam and seam.target is not None else None

    def grip_at(self, point: QPointF) -> bool | None:
        """Return whether the end there is where the wire leads to; None where there is no end."""
        if self.seam is None:
            return None
        start, end = _distances(self._scene, self.seam, point)
        return None if min(start, end) > _GRIP else end < start

    def leads_to(self, seam: Seam, point: QPointF) -> bool:
        """Return whether a point is nearer to where a wire leads to than to where it begins."""
        start, end = _distances(self._scene, seam, point)
        return end < start

    def _look_again(self) -> None:
        if self.seam is not None:
            self.choose(self.seam if self.seam in self._scene.seams else None)

    def _give_way(self, selection: tuple[str, ...]) -> None:
        if selection:
            self.choose(None)


def _distances(scene: BrickScene, seam: Seam, point: QPointF) -> tuple[float, float]:
    """Return how far a point is from where a wire begins and from where it ends."""
    points = scene.plan.wires[seam].points
    start, end = ((QPointF(x, y) - point).manhattanLength() for x, y in (points[0], points[-1]))
    return start, end
