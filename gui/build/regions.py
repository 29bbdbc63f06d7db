"""A graph taken apart: bricks that all values pass stack, what lies between two stands abreast.

What runs beside each other between two of them is laid out on its own; what has no such brick
inside is drawn in rows, see gui/build/rows.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from core.network import Seam
from gui.build.pieces import BRANCH_GAP, COLUMN_GAP, GAP, LANE, Piece, Scope
from gui.build.rows import in_rows

_DEEPEST = 40
"""Branches within branches beyond this are drawn in rows."""
_MOST_REMEMBERED = 3
"""Branches within branches up to this depth are laid out again only where they have changed."""
_TRUNK, _TALL_TRUNK = 1.8, 4.0
"""A column so many times as long as the only other one, or as any, stays in line."""


def stacked(scope: Scope, ids: Sequence[str], depth: int = 0) -> Piece:
    """Return these bricks, in the network's order, one below the other where that is possible."""
    inside = set(ids)
    piece = Piece()
    between: list[str] = []
    head: str | None = None
    for id, passed in zip(ids, _passed_by_all(scope, ids), strict=True):
        if passed:
            _put_between(scope, piece, between, _bypass(scope, head, id, inside), depth)
            gap = piece.below if between else GAP
            piece.put_brick(id, scope.sizes[id], 0.0, piece.height + gap if piece.height else 0.0)
            piece.below = GAP
            head, between = id, []
        else:
            between.append(id)
    if between:
        _put_between(scope, piece, between, _bypass(scope, head, None, inside), depth)
    elif head is not None:
        piece.ends = dict.fromkeys(scope.leaving([head], inside), 0.0)
    return piece


def _passed_by_all(scope: Scope, ids: Sequence[str]) -> list[bool]:
    """Return for each brick whether all values pass it: whether no wire leads past it."""
    at = {id: n for n, id in enumerate(ids)}
    beyond = len(ids)
    sources, targets = scope.sources, scope.targets
    from_outside = [n for id, n in at.items() if not at.keys() >= set(sources[id] or ("",))]
    furthest = max(from_outside, default=0)
    passed = []
    for n, id in enumerate(ids):
        passed.append(furthest <= n)
        for target in targets[id] or ("",):
            end = at.get(target, beyond)
            furthest = max(furthest, end)
    return passed


def _bypass(scope: Scope, head: str | None, foot: str | None, inside: set[str]) -> Seam | None:
    """Return the wire from `head` straight to `foot`; None stands for what is outside."""
    if head is None and foot is not None:
        return next(iter(scope.entering([foot], inside)), None)
    if head is not None and foot is None:
        return next(iter(scope.leaving([head], inside)), None)
    if head is not None and foot is not None and head in scope.sources[foot]:
        return Seam(head, foot)
    return None


def _put_between(
    scope: Scope, piece: Piece, ids: list[str], bypass: Seam | None, depth: int
) -> None:
    """Put what lies between two bricks of a stack below what is there already."""
    if not ids:
        return
    region = _region(scope, ids, bypass, depth)
    at_top = not piece.height
    if at_top:
        piece.above = region.above
    piece.put(region, 0.0, 0.0 if at_top else piece.height + region.above)
    piece.below = region.below
    piece.ends = region.ends


def _region(scope: Scope, ids: list[str], bypass: Seam | None, depth: int) -> Piece:
    """Return what lies between two bricks of a stack; the very same where nothing has changed."""
    if depth > _MOST_REMEMBERED:
        return _laid_abreast(scope, ids, bypass, depth)
    wiring = [(id, scope.sources[id], scope.targets[id], scope.sizes[id]) for id in ids]
    key = (bypass, tuple(wiring))
    region = scope.before.get(key) or _laid_abreast(scope, ids, bypass, depth)
    scope.made[key] = region
    return region


def _laid_abreast(scope: Scope, ids: list[str], bypass: Seam | None, depth: int) -> Piece:
    parts = _parts(scope, ids)
    if (len(parts) == 1 and bypass is None) or depth > _DEEPEST:
        parts, columns = [ids], [in_rows(scope, ids)]
    else:
        columns = [stacked(scope, part, depth + 1) for part in parts]
    longest = max(columns, key=lambda column: column.height)
    others = [column.height for column in columns if column is not longest]
    times = _TRUNK if len(columns) <= 2 else _TALL_TRUNK
    if longest.height >= times * max(others, default=0.0):
        region = _beside(scope, longest, columns, parts)
    else:
        region = _fanned(columns)
    if bypass is not None:
        lane = region.right + LANE
        region.pass_by(bypass, lane, 0.0, region.height)
        region.ends[bypass] = lane
        region.leaving_aside.append(bypass)
        region.entering_aside.append(bypass)
    return region


def _parts(scope: Scope, ids: list[str]) -> list[list[str]]:
    """Return what hangs together without what is outside, each part in the network's order."""
    left = set(ids)
    parts = []
    for id in ids:
        if id in left:
            left.discard(id)
            part, seen = [id], [id]
            while seen:
                at = seen.pop()
                near = [n for n in (*scope.sources[at], *scope.targets[at]) if n in left]
                left.difference_update(near)
                part += dict.fromkeys(near)
                seen += dict.fromkeys(near)
            parts.append(sorted(part, key=scope.order.__getitem__))
    return parts


def _beside(scope: Scope, trunk: Piece, columns: list[Piece], parts: list[list[str]]) -> Piece:
    """Return the longest column in line, the others at its right."""
    region = Piece(above=trunk.above, below=trunk.below)
    region.put(trunk, 0.0, 0.0)
    for column, part in zip(columns, parts, strict=True):
        if column is not trunk:
            x = region.right + COLUMN_GAP + column.left
            region.put(column, x, 0.0)
            inside = set(part)
            region.leaving_aside += scope.entering(part, inside)
            region.entering_aside += scope.leaving(part, inside)
    _lead_all_out(region)
    return region


def _fanned(columns: list[Piece]) -> Piece:
    """Return the columns side by side, the axis in their middle."""
    xs = [0.0]
    for column, following in pairwise(columns):
        xs.append(xs[-1] + column.right + COLUMN_GAP + following.left)
    above, below = max(c.above for c in columns), max(c.below for c in columns)
    region = Piece(above=max(BRANCH_GAP, above), below=max(BRANCH_GAP, below))
    for x, column in zip(xs, columns, strict=True):
        region.put(column, x - xs[-1] / 2, 0.0)
    _lead_all_out(region)
    return region


def _lead_all_out(region: Piece) -> None:
    for column, x, _ in list(region.pieces):
        region.lead_out(column, x)
