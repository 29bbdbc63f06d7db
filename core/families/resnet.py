"""Residual networks: stages of units that add what they learn to what they were given."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from core.architecture import (
    CANONICAL,
    CIFAR_CLASSES,
    CIFAR_SHAPE,
    IMAGENET,
    IMAGENET_CLASSES,
    IMAGENET_SHAPE,
    LECTURE,
    TORCHVISION,
    Published,
    Variant,
)
from core.block import Block
from core.layer import Shape
from core.network import Network
from core.pattern import convolved, summed
from core.sketch import Sketch

WIDTHS = (64, 128, 256, 512)


def variants(
    title: str, units: tuple[int, ...], widening: int, lecture: Published, canonical: float
) -> dict[str, Variant]:
    """Return a residual network for both sizes of images; `canonical` is torchvision's accuracy."""
    return {
        LECTURE: Variant(
            title,
            2016,
            partial(resnet, units, widening, CIFAR_SHAPE, CIFAR_CLASSES),
            lecture,
            functions=frozenset({"Activation", "GlobalAveragePooling2D"}),
        ),
        CANONICAL: Variant(
            title,
            2016,
            partial(resnet, units, widening, IMAGENET_SHAPE, IMAGENET_CLASSES),
            Published(canonical, IMAGENET, TORCHVISION),
        ),
    }


def resnet(units: tuple[int, ...], widening: int, shape: Shape, classes: int) -> Network:
    """Return a residual network with so many units in each of its four stages.

    `widening` 1 makes basic units of two convolutions, 4 bottlenecks of three. The stride of a
    bottleneck is on its 3 × 3 ("version 1.5"). Large images are halved twice before the stages.

    Source: He et al., arXiv:1512.03385, tables 1 and 6.
    """
    sketch = Sketch(shape)
    sketch.put(_stem(shape))
    side = shape[0] // 4 if shape[0] > 64 else shape[0]
    channels = WIDTHS[0]
    for number, (width, count) in enumerate(zip(WIDTHS, units, strict=True)):
        stride = 2 if number else 1
        sketch.put(_stage((side, side, channels), width, widening, stride, count))
        side, channels = side // stride, width * widening
    sketch.add("GlobalAveragePooling2D")
    sketch.add("Dense", units=classes, activation="softmax")
    return sketch.network


def _stem(shape: Shape) -> Block:
    sketch = Sketch(shape)
    if shape[0] > 64:
        convolved(sketch, WIDTHS[0], 7, stride=2)
        sketch.add("MaxPooling2D", pool_size=(3, 3), strides=(2, 2), padding="same")
    else:
        convolved(sketch, WIDTHS[0], 3)
    return Block("stem", sketch.network)


def _stage(shape: Shape, width: int, widening: int, stride: int, count: int) -> Block:
    """Return `count` units; the first changes the shape where it must, the others are alike."""
    height, wide, _ = shape
    inner = (height // stride, wide // stride, width * widening)
    sketch = Sketch(shape)
    alike = count
    if shape != inner:
        sketch.put(unit(shape, width, widening, stride))
        alike -= 1
    sketch.put(replace(unit(inner, width, widening), repeat=alike))
    return Block("stage", sketch.network)


def unit(shape: Shape, width: int, widening: int, stride: int = 1) -> Block:
    """Return a residual unit for a seam of `shape`, with a projection where the shapes differ."""
    sketch = Sketch(shape)
    start = sketch.last
    if widening == 1:
        convolved(sketch, width, 3, stride=stride)
        end = convolved(sketch, width, 3, activation="linear")
    else:
        convolved(sketch, width, 1)
        convolved(sketch, width, 3, stride=stride)
        end = convolved(sketch, width * widening, 1, activation="linear")
    if stride > 1 or shape[-1] != width * widening:
        start = convolved(sketch, width * widening, 1, start, stride=stride, activation="linear")
    summed(sketch, end, start)
    return Block("basic" if widening == 1 else "bottleneck", sketch.network)
