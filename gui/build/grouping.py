"""Bricks made into a block: as an edit, and as something to keep."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core import nested
from core.block import Block
from core.errors import BriquesError
from core.grouping import grouped
from core.language import tr
from core.network import Network
from gui.build.edits import removable
from gui.document import Document


def group(document: Document, paths: Sequence[str], name: str) -> None:
    """Make one block of these bricks, and select it."""
    block, ids = together(document, paths)
    id = ""

    def change(network: Network) -> Network:
        nonlocal id
        network, id = grouped(network, ids, name)
        return network

    if document.edit_network(tr("Group as {name}", name=name), change, at=block):
        document.select((nested.within(block, id),))


def can_group(document: Document, paths: Sequence[str]) -> bool:
    """Return whether these bricks can be one block; a sentence says why not."""
    block, ids = together(document, paths)
    try:
        grouped(document.tree.network(block), ids, "block")
    except BriquesError as error:
        document.refuse(error)
        return False
    return True


def block_of(document: Document, paths: Sequence[str], name: str) -> Block:
    """Return these bricks as a block called `name`: the one that is alone, or all in a new one.

    Raises NetworkError where they cannot be one.
    """
    block, ids = together(document, paths)
    network = document.tree.network(block)
    layer = network[ids[0]].layer if len(ids) == 1 else None
    if isinstance(layer, Block):
        return replace(layer, name=name)
    network, id = grouped(network, ids, name)
    made = network[id].layer
    assert isinstance(made, Block)
    return made


def together(document: Document, paths: Sequence[str]) -> tuple[str, list[str]]:
    """Return the block that the first of these bricks is in, and their names there."""
    chosen = removable(document, paths) or tuple(paths)
    block = nested.parent(chosen[0])
    return block, [nested.local(path) for path in chosen if nested.parent(path) == block]
