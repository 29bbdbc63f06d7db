"""The wall of bricks: items kept from edit to edit, changed only where something has changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem, QGraphicsScene

from core import nested
from core.nested import Tree
from core.network import Seam
from gui.build.arrangement import Arrangement
from gui.build.block_drawing import ENTRY, chevron_area
from gui.build.brick_item import BrickItem
from gui.build.drawing import FAR, KNOB_HEIGHT, KNOB_WIDTH, LEAST_WIDTH, MOST_WIDTH
from gui.build.drop_item import LineItem, TagItem
from gui.build.face import Face, Faces, Form, Shown, shown_bricks
from gui.build.far_item import FarItem
from gui.build.layout import Place, Plan, Wire
from gui.build.motion import Motion, moves_to
from gui.build.parting import PART, parted
from gui.build.pieces import GAP
from gui.build.pull_item import PullItem
from gui.build.seam_item import SeamItem
from gui.build.stock import Stock
from gui.build.verdict import Verdict

_MARGIN = 40.0
_TOP = 54.0
"""Room above the first brick for the tools in the corner."""
_WIDTH_STEP = 12.0
"""Bricks grow in steps, so that a longer word seldom moves others."""


class BrickScene(QGraphicsScene):
    """Shows a network with some of its blocks open, and on demand where a brick would land.

    Attributes:
        plan: where everything stands while nothing is parted; what is on its way there counts
            as arrived.
        line, tag, ghost: what shows while a brick is carried.
        wire: what shows while one is pulled from a brick's output.

    Signals:
        repair_chosen: a button on a brick was clicked: the brick's path, the repair's index.
        shown: another network is shown, or the same one otherwise.
    """

    repair_chosen = Signal(str, int)
    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plan = Plan({}, {})
        self.line, self.tag, self.wire = LineItem(), TagItem(), PullItem()
        self.ghost = QGraphicsPixmapItem()
        self.ghost.setZValue(5)
        self.ghost.hide()
        self._far = FarItem()
        for item in (self.line, self.tag, self.wire, self.ghost, self._far):
            self.addItem(item)
        self._bricks: Stock[str, BrickItem] = Stock(self, self._brick, _forget_place)
        self._seams: Stock[Seam, SeamItem] = Stock(self, SeamItem, _forget_wire)
        self._faces = Faces()
        self._arrangement = Arrangement()
        self._motion = Motion(self)
        self._given_way: tuple[dict[str, Place], dict[Seam, Wire]] = ({}, {})

    @property
    def bricks(self) -> dict[str, BrickItem]:
        """The bricks now shown, by path."""
        return self._bricks.shown

    @property
    def seams(self) -> dict[Seam, SeamItem]:
        """The seams now shown."""
        return self._seams.shown

    # what is shown ----------------------------------------------------------------------------

    def show_tree(
        self,
        tree: Tree,
        place: str,
        unfolded: frozenset[str],
        statistic: str,
        selection: tuple[str, ...],
    ) -> None:
        """Show the block at `place`, with the bricks of the open blocks; what is as before stays.

        What stood there before glides to its new place.
        """
        bricks = list(shown_bricks(tree, place, unfolded))
        faces = self._faces.of(bricks, statistic, selection)
        self._bricks.keep(faces)
        self._show_faces(faces)
        heads = {path: item.head for path, item in self.bricks.items()}
        before = self.plan
        self.plan = self._arrangement.of(place, unfolded, tree.network, heads)
        self._seams.keep(self.plan.wires)
        self._show_rows(bricks)
        self.close()
        if self.plan is not before:
            self._show_plan()
        self._look_from(self._far.isVisible())
        self.shown.emit()

    def _show_plan(self) -> None:
        plan, far = self.plan, self._far.isVisible()
        moves = moves_to(plan.places, plan.wires, self.bricks, self.seams)
        self._motion.go(moves, glide=not far)
        surroundings = self._surroundings()
        if surroundings != self.sceneRect():
            self.setSceneRect(surroundings)

    def _show_faces(self, faces: dict[str, Face]) -> None:
        items = self.bricks
        widths: dict[str, float] = {}
        for path, face in faces.items():
            if face.form in (Form.BRICK, Form.STACK):
                block = nested.parent(path)
                widths[block] = max(widths.get(block, LEAST_WIDTH), items[path].width_for(face))
        for path, face in faces.items():
            if face.form is Form.FRAME:
                width = max(LEAST_WIDTH, items[path].width_for(face))
            elif face.form is Form.ENTRY:
                width = ENTRY.width
            else:
                width = min(MOST_WIDTH, _stepped(widths[nested.parent(path)]))
            items[path].show_face(path, face, width)

    def _show_rows(self, bricks: list[Shown]) -> None:
        rows = {brick.path: brick.row for brick in bricks}
        labelled: set[str] = set()
        for seam, item in self.seams.items():
            item.show_row(rows[seam.source], seam.source not in labelled)
            labelled.add(seam.source)

    def look_from(self, scale: float) -> None:
        """Show as much as can be read at this scale: from far away, plain slabs."""
        far = scale < FAR
        if far != self._far.isVisible():
            self._look_from(far)

    def _look_from(self, far: bool) -> None:
        if far or self._far.isVisible():
            self._far.setVisible(far)
            self._far.show_plan(self.plan, self.bricks, self.sceneRect())
            for item in (*self._bricks.every(), *self._seams.every()):
                item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents, far)

    def show_selection(self, selection: tuple[str, ...]) -> None:
        """Show which bricks are selected, and leave everything else alone."""
        chosen = set(selection)
        for path, item in self.bricks.items():
            if item.face.selected != (path in chosen):
                face = replace(item.face, selected=path in chosen)
                item.show_face(path, face, item.head.width)
        self._far.update()

    def repaint(self) -> None:
        """Paint everything anew, in other colours."""
        for item in self.items():
            item.update()

    # what is where ----------------------------------------------------------------------------

    def brick_at(self, point: QPointF) -> str | None:
        """Return the path of the brick there; of an open block, its head."""
        x, y = point.x(), point.y()
        for path, place in self.plan.places.items():
            if place.left <= x <= place.right and place.y <= y <= place.bottom:
                item = self.bricks[path]
                if item.face.form is not Form.FRAME or y <= place.y + item.head.height:
                    return path
        return None

    def fold_at(self, point: QPointF) -> str | None:
        """Return the path of the block whose button to open or fold it is there."""
        path = self.brick_at(point)
        if path is None:
            return None
        place = self.plan.places[path]
        block = self.bricks[path].face.form in (Form.STACK, Form.FRAME)
        area = chevron_area(place.size).translated(place.x, place.y)
        return path if block and area.contains(point) else None

    def handle_of(self, path: str) -> QPointF:
        """Return where the wires of a brick begin: its knob."""
        place = self.plan.places[path]
        return QPointF(place.x, place.bottom + KNOB_HEIGHT / 2)

    def handle_at(self, point: QPointF) -> str | None:
        """Return the path of the brick whose output is there, to pull a wire from."""
        x, y = point.x(), point.y() - KNOB_HEIGHT / 2
        for path, place in self.plan.places.items():
            if abs(y - place.bottom) <= KNOB_HEIGHT and abs(x - place.x) <= KNOB_WIDTH / 2:
                return path
        return None

    def seam_at(self, point: QPointF) -> Seam | None:
        """Return the seam whose wire or shape is there."""
        for seam, item in self.seams.items():
            if item.touches(point):
                return seam
        return None

    def nearest_seam(self, point: QPointF) -> Seam | None:
        """Return the seam nearest to a point, where they are while nothing is parted."""
        x, y = point.x(), point.y()
        nearest, least = None, 0.0
        for seam, drop in self.plan.drops.items():
            aside = abs(drop.x - x)
            distance = abs(drop.y - y) + max(0.0, aside - drop.reach) + aside / 100
            if nearest is None or distance < least:
                nearest, least = seam, distance
        return nearest

    # while a brick is carried -----------------------------------------------------------------

    def part(self, seam: Seam, verdict: Verdict) -> None:
        """Open the gap of `seam`, with the line across it and the sentence beside it."""
        drop = self.plan.drops[seam]
        middle = QPointF(drop.x, drop.y + (PART / 2 if drop.gap else 0))
        self.line.show_at(middle, 2 * drop.reach, verdict.fits)
        self.tag.show_verdict(verdict)
        self._give_way(*parted(self.plan, drop, self._reach()), glide=True)

    def close(self) -> None:
        """Close the gap at once and take line and sentence away."""
        self.line.hide()
        self.tag.hide()
        self._give_way({}, {}, glide=False)

    def _give_way(self, places: dict[str, Place], wires: dict[Seam, Wire], glide: bool) -> None:
        """Move bricks and wires there, and those that had given way before back."""
        before, self._given_way = self._given_way, (places, wires)
        rest = self.plan
        goals = {path: rest.places[path] for path in before[0] if path in rest.places} | places
        ways = {seam: rest.wires[seam] for seam in before[1] if seam in rest.wires} | wires
        if goals or ways:
            self._motion.go(moves_to(goals, ways, self.bricks, self.seams), glide)

    def _reach(self) -> float:
        """Return how far down it matters where bricks are: twice what is in view."""
        seen = [view.mapToScene(view.viewport().rect()).boundingRect() for view in self.views()]
        return max((rect.bottom() + rect.height() for rect in seen), default=0.0)

    @property
    def moving(self) -> bool:
        """Whether something is still on its way to its place."""
        return self._motion.running

    def _brick(self) -> BrickItem:
        return BrickItem(self.repair_chosen.emit)

    def _surroundings(self) -> QRectF:
        """Return everything with a margin."""
        left, right, bottom = self.plan.extent
        width = right - left + 2 * _MARGIN
        return QRectF(left - _MARGIN, -_TOP, width, bottom + GAP + _TOP + _MARGIN)


def _stepped(width: float) -> float:
    return LEAST_WIDTH + _WIDTH_STEP * -(-(width - LEAST_WIDTH) // _WIDTH_STEP)


def _forget_place(item: BrickItem) -> None:
    item.place = None
    item.setOpacity(1.0)


def _forget_wire(item: SeamItem) -> None:
    item.wire = None
    item.choose(False)
    item.setOpacity(1.0)
