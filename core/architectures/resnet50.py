"""ResNet50: 50 layers deep, by shortcuts."""

from __future__ import annotations

from core.architecture import ARCHITECTURES, CIFAR_100, DEEPLITE, Architecture, Printed, Published
from core.families.resnet import variants

ARCHITECTURES.register("resnet50")(
    Architecture(
        "He et al., arXiv:1512.03385",
        variants("ResNet50", (3, 4, 6, 3), 4, Published(78.0657, CIFAR_100, DEEPLITE), 76.13),
        Printed(2016, "ResNet50", 78.07, 4233.6, 1.3, 23.7, 4.56),
    )
)
