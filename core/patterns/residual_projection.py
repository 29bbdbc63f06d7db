"""The residual block that halves the image: the first of each later stage of a ResNet."""

from __future__ import annotations

from core.language import mark
from core.layer import Shape
from core.pattern import PATTERNS, Pattern, convolved, summed
from core.sketch import Sketch


def draw(sketch: Sketch, shape: Shape) -> None:
    """Draw a basic residual block of stride 2 and twice the channels, 1 × 1 on its shortcut.

    Shapes: (h, w, c) → (⌈h / 2⌉, ⌈w / 2⌉, 2 · c).
    Source: He et al., arXiv:1512.03385, section 3.3, option B.
    """
    start, channels = sketch.last, 2 * shape[-1]
    convolved(sketch, channels, 3, stride=2)
    body = convolved(sketch, channels, 3, activation="linear")
    shortcut = convolved(sketch, channels, 1, start, stride=2, activation="linear")
    summed(sketch, body, shortcut)


PATTERNS.register("residual-projection")(
    Pattern(
        mark("Residual with projection"),
        mark("Halves the image and doubles the channels; the shortcut follows by a 1 × 1."),
        draw,
        "projection",
        3,
        ((8, 8, 16), (7, 5, 3)),
    )
)
