"""The perceptron: one neuron, one straight line."""

from __future__ import annotations

from core.dataset import DATASETS
from core.experiment import Experiment, Training
from core.language import mark
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.template import TEMPLATES, Template, layer


def make() -> Experiment:
    """Return 2-1 with a sigmoid on two clouds of points: 3 parameters."""
    return Experiment(
        "perceptron",
        DATASETS["gauss"](),
        chain(
            layer("Input", shape=(2,)),
            layer("Dense", units=1, activation="sigmoid"),
        ),
        LOSSES["binary-crossentropy"](),
        OPTIMIZERS["sgd"].from_values({"learning_rate": 0.03}),
        Training(epochs=30, batch_size=10, validation_split=0.5),
    )


TEMPLATES.register("perceptron")(
    Template(
        mark("Perceptron"),
        mark("One neuron, two weights and a threshold: it parts the plane by a straight line."),
        make,
    )
)
