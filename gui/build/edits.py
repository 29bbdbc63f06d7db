"""The edits of the Build page, by mouse, menu and keys alike: each one undoable entry.

Bricks and the ends of seams are named by path (core/nested.py): what is inside a block is edited
as what is outside.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core import nested
from core.block import Block
from core.errors import BriquesError
from core.experiment import Experiment
from core.language import counted, mark, tr
from core.layer import Layer, Repair, Shape, UseLoss
from core.network import Brick, Network, Seam
from gui.build.offer import Offer
from gui.document import Document

_REMOVE = mark("Remove {layer}")
_MOVE = mark("Move {layer}")
_DUPLICATE = mark("Duplicate {layer}")


def seams(network: Network) -> list[Seam]:
    """Return every place where a brick can be put: on each wire, and behind each last brick."""
    between = [Seam(id, brick.id) for brick in network.bricks for id in dict.fromkeys(brick.inputs)]
    return between + [Seam(brick.id) for brick in network.outputs]


def seam_for_new(document: Document) -> Seam | None:
    """Return where a new brick goes: behind the selection, else in front of the last brick."""
    chosen = document.tree.rows(document.selection)
    if chosen:
        return Seam(chosen[-1][0])
    network = document.tree.network(document.place)
    if not network.bricks:
        return None
    last = network.bricks[-1]
    seam = Seam(last.inputs[0], last.id) if last.inputs else Seam(last.id)
    return nested.seam_within(document.place, seam)


# bricks in, out and about -------------------------------------------------------------------------


def insert_offer(document: Document, offer: Offer, seam: Seam | None = None) -> None:
    """Put what is offered on `seam`, or where a new brick goes, made for the shape there."""
    place = seam or seam_for_new(document)
    if place is None:
        return
    try:
        layer = offer.make(shape_at(document, place))
    except BriquesError as error:
        document.refuse(error)
        return
    insert(document, layer, place)


def insert(document: Document, layer: Layer, seam: Seam | None = None) -> None:
    """Put a new brick on `seam`, or where a new one goes, and select it."""
    place = seam or seam_for_new(document)
    if place is not None:
        put_new(document, layer, lambda e: with_inserted(e, layer, place))


def put_new(
    document: Document, layer: Layer, change: Callable[[Experiment], tuple[Experiment, str]]
) -> None:
    """Do `change`, which gives the path of a new brick too, and select that."""
    path = ""

    def changed(experiment: Experiment) -> Experiment:
        nonlocal path
        experiment, path = change(experiment)
        return experiment

    if document.edit(tr("Insert {layer}", layer=named(layer)), changed):
        document.select((path,))


def with_inserted(experiment: Experiment, layer: Layer, seam: Seam) -> tuple[Experiment, str]:
    """Return the experiment as a drop would leave it, and the path of the new brick."""
    place = nested.local_seam(seam)
    return with_new(
        experiment,
        layer,
        nested.parent(seam.source),
        lambda n, name: n.inserted(Brick(name, layer), place),
    )


def with_new(
    experiment: Experiment, layer: Layer, block: str, change: Callable[[Network, str], Network]
) -> tuple[Experiment, str]:
    """Return the experiment with `change` done in a block, with a free name, and its path."""
    id = nested.network_at(experiment.network, block).fresh_id(named(layer))
    network = nested.edited(experiment.network, block, lambda n: change(n, id))
    return experiment.with_network(network), nested.within(block, id)


def shape_at(document: Document, seam: Seam) -> Shape | None:
    """Return the shape of what runs through a seam, None where it is not known."""
    return document.tree.row(seam.source).shape


def put(document: Document, text: str, fragment: Network, seam: Seam | None = None) -> None:
    """Put the bricks of a fragment on `seam`, or where a new one goes, and select them."""
    place = seam or seam_for_new(document)
    if place is None:
        return
    block = nested.parent(place.source)
    ids: tuple[str, ...] = ()

    def change(network: Network) -> Network:
        nonlocal ids
        network, ids = network.put(fragment, nested.local_seam(place))
        return network

    if document.edit_network(text, change, at=block):
        document.select(tuple(nested.within(block, id) for id in ids))


def removable(document: Document, paths: Sequence[str]) -> tuple[str, ...]:
    """Return those of `paths` that may be taken out: all but the way in, a block as one."""
    return tuple(
        path
        for path, row in document.tree.rows(paths)
        if row.brick.inputs and not any(nested.lies_in(path, block) for block in paths)
    )


def remove(document: Document, paths: Sequence[str], text: str = "") -> None:
    """Take these bricks out, and select the one that takes their place."""
    gone = removable(document, paths)
    if not gone:
        return
    block = nested.parent(gone[-1])
    order = [nested.within(block, b.id) for b in document.tree.network(block).bricks]
    at = order.index(gone[-1])
    heirs = [path for path in (*order[at + 1 :], *reversed(order[:at])) if path not in gone]
    many = counted(len(gone), "Remove {n} brick", "Remove {n} bricks")
    text = text or _text(document, gone, _REMOVE, many)
    if document.edit_network(text, _in_each_block(gone, Network.removed)):
        document.select(tuple(heirs[:1]))


def move(document: Document, paths: Sequence[str], seam: Seam) -> None:
    """Take bricks out and put them on `seam`, in or out of a block too."""
    gone = removable(document, paths)
    many = counted(len(gone), "Move {n} brick", "Move {n} bricks")
    moved: tuple[str, ...] = ()

    def change(network: Network) -> Network:
        nonlocal moved
        network, moved = with_moved(network, gone, seam)
        return network

    if gone and document.edit_network(_text(document, gone, _MOVE, many), change):
        document.select(moved)


def with_moved(
    network: Network, paths: Sequence[str], seam: Seam
) -> tuple[Network, tuple[str, ...]]:
    """Return the whole network with these bricks of one block on `seam`, and their paths there.

    Nothing changes where they stand there already, or where the seam is inside of what is
    carried. Raises NetworkError where a block would be left empty.
    """
    ends = [end for end in (seam.source, seam.target) if end is not None]
    if any(end == path or nested.lies_in(end, path) for end in ends for path in paths):
        return network, tuple(paths)
    home, there = nested.parent(paths[0]), nested.parent(seam.source)
    ids = [nested.local(path) for path in paths if nested.parent(path) == home]
    fragment = nested.network_at(network, home).taken(ids)
    rest = nested.edited(network, home, lambda inside: inside.removed(ids))
    inside, names = nested.network_at(rest, there).put(fragment, nested.local_seam(seam))
    after = nested.replaced(rest, there, inside)
    return after, tuple(nested.within(there, id) for id in names)


def movable(document: Document, path: str) -> bool:
    """Return whether a brick can stand elsewhere: neither the way in nor where branches join."""
    return len(document.tree.brick(path).inputs) == 1


def seam_beyond(document: Document, path: str, step: int) -> Seam | None:
    """Return the seam one brick further up (step −1) or down (1), or None at an end."""
    if not movable(document, path):
        return None
    block, id = nested.parent(path), nested.local(path)
    network = document.tree.network(block)
    if step < 0:
        before = network[network[id].inputs[0]]
        seam = Seam(before.inputs[0], before.id) if len(before.inputs) == 1 else None
    else:
        behind = network.consumers(id)
        alone = len(behind) == 1 and len(network[behind[0]].inputs) == 1
        seam = Seam(behind[0]) if alone else None
    return nested.seam_within(block, seam) if seam else None


def duplicate(document: Document, paths: Sequence[str]) -> None:
    """Put a copy of these bricks behind the last of them, and select the copy."""
    fragment = taken(document, paths)
    chosen = removable(document, paths)
    many = counted(len(chosen), "Duplicate {n} brick", "Duplicate {n} bricks")
    if fragment:
        put(document, _text(document, chosen, _DUPLICATE, many), fragment, Seam(chosen[-1]))


def taken(document: Document, paths: Sequence[str]) -> Network | None:
    """Return a copy of these bricks as a fragment; those of one block, None if there are none."""
    chosen = removable(document, paths)
    if not chosen:
        return None
    block = nested.parent(chosen[-1])
    ids = [nested.local(path) for path in chosen if nested.parent(path) == block]
    return document.tree.network(block).taken(ids)


# a brick's own ------------------------------------------------------------------------------------


def freeze(document: Document, paths: Sequence[str], frozen: bool) -> None:
    """Leave the weights of these bricks as they are while training, or let them learn again."""
    text = tr("Freeze") if frozen else tr("Unfreeze")
    change = _in_each_block(paths, lambda n, ids: n.with_frozen(ids, frozen))
    document.edit_network(text, change)


def rename(document: Document, path: str, name: str) -> None:
    """Call a brick `name`."""
    block, id = nested.parent(path), nested.local(path)
    if name != id and document.edit_network(
        tr("Rename {brick}", brick=id), lambda n: n.renamed(id, name), at=block
    ):
        document.select((nested.within(block, name),))


def repair(document: Document, path: str, remedy: Repair) -> None:
    """Do what a repair button says."""
    block, id = nested.parent(path), nested.local(path)
    if isinstance(remedy, UseLoss):
        document.edit(tr("Repair"), lambda e: e.repaired(id, remedy))
    else:
        document.edit_network(tr("Repair"), lambda n: n.repaired(id, remedy), at=block)


def named(layer: Layer) -> str:
    """Return what an entry of the history calls a brick: a block's own name, else the layer's."""
    return layer.name if isinstance(layer, Block) else layer.title


def name_of(document: Document, path: str) -> str:
    """Return what an entry of the history calls the brick at `path`."""
    return named(document.tree.brick(path).layer)


def _text(document: Document, paths: Sequence[str], one: str, many: str) -> str:
    """Return the menu's name of an edit: the brick's own for one, their number for several."""
    return tr(one, layer=name_of(document, paths[0])) if len(paths) == 1 else many


def _in_each_block(
    paths: Sequence[str], change: Callable[[Network, list[str]], Network]
) -> Callable[[Network], Network]:
    """Return the edit that does `change` in every block that holds some of `paths`."""
    blocks: dict[str, list[str]] = {}
    for path in paths:
        blocks.setdefault(nested.parent(path), []).append(nested.local(path))

    def whole(network: Network) -> Network:
        for block, ids in blocks.items():
            inside = change(nested.network_at(network, block), ids)
            network = nested.replaced(network, block, inside)
        return network

    return whole
