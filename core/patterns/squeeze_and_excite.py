"""Squeeze and excite: attention over the channels."""

from __future__ import annotations

from core.language import mark
from core.layer import Shape
from core.pattern import PATTERNS, Pattern
from core.sketch import Sketch

REDUCTION = 16
NARROWEST = 4


def draw(sketch: Sketch, shape: Shape) -> None:
    """Draw the mean of each map, two Dense bricks that weigh the maps, and a product with them.

    The narrow one has a sixteenth of the channels, 4 units at least.
    Source: Hu et al., arXiv:1709.01507, section 3.
    """
    start, channels = sketch.last, shape[-1]
    sketch.add("GlobalAveragePooling2D")
    sketch.add("Dense", units=max(NARROWEST, channels // REDUCTION), activation="relu")
    sketch.add("Dense", units=channels, activation="sigmoid")
    sketch.add("Reshape", target_shape=(1, 1, channels))
    sketch.add("Multiply", start, sketch.last)


PATTERNS.register("squeeze-and-excite")(
    Pattern(
        mark("Squeeze and excite"),
        mark("Sums each map up in one number and turns it up or down by all the others' numbers."),
        draw,
        "squeeze_excite",
        3,
        ((8, 8, 16), (6, 5, 3)),
    )
)
