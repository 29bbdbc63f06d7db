"""A wire pulled from a brick's output: to another brick, onto a seam, or into the open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF
from typing_extensions import override

from core import nested
from core.experiment import Experiment
from core.language import tr
from core.layer import Layer
from core.network import Seam
from gui.build import wires
from gui.build.gestures import Gesture
from gui.build.scene import BrickScene
from gui.build.verdict import Verdict, judged
from gui.document import Document


@dataclass(frozen=True, slots=True)
class Aim:
    """What a pulled wire would be let go on: a brick, else a seam, else nothing."""

    brick: str | None = None
    seam: Seam | None = None


Ask = Callable[[str, Seam | None, QPointF], None]
"""Asks in which brick the branch from a source shall meet a seam, or with which it shall begin."""


class PullWire(Gesture):
    """Pulls a wire from the output of the brick `source`."""

    def __init__(self, document: Document, scene: BrickScene, source: str, ask: Ask) -> None:
        super().__init__(document, scene)
        self._source, self._ask = source, ask
        self.aim = Aim()
        self.told: Verdict | None = None

    @override
    def start(self, at: QPointF) -> None:
        self.move(at)

    @override
    def move(self, at: QPointF) -> None:
        aim = aimed(self._scene, self._source, at)
        if self.told is None or aim != self.aim:
            self.aim = aim
            self.told = self.verdict()
            self._scene.tag.show_verdict(self.told)
        self._scene.wire.show_between(self._scene.handle_of(self._source), at, self.told.fits)

    @override
    def end(self, at: QPointF) -> None:
        self.move(at)
        aim = self.aim
        self.cancel()
        if aim.brick == self._source:
            return
        if aim.brick is not None:
            wires.connect(self._document, self._source, aim.brick)
        else:
            self._ask(self._source, aim.seam, at)

    @override
    def cancel(self) -> None:
        self._scene.wire.hide()
        self._scene.tag.hide()

    def verdict(self) -> Verdict:
        """Return what letting go now would do."""
        if self.aim.brick == self._source:
            return Verdict(
                tr("Pull to another brick, or to where the branch shall meet."), fits=True
            )
        if self.aim.brick is not None:
            return joined(self._document, self._source, self.aim.brick)
        if self.aim.seam is not None:
            return met(self._document, self._source, self.aim.seam)
        return Verdict(tr("drop here: a new branch"), fits=True)


def aimed(scene: BrickScene, source: str, at: QPointF) -> Aim:
    """Return what is at a point: a brick comes before a seam."""
    brick = scene.brick_at(at)
    if brick is not None and not nested.lies_in(source, brick):
        return Aim(brick=brick)
    seam = scene.seam_at(at)
    return Aim(seam=None if seam == Seam(source) else seam)


def joined(document: Document, source: str, target: str) -> Verdict:
    """Return what joining `source` to `target` would do."""
    join = wires.connecting(source, target)

    def change(experiment: Experiment) -> tuple[Experiment, str]:
        network = nested.edited(experiment.network, nested.parent(target), join)
        return experiment.with_network(network), target

    return judged(document, change)


def met(document: Document, source: str, seam: Seam) -> Verdict:
    """Return in which bricks the branch from `source` can meet a seam, or why in none."""
    told = meetings(document, source, seam)
    fitting = [layer.title for layer, outcome in told if outcome.fits]
    if not fitting:
        return told[0][1]
    return Verdict(tr("drop here: they meet in {bricks}", bricks=", ".join(fitting)), fits=True)


def meetings(document: Document, source: str, seam: Seam) -> list[tuple[Layer, Verdict]]:
    """Return each brick in which branches meet, with what it would do on `seam`."""
    return [
        (layer, judged(document, partial(wires.with_merge, layer=layer, source=source, seam=seam)))
        for layer in wires.merges()
    ]
