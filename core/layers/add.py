"""The sum of branches."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.layer import LAYERS
from core.merging import Merge


@LAYERS.register("Add")
@dataclass(frozen=True)
class Add(Merge):
    """Return the sum of its inputs, number by number.

    Shapes: two equal shapes or more → that shape; axes of size 1 are repeated to fit.
    Errors: ShapeError for sizes that differ otherwise.
    Source: Keras `Add`; He et al., arXiv:1512.03385, equation 1.
    """

    title = "Add"
    what = mark("Adds branches number by number: a shortcut past the bricks between.")
