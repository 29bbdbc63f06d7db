"""Bricks inside blocks, by path: "stage/conv2d_1" is the brick conv2d_1 of the block stage.

A path names a brick of the network as it is built. Where a block repeats, Keras's layers have a
number in between ("stage/2/conv2d_1"): see core/block.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from core.block import PATH_SEPARATOR, Block
from core.errors import NetworkError, ShapeError
from core.infer import Report, Row, infer
from core.language import say
from core.layer import Shape
from core.network import Brick, Network, Seam


def parent(path: str) -> str:
    """Return the path of the block that a brick is in, "" for the network itself."""
    return path.rpartition(PATH_SEPARATOR)[0]


def local(path: str) -> str:
    """Return the name a brick has within its block."""
    return path.rpartition(PATH_SEPARATOR)[2]


def lies_in(path: str, block: str) -> bool:
    """Return whether a path leads into the block at `block`, at any depth."""
    return path.startswith(block + PATH_SEPARATOR)


def within(block: str, id: str) -> str:
    """Return the path of the brick `id` in the block at the path `block`."""
    return block + PATH_SEPARATOR + id if block else id


def seam_within(block: str, seam: Seam) -> Seam:
    """Return a seam of the block at `block`, its ends as paths."""
    target = None if seam.target is None else within(block, seam.target)
    return Seam(within(block, seam.source), target)


def local_seam(seam: Seam) -> Seam:
    """Return a seam whose ends are paths as its block knows it."""
    return Seam(local(seam.source), None if seam.target is None else local(seam.target))


def network_at(network: Network, block: str) -> Network:
    """Return the network inside the block at this path, `network` itself for "".

    Raises NetworkError where no block is.
    """
    for id in _steps(block):
        network = _block(network[id]).network
    return network


def brick_at(network: Network, path: str) -> Brick:
    """Return the brick at this path. Raises NetworkError."""
    return network_at(network, parent(path))[local(path)]


def edited(network: Network, block: str, change: Callable[[Network], Network]) -> Network:
    """Return `network` with `change` done to what is inside the block at this path."""
    return replaced(network, block, change(network_at(network, block)))


def replaced(network: Network, block: str, inside: Network) -> Network:
    """Return `network` with `inside` in the block at this path. Raises NetworkError."""
    id, _, rest = block.partition(PATH_SEPARATOR)
    if not id:
        return inside
    layer = _block(network[id])
    return network.with_layer(id, replace(layer, network=replaced(layer.network, rest, inside)))


def paths(network: Network, block: str = "") -> Iterator[str]:
    """Return the path of every brick, those inside blocks right behind their block."""
    for brick in network.bricks:
        path = within(block, brick.id)
        yield path
        if isinstance(brick.layer, Block):
            yield from paths(brick.layer.network, path)


def following(before: Network, after: Network) -> Callable[[str], str]:
    """Return what gives the path in `after` of a block of `before`, "" where it is gone.

    A block that was only called otherwise is still that block.
    """

    def follow(path: str) -> str:
        now, old, new = "", before, after
        for id in _steps(path):
            brick = _heir(id, old, new)
            if brick is None:
                return ""
            now, old, new = within(now, brick.id), _block(old[id]).network, _block(brick).network
        return now

    return follow


def nearest(follow: Callable[[str], str], block: str) -> str:
    """Return where a block is now; where it is gone, the nearest one around it, else ""."""
    while block and not follow(block):
        block = parent(block)
    return follow(block)


def _heir(id: str, before: Network, after: Network) -> Brick | None:
    """Return the block of this name, else the one in its place that holds the same."""
    if not isinstance(before[id].layer, Block):
        return None
    if id not in after:
        at = before.bricks.index(before[id])
        same = len(after.bricks) == len(before.bricks) and after.bricks[at].id not in before
        layer = after.bricks[at].layer if same else None
        kept = isinstance(layer, Block) and layer.network == _block(before[id]).network
        return after.bricks[at] if kept else None
    return after[id] if isinstance(after[id].layer, Block) else None


def same_weights(one: Network, other: Network) -> bool:
    """Return whether the weights of one network are those of the other: frozen or not."""
    return one is other or _thawed(one) == _thawed(other)


def _thawed(network: Network) -> Network:
    def thaw(brick: Brick) -> Brick:
        layer = brick.layer
        if isinstance(layer, Block):
            layer = replace(layer, network=_thawed(layer.network))
        return replace(brick, layer=layer, frozen=False)

    return Network(tuple(thaw(brick) for brick in network.bricks))


class Tree:
    """What is known of a network and of the inside of each of its blocks, looked up by path.

    Of a block that repeats, the first repetition is told. Reports are made when first asked for.

    Attributes:
        report: that of the whole network.
    """

    def __init__(self, report: Report) -> None:
        self.report = report
        self._inside = {"": report}

    def __contains__(self, path: object) -> bool:
        """Return whether there is a brick at this path."""
        try:
            return isinstance(path, str) and bool(self.brick(path))
        except NetworkError:
            return False

    def network(self, block: str) -> Network:
        """Return the network inside the block at this path. Raises NetworkError."""
        return network_at(self.report.network, block)

    def brick(self, path: str) -> Brick:
        """Return the brick at this path. Raises NetworkError."""
        return brick_at(self.report.network, path)

    def is_block(self, path: str) -> bool:
        """Return whether there is a block at this path."""
        return path in self and isinstance(self.brick(path).layer, Block)

    def inside(self, block: str) -> Report:
        """Return what is known inside the block at this path. Raises NetworkError."""
        if block not in self._inside:
            self._inside[block] = _inside(self.row(block))
        return self._inside[block]

    def row(self, path: str) -> Row:
        """Return what is known of the brick at this path. Raises NetworkError."""
        report = self.inside(parent(path))
        return report[report.network[local(path)].id]

    def problems(self, block: str = "") -> list[tuple[str, Row]]:
        """Return path and row of every brick in the block at this path that has a problem.

        Where a brick inside a block is what keeps the block from fitting, it stands for both.
        """
        found = []
        for row in self.inside(block).rows:
            path = within(block, row.brick.id)
            inner = [] if _sound(row) else self.problems(path)
            told = any(worse.problem and worse.problem.fatal for _, worse in inner)
            found += [(path, row)] * (row.problem is not None and not told) + inner
        return found

    def rows(self, paths: Iterable[str]) -> list[tuple[str, Row]]:
        """Return path and row of each of these bricks, in the order of the network."""
        wanted = set(paths)
        return [
            (path, row)
            for block in dict.fromkeys(parent(path) for path in sorted(wanted))
            for row in self.inside(block).rows
            if (path := within(block, row.brick.id)) in wanted
        ]


def _inside(row: Row) -> Report:
    """Return what is known inside a block; fed nothing it takes, by the shape it was drawn for."""
    layer = _block(row.brick)
    try:
        return layer.report(row.inputs[0]) if row.inputs else infer(layer.network)
    except ShapeError:
        return infer(layer.network)


def _sound(row: Row) -> bool:
    """Return whether there is nothing to tell of the inside of a brick."""
    layer = row.brick.layer
    return not isinstance(layer, Block) or (bool(row.inputs) and _fits(layer, row.inputs[0]))


@lru_cache(maxsize=1024)
def _fits(block: Block, shape: Shape) -> bool:
    """Return whether no brick of a block has a problem, remembered: an edit changes one block."""
    try:
        return all(row.problem is None and _sound(row) for row in block.report(shape).rows)
    except ShapeError:
        return False


def _steps(path: str) -> list[str]:
    return path.split(PATH_SEPARATOR) if path else []


def _block(brick: Brick) -> Block:
    if not isinstance(brick.layer, Block):
        raise NetworkError(say("{brick} is no block: it holds no bricks.", brick=brick.id))
    return brick.layer
