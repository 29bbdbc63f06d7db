"""The wall of bricks: items kept from edit to edit, changed only where the report has changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QAbstractAnimation, QObject, QPointF, QRectF, QVariantAnimation, Signal
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem, QGraphicsScene

from core.infer import Report
from core.network import Seam
from gui.build.brick_item import BrickItem
from gui.build.drawing import (
    KNOB_HEIGHT,
    KNOB_WIDTH,
    LEAST_WIDTH,
    MOST_WIDTH,
    brick_width,
)
from gui.build.drop_item import LineItem, TagItem
from gui.build.face import faces, seam_text
from gui.build.layout import GAP, Place, Plan, laid_out
from gui.build.pull_item import PullItem
from gui.build.seam_item import SeamItem
from gui.build.verdict import Verdict

PART = 34.0
"""How far the bricks below move down to show where one would go."""
PART_MS = 110
_MARGIN = 40.0
_TOP = 54.0
"""Room above the first brick for the tools in the corner."""


class BrickScene(QGraphicsScene):
    """Shows a report, and on demand where a brick would land.

    Items taken out are hidden and used again: none is ever deleted under Qt's hands.

    Attributes:
        bricks, seams: the items now shown.
        plan: where everything stands while nothing is parted.
        line, tag, ghost: what shows while a brick is carried.
        wire: what shows while one is pulled from a brick's output.

    Signals:
        repair_chosen: a button on a brick was clicked: the brick's id, the repair's index.
    """

    repair_chosen = Signal(str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bricks: dict[str, BrickItem] = {}
        self.seams: dict[Seam, SeamItem] = {}
        self.plan = Plan({}, {})
        self._spare_bricks: list[BrickItem] = []
        self._spare_seams: list[SeamItem] = []
        self.line, self.tag, self.wire = LineItem(), TagItem(), PullItem()
        self.ghost = QGraphicsPixmapItem()
        self.ghost.setZValue(5)
        self.ghost.hide()
        for item in (self.line, self.tag, self.wire, self.ghost):
            self.addItem(item)
        self._parted_at: float | None = None
        self._shifts: dict[QGraphicsItem, tuple[float, float]] = {}
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(PART_MS)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.valueChanged.connect(self._shift)

    def show_report(self, report: Report, statistic: str, selection: tuple[str, ...]) -> None:
        """Show this report; bricks that look as before are left alone."""
        shown = faces(report, statistic, selection)
        wide = max((brick_width(face) for face in shown.values()), default=0.0)
        width = max(LEAST_WIDTH, min(MOST_WIDTH, float(round(wide))))
        self._keep_bricks(list(shown))
        for id, face in shown.items():
            self.bricks[id].show_face(id, face, width)
        sizes = {id: item.size for id, item in self.bricks.items()}
        self.plan = laid_out(report.network, sizes)
        self._keep_seams(list(self.plan.wires))
        self.close()
        for id, place in self.plan.places.items():
            self.bricks[id].setPos(place.x, place.y)
        labelled: set[str] = set()
        for seam, wire in self.plan.wires.items():
            text, words = seam_text(report[seam.source])
            if seam.source in labelled:
                text = ""
            labelled.add(seam.source)
            self.seams[seam].show_wire(wire, text, words, loose=seam.target is None)
        self.setSceneRect(self._surroundings())

    def show_selection(self, selection: tuple[str, ...]) -> None:
        """Show which bricks are selected, and leave everything else alone."""
        for id, item in self.bricks.items():
            if item.face.selected != (id in selection):
                item.show_face(id, replace(item.face, selected=id in selection), item.size.width)

    def repaint(self) -> None:
        """Paint everything anew, in other colours."""
        for item in self.items():
            item.update()

    def brick_at(self, point: QPointF) -> str | None:
        """Return the id of the brick there."""
        for id, item in self.bricks.items():
            if item.contains(item.mapFromScene(point)):
                return id
        return None

    def handle_of(self, id: str) -> QPointF:
        """Return where the wires of a brick begin: its knob."""
        item = self.bricks[id]
        return item.pos() + QPointF(0, item.size.height + KNOB_HEIGHT / 2)

    def handle_at(self, point: QPointF) -> str | None:
        """Return the id of the brick whose output is there, to pull a wire from."""
        for id in self.bricks:
            offset = point - self.handle_of(id)
            if abs(offset.x()) <= KNOB_WIDTH / 2 and abs(offset.y()) <= KNOB_HEIGHT:
                return id
        return None

    def seam_at(self, point: QPointF) -> Seam | None:
        """Return the seam whose wire or shape is there."""
        for seam, item in self.seams.items():
            if item.touches(item.mapFromScene(point)):
                return seam
        return None

    def nearest_seam(self, point: QPointF) -> Seam | None:
        """Return the seam nearest to a point, where they are while nothing is parted."""

        def distance(seam: Seam) -> float:
            x, y = self.plan.wires[seam].middle
            return abs(y - point.y()) + 0.25 * abs(x - point.x())

        return min(self.plan.wires, key=distance, default=None)

    def part(self, seam: Seam, verdict: Verdict) -> None:
        """Open the gap of `seam`, with the line across it and the sentence beside it."""
        x, y = self.plan.wires[seam].middle
        self.line.show_at(QPointF(x, y + PART / 2), self._width(), verdict.fits)
        self.tag.show_verdict(verdict)
        if self._parted_at != y:
            self._parted_at = y
            self._begin_motion()

    def close(self) -> None:
        """Close the gap at once and take line and sentence away."""
        self._motion.stop()
        self.line.hide()
        self.tag.hide()
        if self._parted_at is not None:
            self._parted_at = None
            self._place(1.0, self._goals())

    @property
    def parting(self) -> bool:
        """Whether bricks are still on their way apart."""
        return self._motion.state() == QAbstractAnimation.State.Running

    def _begin_motion(self) -> None:
        self._motion.stop()
        self._shifts = self._goals()
        self._motion.start()

    def _goals(self) -> dict[QGraphicsItem, tuple[float, float]]:
        """Return (height now, height to reach) of every brick and seam."""
        goals: dict[QGraphicsItem, tuple[float, float]] = {}
        for id, place in self.plan.places.items():
            goals[self.bricks[id]] = (self.bricks[id].y(), place.y + self._opening(place.y))
        for seam, wire in self.plan.wires.items():
            y = wire.points[0][1]
            goals[self.seams[seam]] = (self.seams[seam].y(), y + self._opening(y))
        return goals

    def _opening(self, y: float) -> float:
        return PART if self._parted_at is not None and y > self._parted_at else 0.0

    def _shift(self, share: float) -> None:
        self._place(share, self._shifts)

    def _place(self, share: float, goals: dict[QGraphicsItem, tuple[float, float]]) -> None:
        for item, (start, goal) in goals.items():
            item.setY(start + share * (goal - start))

    def _keep_bricks(self, ids: list[str]) -> None:
        wanted = set(ids)
        for id in [id for id in self.bricks if id not in wanted]:
            item = self.bricks.pop(id)
            item.hide()
            self._spare_bricks.append(item)
        for id in ids:
            if id not in self.bricks:
                self.bricks[id] = self._spare_bricks.pop() if self._spare_bricks else self._brick()
                self.bricks[id].show()

    def _brick(self) -> BrickItem:
        item = BrickItem(self.repair_chosen.emit)
        self.addItem(item)
        return item

    def _keep_seams(self, seams: list[Seam]) -> None:
        wanted = set(seams)
        for seam in [seam for seam in self.seams if seam not in wanted]:
            item = self.seams.pop(seam)
            item.hide()
            self._spare_seams.append(item)
        for seam in seams:
            if seam not in self.seams:
                item = self._spare_seams.pop() if self._spare_seams else SeamItem()
                if item.scene() is None:
                    self.addItem(item)
                item.show()
                self.seams[seam] = item

    def _width(self) -> float:
        return max((place.size.width for place in self.plan.places.values()), default=LEAST_WIDTH)

    def _surroundings(self) -> QRectF:
        """Return what can be scrolled to: every brick, as much room left as right."""
        places: list[Place] = list(self.plan.places.values())
        half = max((abs(p.x) + p.size.width / 2 for p in places), default=LEAST_WIDTH / 2)
        bottom = max((p.bottom for p in places), default=0.0) + GAP
        return QRectF(-half - _MARGIN, -_TOP, 2 * (half + _MARGIN), bottom + _TOP + _MARGIN)
