"""DenseNet201: 201 layers, each fed by all before it."""

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

LAYERS = (6, 12, 48, 32)

ARCHITECTURES.register("densenet201")(
    Architecture(
        "Huang et al., arXiv:1608.06993",
        {
            LECTURE: Variant(
                "DenseNet201",
                2017,
                partial(densenet, LAYERS, CIFAR_SHAPE, CIFAR_CLASSES),
                Published(76.8702, IMAGENET, DEEPLITE),
                functions=frozenset({"Activation", "GlobalAveragePooling2D"}),
                uncounted=frozenset({"AveragePooling2D"}),
            ),
            CANONICAL: Variant(
                "DenseNet201",
                2017,
                partial(densenet, LAYERS, IMAGENET_SHAPE, IMAGENET_CLASSES),
                Published(76.896, IMAGENET, TORCHVISION),
                functions=frozenset({"activation_1", "GlobalAveragePooling2D"}),
            ),
        },
        Printed(2018, "DenseNet201", 76.87, 7947.6, 1.38, 18.28, 9.24),
        verdict=mark(
            "Published in 2017, not 2018; its accuracy was measured on ImageNet, its other "
            "figures on a network for CIFAR-100."
        ),
    )
)
