"""ResNet18: 18 layers deep, by shortcuts."""

from __future__ import annotations

from core.architecture import ARCHITECTURES, CIFAR_100, DEEPLITE, Architecture, Printed, Published
from core.families.resnet import variants

ARCHITECTURES.register("resnet18")(
    Architecture(
        "He et al., arXiv:1512.03385",
        variants("ResNet18", (2, 2, 2, 2), 1, Published(76.8295, CIFAR_100, DEEPLITE), 69.758),
        Printed(2016, "ResNet18", 76.82, 721.6, 0.56, 11.22, 1.28),
    )
)
