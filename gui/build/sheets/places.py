"""Bricks by name: what people call them, where they are, and how to get there."""

from __future__ import annotations

from core import nested
from core.block import PATH_SEPARATOR
from core.infer import Row
from core.language import shown, tr
from core.layer import Family
from core.nested import Tree
from gui.build.face import title
from gui.build.sheets.section import Line, brick_link, table


def neighbours_table(tree: Tree, path: str) -> str:
    """Return what feeds a brick and what it feeds, by names that lead there."""
    block, id = nested.parent(path), nested.local(path)
    network = tree.network(block)
    lines = []
    for word, ids in (
        (tr("fed by"), dict.fromkeys(network[id].inputs)),
        (tr("feeds"), network.consumers(id)),
    ):
        lines += [_neighbour_line(word, tree, nested.within(block, other)) for other in ids]
    if not network.consumers(id):
        last = network.bricks[-1].id == id
        nothing = tr("nothing: it is the answer") if last else tr("nothing")
        lines.append(Line(tr("feeds"), "", nothing))
    if block and not network[id].inputs:
        lines.insert(0, Line(tr("fed by"), "", link_to(tree, block)))
    return table(lines)


def _neighbour_line(word: str, tree: Tree, path: str) -> Line:
    return Line(word, "", link_to(tree, path))


def link_to(tree: Tree, path: str) -> str:
    """Return the name of a brick that leads to it, with what it is."""
    row = tree.row(path)
    layer = row.brick.layer
    what = " · ".join(filter(None, (title(layer), "" if _is_block(row) else layer.short())))
    shape = f" → {shown(row.shape)}" if row.shape else ""
    return brick_link(path, name_of(row), what + shape)


def name_of(row: Row) -> str:
    """Return what people call a brick: a block by its own name."""
    return title(row.brick.layer) if _is_block(row) else row.brick.id


def place_of(tree: Tree, path: str) -> str:
    """Return where a brick is: the names of the blocks around it, and its own."""
    steps = path.split(PATH_SEPARATOR)
    paths = (PATH_SEPARATOR.join(steps[: n + 1]) for n in range(len(steps)))
    return " ▸ ".join(name_of(tree.row(step)) for step in paths)


def _is_block(row: Row) -> bool:
    return row.brick.layer.family is Family.BLOCK
