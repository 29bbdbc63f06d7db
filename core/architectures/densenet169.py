"""DenseNet169: 169 layers, each fed by all before it."""

from __future__ import annotations

from core.architecture import ARCHITECTURES, DEEPLITE, IMAGENET, Architecture, Printed, Published
from core.families.densenet import variants
from core.language import mark

ARCHITECTURES.register("densenet169")(
    Architecture(
        "Huang et al., arXiv:1608.06993",
        variants("DenseNet169", (6, 12, 32, 32), Published(75.5635, IMAGENET, DEEPLITE), 75.6),
        Printed(2018, "DenseNet169", 75.56, 6111.6, 1.07, 12.64, 6.75),
        verdict=mark(
            "Published in 2017, not 2018; its accuracy was measured on ImageNet, its other "
            "figures on a network for CIFAR-100."
        ),
    )
)
