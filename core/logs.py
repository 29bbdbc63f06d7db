"""The figures of all epochs so far: a value that grows without being copied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from typing_extensions import override

from core.snapshot import EpochLog


class Logs(Sequence[EpochLog]):
    """An immutable sequence of logs; `grown` shares what both hold.

    A run of a tiny network ends thousands of epochs a second: to copy all of them for each
    message would take longer than to train.
    """

    __slots__ = ("_count", "_shared")

    def __init__(self, logs: Iterable[EpochLog] = ()) -> None:
        self._shared = list(logs)
        self._count = len(self._shared)

    def grown(self, logs: Iterable[EpochLog]) -> Logs:
        """Return these logs with more behind them."""
        grown = Logs.__new__(Logs)
        grown._shared = self._shared
        if len(self._shared) != self._count:  # somebody else has grown it: go separate ways
            grown._shared = self._shared[: self._count]
        grown._shared.extend(logs)
        grown._count = len(grown._shared)
        return grown

    @overload
    def __getitem__(self, index: int) -> EpochLog: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[EpochLog, ...]: ...
    @override
    def __getitem__(self, index: int | slice) -> EpochLog | tuple[EpochLog, ...]:
        places = range(self._count)[index]
        if isinstance(places, range):
            return tuple(self._shared[place] for place in places)
        return self._shared[places]

    @override
    def __len__(self) -> int:
        return self._count

    @override
    def __iter__(self) -> Iterator[EpochLog]:
        return (self._shared[place] for place in range(self._count))

    @override
    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or isinstance(other, str):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    @override
    def __hash__(self) -> int:
        return hash((self._count, self._shared[self._count - 1] if self._count else None))

    @override
    def __repr__(self) -> str:
        return f"Logs({list(self)!r})"
