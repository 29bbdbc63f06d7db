"""Non-linear regression: a small multi-layer perceptron follows a curve."""

from __future__ import annotations

from core.dataset import DATASETS
from core.experiment import Experiment, Training
from core.language import mark
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.template import TEMPLATES, Template, layer


def make() -> Experiment:
    """Return 1-16-16-1 with tanh on a noisy sine: 321 parameters."""
    return Experiment(
        "mlp-sine",
        DATASETS["sine"](),
        chain(
            layer("Input", shape=(1,)),
            layer("Dense", units=16, activation="tanh"),
            layer("Dense", units=16, activation="tanh"),
            layer("Dense", units=1, activation="linear"),
        ),
        LOSSES["mean-squared-error"](),
        OPTIMIZERS["adam"].from_values({"learning_rate": 0.01}),
        Training(epochs=100, batch_size=16, validation_split=0.3),
    )


TEMPLATES.register("mlp-sine")(
    Template(
        mark("MLP on a sine"),
        mark("Non-linear regression: the same neurons, with a number for an answer."),
        make,
    )
)
