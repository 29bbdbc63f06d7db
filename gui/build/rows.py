"""Bricks in rows: for branches that are joined across, so that no brick lies on all ways.

A brick stands under all that feed it, and a wire that passes a row takes a lane of its own there.
Source: Sugiyama, Tagawa & Toda, IEEE Trans. SMC 11 (1981), the barycentre method; Brandes & Köpf,
Graph Drawing 2001, for straight columns.
"""

from __future__ import annotations

from bisect import bisect, insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.network import Seam
from gui.build.aligning import aligned
from gui.build.pieces import BRANCH_GAP, COLUMN_GAP, GAP, LANE, Piece, Scope, Size

_SWEEPS = 6
_MOST_SPOTS = 6000
"""Beyond this, bricks and passing wires counted, rows take too long."""


@dataclass(frozen=True, slots=True)
class Lane:
    """What holds the place of a wire in a row that it passes."""

    seam: Seam
    row: int


Spot = str | Lane
Links = Mapping[Spot, tuple[list[Spot], list[Spot]]]


def in_rows(scope: Scope, ids: Sequence[str]) -> Piece:
    """Return these bricks row by row, each under those that feed it.

    Where a row never holds two, and where wires are too many, they are one column.
    """
    ranks = _ranks(scope, ids)
    last = max(ranks.values())
    spans = _spans(scope, ids, ranks, last)
    spots = len(ids) + sum(end - start for start, end in spans.values())
    if last + 1 == len(ids) or spots > _MOST_SPOTS:
        return _in_one_column(scope, ids)
    rows, links = _rows(ids, ranks, spans)
    rows = _untangled(rows, links)
    widths = {s: _width(scope.sizes[s]) if isinstance(s, str) else LANE for s in links}
    across = aligned(rows, lambda s: links[s][0], lambda s: isinstance(s, Lane), widths, COLUMN_GAP)
    piece = _placed(scope, rows, across)
    piece.curved += spans
    return piece


def _width(size: Size) -> float:
    return 2 * max(size.left, size.right)


def _ranks(scope: Scope, ids: Sequence[str]) -> dict[str, int]:
    ranks: dict[str, int] = {}
    for id in ids:
        ranks[id] = 1 + max((ranks[s] for s in scope.sources[id] if s in ranks), default=-1)
    return ranks


def _spans(
    scope: Scope, ids: Sequence[str], ranks: Mapping[str, int], last: int
) -> dict[Seam, tuple[int, int]]:
    """Return for each wire the rows that it passes, from the first up to before the second.

    A wire from outside comes from above the first row, one that leads out goes below the last.
    """
    inside = set(ids)
    spans = {
        Seam(s, id): (ranks[s] + 1, ranks[id])
        for id in ids
        for s in scope.sources[id]
        if s in inside
    }
    spans |= {seam: (0, ranks[seam.target or ""]) for seam in scope.entering(ids, inside)}
    spans |= {seam: (ranks[seam.source] + 1, last + 1) for seam in scope.leaving(ids, inside)}
    return spans


def _rows(
    ids: Sequence[str], ranks: Mapping[str, int], spans: Mapping[Seam, tuple[int, int]]
) -> tuple[list[list[Spot]], Links]:
    """Return the rows of spots, and for each spot what is joined to it above and below."""
    rows: list[list[Spot]] = [[] for _ in range(1 + max(ranks.values()))]
    links: dict[Spot, tuple[list[Spot], list[Spot]]] = {}
    for id in ids:
        rows[ranks[id]].append(id)
        links[id] = ([], [])
    for seam, (start, end) in spans.items():
        lanes = [Lane(seam, row) for row in range(start, end)]
        for lane in lanes:
            rows[lane.row].append(lane)
            links[lane] = ([], [])
        ends = (seam.source, seam.target or "")
        above, below = ([end] if end in ranks else [] for end in ends)
        way: list[Spot] = [*above, *lanes, *below]
        for spot, following in pairwise(way):
            links[spot][1].append(following)
            links[following][0].append(spot)
    return rows, links


def _untangled(rows: list[list[Spot]], links: Links) -> list[list[Spot]]:
    """Return the rows in the order with the fewest crossings that sweeping down and up finds."""
    best, fewest = rows, _crossings(rows, links)
    now = [list(row) for row in rows]
    for sweep in range(_SWEEPS):
        if not fewest:
            break
        _sweep(now, links, sweep % 2)
        crossings = _crossings(now, links)
        if crossings < fewest:
            best, fewest = [list(row) for row in now], crossings
    return best


def _sweep(rows: list[list[Spot]], links: Links, side: int) -> None:
    """Order each row by the mean place of its neighbours above (side 0) or below (1)."""
    for fixed, row in pairwise(rows if side == 0 else rows[::-1]):
        at = {spot: index for index, spot in enumerate(fixed)}
        wished = {}
        for index, spot in enumerate(row):
            near = [at[n] for n in links[spot][side] if n in at]
            wished[spot] = sum(near) / len(near) if near else float(index)
        row.sort(key=wished.__getitem__)


def _crossings(rows: Sequence[Sequence[Spot]], links: Links) -> int:
    """Return how many pairs of wires cross between the rows."""
    count = 0
    for row, below in pairwise(rows):
        at = {spot: index for index, spot in enumerate(below)}
        ends: list[int] = []
        for spot in row:
            mine = [at[n] for n in links[spot][1]]
            count += sum(len(ends) - bisect(ends, end) for end in mine)
            for end in mine:
                insort(ends, end)
    return count


def _placed(scope: Scope, rows: Sequence[Sequence[Spot]], across: Mapping[Spot, float]) -> Piece:
    """Return the piece: each row below the one before, its wires upright until all bricks end."""
    piece = Piece(above=BRANCH_GAP, below=BRANCH_GAP)
    top = 0.0
    for row in rows:
        bottom = top + max((scope.sizes[s].height for s in row if isinstance(s, str)), default=0.0)
        for spot in row:
            x = across[spot]
            if isinstance(spot, Lane):
                piece.pass_by(spot.seam, x, top, bottom)
                seams = [spot.seam]
            else:
                piece.put_brick(spot, scope.sizes[spot], x, top)
                seams = [Seam(spot, target) for target in scope.targets[spot]]
                for seam in seams:
                    piece.pass_by(seam, x, top + scope.sizes[spot].height, bottom)
            if row is rows[-1]:
                piece.ends.update(dict.fromkeys(seams, x))
        top = bottom + BRANCH_GAP
    return piece


def _in_one_column(scope: Scope, ids: Sequence[str]) -> Piece:
    """Return these bricks in one column, what does not lead to the next one at its right."""
    inside = set(ids)
    piece = Piece()
    tops: dict[str, float] = {}
    for id in ids:
        tops[id] = piece.height + (GAP if tops else 0.0)
        piece.put_brick(id, scope.sizes[id], 0.0, tops[id])
    ends = {id: tops[id] + scope.sizes[id].height for id in ids}
    seams = scope.entering(ids, inside) + [Seam(i, t) for i in ids for t in scope.targets[i]]
    passing = {
        seam: (ends.get(seam.source, 0.0), tops.get(seam.target or "", piece.height))
        for seam in seams
    }
    edge, lanes = piece.right, list[float]()
    for seam, (top, bottom) in sorted(passing.items(), key=lambda item: item[1]):
        if bottom - top > GAP or seam.source not in inside or seam.target not in inside:
            lane = next((n for n, end in enumerate(lanes) if end < top), len(lanes))
            lanes[lane : lane + 1] = [bottom]
            x = edge + LANE * (lane + 1)
            piece.pass_by(seam, x, top, bottom)
            if seam.target not in inside:
                piece.ends[seam] = x
    piece.leaving_aside += passing
    piece.entering_aside += passing
    return piece
