"""The figure of volumes as a value that can be painted anywhere: on the canvas or into a file."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from core.nested import Tree
from gui import theme
from gui.build.face import title
from gui.build.volumes.legend import legend_rect, paint_legend
from gui.build.volumes.paint import Ink, measured, paint_plan, rect_of
from gui.build.volumes.plan import SLIDE, Plan, Room, planned
from gui.build.volumes.stages import stages_of

MARGIN = 24.0
PAPER = Ink(theme.LIGHT, "#ffffff")
"""Dark words on white, whatever the window looks like: for slides and print."""


@dataclass(frozen=True)
class Figure:
    """A plan, with or without its legend."""

    plan: Plan
    legend: bool = True

    @property
    def rect(self) -> QRectF:
        """Around everything, with a margin."""
        rect = rect_of(self.plan.rect)
        if self.legend and self.plan.placed:
            rect = rect.united(legend_rect(self.plan))
        return rect.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def paint(self, painter: QPainter, ink: Ink, seen: QRectF | None = None) -> None:
        """Paint the part that is `seen`, all of it by default."""
        paint_plan(painter, self.plan, ink, seen)
        if self.legend and self.plan.placed:
            paint_legend(painter, self.plan, ink)


def figure_of(
    tree: Tree,
    place: str = "",
    unfolded: Collection[str] = (),
    legend: bool = True,
    room: Room = SLIDE,
) -> Figure:
    """Return the figure of what is inside the block `place`, with the `unfolded` blocks opened.

    It is broken into rows so that it is large in the `room` there is.
    """
    stages = stages_of(tree, place, unfolded)
    groups = {group for stage in stages for group in stage.groups}
    titles = {group: title(tree.brick(group).layer) for group in groups}
    return Figure(planned(stages, titles, measured, room), legend)
