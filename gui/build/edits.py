"""The edits of the Build page, by mouse, menu and keys alike: each one undoable entry."""

from __future__ import annotations

from dataclasses import dataclass

from core.experiment import Experiment
from core.infer import Report
from core.language import counted, shown, tr
from core.layer import Layer, Repair
from core.network import Brick, Network, Seam
from gui.build.figures import unbroken
from gui.document import Document


def seams(network: Network) -> list[Seam]:
    """Return every place where a brick can be put: on each wire, and behind each last brick."""
    between = [Seam(id, brick.id) for brick in network.bricks for id in dict.fromkeys(brick.inputs)]
    return between + [Seam(brick.id) for brick in network.outputs]


def seam_for_new(network: Network, selection: tuple[str, ...]) -> Seam:
    """Return where a new brick goes: behind the selection, else in front of the last brick."""
    chosen = [brick for brick in network.bricks if brick.id in selection]
    if chosen:
        return Seam(chosen[-1].id)
    last = network.bricks[-1]
    return Seam(last.inputs[0], last.id) if last.inputs else Seam(last.id)


def insert(document: Document, layer: Layer, seam: Seam | None = None) -> None:
    """Put a new brick on `seam`, or where a new one goes, and select it."""
    network = document.experiment.network
    if not network.bricks:
        return
    place = seam or seam_for_new(network, document.selection)
    brick = Brick(network.fresh_id(layer.title), layer)
    text = tr("Insert {layer}", layer=layer.title)
    document.edit_network(text, lambda n: n.inserted(brick, place))
    document.select((brick.id,))


def removable(network: Network, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of `ids` that may be taken out: all but the way in."""
    return tuple(brick.id for brick in network.bricks if brick.id in ids and brick.inputs)


def remove(document: Document, ids: tuple[str, ...]) -> None:
    """Take these bricks out, and select the one that takes their place."""
    network = document.experiment.network
    gone = removable(network, ids)
    if not gone:
        return
    if len(gone) == 1:
        text = tr("Remove {layer}", layer=network[gone[0]].layer.title)
    else:
        text = counted(len(gone), "Remove {n} brick", "Remove {n} bricks")
    order = [brick.id for brick in network.bricks]
    at = order.index(gone[-1])
    heirs = [id for id in (*order[at + 1 :], *reversed(order[:at])) if id not in gone]
    document.edit_network(text, lambda n: n.removed(gone))
    document.select(tuple(heirs[:1]))


def move(document: Document, id: str, seam: Seam) -> None:
    """Take a brick out and put it on `seam`."""
    if movable(document.experiment.network, id):
        text = tr("Move {layer}", layer=document.experiment.network[id].layer.title)
        document.edit_network(text, lambda n: n.moved(id, seam))


def movable(network: Network, id: str) -> bool:
    """Return whether a brick can stand elsewhere: neither the way in nor where branches join."""
    return len(network[id].inputs) == 1


def seam_beyond(network: Network, id: str, step: int) -> Seam | None:
    """Return the seam one brick further up (step −1) or down (1), or None at an end."""
    if not movable(network, id):
        return None
    if step < 0:
        before = network[network[id].inputs[0]]
        return Seam(before.inputs[0], before.id) if len(before.inputs) == 1 else None
    behind = network.consumers(id)
    if len(behind) != 1 or len(network[behind[0]].inputs) != 1:
        return None
    return Seam(behind[0])


def duplicate(document: Document, id: str) -> None:
    """Put a copy of a brick behind it, and select the copy."""
    network = document.experiment.network
    layer = network[id].layer
    if not network[id].inputs:
        return
    copy = Brick(network.fresh_id(layer.title), layer)
    text = tr("Duplicate {layer}", layer=layer.title)
    document.edit_network(text, lambda n: n.inserted(copy, Seam(id)))
    document.select((copy.id,))


def repair(document: Document, id: str, remedy: Repair) -> None:
    """Do what a repair button says."""
    document.edit_network(tr("Repair"), lambda n: n.repaired(id, remedy))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What dropping a brick would do, in one sentence."""

    text: str
    fits: bool


def verdict(before: Report, experiment: Experiment, id: str) -> Verdict:
    """Return whether the brick `id` would fit in `experiment`, and shapes or reason.

    A brick that fits but breaks one that stood well before is told of with that one's sentence.
    """
    after = experiment.report()
    row = after[id]
    stood = {old.brick.id for old in before.rows if not (old.problem and old.problem.fatal)}
    broken = [new for new in after.problems if new.brick.id in stood | {id}]
    broken.sort(key=lambda new: new.brick.id != id)
    if broken and broken[0].problem:
        reason = str(broken[0].problem.message)
        owner = broken[0].brick.layer.title
        if broken[0].brick.id != id and not reason.startswith(owner):
            reason = f"{owner}: {reason}"
        return Verdict(unbroken(reason), fits=False)
    if row.shape is None or not row.inputs:
        return Verdict(tr("drop here"), fits=True)
    taken = ", ".join(shown(shape) for shape in row.inputs)
    text = tr("drop here: {before} → {after}", before=taken, after=row.shape)
    return Verdict(text, fits=True)


def with_inserted(experiment: Experiment, layer: Layer, seam: Seam) -> tuple[Experiment, str]:
    """Return the experiment as a drop would leave it, and the name of the new brick."""
    id = experiment.network.fresh_id(layer.title)
    network = experiment.network.inserted(Brick(id, layer), seam)
    return experiment.with_network(network), id
