"""DenseNet169: 169 layers, each fed by all before it."""

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
from core.families.densenet import densenet
from core.language import mark

LAYERS = (6, 12, 32, 32)

ARCHITECTURES.register("densenet169")(
    Architecture(
        "Huang et al., arXiv:1608.06993",
        {
            LECTURE: Variant(
                "DenseNet169",
                2017,
                partial(densenet, LAYERS, CIFAR_SHAPE, CIFAR_CLASSES),
                Published(75.5635, IMAGENET, DEEPLITE),
                functions=frozenset({"Activation", "GlobalAveragePooling2D"}),
                uncounted=frozenset({"AveragePooling2D"}),
            ),
            CANONICAL: Variant(
                "DenseNet169",
                2017,
                partial(densenet, LAYERS, IMAGENET_SHAPE, IMAGENET_CLASSES),
                Published(75.6, IMAGENET, TORCHVISION),
                functions=frozenset({"activation_1", "GlobalAveragePooling2D"}),
            ),
        },
        Printed(2018, "DenseNet169", 75.56, 6111.6, 1.07, 12.64, 6.75),
        verdict=mark(
            "Published in 2017, not 2018; its accuracy was measured on ImageNet, its other "
            "figures on a network for CIFAR-100."
        ),
    )
)
