"""AlexNet: the network that began it."""

from __future__ import annotations

from core.architecture import (
    ARCHITECTURES,
    CANONICAL,
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
from core.language import mark
from core.layer import Shape
from core.network import Network
from core.sketch import Sketch


def draw() -> Network:
    """Return AlexNet in one tower, 64-192-384-256-256 maps and 4096-4096-1000 units.

    Source: Krizhevsky, arXiv:1404.5997, footnote 1; torchvision's borders.
    """
    sketch = Sketch(IMAGENET_SHAPE)
    sketch.put(_stage(IMAGENET_SHAPE, 11, 64))
    sketch.put(_stage((27, 27, 64), 5, 192))
    sketch.put(_stage((13, 13, 192), 3, 384, 256, 256))
    sketch.add("AveragePooling2D", pool_size=(1, 1), strides=(1, 1))
    sketch.add("Flatten")
    sketch.put(_thinking())
    sketch.add("Dense", units=IMAGENET_CLASSES, activation="softmax")
    return sketch.network


def _stage(shape: Shape, size: int, *filters: int) -> Block:
    sketch = Sketch(shape)
    first = shape == IMAGENET_SHAPE
    if first:
        sketch.add("ZeroPadding2D", rows=(2, 2), columns=(2, 2))
    for maps in filters:
        sketch.add(
            "Conv2D", filters=maps, kernel_size=(size, size), activation="linear",
            strides=(4, 4) if first else (1, 1), padding="valid" if first else "same",
        )  # fmt: skip
        sketch.add("Activation", activation="relu")
    sketch.add("MaxPooling2D", pool_size=(3, 3), strides=(2, 2))
    return Block("stage", sketch.network)


def _thinking() -> Block:
    sketch = Sketch((6 * 6 * 256,))
    sketch.add("Dropout", rate=0.5)
    sketch.add("Dense", units=4096, activation="linear")
    sketch.add("Activation", activation="relu")
    return Block("fully_connected", sketch.network, repeat=2)


ARCHITECTURES.register("alexnet")(
    Architecture(
        "Krizhevsky, Sutskever & Hinton, NIPS 2012",
        {
            LECTURE: Variant("AlexNet", 2012, draw, Published(56.4758, IMAGENET, DEEPLITE)),
            CANONICAL: Variant("AlexNet", 2012, draw, Published(56.522, IMAGENET, TORCHVISION)),
        },
        Printed(2012, "AlexNet", 56.48, 237.89, 0.72, 61.1, 0.46),
        verdict=mark(
            "The only row for ImageNet, 224 × 224: it cannot be compared with the nine others. Its "
            "size is the weights and one image, theirs are the activations of 128 images."
        ),
    )
)
