"""DenseNet121: 121 layers, each fed by all before it."""

from __future__ import annotations

from core.architecture import ARCHITECTURES, CIFAR_100, DEEPLITE, Architecture, Printed, Published
from core.families.densenet import variants
from core.language import mark

ARCHITECTURES.register("densenet121")(
    Architecture(
        "Huang et al., arXiv:1608.06993",
        variants("DenseNet121", (6, 12, 24, 16), Published(78.4612, CIFAR_100, DEEPLITE), 74.434),
        Printed(2018, "DenseNet121", 78.46, 5025.6, 0.9, 7.05, 5.23),
        verdict=mark("Published in 2017, not 2018."),
    )
)
