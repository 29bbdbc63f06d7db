"""From a network to the boxes of a figure: one for each tensor, without Qt.

A brick that leaves its tensor the size it was (an activation, a normalisation, a dropout) is a
thin slab on the box of the brick before it, as figures in papers have it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from core import nested
from core.block import Block
from core.infer import Row
from core.layer import Family, Shape
from core.nested import Tree
from gui.build.face import detail, title

_THIN = (Family.ACTIVATION, Family.NORMALISATION, Family.REGULARISATION)


@dataclass(frozen=True, slots=True)
class Slab:
    """One brick, as far as a figure shows it. `fits` is False where its shape is not known."""

    path: str
    title: str
    detail: str
    family: Family
    fits: bool = True


@dataclass(frozen=True, slots=True)
class Stage:
    """One box: the tensor that its first slab's brick made, and the slabs that kept its size.

    Attributes:
        sources: keys of the stages that feed it.
        groups: paths of the unfolded blocks it stands in, the outermost first.
        repeat: how many times its block repeats; 0 for what is no block.
    """

    slabs: tuple[Slab, ...]
    shape: Shape | None
    sources: tuple[str, ...]
    groups: tuple[str, ...] = ()
    repeat: int = 0

    @property
    def key(self) -> str:
        """Path of the brick that made the tensor."""
        return self.slabs[0].path


def stages_of(tree: Tree, place: str, unfolded: Collection[str]) -> tuple[Stage, ...]:
    """Return the stages of what is inside the block `place`, in order; `unfolded` blocks opened."""
    walk = _Walk(tree, unfolded)
    walk.add(place, (), ())
    return tuple(walk.stages.values())


class _Walk:
    """Collects stages; `ends` says in which stage the tensor of a brick is found."""

    def __init__(self, tree: Tree, unfolded: Collection[str]) -> None:
        self.stages: dict[str, Stage] = {}
        self._tree, self._unfolded = tree, unfolded
        self._ends: dict[str, str] = {}

    def add(self, block: str, entry: tuple[str, ...], groups: tuple[str, ...]) -> None:
        for row in self._tree.inside(block).rows:
            path = nested.within(block, row.brick.id)
            sources = tuple(self._ends[nested.within(block, id)] for id in row.brick.inputs)
            if groups and not row.brick.inputs and entry:
                self._ends[path] = entry[0]
            elif isinstance(row.brick.layer, Block) and path in self._unfolded:
                self.add(path, sources, (*groups, path))
                self._ends[path] = self._ends[self._last(path)]
            else:
                self._put(path, row, sources, groups)

    def _last(self, block: str) -> str:
        return nested.within(block, self._tree.network(block).outputs[0].id)

    def _put(self, path: str, row: Row, sources: tuple[str, ...], groups: tuple[str, ...]) -> None:
        layer = row.brick.layer
        slab = Slab(path, title(layer), detail(layer), layer.family, row.shape is not None)
        below = self.stages[sources[0]] if len(sources) == 1 else None
        if below and below.groups == groups and self._thin(path, row, below):
            self.stages[below.key] = replace(below, slabs=(*below.slabs, slab))
            self._ends[path] = below.key
            return
        repeat = layer.repeat if isinstance(layer, Block) else 0
        self.stages[path] = Stage((slab,), row.shape, sources, groups, repeat)
        self._ends[path] = path

    def _thin(self, path: str, row: Row, below: Stage) -> bool:
        """Return whether a brick only adds a slab: nobody else takes what is below as it was."""
        network = self._tree.network(nested.parent(path))
        return (
            row.brick.layer.family in _THIN
            and row.shape is not None
            and row.shape == below.shape
            and not below.repeat
            and len(network.consumers(row.brick.inputs[0])) == 1
        )
