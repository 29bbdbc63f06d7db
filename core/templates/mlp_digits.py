"""A multi-layer perceptron on images: it works, at a price."""

from __future__ import annotations

from core.dataset import DATASETS
from core.experiment import Experiment, Training
from core.language import mark
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.template import TEMPLATES, Template, layer


def make() -> Experiment:
    """Return 64-64-10 with ReLU on handwritten digits: 4,810 parameters."""
    return Experiment(
        "mlp-digits",
        DATASETS["digits"](),
        chain(
            layer("Input", shape=(8, 8, 1)),
            layer("Flatten"),
            layer("Dense", units=64, activation="relu"),
            layer("Dense", units=10, activation="softmax"),
        ),
        LOSSES["categorical-crossentropy"](),
        OPTIMIZERS["adam"].from_values({"learning_rate": 0.001}),
        Training(epochs=20, batch_size=32, validation_split=0.2),
    )


TEMPLATES.register("mlp-digits")(
    Template(
        mark("MLP on digits"),
        mark("Every pixel has a weight for every neuron: the image is read as a row of numbers."),
        make,
    )
)
