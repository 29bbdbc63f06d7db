"""ResNet152: 152 layers deep, by shortcuts."""

from __future__ import annotations

from core.architecture import ARCHITECTURES, DEEPLITE, IMAGENET, Architecture, Printed, Published
from core.families.resnet import variants
from core.language import mark

ARCHITECTURES.register("resnet152")(
    Architecture(
        "He et al., arXiv:1512.03385",
        variants("ResNet152", (3, 8, 36, 3), 4, Published(78.2836, IMAGENET, DEEPLITE), 78.312),
        Printed(2016, "ResNet152", 78.28, 9097.6, 3.74, 58.34, 10.54),
        verdict=mark(
            "Its accuracy was measured on ImageNet, its other figures on a network for CIFAR-100."
        ),
    )
)
