"""GoogLeNet, the first Inception network, for images of 32 × 32."""

from __future__ import annotations

from core.architecture import CIFAR_CLASSES, CIFAR_SHAPE
from core.block import Block
from core.layer import Shape
from core.network import Network
from core.pattern import convolution, convolved
from core.sketch import Sketch

Widths = tuple[int, int, int, int, int, int]
"""Maps of a module: 1 × 1; before 3 × 3, 3 × 3; before 5 × 5, 5 × 5; behind the pooling."""

STAGES: tuple[tuple[Widths, ...], ...] = (
    ((64, 96, 128, 16, 32, 32), (128, 128, 192, 32, 96, 64)),
    (
        (192, 96, 208, 16, 48, 64),
        (160, 112, 224, 24, 64, 64),
        (128, 128, 256, 24, 64, 64),
        (112, 144, 288, 32, 64, 64),
        (256, 160, 320, 32, 128, 128),
    ),
    ((256, 160, 320, 32, 128, 128), (384, 192, 384, 48, 128, 128)),
)
STEM = 192


def googlenet() -> Network:
    """Return GoogLeNet with normalisation and biases, 5 × 5 written as two 3 × 3.

    Source: Szegedy et al., arXiv:1409.4842, table 1; arXiv:1502.03167 for the normalisation.
    """
    sketch = Sketch(CIFAR_SHAPE)
    sketch.put(convolution(CIFAR_SHAPE, STEM, 3, "stem", use_bias=True))
    side, channels = CIFAR_SHAPE[0], STEM
    for number, modules in enumerate(STAGES):
        sketch.put(_stage((side, side, channels), modules))
        one, _, three, _, five, pooled = modules[-1]
        channels = one + three + five + pooled
        if number < len(STAGES) - 1:
            sketch.add("MaxPooling2D", pool_size=(3, 3), strides=(2, 2), padding="same")
            side //= 2
    sketch.add("AveragePooling2D", pool_size=(side, side), strides=(1, 1))
    sketch.add("Flatten")
    sketch.add("Dense", units=CIFAR_CLASSES, activation="softmax")
    return sketch.network


def _stage(shape: Shape, modules: tuple[Widths, ...]) -> Block:
    sketch = Sketch(shape)
    for widths in modules:
        sketch.put(_module(shape, widths))
        one, _, three, _, five, pooled = widths
        shape = (*shape[:2], one + three + five + pooled)
    return Block("stage", sketch.network)


def _module(shape: Shape, widths: Widths) -> Block:
    one, before_three, three, before_five, five, pooled = widths
    sketch = Sketch(shape)
    start = sketch.last
    first = convolved(sketch, one, 1, start, use_bias=True)
    convolved(sketch, before_three, 1, start, use_bias=True)
    second = convolved(sketch, three, 3, use_bias=True)
    convolved(sketch, before_five, 1, start, use_bias=True)
    convolved(sketch, five, 3, use_bias=True)
    third = convolved(sketch, five, 3, use_bias=True)
    sketch.add("MaxPooling2D", start, pool_size=(3, 3), strides=(1, 1), padding="same")
    fourth = convolved(sketch, pooled, 1, use_bias=True)
    sketch.add("Concatenate", first, second, third, fourth)
    return Block("inception", sketch.network)
