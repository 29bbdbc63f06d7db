"""LeNet-5: the first convolutional network in daily use, on bank cheques."""

from __future__ import annotations

from core.architecture import ARCHITECTURES, CANONICAL, Architecture, Published, Variant
from core.layer import Layer
from core.network import Network, chain
from core.template import layer

SHAPE, CLASSES = (32, 32, 1), 10


def draw() -> Network:
    """Return LeNet-5 with every map joined to every map before it, and a softmax at its end.

    In the paper the second convolution sees only some of the maps, and the end is a distance.

    Source: LeCun et al., Proceedings of the IEEE 86 (1998), figure 2.
    """
    return chain(
        layer("Input", shape=SHAPE),
        _convolution(6),
        layer("AveragePooling2D"),
        _convolution(16),
        layer("AveragePooling2D"),
        layer("Flatten"),
        layer("Dense", units=120, activation="tanh"),
        layer("Dense", units=84, activation="tanh"),
        layer("Dense", units=CLASSES, activation="softmax"),
    )


def _convolution(filters: int) -> Layer:
    return layer("Conv2D", filters=filters, kernel_size=(5, 5), padding="valid", activation="tanh")


ARCHITECTURES.register("lenet5-1998")(
    Architecture(
        "LeCun et al., Proceedings of the IEEE 86 (1998)",
        {
            CANONICAL: Variant(
                "LeNet-5", 1998, draw, Published(99.05, "MNIST", "LeCun et al., 1998")
            )
        },
    )
)
