"""The first experiment one sees: two circles of points and a small multi-layer perceptron."""

from __future__ import annotations

from core.dataset import DATASETS
from core.experiment import Experiment, Training
from core.language import mark
from core.layer import LAYERS
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.template import TEMPLATES, Template


def make() -> Experiment:
    """Return 2-4-2-1 with tanh on circles: 25 parameters."""
    dense = LAYERS["Dense"]
    return Experiment(
        "mlp-circles",
        DATASETS["circle"](),
        chain(
            LAYERS["Input"].from_values({"shape": [2]}),
            dense.from_values({"units": 4, "activation": "tanh"}),
            dense.from_values({"units": 2, "activation": "tanh"}),
            dense.from_values({"units": 1, "activation": "sigmoid"}),
        ),
        LOSSES["binary-crossentropy"](),
        OPTIMIZERS["sgd"].from_values({"learning_rate": 0.1}),
        Training(epochs=200, batch_size=10, validation_split=0.5),
    )


TEMPLATES.register("mlp-circles")(
    Template(
        mark("MLP on circles"),
        mark("A line cannot part two circles; a few neurons together can."),
        make,
    )
)
