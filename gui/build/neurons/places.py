"""Where the neurons stand: columns from left to right, evenly apart, the answer the largest."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import ceil, hypot

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF

from gui.build.neurons.values import Part

HEAD, FOOT = 92, 62
"""Room above the neurons for the heads of the columns, below for their scales."""
CAPTION_HEIGHT = 17
LEAST_PITCH = CAPTION_HEIGHT + 1
"""From one neuron to the next, so that their words do not touch."""
NUMBER_AT = 0.62
"""How far along a line its number stands: no two cross there."""
_CROWDED = 58
"""With less than this from one neuron to the next, captions stand beside and not below."""
_REACH = 6.0
"""So near a line the mouse points at it."""


@dataclass(frozen=True, slots=True)
class Style:
    """How generous with room: all in pixels.

    Attributes:
        margin: at both ends; gap: between two columns, at least.
        node, answer: the side of a neuron, and of the last ones.
        caption, long_caption, aside: the width of words below a neuron, with a name, beside it.
    """

    margin: int
    gap: int
    node: float
    answer: float
    caption: float
    long_caption: float
    aside: float


ROOMY = Style(16, 68, 64, 176, 104, 150, 92)
COMPACT = Style(10, 26, 56, 124, 88, 124, 84)


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the neurons of a column are.

    Attributes:
        node: the side of a neuron; pitch: from one to the next; caption: the width of its words.
        aside: whether the words stand beside it and not below.
    """

    node: float
    pitch: float
    caption: float
    aside: bool

    @property
    def width(self) -> float:
        """What the column takes."""
        return self.node + 4 + self.caption if self.aside else max(self.node, self.caption)


class Places:
    """The place of every neuron, caption and line on a sheet of this size, worked out once.

    Attributes:
        units: of each column.
        least: the width below which they would stand too close.
        style: how generous they are with room.
        neurons: all of them; weights: all of them, a list for each column, the first one empty.
    """

    def __init__(
        self, units: tuple[int, ...], width: float, height: float, *, pictured: bool, labelled: bool
    ) -> None:
        """Place columns of so many `units`.

        Args:
            units: of each column.
            width: to be filled, if it is no less than the least.
            height: to be filled.
            pictured: whether each neuron shows its answers.
            labelled: whether the first column has names beside its symbols.
        """
        self.units = units
        self.neurons = [Part(c, unit) for c, count in enumerate(units) for unit in range(count)]
        self.weights = [weights_into(units, column) for column in range(len(units))]
        self._height = height
        last = len(units) - 1
        long = {0, last} if labelled else {last}
        for self.style in (ROOMY, COMPACT):
            self._sizes = [
                self._sized(count, pictured, at == last, at in long)
                for at, count in enumerate(units)
            ]
            taken = sum(sizes.width for sizes in self._sizes) + 2 * self.style.margin
            self.least = taken + last * self.style.gap
            if self.least <= width:
                break
        self._lefts = self._spread((max(width, self.least) - taken) / max(1, last))
        self._nodes = {part: self._square(part) for part in self.neurons}
        self._captions = {part: self._words(part) for part in self.neurons}
        self._lines = {weight: self._joint(weight) for column in self.weights for weight in column}

    def column(self, column: int) -> QRectF:
        """Return the whole height of a column."""
        return QRectF(self._lefts[column], 0, self._sizes[column].width, self._height)

    def between(self, column: int) -> QRectF:
        """Return where the lines into a column run."""
        line = self._lines[self.weights[column][0]]
        return QRectF(line.x1(), HEAD, line.x2() - line.x1(), self._height - HEAD - FOOT)

    def strips(self) -> list[QRect]:
        """Return the sheet in strips from left to right: a column each, with the lines into it."""
        columns = range(len(self.units))
        cuts = [0, *(ceil(self.column(column).right()) + 1 for column in columns)]
        height = round(self._height) - HEAD - FOOT
        return [QRect(a, HEAD, b - a, height) for a, b in pairwise(cuts)]

    def gap(self, column: int) -> float:
        """Return the middle between a column and the next one."""
        return (self.column(column).right() + self.column(column + 1).left()) / 2

    def aside(self, column: int) -> bool:
        """Return whether the words of a column stand beside its neurons and not below."""
        return self._sizes[column].aside

    def node(self, part: Part) -> QRectF:
        """Return the square of a neuron, or of the one a part belongs to."""
        return self._nodes[part.neuron]

    def caption(self, part: Part) -> QRectF:
        """Return where a neuron's name and bias stand."""
        return self._captions[part.neuron]

    def line(self, weight: Part) -> QLineF:
        """Return the line of a weight."""
        return self._lines[weight]

    def middle(self, weight: Part) -> QRectF:
        """Return where the number of a weight stands on its line."""
        at = self.line(weight).pointAt(NUMBER_AT)
        return QRectF(at.x() - 10, at.y() - 9, 20, 18)

    def part_at(self, at: QPointF, biased: tuple[bool, ...]) -> Part | None:
        """Return what is at a point: a neuron, a bias where the column has some, or a weight."""
        for part in self.neurons:
            if self._nodes[part].contains(at):
                return part
            if self._captions[part].contains(at):
                return Part(part.column, part.unit, bias=True) if biased[part.column] else part
        return self._weight_at(at)

    def _weight_at(self, at: QPointF) -> Part | None:
        found, nearest = None, _REACH
        for column in range(1, len(self.units)):
            if not self.column(column - 1).left() < at.x() < self.column(column).right():
                continue
            for weight in self.weights[column]:
                distance = _distance(self._lines[weight], at)
                if distance < nearest:
                    found, nearest = weight, distance
        return found

    def _spread(self, gap: float) -> list[float]:
        """Return where each column begins."""
        lefts, left = [], float(self.style.margin)
        for sizes in self._sizes:
            lefts.append(left)
            left += sizes.width + gap
        return lefts

    def _sized(self, units: int, pictured: bool, last: bool, long: bool) -> Sizes:
        room, style = self._height - HEAD - FOOT, self.style
        pitch = room / units
        if pitch < _CROWDED:
            return Sizes(max(12.0, min(40.0, pitch - 6)), pitch, style.aside, aside=True)
        most = 34.0 if not pictured else style.answer if last else style.node
        pitch = min(pitch, most + CAPTION_HEIGHT + 40)
        node = min(most, pitch - CAPTION_HEIGHT - 14)
        return Sizes(node, pitch, style.long_caption if long else style.caption, aside=False)

    def _square(self, part: Part) -> QRectF:
        sizes = self._sizes[part.column]
        room = self._height - HEAD - FOOT
        top = HEAD + (room - self.units[part.column] * sizes.pitch) / 2 + part.unit * sizes.pitch
        whole = sizes.node if sizes.aside else sizes.node + CAPTION_HEIGHT + 3
        indent = 0.0 if sizes.aside else (sizes.width - sizes.node) / 2
        left, top = round(self._lefts[part.column] + indent), round(top + (sizes.pitch - whole) / 2)
        return QRectF(left, top, round(sizes.node), round(sizes.node))

    def _words(self, part: Part) -> QRectF:
        node, sizes = self._nodes[part], self._sizes[part.column]
        if sizes.aside:
            top = node.center().y() - CAPTION_HEIGHT / 2
            return QRectF(node.right() + 4, top, sizes.caption, CAPTION_HEIGHT)
        left = node.center().x() - sizes.caption / 2
        return QRectF(left, node.bottom() + 3, sizes.caption, CAPTION_HEIGHT)

    def _joint(self, weight: Part) -> QLineF:
        source = Part(weight.column - 1, weight.source or 0)
        start, end = self._nodes[source], self._nodes[weight.neuron]
        aside = self._sizes[source.column].aside
        x = self._captions[source].right() if aside else start.right()
        return QLineF(x, start.center().y(), end.left(), end.center().y())


def weights_into(units: tuple[int, ...], column: int) -> list[Part]:
    """Return the weights between a column and the one before it, as a kernel has them in rows."""
    if column == 0:
        return []
    return [
        Part(column, unit, source)
        for source in range(units[column - 1])
        for unit in range(units[column])
    ]


def _distance(line: QLineF, at: QPointF) -> float:
    """Return how far a point is from a line between its ends."""
    dx, dy = line.dx(), line.dy()
    length = dx * dx + dy * dy or 1.0
    share = ((at.x() - line.x1()) * dx + (at.y() - line.y1()) * dy) / length
    share = max(0.0, min(1.0, share))
    return hypot(at.x() - line.x1() - share * dx, at.y() - line.y1() - share * dy)
