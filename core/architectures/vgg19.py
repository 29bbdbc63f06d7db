"""VGG19: small windows, many of them."""

from __future__ import annotations

from core.architecture import (
    ARCHITECTURES,
    CANONICAL,
    CIFAR_100,
    CIFAR_CLASSES,
    CIFAR_SHAPE,
    DEEPLITE,
    IMAGENET,
    IMAGENET_CLASSES,
    IMAGENET_SHAPE,
    LECTURE,
    TORCHVISION,
    Architecture,
    Printed,
    Published,
    Variant,
)
from core.block import Block
from core.families.vgg import stages
from core.language import mark
from core.network import Network
from core.sketch import Sketch


def for_cifar() -> Network:
    """Return VGG19 with normalisation and one Dense brick instead of three: 17 weighted layers.

    The pooling of 1 × 1 changes nothing; the lecture's size counts its 512 numbers.
    """
    sketch = Sketch(CIFAR_SHAPE)
    stages(sketch, CIFAR_SHAPE, normalise=True)
    sketch.add("AveragePooling2D", pool_size=(1, 1), strides=(1, 1))
    sketch.add("Flatten")
    sketch.add("Dense", units=CIFAR_CLASSES, activation="softmax")
    return sketch.network


def for_imagenet() -> Network:
    """Return VGG19 as published: 16 convolutions and three Dense bricks."""
    sketch = Sketch(IMAGENET_SHAPE)
    stages(sketch, IMAGENET_SHAPE, normalise=False)
    sketch.add("Flatten")
    sketch.put(_thinking())
    sketch.add("Dense", units=IMAGENET_CLASSES, activation="softmax")
    return sketch.network


def _thinking() -> Block:
    sketch = Sketch((7 * 7 * 512,))
    sketch.add("Dense", units=4096, activation="linear")
    sketch.add("Activation", activation="relu")
    sketch.add("Dropout", rate=0.5)
    return Block("fully_connected", sketch.network, repeat=2)


ARCHITECTURES.register("vgg19")(
    Architecture(
        "Simonyan & Zisserman, arXiv:1409.1556",
        {
            LECTURE: Variant("VGG19", 2014, for_cifar, Published(72.3794, CIFAR_100, DEEPLITE)),
            CANONICAL: Variant(
                "VGG19", 2014, for_imagenet, Published(72.376, IMAGENET, TORCHVISION)
            ),
        },
        Printed(2014, "VGG19", 72.38, 461.1, 0.4, 20.08, 1.12),
        verdict=mark(
            "For CIFAR-100 and with 17 weighted layers, not 19: one Dense brick instead of three, "
            "20 million parameters instead of 144."
        ),
    )
)
