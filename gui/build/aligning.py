"""Where the spots of ordered rows stand across: in columns as straight as the order allows.

Source: Brandes & Köpf, "Fast and simple horizontal coordinate assignment", Graph Drawing 2001;
of its four ways here the one aligned from above, packed to the left and to the right.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

Spot = TypeVar("Spot", bound=Hashable)


def aligned(
    rows: Sequence[Sequence[Spot]],
    above: Callable[[Spot], Sequence[Spot]],
    straight: Callable[[Spot], bool],
    widths: Mapping[Spot, float],
    gap: float,
) -> dict[Spot, float]:
    """Return the x of each spot, the middle of all at 0.

    `above` tells what a spot is joined to in the row before; those that are `straight` come first
    where two would stand in each other's way.
    """
    columns = _columns(rows, above, straight)
    left = _packed(rows, columns, widths, gap)
    mirrored = _packed([row[::-1] for row in rows], columns, widths, gap)
    return {spot: (left[spot] - mirrored[spot]) / 2 for spot in left}


def _columns(
    rows: Sequence[Sequence[Spot]],
    above: Callable[[Spot], Sequence[Spot]],
    straight: Callable[[Spot], bool],
) -> dict[Spot, Spot]:
    """Return for each spot the topmost one of the column that it stands in.

    A spot stands below the middle one of those that it is joined to, if no two columns cross.
    """
    head: dict[Spot, Spot] = {}
    for upper, row in pairwise([[], *rows]):
        at = {spot: index for index, spot in enumerate(upper)}
        taken: list[tuple[int, int]] = []
        first = [index for index, spot in enumerate(row) if straight(spot)]
        others = [index for index, spot in enumerate(row) if not straight(spot)]
        for index in first + others:
            near = sorted(at[n] for n in above(row[index]) if n in at)
            head[row[index]] = row[index]
            if near and _fits(taken, index, near[(len(near) - 1) // 2]):
                head[row[index]] = head[upper[near[(len(near) - 1) // 2]]]
    return head


def _fits(taken: list[tuple[int, int]], index: int, middle: int) -> bool:
    """Return whether a spot may stand below the spot `middle`, and keep that in mind."""
    at = bisect(taken, (index, middle))
    before = taken[at - 1][1] if at else -1
    if before >= middle or (at < len(taken) and taken[at][1] <= middle):
        return False
    taken.insert(at, (index, middle))
    return True


def _packed(
    rows: Sequence[Sequence[Spot]],
    columns: Mapping[Spot, Spot],
    widths: Mapping[Spot, float],
    gap: float,
) -> dict[Spot, float]:
    """Return the leftmost x of each spot that leaves all columns straight and apart."""
    room: dict[Spot, list[tuple[Spot, float]]] = {}
    waits = dict.fromkeys(columns.values(), 0)
    x = dict.fromkeys(waits, 0.0)
    for row in rows:
        for spot, following in pairwise(row):
            apart = (widths[spot] + widths[following]) / 2 + gap
            room.setdefault(columns[spot], []).append((columns[following], apart))
            waits[columns[following]] += 1
    free = [head for head, count in waits.items() if not count]
    for spot, head in columns.items():
        x[head] = max(x[head], widths[spot] / 2)
    while free:
        head = free.pop()
        for following, apart in room.get(head, ()):
            x[following] = max(x[following], x[head] + apart)
            waits[following] -= 1
            if not waits[following]:
                free.append(following)
    return {spot: x[head] for spot, head in columns.items()}
