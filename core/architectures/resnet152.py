"""ResNet152: 152 layers deep, by shortcuts."""

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

UNITS = (3, 8, 36, 3)

ARCHITECTURES.register("resnet152")(
    Architecture(
        "He et al., arXiv:1512.03385",
        {
            LECTURE: Variant(
                "ResNet152",
                2016,
                partial(resnet, UNITS, 4, CIFAR_SHAPE, CIFAR_CLASSES),
                Published(78.2836, IMAGENET, DEEPLITE),
                functions=frozenset({"Activation", "GlobalAveragePooling2D"}),
            ),
            CANONICAL: Variant(
                "ResNet152",
                2016,
                partial(resnet, UNITS, 4, IMAGENET_SHAPE, IMAGENET_CLASSES),
                Published(78.312, IMAGENET, TORCHVISION),
            ),
        },
        Printed(2016, "ResNet152", 78.28, 9097.6, 3.74, 58.34, 10.54),
        verdict=mark(
            "Its accuracy was measured on ImageNet, its other figures on a network for CIFAR-100."
        ),
    )
)
