"""LeNet-5, the network that read cheques in the 1990s."""

from __future__ import annotations

from core.dataset import DATASETS
from core.experiment import Experiment, Training
from core.language import mark
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.template import TEMPLATES, Template, layer


def make() -> Experiment:
    """Return LeNet-5 behind an enlargement from 8 × 8 to 32 × 32: 61,706 parameters.

    Its poolings here have no weights and its last layer is a softmax. Measured: 98 % of the
    validation digits, seeds 0 and 1.

    Source: LeCun, Bottou, Bengio & Haffner, Proceedings of the IEEE 86 (1998), figure 2.
    """
    return Experiment(
        "lenet5",
        DATASETS["digits"](),
        chain(
            layer("Input", shape=(8, 8, 1)),
            layer("UpSampling2D", size=(4, 4), interpolation="bilinear"),
            layer("Conv2D", filters=6, kernel_size=(5, 5), padding="valid", activation="tanh"),
            layer("AveragePooling2D"),
            layer("Conv2D", filters=16, kernel_size=(5, 5), padding="valid", activation="tanh"),
            layer("AveragePooling2D"),
            layer("Flatten"),
            layer("Dense", units=120, activation="tanh"),
            layer("Dense", units=84, activation="tanh"),
            layer("Dense", units=10, activation="softmax"),
        ),
        LOSSES["categorical-crossentropy"](),
        OPTIMIZERS["adam"].from_values({"learning_rate": 0.001}),
        Training(epochs=15, batch_size=32, validation_split=0.2),
    )


TEMPLATES.register("lenet5")(
    Template(
        mark("LeNet-5"),
        mark(
            "LeCun's network of 1998, which read cheques. "
            "It wants 32 × 32 pixels: the small digits are enlarged first."
        ),
        make,
    )
)
