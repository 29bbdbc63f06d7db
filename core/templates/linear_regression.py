"""Linear regression as one neuron without a bend."""

from __future__ import annotations

from core.dataset import DATASETS
from core.experiment import Experiment, Training
from core.language import mark
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.template import TEMPLATES, Template, layer


def make() -> Experiment:
    """Return one linear neuron on ten measures of patients: 11 parameters."""
    return Experiment(
        "linear-regression",
        DATASETS["diabetes"](),
        chain(
            layer("Input", shape=(10,)),
            layer("Dense", units=1, activation="linear"),
        ),
        LOSSES["mean-squared-error"](),
        OPTIMIZERS["sgd"].from_values({"learning_rate": 0.01}),
        Training(epochs=50, batch_size=32, validation_split=0.2),
    )


TEMPLATES.register("linear-regression")(
    Template(
        mark("Linear regression"),
        mark("One neuron without a bend is a weighted sum: the statistician's linear regression."),
        make,
    )
)
