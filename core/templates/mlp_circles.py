"""The first experiment one sees: two circles of points and a small multi-layer perceptron."""

from __future__ import annotations

from core.dataset import DATASETS
from core.experiment import Experiment, Training
from core.language import mark
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.template import TEMPLATES, Template, layer


def make() -> Experiment:
    """Return 2-4-2-1 with tanh on circles: 25 parameters."""
    return Experiment(
        "mlp-circles",
        DATASETS["circle"](),
        chain(
            layer("Input", shape=(2,)),
            layer("Dense", units=4, activation="tanh"),
            layer("Dense", units=2, activation="tanh"),
            layer("Dense", units=1, activation="sigmoid"),
        ),
        LOSSES["binary-crossentropy"](),
        OPTIMIZERS["adam"].from_values({"learning_rate": 0.01}),
        Training(epochs=100, batch_size=10, validation_split=0.5),
    )


TEMPLATES.register("mlp-circles")(
    Template(
        mark("MLP on circles"),
        mark("A line cannot part two circles; a few neurons together can."),
        make,
    )
)
