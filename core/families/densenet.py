"""Densely connected networks: each layer sees the maps of all before it."""

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
from core.pattern import convolved, normalised
from core.sketch import Sketch

GROWTH = 32
"""Maps that each layer adds."""
BOTTLENECK = 4
"""How many times the growth the 1 × 1 convolution before it is wide."""


def variants(
    title: str, layers: tuple[int, ...], lecture: Published, canonical: float
) -> dict[str, Variant]:
    """Return a DenseNet for both sizes of images; `canonical` is torchvision's accuracy."""
    return {
        LECTURE: Variant(
            title,
            2017,
            partial(densenet, layers, CIFAR_SHAPE, CIFAR_CLASSES),
            lecture,
            functions=frozenset({"Activation", "GlobalAveragePooling2D"}),
            uncounted=frozenset({"AveragePooling2D"}),
        ),
        CANONICAL: Variant(
            title,
            2017,
            partial(densenet, layers, IMAGENET_SHAPE, IMAGENET_CLASSES),
            Published(canonical, IMAGENET, TORCHVISION),
            functions=frozenset({"activation_1", "GlobalAveragePooling2D"}),
        ),
    }


def densenet(layers: tuple[int, ...], shape: Shape, classes: int) -> Network:
    """Return a DenseNet-BC with so many layers in each of its dense blocks.

    Between two blocks a transition halves the channels and the sides. Large images are halved
    twice before the blocks.

    Source: Huang et al., arXiv:1608.06993, sections 3 and 4, table 1.
    """
    sketch = Sketch(shape)
    channels, side = 2 * GROWTH, shape[0]
    if shape[0] > 64:
        sketch.put(_stem(shape, channels))
        side //= 4
    else:
        sketch.add("Conv2D", filters=channels, activation="linear", use_bias=False)
    for number, count in enumerate(layers):
        sketch.put(replace(_layer((side, side, channels)), repeat=count))
        channels += count * GROWTH
        if number < len(layers) - 1:
            sketch.put(_transition((side, side, channels)))
            channels, side = channels // 2, side // 2
    normalised(sketch)
    sketch.add("GlobalAveragePooling2D")
    sketch.add("Dense", units=classes, activation="softmax")
    return sketch.network


def _stem(shape: Shape, channels: int) -> Block:
    sketch = Sketch(shape)
    convolved(sketch, channels, 7, stride=2)
    sketch.add("MaxPooling2D", pool_size=(3, 3), strides=(2, 2), padding="same")
    return Block("stem", sketch.network)


def _layer(shape: Shape) -> Block:
    """Return one layer: normalised first, 1 × 1, 3 × 3, laid beside what came in."""
    sketch = Sketch(shape)
    known = sketch.last
    normalised(sketch)
    _plain(sketch, BOTTLENECK * GROWTH, 1)
    normalised(sketch)
    new = _plain(sketch, GROWTH, 3)
    sketch.add("Concatenate", known, new)
    return Block("dense_block", sketch.network)


def _transition(shape: Shape) -> Block:
    sketch = Sketch(shape)
    normalised(sketch)
    _plain(sketch, shape[-1] // 2, 1)
    sketch.add("AveragePooling2D")
    return Block("transition", sketch.network)


def _plain(sketch: Sketch, filters: int, size: int) -> str:
    return sketch.add(
        "Conv2D", filters=filters, kernel_size=(size, size), activation="linear", use_bias=False
    )
