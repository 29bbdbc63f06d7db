"""What a network costs in all, its blocks expanded: what learns, what stays, and what it takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from math import prod

from core.block import Block, expand
from core.infer import Report, Row, inferred
from core.layer import Family, Shape

FLOAT_BYTES = 4
"""Weights and activations are float32."""


@dataclass(frozen=True, slots=True)
class Tally:
    """A sum over layers.

    Attributes:
        layers: how many Keras layers, the way in not counted.
        trainable: parameters that training changes.
        frozen: those it would change, were they not frozen.
        kept: those it never changes by their gradient, like a running mean.
        macs: multiply-accumulates of one example.
        activations: numbers that the layers answer to one example, all together.
        families: parameters by family; those without any are there too.
    """

    layers: int = 0
    trainable: int = 0
    frozen: int = 0
    kept: int = 0
    macs: int = 0
    activations: int = 0
    families: dict[Family, int] = field(default_factory=dict)

    @property
    def params(self) -> int:
        """All parameters."""
        return self.trainable + self.frozen + self.kept

    @property
    def weight_bytes(self) -> int:
        """What the parameters take in memory."""
        return FLOAT_BYTES * self.params

    @property
    def activation_bytes(self) -> int:
        """What the answers of all layers to one example take in memory; training keeps them all."""
        return FLOAT_BYTES * self.activations

    def __add__(self, other: Tally) -> Tally:
        """Return both together."""
        families = {
            family: self.families.get(family, 0) + other.families.get(family, 0)
            for family in (*self.families, *other.families)
        }
        return Tally(
            self.layers + other.layers,
            self.trainable + other.trainable,
            self.frozen + other.frozen,
            self.kept + other.kept,
            self.macs + other.macs,
            self.activations + other.activations,
            families,
        )


def tally(report: Report) -> Tally:
    """Return the sum over a network, blocks expanded."""
    return tally_of(row for row in report.rows if row.brick.inputs)


def tally_of(rows: Iterable[Row]) -> Tally:
    """Return the sum over these bricks, blocks expanded."""
    return sum(map(_of_row, rows), Tally())


def _of_row(row: Row) -> Tally:
    layer = row.brick.layer
    if not isinstance(layer, Block):
        return _of_leaf(row)
    if row.inferred is None:
        return Tally(len(expand(layer.network).bricks[1:]) * layer.repeat)
    inside = _of_block(layer, row.inputs[0])
    if not row.brick.frozen:
        return inside
    still = inside.trainable + inside.frozen
    return Tally(
        inside.layers, 0, still, inside.kept, inside.macs, inside.activations, inside.families
    )


def _of_leaf(row: Row) -> Tally:
    if row.inferred is None:
        return Tally(1)
    thawed = inferred(row.brick.layer, row.inputs).trainable_params
    return Tally(
        1,
        row.trainable_params,
        thawed - row.trainable_params,
        row.params - thawed,
        row.macs,
        prod(row.inferred.shape),
        {row.brick.layer.family: row.params},
    )


@lru_cache(maxsize=1024)
def _of_block(block: Block, shape: Shape) -> Tally:
    """Return the sum over all repetitions, remembered: an edit changes one block, not the rest."""
    return sum(map(tally, block.reports(shape)), Tally())
