"""ResNet18: 18 layers deep, by shortcuts."""

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

UNITS = (2, 2, 2, 2)

ARCHITECTURES.register("resnet18")(
    Architecture(
        "He et al., arXiv:1512.03385",
        {
            LECTURE: Variant(
                "ResNet18",
                2016,
                partial(resnet, UNITS, 1, CIFAR_SHAPE, CIFAR_CLASSES),
                Published(76.8295, CIFAR_100, DEEPLITE),
                functions=frozenset({"Activation", "GlobalAveragePooling2D"}),
            ),
            CANONICAL: Variant(
                "ResNet18",
                2016,
                partial(resnet, UNITS, 1, IMAGENET_SHAPE, IMAGENET_CLASSES),
                Published(69.758, IMAGENET, TORCHVISION),
            ),
        },
        Printed(2016, "ResNet18", 76.82, 721.6, 0.56, 11.22, 1.28),
    )
)
