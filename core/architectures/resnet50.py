"""ResNet50: 50 layers deep, by shortcuts."""

from __future__ import annotations

from functools import partial

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
from core.families.resnet import resnet

UNITS = (3, 4, 6, 3)

ARCHITECTURES.register("resnet50")(
    Architecture(
        "He et al., arXiv:1512.03385",
        {
            LECTURE: Variant(
                "ResNet50",
                2016,
                partial(resnet, UNITS, 4, CIFAR_SHAPE, CIFAR_CLASSES),
                Published(78.0657, CIFAR_100, DEEPLITE),
                functions=frozenset({"Activation", "GlobalAveragePooling2D"}),
            ),
            CANONICAL: Variant(
                "ResNet50",
                2016,
                partial(resnet, UNITS, 4, IMAGENET_SHAPE, IMAGENET_CLASSES),
                Published(76.13, IMAGENET, TORCHVISION),
            ),
        },
        Printed(2016, "ResNet50", 78.07, 4233.6, 1.3, 23.7, 4.56),
    )
)
