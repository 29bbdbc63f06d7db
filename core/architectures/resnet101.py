"""ResNet101: 101 layers deep, by shortcuts."""

from __future__ import annotations

from core.architecture import ARCHITECTURES, DEEPLITE, IMAGENET, Architecture, Printed, Published
from core.families.resnet import variants
from core.language import mark

ARCHITECTURES.register("resnet101")(
    Architecture(
        "He et al., arXiv:1512.03385",
        variants("ResNet101", (3, 4, 23, 3), 4, Published(77.3489, IMAGENET, DEEPLITE), 77.374),
        Printed(2016, "ResNet101", 77.35, 6409.6, 2.52, 42.7, 7.38),
        verdict=mark(
            "Its accuracy was measured on ImageNet, its other figures on a network for CIFAR-100."
        ),
    )
)
