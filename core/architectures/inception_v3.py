"""Inception: windows of several sizes beside each other; the lecture's row is its first version."""

from __future__ import annotations

from core.architecture import (
    ARCHITECTURES,
    CANONICAL,
    CIFAR_100,
    DEEPLITE,
    IMAGENET,
    LECTURE,
    TORCHVISION,
    Architecture,
    Printed,
    Published,
    Variant,
)
from core.families.googlenet import googlenet
from core.families.inception import inception
from core.language import mark

ARCHITECTURES.register("inception_v3")(
    Architecture(
        "Szegedy et al., arXiv:1409.4842 (GoogLeNet), arXiv:1512.00567 (version 3)",
        {
            LECTURE: Variant("GoogLeNet", 2014, googlenet, Published(79.3513, CIFAR_100, DEEPLITE)),
            CANONICAL: Variant(
                "Inception v3",
                2015,
                inception,
                Published(77.294, IMAGENET, TORCHVISION),
                functions=frozenset({"Activation"}),
            ),
        },
        Printed(2014, "Inception_v3", 79.35, 5212.6, 1.53, 6.25, 5.8),
        verdict=mark(
            "Another name: every column is that of GoogLeNet, the first Inception, of 2014. "
            "Inception v3 has 23.8 million parameters."
        ),
    )
)
