"""What is written on a brick and on a seam: everything its item paints, compared as one value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from core import nested
from core.block import Block
from core.infer import Row
from core.language import counted, spoken, tr
from core.layer import Family, Layer
from core.nested import Tree
from gui.build.figures import STATISTICS, shape_in_words, unbroken


class Form(Enum):
    """How a brick is drawn."""

    BRICK = auto()
    STACK = auto()  # a block whose bricks are not seen
    FRAME = auto()  # a block around its bricks
    ENTRY = auto()  # the way into a block


@dataclass(frozen=True, slots=True)
class Note:
    """The sentence under a brick's title, and what its buttons say."""

    text: str
    buttons: tuple[str, ...]
    fatal: bool


@dataclass(frozen=True, slots=True)
class Face:
    """All that shows of a brick.

    Attributes:
        detail: its main settings in short.
        figure: the statistic shown, as text; share is its part of the largest.
        known: whether its shape could be inferred.
        frozen: whether training leaves it as it is, though there would be something to learn.
        row: what the figure comes from, asked when the mouse is over it; statistic: which figure.
    """

    title: str
    detail: str
    family: Family
    figure: str = ""
    share: float = 0.0
    what: str = ""
    note: Note | None = None
    known: bool = True
    selected: bool = False
    form: Form = Form.BRICK
    frozen: bool = False
    row: Row | None = field(default=None, compare=False, repr=False)
    statistic: str = "params"

    @property
    def name(self) -> str:
        """Title and main settings in one line."""
        return f"{self.title} · {self.detail}" if self.detail else self.title

    @property
    def figure_tip(self) -> str:
        """Where the figure comes from, in its own numbers."""
        if self.row is None or self.row.inferred is None:
            return ""
        return STATISTICS[self.statistic].formula(self.row)


@dataclass(frozen=True, slots=True)
class Shown:
    """A brick that is on the canvas: its path, what is known of it, and how it is drawn.

    Attributes:
        frozen: whether training leaves it, or a block around it, as it is.
        told_inside: whether a brick inside says what is wrong with it.
    """

    path: str
    row: Row = field(compare=False)
    form: Form
    frozen: bool
    told_inside: bool = False


def shown_bricks(
    tree: Tree, place: str, unfolded: frozenset[str], frozen: bool = False
) -> Iterator[Shown]:
    """Return the bricks of the block at `place`, those of an open block right behind it.

    Bricks in a block that training leaves alone are `frozen` too.
    """
    for row in tree.inside(place).rows:
        path = nested.within(place, row.brick.id)
        still = frozen or row.brick.frozen
        if not isinstance(row.brick.layer, Block):
            entry = bool(place) and not row.brick.inputs
            yield Shown(path, row, Form.ENTRY if entry else Form.BRICK, still)
        elif path in unfolded:
            yield Shown(path, row, Form.FRAME, still, bool(tree.inside(path).problems))
            yield from shown_bricks(tree, path, unfolded, still)
        else:
            yield Shown(path, row, Form.STACK, still)


class Faces:
    """The faces of the bricks shown; one whose brick is as before is the very same face."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Shown, int, Face]] = {}
        self._for: tuple[object, ...] = ()
        self._largest = 0

    def of(
        self, bricks: list[Shown], statistic: str, selection: tuple[str, ...] = ()
    ) -> dict[str, Face]:
        """Return the face of each of these bricks by path."""
        as_before = self._for == (statistic, spoken())
        kept = {b.path: self._made[b.path] for b in bricks if as_before and self._has(b)}
        values = {
            b.path: kept[b.path][1] if b.path in kept else _value(b, statistic) for b in bricks
        }
        largest = max(values.values(), default=0)
        if largest != self._largest:
            kept = {}
        self._made = {
            b.path: kept.get(b.path)
            or (b, values[b.path], _face(b, statistic, values[b.path] / (largest or 1)))
            for b in bricks
        }
        self._for, self._largest = (statistic, spoken()), largest
        faces = {path: face for path, (_, _, face) in self._made.items()}
        return faces | {p: replace(faces[p], selected=True) for p in selection if p in faces}

    def _has(self, brick: Shown) -> bool:
        made = self._made.get(brick.path)
        return made is not None and made[0].row is brick.row and made[0] == brick


def _value(brick: Shown, statistic: str) -> int:
    """Return what a brick's bar is proportional to: nothing for what only frames others."""
    return 0 if brick.form in (Form.FRAME, Form.ENTRY) else STATISTICS[statistic].value(brick.row)


def _face(brick: Shown, statistic: str, share: float) -> Face:
    row, layer = brick.row, brick.row.brick.layer
    return Face(
        title=title(layer),
        detail="" if brick.form is Form.ENTRY else detail(layer),
        family=layer.family,
        figure="" if brick.form is Form.ENTRY else STATISTICS[statistic].text(row),
        share=share,
        what=tr(layer.what),
        note=None if brick.told_inside else _note(row),
        known=row.inferred is not None,
        form=brick.form,
        frozen=brick.frozen and (row.brick.frozen or row.params > 0),
        row=row,
        statistic=statistic,
    )


def face_of_new(layer: Layer) -> Face:
    """Return the face of a brick that is still being dragged in."""
    return Face(title(layer), detail(layer), layer.family)


def title(layer: Layer) -> str:
    """Return the name a brick carries: a block's own, else the layer's."""
    return layer.short() if isinstance(layer, Block) else layer.title


def detail(layer: Layer) -> str:
    """Return a brick's main settings in short; of a block, how many bricks it holds."""
    if isinstance(layer, Block):
        return counted(len(layer.network.bricks) - 1, "{n} brick", "{n} bricks")
    return layer.short()


def _note(row: Row) -> Note | None:
    if row.problem is None:
        return None
    buttons = tuple(str(repair.title) for repair in row.problem.repairs)
    return Note(unbroken(str(row.problem.message)), buttons, row.problem.fatal)


def seam_words(row: Row) -> str:
    """Return what leaves a brick, in words."""
    return shape_in_words(row.shape) if row.shape is not None else ""
