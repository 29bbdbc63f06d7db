"""The inception block: what GoogLeNet is made of."""

from __future__ import annotations

from core.language import mark
from core.layer import Shape
from core.pattern import PATTERNS, Pattern, convolved
from core.sketch import Sketch

UNIT = 16


def draw(sketch: Sketch, shape: Shape) -> None:
    """Draw 1 × 1, 3 × 3, 5 × 5 and a pooling beside each other, in the shares of inception (3a).

    Of n maps a quarter comes from 1 × 1, half from 3 × 3, an eighth each from 5 × 5 and pooling;
    n is the number of channels, rounded up to a multiple of 16. Batch normalisation as in version
    2 (Ioffe & Szegedy, arXiv:1502.03167).

    Shapes: (h, w, c) → (h, w, n).
    Source: Szegedy et al., arXiv:1409.4842, figure 2b and table 1.
    """
    start, sixteenth = sketch.last, -(-shape[-1] // UNIT)
    one = convolved(sketch, 4 * sixteenth, 1, start)
    convolved(sketch, 6 * sixteenth, 1, start)
    three = convolved(sketch, 8 * sixteenth, 3)
    convolved(sketch, sixteenth, 1, start)
    five = convolved(sketch, 2 * sixteenth, 5)
    sketch.add("MaxPooling2D", start, pool_size=(3, 3), strides=(1, 1), padding="same")
    pooled = convolved(sketch, 2 * sixteenth, 1)
    sketch.add("Concatenate", one, three, five, pooled)


PATTERNS.register("inception")(
    Pattern(
        mark("Inception"),
        mark("Windows of several sizes look at once; what they find is laid side by side."),
        draw,
        "inception",
        3,
        ((8, 8, 16), (6, 5, 3)),
    )
)
