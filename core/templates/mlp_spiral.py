"""A wider multi-layer perceptron, for the spiral."""

from __future__ import annotations

from core.dataset import DATASETS
from core.experiment import Experiment, Training
from core.language import mark
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.template import TEMPLATES, Template, layer


def make() -> Experiment:
    """Return 2-16-16-1 with tanh on the spiral: 337 parameters."""
    return Experiment(
        "mlp-spiral",
        DATASETS["spiral"](),
        chain(
            layer("Input", shape=(2,)),
            layer("Dense", units=16, activation="tanh"),
            layer("Dense", units=16, activation="tanh"),
            layer("Dense", units=1, activation="sigmoid"),
        ),
        LOSSES["binary-crossentropy"](),
        OPTIMIZERS["adam"].from_values({"learning_rate": 0.01}),
        Training(epochs=200, batch_size=10, validation_split=0.5),
    )


TEMPLATES.register("mlp-spiral")(
    Template(
        mark("MLP on the spiral"),
        mark("Two wound arms: more neurons, and more time, to bend the border round them."),
        make,
    )
)
