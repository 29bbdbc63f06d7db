"""DenseNet121: 121 layers, each fed by all before it."""

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
from core.families.densenet import densenet
from core.language import mark

LAYERS = (6, 12, 24, 16)

ARCHITECTURES.register("densenet121")(
    Architecture(
        "Huang et al., arXiv:1608.06993",
        {
            LECTURE: Variant(
                "DenseNet121",
                2017,
                partial(densenet, LAYERS, CIFAR_SHAPE, CIFAR_CLASSES),
                Published(78.4612, CIFAR_100, DEEPLITE),
                functions=frozenset({"Activation", "GlobalAveragePooling2D"}),
                uncounted=frozenset({"AveragePooling2D"}),
            ),
            CANONICAL: Variant(
                "DenseNet121",
                2017,
                partial(densenet, LAYERS, IMAGENET_SHAPE, IMAGENET_CLASSES),
                Published(74.434, IMAGENET, TORCHVISION),
                functions=frozenset({"activation_1", "GlobalAveragePooling2D"}),
            ),
        },
        Printed(2018, "DenseNet121", 78.46, 5025.6, 0.9, 7.05, 5.23),
        verdict=mark("Published in 2017, not 2018."),
    )
)
