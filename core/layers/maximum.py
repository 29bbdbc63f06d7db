"""The largest of branches."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.layer import LAYERS
from core.merging import Merge


@LAYERS.register("Maximum")
@dataclass(frozen=True)
class Maximum(Merge):
    """Return the largest of its inputs, number by number.

    Shapes: two equal shapes or more → that shape; axes of size 1 are repeated to fit.
    Errors: ShapeError for sizes that differ otherwise.
    Source: Keras `Maximum`; Goodfellow et al., Maxout Networks, arXiv:1302.4389.
    """

    title = "Maximum"
    what = mark("Keeps the largest of the branches, number by number.")
