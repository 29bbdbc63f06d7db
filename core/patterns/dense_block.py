"""The dense block: what DenseNets are made of."""

from __future__ import annotations

from core.language import mark
from core.layer import Shape
from core.pattern import PATTERNS, Pattern, normalised
from core.sketch import Sketch

LAYERS_IN_IT = 3
GROWTH = 12


def draw(sketch: Sketch, shape: Shape) -> None:
    """Draw three normalised 3 × 3 convolutions of 12 maps, each added to all that came before.

    Shapes: (h, w, c) → (h, w, c + 36).
    Source: Huang et al., arXiv:1608.06993, equation 2, with a growth rate of 12.
    """
    known = sketch.last
    for _ in range(LAYERS_IN_IT):
        normalised(sketch, known)
        new = sketch.add("Conv2D", filters=GROWTH, activation="linear", use_bias=False)
        known = sketch.add("Concatenate", known, new)


PATTERNS.register("dense-block")(
    Pattern(
        mark("Dense block"),
        mark("Each convolution sees the maps of all before it and adds 12 of its own."),
        draw,
        "dense",
        3,
        ((8, 8, 16), (6, 5, 3)),
    )
)
