"""The depthwise separable block: what MobileNet is made of."""

from __future__ import annotations

from core.language import mark
from core.layer import Shape
from core.pattern import PATTERNS, Pattern, convolved, normalised
from core.sketch import Sketch


def draw(sketch: Sketch, shape: Shape) -> None:
    """Draw a 3 × 3 convolution of each channel by itself, then a 1 × 1 that mixes them.

    Parameters: 9 · c + c² and the normalisations, where a plain 3 × 3 has 9 · c².
    Source: Howard et al., arXiv:1704.04861, figure 3, right.
    """
    sketch.add("DepthwiseConv2D", activation="linear", use_bias=False)
    normalised(sketch)
    convolved(sketch, shape[-1], 1)


PATTERNS.register("depthwise-separable")(
    Pattern(
        mark("Depthwise separable"),
        mark("Looks at each channel by itself, then mixes them: about a ninth of the weights."),
        draw,
        "separable",
        3,
        ((8, 8, 16), (6, 5, 3)),
    )
)
