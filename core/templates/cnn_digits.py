"""A small convolutional network on handwritten digits."""

from __future__ import annotations

from core.dataset import DATASETS
from core.experiment import Experiment, Training
from core.language import mark
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.template import TEMPLATES, Template, layer


def make() -> Experiment:
    """Return two convolutions, a pooling, a normalisation and a dense layer: 10,058 parameters.

    The normalisation's momentum is 0.9: with Keras's 0.99 its means lag behind the weights in the
    first epochs, and the validation figures of some seeds with them.
    """
    return Experiment(
        "cnn-digits",
        DATASETS["digits"](),
        chain(
            layer("Input", shape=(8, 8, 1)),
            layer("Conv2D", filters=16),
            layer("Conv2D", filters=32),
            layer("MaxPooling2D"),
            layer("BatchNormalization", momentum=0.9),
            layer("Flatten"),
            layer("Dense", units=10, activation="softmax"),
        ),
        LOSSES["categorical-crossentropy"](),
        OPTIMIZERS["adam"].from_values({"learning_rate": 0.001}),
        Training(epochs=20, batch_size=16, validation_split=0.2),
    )


TEMPLATES.register("cnn-digits")(
    Template(
        mark("CNN on digits"),
        mark("Small windows slide over the image and find its strokes, wherever they are."),
        make,
    )
)
