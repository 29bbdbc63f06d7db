"""The product of branches."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.layer import LAYERS
from core.merging import Merge


@LAYERS.register("Multiply")
@dataclass(frozen=True)
class Multiply(Merge):
    """Return the product of its inputs, number by number.

    Shapes: two equal shapes or more → that shape; axes of size 1 are repeated to fit.
    Errors: ShapeError for sizes that differ otherwise.
    Source: Keras `Multiply`; as a gate for channels: Hu et al., arXiv:1709.01507.
    """

    title = "Multiply"
    what = mark("Multiplies branches number by number: one opens or closes the other, like a gate.")
    repeats = True
