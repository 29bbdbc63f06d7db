"""The depth table: what each network costs, beside what the lecture printed of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache
from math import floor
from typing import Any

from core.architecture import ARCHITECTURES, IMAGENET, LECTURE, Architecture, Variant, name_of
from core.conventions import BYTES, GIGA, MEGA, Costs, costs
from core.infer import infer
from core.language import mark
from core.layer import Shape
from core.network import Network

BATCH = 128
"""Images whose activations the lecture's size is made of."""
TOLERANCE = 0.05
"""MB that the size of the one row of another meaning is off by, for a reason not found."""
MILLION = 1e6


class Match(Enum):
    """How a printed figure stands to the computed one."""

    IDENTICAL = mark("identical")
    TRUNCATED = mark("cut off, not rounded")
    OTHER_DATA = mark("other data")
    OTHER_NAME = mark("another name")
    OTHER_YEAR = mark("another year")
    NEAR = mark("nearly")
    DIFFERENT = mark("different")


@dataclass(frozen=True)
class Line:
    """One row of the table."""

    key: str
    kind: str
    architecture: Architecture
    variant: Variant

    @property
    def name(self) -> str:
        """What it is called on the command line."""
        return name_of(self.key, self.kind)

    @property
    def title(self) -> str:
        """What the network really is."""
        return self.variant.title

    @cached_property
    def network(self) -> Network:
        """The network as blocks."""
        return self.variant.draw()

    @cached_property
    def costs(self) -> Costs:
        """What it costs for one image."""
        return costs(infer(self.network), self.variant)

    @cached_property
    def shape(self) -> Shape:
        """The shape of one image."""
        return self.network.inputs[0].layer.infer().shape

    @property
    def size(self) -> float:
        """What the lecture calls size, in MB: for AlexNet weights and one image, else activations.

        Source: shared by nine rows, the activations of 128 images; the tenth was printed in another
        meaning.
        """
        if self.kind == LECTURE and self._on_imagenet:
            elements = self.costs.counted_activations.total() + self.costs.params.total()
            return BYTES * elements / MEGA
        return self.costs.activation_bytes(BATCH) / MEGA

    @property
    def verdict(self) -> str:
        """What does not fit in its printed row, untranslated; "" where all does."""
        return self.architecture.verdict if self.kind == LECTURE else ""

    @property
    def published(self) -> dict[str, Any]:
        """The accuracy that others measured, with data and source."""
        found = self.variant.published
        return (
            {}
            if found is None
            else {"accuracy": found.percent, "data": found.data, "source": found.source}
        )

    @property
    def printed(self) -> dict[str, Any]:
        """The row as the lecture printed it; {} where it did not."""
        row = self.architecture.printed
        return (
            {}
            if row is None
            else {
                "year": row.year,
                "name": row.name,
                "accuracy": row.accuracy,
                "size_mb": row.size,
                "macs_g": row.macs,
                "params_m": row.params,
                "time_ms": row.time,
            }
        )

    @property
    def matches(self) -> dict[str, Match]:
        """How each printed figure stands to the computed or published one; {} without a print."""
        row, published = self.architecture.printed, self.variant.published
        if row is None or self.kind != LECTURE:
            return {}
        title = self.variant.title
        found = {
            "name": Match.IDENTICAL if row.name == title else Match.OTHER_NAME,
            "year": Match.IDENTICAL if row.year == self.variant.year else Match.OTHER_YEAR,
            "params": compared(self.costs.params.total() / MILLION, row.params),
            "macs": compared(self.costs.counted_macs.total() / GIGA, row.macs),
            "size": compared(self.size, row.size),
        }
        if published is not None:
            other = published.data == IMAGENET and not self._on_imagenet
            accuracy = compared(published.percent, row.accuracy)
            found["accuracy"] = Match.OTHER_DATA if other else accuracy
        return found

    @property
    def _on_imagenet(self) -> bool:
        return self.shape[0] > 64


def compared(exact: float, printed: float) -> Match:
    """Return how a figure printed with two decimals stands to the exact one."""
    if abs(round(exact, 2) - printed) < 1e-9:
        return Match.IDENTICAL
    if abs(floor(100 * exact) / 100 - printed) < 1e-9:
        return Match.TRUNCATED
    return Match.NEAR if abs(exact - printed) <= TOLERANCE else Match.DIFFERENT


@lru_cache(maxsize=2)
def table_of(variant: str) -> tuple[Line, ...]:
    """Return the rows of a variant: first the lecture's in its order, then others by year."""
    lines = [
        Line(key, variant, architecture, architecture.variants[variant])
        for key, architecture in ARCHITECTURES.items()
        if variant in architecture.variants
    ]
    return tuple(sorted(lines, key=_place))


def _place(line: Line) -> tuple[bool, int, int]:
    printed = line.architecture.printed
    year = printed.year if printed else line.variant.year
    return printed is None, year, line.costs.depth
