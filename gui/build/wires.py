"""The edits of wires and of places where branches meet, as those of gui/build/edits.py."""

from __future__ import annotations

from collections.abc import Callable

from core import nested
from core.errors import NetworkError
from core.experiment import Experiment
from core.language import say, tr
from core.layer import LAYERS, Family, Layer
from core.network import Brick, Network, Seam
from gui.build.edits import name_of, put_new, with_new
from gui.document import Document

_FIRST = ("Add", "Concatenate")
"""What most branches end in."""


def merges() -> list[Layer]:
    """Return the bricks in which branches meet, the usual ones first."""
    keys = [key for key, layer in LAYERS.items() if layer.family is Family.MERGE]
    rest = [key for key in keys if key not in _FIRST]
    return [LAYERS[key]() for key in (*_FIRST, *rest)]


# joining bricks that are there --------------------------------------------------------------------


def connect(document: Document, source: str, target: str) -> None:
    """Feed `target` with what comes out of `source`: one more for a merge, instead for others."""
    text = tr(
        "Join {source} to {target}",
        source=name_of(document, source),
        target=name_of(document, target),
    )
    change = connecting(source, target)
    if document.edit_network(text, change, at=nested.parent(target)):
        document.select((target,))


def connecting(source: str, target: str) -> Callable[[Network], Network]:
    """Return what joining `source` to `target` does to the network of their block.

    It raises NetworkError where they are in different blocks, and for a circle.
    """
    start, end = nested.local(source), nested.local(target)

    def change(network: Network) -> Network:
        _expect_one_block(source, target)
        brick = network[end]
        if brick.layer.family is Family.INPUT:
            raise NetworkError(say("The way in is fed by the data, not by a brick."))
        if brick.layer.merges or not brick.inputs:
            return network.joined(start, end)
        return network.rewired(Seam(brick.inputs[0], end), start)

    return change


def disconnect(document: Document, seam: Seam) -> None:
    """Take the wire of a seam away."""
    target = seam.target
    if target is None:
        return
    text = tr(
        "Part {source} from {target}",
        source=name_of(document, seam.source),
        target=name_of(document, target),
    )
    ends = nested.local(seam.source), nested.local(target)
    document.edit_network(text, lambda n: n.parted(*ends), at=nested.parent(target))


def rewire(document: Document, seam: Seam, brick: str, head: bool) -> None:
    """Lead the wire of a seam to `brick` in place of its target, or if not `head` from there."""
    source, target = (seam.source, brick) if head else (brick, seam.target or "")
    text = tr(
        "Lead the wire from {source} to {target}",
        source=name_of(document, source),
        target=name_of(document, target),
    )
    document.edit_network(text, rewiring(seam, brick, head), at=nested.parent(target))


def rewiring(seam: Seam, brick: str, head: bool) -> Callable[[Network], Network]:
    """Return what leading one end of a wire to `brick` does to the network of their block.

    It raises NetworkError where they are in different blocks, and for a circle.
    """
    start, end = nested.local_seam(seam)

    def change(network: Network) -> Network:
        if head:
            return connecting(seam.source, brick)(network.parted(start, end or ""))
        _expect_one_block(brick, seam.source)
        return network.rewired(Seam(start, end), nested.local(brick))

    return change


# where branches part and meet ---------------------------------------------------------------------


def merge(document: Document, layer: Layer, source: str, seam: Seam) -> None:
    """Put `layer` on `seam`, fed by `source` too, and select it."""
    put_new(document, layer, lambda e: with_merge(e, layer, source, seam))


def with_merge(
    experiment: Experiment, layer: Layer, source: str, seam: Seam
) -> tuple[Experiment, str]:
    """Return the experiment with `layer` on `seam`, fed by `source` too, and its path.

    Raises NetworkError for a circle, and where they are in different blocks.
    """
    _expect_one_block(source, seam.source)
    block, start = nested.parent(source), nested.local(source)

    def change(network: Network, id: str) -> Network:
        return network.inserted(Brick(id, layer), nested.local_seam(seam)).joined(start, id)

    return with_new(experiment, layer, block, change)


def branch(document: Document, layer: Layer, source: str) -> None:
    """Let a new branch begin at `source` with `layer`, and select it."""
    put_new(document, layer, lambda e: with_branch(e, layer, source))


def with_branch(experiment: Experiment, layer: Layer, source: str) -> tuple[Experiment, str]:
    """Return the experiment with `layer` fed by `source` and feeding nothing yet, and its path."""
    block, start = nested.parent(source), nested.local(source)

    def change(network: Network, id: str) -> Network:
        return Network((*network.bricks, Brick(id, layer, (start,))))

    return with_new(experiment, layer, block, change)


def _expect_one_block(source: str, target: str) -> None:
    if nested.parent(source) != nested.parent(target):
        raise NetworkError(
            say("A wire stays within one block: {source} and {target} are in different ones.",
                source=nested.local(source), target=nested.local(target))
        )  # fmt: skip
