"""The transformer's encoder block: self-attention, then a small network at each place."""

from __future__ import annotations

from core.language import mark
from core.layer import Shape
from core.pattern import PATTERNS, Pattern
from core.sketch import Sketch

MOST_HEADS = 8
KEY = 16
WIDENING = 4


def draw(sketch: Sketch, shape: Shape) -> None:
    """Draw attention and a network four times as wide, each normalised first, with shortcuts.

    A head for each 16 channels, from 1 to 8. The normalisation comes before ("pre-norm"), with
    which it learns without a warm-up. The network at each place is two convolutions of width 1.

    Shapes: (length, channels) → the same.
    Source: Vaswani et al., arXiv:1706.03762, sections 3.1 to 3.3; pre-norm: Xiong et al.,
        arXiv:2002.04745.
    """
    start, channels = sketch.last, shape[-1]
    heads = min(MOST_HEADS, max(1, channels // KEY))
    sketch.add("LayerNormalization")
    sketch.add("MultiHeadAttention", num_heads=heads, key_dim=max(1, channels // heads))
    looked = sketch.add("Add", sketch.last, start)
    sketch.add("LayerNormalization")
    sketch.add("Conv1D", filters=WIDENING * channels, kernel_size=1, activation="relu")
    sketch.add("Conv1D", filters=channels, kernel_size=1, activation="linear")
    sketch.add("Add", sketch.last, looked)


PATTERNS.register("transformer-encoder")(
    Pattern(
        mark("Transformer encoder"),
        mark("Each place of the sequence looks at all the others, then thinks by itself."),
        draw,
        "transformer",
        2,
        ((12, 32), (7, 3)),
    )
)
