"""MobileNetV2: for telephones, by convolutions that look at each map alone."""

from __future__ import annotations

from dataclasses import replace

from core.architecture import (
    ARCHITECTURES,
    CANONICAL,
    IMAGENET,
    IMAGENET_CLASSES,
    IMAGENET_SHAPE,
    TORCHVISION,
    Architecture,
    Published,
    Variant,
)
from core.block import Block
from core.layer import Shape
from core.network import Network
from core.pattern import convolution, convolved, normalised
from core.sketch import Sketch

STAGES = (
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
)
"""Widening inside, maps, units, stride of the first. Source: arXiv:1801.04381, table 2."""
STEM, HEAD = 32, 1280


def draw() -> Network:
    """Return MobileNetV2 of width 1. Source: Sandler et al., arXiv:1801.04381."""
    sketch = Sketch(IMAGENET_SHAPE)
    sketch.put(convolution(IMAGENET_SHAPE, STEM, 3, "stem", stride=2, activation="relu6"))
    side, channels = IMAGENET_SHAPE[0] // 2, STEM
    for widening, maps, count, stride in STAGES:
        sketch.put(_stage((side, side, channels), widening, maps, count, stride))
        side, channels = side // stride, maps
    sketch.put(convolution((side, side, channels), HEAD, 1, "head", activation="relu6"))
    sketch.add("GlobalAveragePooling2D")
    sketch.add("Dense", units=IMAGENET_CLASSES, activation="softmax")
    return sketch.network


def _stage(shape: Shape, widening: int, maps: int, count: int, stride: int) -> Block:
    sketch = Sketch(shape)
    sketch.put(_unit(shape, widening, maps, stride))
    if count > 1:
        inner = (shape[0] // stride, shape[1] // stride, maps)
        sketch.put(replace(_unit(inner, widening, maps, 1), repeat=count - 1))
    return Block("stage", sketch.network)


def _unit(shape: Shape, widening: int, maps: int, stride: int) -> Block:
    """Return an inverted residual: widened, filtered map by map, narrowed, and added if it fits."""
    sketch = Sketch(shape)
    start = sketch.last
    if widening > 1:
        convolved(sketch, widening * shape[-1], 1, activation="relu6")
    sketch.add("DepthwiseConv2D", strides=(stride, stride), activation="linear", use_bias=False)
    normalised(sketch, activation="relu6")
    end = convolved(sketch, maps, 1, activation="linear")
    if stride == 1 and shape[-1] == maps:
        sketch.add("Add", end, start)
    return Block("inverted_residual", sketch.network)


ARCHITECTURES.register("mobilenet_v2")(
    Architecture(
        "Sandler et al., arXiv:1801.04381",
        {CANONICAL: Variant("MobileNetV2", 2018, draw, Published(71.878, IMAGENET, TORCHVISION))},
    )
)
