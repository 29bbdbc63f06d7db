"""VGG: five stages of 3 × 3 convolutions, each ended by a pooling."""

from __future__ import annotations

from core.block import Block
from core.layer import Shape
from core.pattern import normalised
from core.sketch import Sketch

VGG19 = ((64, 2), (128, 2), (256, 4), (512, 4), (512, 4))
"""Filters and number of convolutions of each stage. Source: arXiv:1409.1556, table 1, E."""


def stages(sketch: Sketch, shape: Shape, *, normalise: bool) -> None:
    """Draw the five stages of VGG19, with or without a normalisation behind each convolution."""
    side, channels = shape[0], shape[-1]
    for filters, count in VGG19:
        sketch.put(_stage((side, side, channels), filters, count, normalise))
        side, channels = side // 2, filters


def _stage(shape: Shape, filters: int, count: int, normalise: bool) -> Block:
    sketch = Sketch(shape)
    for _ in range(count):
        sketch.add("Conv2D", filters=filters, activation="linear")
        if normalise:
            normalised(sketch)
        else:
            sketch.add("Activation", activation="relu")
    sketch.add("MaxPooling2D")
    return Block("stage", sketch.network)
