"""A recurrent network on a signal."""

from __future__ import annotations

from core.dataset import DATASETS
from core.experiment import Experiment, Training
from core.language import mark
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.template import TEMPLATES, Template, layer


def make() -> Experiment:
    """Return short windows, a pooling and an LSTM of 32 units: 6,401 parameters.

    A window of 5 numbers is a quarter of a second, less than the shortest time between two beats:
    what tells the classes apart is left to the LSTM's memory. Measured: all the validation
    signals, seeds 0 and 1.
    """
    return Experiment(
        "lstm-signal",
        DATASETS["heartbeats"].from_values({"examples": 1000}),
        chain(
            layer("Input", shape=(80, 1)),
            layer("Conv1D", filters=16, kernel_size=5),
            layer("MaxPooling1D"),
            layer("LSTM", units=32),
            layer("Dense", units=1, activation="sigmoid"),
        ),
        LOSSES["binary-crossentropy"](),
        OPTIMIZERS["adam"].from_values({"learning_rate": 0.003}),
        Training(epochs=20, batch_size=32, validation_split=0.2),
    )


TEMPLATES.register("lstm-signal")(
    Template(
        mark("LSTM on heartbeats"),
        mark(
            "Small windows find the waves; the LSTM reads on and remembers when the last beat came."
        ),
        make,
    )
)
