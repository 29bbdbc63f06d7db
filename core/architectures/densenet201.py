"""DenseNet201: 201 layers, each fed by all before it."""

from __future__ import annotations

from core.architecture import ARCHITECTURES, DEEPLITE, IMAGENET, Architecture, Printed, Published
from core.families.densenet import variants
from core.language import mark

ARCHITECTURES.register("densenet201")(
    Architecture(
        "Huang et al., arXiv:1608.06993",
        variants("DenseNet201", (6, 12, 48, 32), Published(76.8702, IMAGENET, DEEPLITE), 76.896),
        Printed(2018, "DenseNet201", 76.87, 7947.6, 1.38, 18.28, 9.24),
        verdict=mark(
            "Published in 2017, not 2018; its accuracy was measured on ImageNet, its other "
            "figures on a network for CIFAR-100."
        ),
    )
)
