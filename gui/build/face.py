"""What is written on a brick and on a seam: everything its item paints, compared as one value."""

from __future__ import annotations

from dataclasses import dataclass

from core.block import Block
from core.infer import Report, Row
from core.language import shown, tr
from core.layer import Family, Layer
from gui.build.figures import STATISTICS, shape_in_words, unbroken


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
    """

    title: str
    detail: str
    family: Family
    figure: str = ""
    figure_tip: str = ""
    share: float = 0.0
    what: str = ""
    note: Note | None = None
    known: bool = True
    selected: bool = False

    @property
    def name(self) -> str:
        """Title and main settings in one line."""
        return f"{self.title} · {self.detail}" if self.detail else self.title


def faces(report: Report, statistic: str, selection: tuple[str, ...]) -> dict[str, Face]:
    """Return the face of each brick of a report."""
    shown_statistic = STATISTICS[statistic]
    largest = max((shown_statistic.value(row) for row in report.rows), default=0)
    return {
        row.brick.id: Face(
            title=title(row.brick.layer),
            detail=detail(row.brick.layer),
            family=row.brick.layer.family,
            figure=shown_statistic.text(row),
            figure_tip=shown_statistic.formula(row) if row.inferred else "",
            share=shown_statistic.value(row) / largest if largest else 0.0,
            what=tr(row.brick.layer.what),
            note=_note(row),
            known=row.inferred is not None,
            selected=row.brick.id in selection,
        )
        for row in report.rows
    }


def face_of_new(layer: Layer) -> Face:
    """Return the face of a brick that is still being dragged in."""
    return Face(title(layer), detail(layer), layer.family)


def title(layer: Layer) -> str:
    """Return the name a brick carries: a block's own, else the layer's."""
    return layer.short() if isinstance(layer, Block) else layer.title


def detail(layer: Layer) -> str:
    """Return a brick's main settings in short."""
    return "" if isinstance(layer, Block) else layer.short()


def _note(row: Row) -> Note | None:
    if row.problem is None:
        return None
    buttons = tuple(str(repair.title) for repair in row.problem.repairs)
    return Note(unbroken(str(row.problem.message)), buttons, row.problem.fatal)


def seam_text(row: Row) -> tuple[str, str]:
    """Return the shape that leaves a brick, and the same in words."""
    if row.shape is None:
        return "", ""
    return shown(row.shape), shape_in_words(row.shape)
