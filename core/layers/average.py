"""The mean of branches."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.layer import LAYERS
from core.merging import Merge


@LAYERS.register("Average")
@dataclass(frozen=True)
class Average(Merge):
    """Return the mean of its inputs, number by number.

    Shapes: two equal shapes or more → that shape; axes of size 1 are repeated to fit.
    Errors: ShapeError for sizes that differ otherwise.
    Source: Keras `Average`.
    """

    title = "Average"
    what = mark("Averages branches number by number: several opinions, one answer.")
