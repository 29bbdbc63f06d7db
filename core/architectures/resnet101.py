"""ResNet101: 101 layers deep, by shortcuts."""

from __future__ import annotations

from functools import partial

from core.architecture import (
    ARCHITECTURES,
    CANONICAL,
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
from core.language import mark

UNITS = (3, 4, 23, 3)

ARCHITECTURES.register("resnet101")(
    Architecture(
        "He et al., arXiv:1512.03385",
        {
            LECTURE: Variant(
                "ResNet101",
                2016,
                partial(resnet, UNITS, 4, CIFAR_SHAPE, CIFAR_CLASSES),
                Published(77.3489, IMAGENET, DEEPLITE),
                functions=frozenset({"Activation", "GlobalAveragePooling2D"}),
            ),
            CANONICAL: Variant(
                "ResNet101",
                2016,
                partial(resnet, UNITS, 4, IMAGENET_SHAPE, IMAGENET_CLASSES),
                Published(77.374, IMAGENET, TORCHVISION),
            ),
        },
        Printed(2016, "ResNet101", 77.35, 6409.6, 2.52, 42.7, 7.38),
        verdict=mark(
            "Its accuracy was measured on ImageNet, its other figures on a network for CIFAR-100."
        ),
    )
)
