"""The rows of the outline, kept from edit to edit: what stays keeps its place and is left open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from core import nested

_numbers = count(1)


@dataclass(eq=False, slots=True)
class Node:
    """One brick; `children` are None for a block that nobody has looked into.

    Attributes:
        id: the brick's name within its block.
        number: what a model index knows it by: never used again.
    """

    id: str
    around: Node | None = None
    children: list[Node] | None = None
    number: int = field(default_factory=_numbers.__next__)
    _places: dict[int, int] | None = None

    @property
    def path(self) -> str:
        """The path of the brick."""
        return nested.within(self.around.path, self.id) if self.around else self.id

    @property
    def row(self) -> int:
        """Its place among its siblings."""
        return self.around.place_of(self) if self.around else 0

    def place_of(self, child: Node) -> int:
        """Return the row of a child, looked up rather than searched for."""
        if self._places is None:
            self._places = {node.number: row for row, node in enumerate(self.children or ())}
        return self._places[child.number]

    def ids(self) -> list[str]:
        """Return the names of its children, in order."""
        return [child.id for child in self.children or ()]

    def put(self, row: int, ids: Iterable[str]) -> list[Node]:
        """Put new children in front of the row; return them."""
        new = [Node(id, self) for id in ids]
        self.children = self.children or []
        self.children[row:row] = new
        self._places = None
        return new

    def take(self, first: int, last: int) -> list[Node]:
        """Take the children of these rows out; return them."""
        children = self.children or []
        gone = children[first : last + 1]
        del children[first : last + 1]
        self._places = None
        return gone

    def shift(self, row: int, before: int) -> None:
        """Put the child at `row` in front of the one at `before`."""
        (child,) = self.take(row, row)
        (self.children or []).insert(before - (before > row), child)


@dataclass(frozen=True, slots=True)
class Taken:
    """Rows that go."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Put:
    """New rows, in front of `row`."""

    row: int
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shifted:
    """A row that goes in front of another."""

    row: int
    before: int


@dataclass(frozen=True, slots=True)
class Renamed:
    """A row that stays where it is, under another name."""

    row: int
    id: str


Step = Taken | Put | Shifted | Renamed


def steps(now: Sequence[str], wanted: Sequence[str]) -> list[Step]:
    """Return what turns one list of names into the other, in order; few steps for one edit."""
    gone, new = set(now) - set(wanted), set(wanted) - set(now)
    if len(now) == len(wanted) and len(gone) == len(new) == 1:
        (old_id,), (new_id,) = gone, new
        if now.index(old_id) == wanted.index(new_id):
            renamed = [new_id if id == old_id else id for id in now]
            return [Renamed(now.index(old_id), new_id), *_arranged(renamed, wanted, set())]
    taken = _taken(now, gone)
    return [*taken, *_arranged([id for id in now if id not in gone], wanted, new)]


def _taken(now: Sequence[str], gone: set[str]) -> list[Step]:
    """Return the removals, the last rows first."""
    taken: list[Step] = []
    last: int | None = None
    for row in range(len(now) - 1, -1, -1):
        if now[row] in gone:
            last = row if last is None else last
            if row == 0 or now[row - 1] not in gone:
                taken.append(Taken(row, last))
                last = None
    return taken


def _arranged(now: list[str], wanted: Sequence[str], new: set[str]) -> list[Step]:
    """Return the insertions and moves that lead from `now`, which lacks `new`, to `wanted`."""
    place = {id: row for row, id in enumerate(wanted)}
    done: list[Step] = []
    row = 0
    while row < len(wanted):
        id = wanted[row]
        if row < len(now) and now[row] == id:
            row += 1
        elif id in new:
            end = row
            while end < len(wanted) and wanted[end] in new:
                end += 1
            done.append(Put(row, tuple(wanted[row:end])))
            now[row:row] = wanted[row:end]
        else:
            done.append(_shift(now, row, now.index(id, row), place))
    return done


def _shift(now: list[str], row: int, due: int, place: Mapping[str, int]) -> Shifted:
    """Move what stands at `row` down to its place, or what is `due` there up to it."""
    if due == row + 1:
        before = row + 1
        while before < len(now) and place[now[before]] < place[now[row]]:
            before += 1
        now.insert(before - 1, now.pop(row))
        return Shifted(row, before)
    now.insert(row, now.pop(due))
    return Shifted(due, row)
