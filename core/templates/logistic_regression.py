"""Logistic regression as one neuron with a sigmoid."""

from __future__ import annotations

from core.dataset import DATASETS
from core.experiment import Experiment, Training
from core.language import mark
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.template import TEMPLATES, Template, layer


def make() -> Experiment:
    """Return one sigmoid neuron on thirty measures of tumours: 31 parameters."""
    return Experiment(
        "logistic-regression",
        DATASETS["breast-cancer"](),
        chain(
            layer("Input", shape=(30,)),
            layer("Dense", units=1, activation="sigmoid"),
        ),
        LOSSES["binary-crossentropy"](),
        OPTIMIZERS["sgd"].from_values({"learning_rate": 0.03}),
        Training(epochs=50, batch_size=32, validation_split=0.2),
    )


TEMPLATES.register("logistic-regression")(
    Template(
        mark("Logistic regression"),
        mark("A weighted sum squeezed into a probability: is this tumour benign?"),
        make,
    )
)
