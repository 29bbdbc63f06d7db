"""The residual bottleneck: what ResNet50, 101 and 152 are made of."""

from __future__ import annotations

from core.language import mark
from core.layer import Shape
from core.pattern import PATTERNS, Pattern, convolved, summed
from core.sketch import Sketch


def draw(sketch: Sketch, shape: Shape) -> None:
    """Draw 1 × 1, 3 × 3 and 1 × 1 convolutions, the inner ones a quarter as wide, and a shortcut.

    Source: He et al., arXiv:1512.03385, figure 5, right.
    """
    start, channels = sketch.last, shape[-1]
    narrow = max(1, channels // 4)
    convolved(sketch, narrow, 1)
    convolved(sketch, narrow, 3)
    convolved(sketch, channels, 1, activation="linear")
    summed(sketch, sketch.last, start)


PATTERNS.register("residual-bottleneck")(
    Pattern(
        mark("Residual bottleneck"),
        mark("Narrows to a quarter of the channels, looks, widens again: depth at a low price."),
        draw,
        "bottleneck",
        3,
        ((8, 8, 16), (6, 5, 3)),
    )
)
