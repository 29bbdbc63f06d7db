"""The smallest of branches."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.layer import LAYERS
from core.merging import Merge


@LAYERS.register("Minimum")
@dataclass(frozen=True)
class Minimum(Merge):
    """Return the smallest of its inputs, number by number.

    Shapes: two equal shapes or more → that shape; axes of size 1 are repeated to fit.
    Errors: ShapeError for sizes that differ otherwise.
    Source: Keras `Minimum`.
    """

    title = "Minimum"
    what = mark("Keeps the weakest answer of all branches: what every one of them agrees on.")
