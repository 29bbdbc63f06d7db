"""What a drop would do, said before it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.block import Block
from core.errors import BriquesError
from core.experiment import Experiment
from core.infer import Report, Row
from core.language import shown, tr
from core.nested import Tree, local, parent
from gui.build.figures import unbroken
from gui.document import Document


@dataclass(frozen=True, slots=True)
class Verdict:
    """What dropping a brick would do, in one sentence."""

    text: str
    fits: bool


def refusal(error: BriquesError) -> Verdict:
    """Return why something cannot be dropped at all."""
    return Verdict(unbroken(str(error)), fits=False)


def judged(document: Document, change: Callable[[Experiment], tuple[Experiment, str]]) -> Verdict:
    """Return what an edit would do that gives the path of the brick it is about."""
    try:
        return verdict(document.tree, *change(document.experiment))
    except BriquesError as error:
        return refusal(error)


def verdict(before: Tree, experiment: Experiment, path: str) -> Verdict:
    """Return whether the brick at `path` would fit in `experiment`, and shapes or reason.

    A brick that fits but breaks one that stood well before, in its block or around it, is told of
    with that one's sentence.
    """
    after = Tree(experiment.report())
    block, id = parent(path), local(path)
    broken = _broken(before.inside(block), after.inside(block), id)
    if not broken and block:
        broken = _broken(before.report, after.report, block)
    if broken and broken.problem:
        reason = str(broken.problem.message)
        owner = broken.brick.layer.title
        told = isinstance(broken.brick.layer, Block) or reason.startswith(owner)
        if broken.brick.id != id and not told:
            reason = f"{owner}: {reason}"
        return Verdict(unbroken(reason), fits=False)
    row = after.row(path)
    if row.shape is None or not row.inputs:
        return Verdict(tr("drop here"), fits=True)
    taken = ", ".join(shown(shape) for shape in row.inputs)
    text = tr("drop here: {before} → {after}", before=taken, after=row.shape)
    return Verdict(text, fits=True)


def _broken(before: Report, after: Report, id: str) -> Row | None:
    """Return the brick `id` if it does not fit, else the first that does so no longer."""
    stood = {row.brick.id for row in before.rows if not (row.problem and row.problem.fatal)}
    broken = [row for row in after.problems if row.brick.id in stood | {id}]
    return min(broken, key=lambda row: row.brick.id != id, default=None)
