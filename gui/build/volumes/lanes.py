"""In which column and which lane each box of a figure stands, and where the figure may be broken.

The longest way through the network is the first lane; each branch has a lane of its own for as
long as it runs, and its wire stays in it until it joins: so that no wire runs behind a box.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from gui.build.volumes.stages import Stage


@dataclass(frozen=True, slots=True)
class Edge:
    """A wire from one box to another, both by key. An arc leaps over boxes of its own lane."""

    source: str
    target: str
    arc: bool = False


@dataclass(frozen=True)
class Grid:
    """Columns and lanes by key, and the wires."""

    stages: tuple[Stage, ...]
    columns: Mapping[str, int]
    lanes: Mapping[str, int]
    edges: tuple[Edge, ...]

    @cached_property
    def breaks(self) -> tuple[int, ...]:
        """The columns in front of which only one tensor passes: there a new row may begin."""
        width = 1 + max(self.columns.values(), default=-1)
        passing: list[set[str]] = [set() for _ in range(width)]
        for edge in self.edges:
            for column in range(self.columns[edge.source] + 1, self.columns[edge.target] + 1):
                passing[column].add(edge.source)
        held = self._held()
        return tuple(c for c in range(1, width) if len(passing[c]) == 1 and c not in held)

    def _held(self) -> set[int]:
        spans: dict[str, list[int]] = {}
        for stage in self.stages:
            for group in stage.groups:
                spans.setdefault(group, []).append(self.columns[stage.key])
        return {c for span in spans.values() for c in range(min(span) + 1, max(span) + 1)}


def grid_of(stages: Sequence[Stage]) -> Grid:
    """Return where each stage stands."""
    columns = _columns(stages)
    ways = _ways(stages, columns)
    lanes = _lanes(ways, columns, stages)
    last = {way[-1] for way in ways}
    edges = []
    for stage in stages:
        for source in dict.fromkeys(stage.sources):
            far = columns[stage.key] - columns[source] > 1
            edges.append(Edge(source, stage.key, far and source not in last))
    return Grid(tuple(stages), columns, lanes, tuple(edges))


def _columns(stages: Sequence[Stage]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for stage in stages:
        columns[stage.key] = 1 + max((columns[key] for key in stage.sources), default=-1)
    return columns


def _ways(stages: Sequence[Stage], columns: Mapping[str, int]) -> list[list[str]]:
    """Return the ways the network falls into: each goes on with whoever has furthest to go."""
    consumers: dict[str, list[Stage]] = {stage.key: [] for stage in stages}
    for stage in stages:
        for source in dict.fromkeys(stage.sources):
            consumers[source].append(stage)
    ahead: dict[str, int] = {}
    for stage in reversed(stages):
        ahead[stage.key] = 1 + max((ahead[s.key] for s in consumers[stage.key]), default=0)
    favourite = {s.key: max(s.sources, key=lambda k: columns[k], default="") for s in stages}
    ways: dict[str, list[str]] = {}
    for stage in stages:
        source = favourite[stage.key]
        heir = max(consumers[source], key=lambda s: ahead[s.key]) if source else None
        if heir is stage:
            ways[source].append(stage.key)
            ways[stage.key] = ways.pop(source)
        else:
            ways[stage.key] = [stage.key]
    return list(ways.values())


def _lanes(
    ways: Sequence[Sequence[str]], columns: Mapping[str, int], stages: Sequence[Stage]
) -> dict[str, int]:
    """Return a lane for each stage: that of its way, free from its start to where it joins."""
    joins: dict[str, int] = {}
    for stage in stages:
        for source in stage.sources:
            joins[source] = max(joins.get(source, 0), columns[stage.key] - 1)
    lanes: dict[str, int] = {}
    taken: list[list[tuple[int, int]]] = []
    for way in sorted(ways, key=len, reverse=True):
        start, end = columns[way[0]], max(columns[way[-1]], joins.get(way[-1], 0))
        free = (
            lane
            for lane, spans in enumerate(taken)
            if all(end < first or last < start for first, last in spans)
        )
        lane = next(free, len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append((start, end))
        lanes.update(dict.fromkeys(way, lane))
    return lanes
