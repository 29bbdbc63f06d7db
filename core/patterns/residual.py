"""The basic residual block: what ResNet18 and ResNet34 are made of."""

from __future__ import annotations

from core.language import mark
from core.layer import Shape
from core.pattern import PATTERNS, Pattern, convolved, summed
from core.sketch import Sketch


def draw(sketch: Sketch, shape: Shape) -> None:
    """Draw two 3 × 3 convolutions past which a shortcut leads; the shape stays.

    Parameters: 18 · c² + 8 · c for c channels.
    Source: He et al., arXiv:1512.03385, figure 5, left.
    """
    start, channels = sketch.last, shape[-1]
    convolved(sketch, channels, 3)
    convolved(sketch, channels, 3, activation="linear")
    summed(sketch, sketch.last, start)


PATTERNS.register("residual")(
    Pattern(
        mark("Residual"),
        mark("Two convolutions learn only what to change; a shortcut carries the rest past them."),
        draw,
        "residual",
        3,
        ((8, 8, 16), (6, 5, 3)),
    )
)
