"""One stage of a figure with its words: how large it is before it is put anywhere, without Qt."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from math import prod

from core.language import shown, tr
from core.layer import Family
from gui.build.volumes.scale import Scales, Solid
from gui.build.volumes.stages import Slab, Stage

LINE = 15.0
"""Height of a line of words."""
LABEL_GAP = 8.0
MOST_CELLS = 16
"""Up to how many numbers of a vector are drawn one by one."""
_LEAST_CELL = 2.0
_PAD = 8.0
"""Room between a folded block's boxes and the frame around them."""
_SLAB = 6.0
_COPY_GAP = 5.0
_MOST_COPIES = 3
_LONGEST = 13
_WIDEST = 104.0
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[ _])")


class Role(Enum):
    """What words are there for; their font and colour follow."""

    NAME = auto()
    SHAPE = auto()
    DETAIL = auto()


Measure = Callable[[str, Role], float]
"""Returns how wide a line of words is, in pixels."""


@dataclass(frozen=True, slots=True)
class Box:
    """One slab: its front's left edge within the piece, and how many cells its front shows."""

    slab: Slab
    left: float
    solid: Solid
    cells: int = 1


@dataclass(frozen=True, slots=True)
class Piece:
    """A stage as it will be drawn, from (0, 0) to (width, height), and its words.

    Attributes:
        pad: room around its boxes, where it is a folded block in a frame.
        names: the operation, in lines, to be written over the arrow that leads here.
        words: what is written below.
    """

    stage: Stage
    boxes: tuple[Box, ...]
    width: float
    height: float
    pad: float
    names: tuple[str, ...]
    name_width: float
    words: tuple[tuple[str, Role], ...]
    words_width: float

    @property
    def lean(self) -> tuple[float, float]:
        """How far its back is to the right of and above its front."""
        return self.boxes[0].solid.lean

    @property
    def overhang(self) -> float:
        """How far its words stand out at each side."""
        return max(0.0, (self.words_width - self.width) / 2)

    @property
    def words_height(self) -> float:
        """How much room its words take below it."""
        return LABEL_GAP + LINE * len(self.words)


def piece_of(stage: Stage, scales: Scales, measure: Measure) -> Piece:
    """Return the boxes and the words of a stage."""
    pad = _PAD if stage.repeat else 0.0
    boxes = _boxes(stage, scales.solid(stage.shape), pad)
    lean_x, lean_y = boxes[0].solid.lean
    names = broken_name(stage.slabs[0].title) if stage.sources else ()
    words = _words(stage, measure)
    return Piece(
        stage,
        boxes,
        boxes[-1].left + boxes[-1].solid.width + lean_x + pad,
        boxes[0].solid.height + lean_y + 2 * pad,
        pad,
        names,
        max((measure(name, Role.NAME) for name in names), default=0.0),
        words,
        max(measure(*word) for word in words),
    )


def _boxes(stage: Stage, solid: Solid, left: float) -> tuple[Box, ...]:
    first, *thin = stage.slabs
    copies = max(1, min(stage.repeat, _MOST_COPIES))
    pitch = solid.width + _COPY_GAP
    cells = _cells(stage, solid)
    boxes = [Box(first, left + copy * pitch, solid, cells) for copy in range(copies)]
    edge = boxes[-1].left + solid.width
    slab = replace(solid, width=_SLAB)
    return (*boxes, *(Box(brick, edge + n * _SLAB, slab) for n, brick in enumerate(thin)))


def _cells(stage: Stage, solid: Solid) -> int:
    """Return how many numbers a vector shows one by one: 1 for what is no small vector."""
    count = prod(stage.shape or ())
    few = stage.shape is not None and len(stage.shape) < 2 and count <= MOST_CELLS
    return count if few and solid.height >= _LEAST_CELL * count else 1


def _words(stage: Stage, measure: Measure) -> tuple[tuple[str, Role], ...]:
    first, *thin = stage.slabs
    size = "?" if stage.shape is None else shown(stage.shape)
    settings = first.detail if stage.sources else tr("Input")

    def fits(line: str) -> bool:
        return measure(line, Role.DETAIL) <= _WIDEST

    lines = [*broken_settings(settings, fits), *(f"+ {_kept(slab)}" for slab in thin)]
    return (size, Role.SHAPE), *((line, Role.DETAIL) for line in lines)


def _kept(slab: Slab) -> str:
    """Return what a thin slab is called: an activation by its function alone."""
    if slab.family is Family.ACTIVATION and slab.detail:
        return slab.detail
    return f"{slab.title} · {slab.detail}" if slab.detail else slab.title


def broken_name(name: str) -> tuple[str, ...]:
    """Return a long name in two lines, parted at the hump nearest to its middle."""
    humps = [match.start() for match in _HUMP.finditer(name)]
    if len(name) <= _LONGEST or not humps:
        return (_cut(name),)
    middle = min(humps, key=lambda hump: abs(hump - len(name) / 2))
    return _cut(name[:middle].strip()), _cut(name[middle:].strip())


def _cut(name: str) -> str:
    return name if len(name) <= 2 * _LONGEST else name[: 2 * _LONGEST - 1] + "…"


def broken_settings(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Return settings in lines that fit, parted between two of them."""
    lines: list[str] = []
    for part in filter(None, text.split(" · ")):
        longer = f"{lines[-1]} · {part}" if lines else ""
        if longer and fits(longer):
            lines[-1] = longer
        else:
            lines.append(_cut(part))
    return lines
