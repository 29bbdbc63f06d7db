"""What the edits of a network share: who feeds whom once bricks go, in which order, which names."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

from core.errors import NetworkError
from core.language import say

if TYPE_CHECKING:
    from core.network import Brick

LONGEST_STEM = 56
"""Leaves room for a number behind it within the longest name."""


def refed(brick: Brick, heirs: Mapping[str, tuple[str, ...]]) -> Brick:
    """Return `brick` fed by `heirs[source]` in place of each source; a shared heir counts once."""
    if not any(id in heirs for id in brick.inputs):
        return brick
    origin: dict[str, str] = {}
    inputs = []
    for source in brick.inputs:
        for heir in heirs.get(source, (source,)):
            if origin.setdefault(heir, source) == source:
                inputs.append(heir)
    return replace(brick, inputs=tuple(inputs))


def in_order(bricks: tuple[Brick, ...]) -> tuple[Brick, ...]:
    """Return the bricks each after its inputs, else in the order given. Raises NetworkError.

    Source: Kahn, Communications of the ACM 5 (1962), with the earliest of those that may come.
    """
    index = {brick.id: n for n, brick in enumerate(bricks)}
    waits = [len(set(brick.inputs)) for brick in bricks]
    feeds: dict[str, list[int]] = {}
    for n, brick in enumerate(bricks):
        for id in set(brick.inputs):
            feeds.setdefault(id, []).append(n)
    free = [n for n, count in enumerate(waits) if not count]
    heapify(free)
    order = []
    while free:
        brick = bricks[heappop(free)]
        order.append(brick)
        for n in feeds.get(brick.id, ()):
            waits[n] -= 1
            if not waits[n]:
                heappush(free, n)
    if len(order) < len(index):
        raise NetworkError(say("The values would run in a circle: a brick cannot feed itself."))
    return tuple(order)


def free_name(name: str, taken: Container[str]) -> str:
    """Return `name` if it is free, else with another number behind it."""
    return free_names([name], taken)[name]


def free_names(names: Iterable[str], taken: Container[str]) -> dict[str, str]:
    """Return for each of these names the name itself if it is free, else with another number."""
    free: dict[str, str] = {}
    used: set[str] = set()
    last: dict[str, int] = {}
    for name in names:
        new, stem = name, re.sub(r"_\d+$", "", name)[:LONGEST_STEM]
        while new in taken or new in used:
            last[stem] = last.get(stem, 0) + 1
            new = f"{stem}_{last[stem]}"
        free[name] = new
        used.add(new)
    return free


def numbered(stem: str, taken: Container[str]) -> str:
    """Return `stem` with the first number behind it that makes it a free name."""
    n = 1
    while f"{stem}_{n}" in taken:
        n += 1
    return f"{stem}_{n}"
