"""Which networks can be shown neuron by neuron, and what is said of the others."""

import pytest

from core.errors import NetworkError
from core.infer import infer
from core.layer import LAYERS
from core.network import chain
from core.neurons import MOST_COLUMNS, MOST_UNITS, Column, columns, round_number
from core.template import TEMPLATES


def layer(key, **values):
    return LAYERS[key].from_values(values)


def found(*layers):
    return columns(infer(chain(*layers)))


TWO = layer("Input", shape=(2,))


def test_each_dense_brick_is_a_column_with_what_bends_its_sums():
    assert found(
        TWO,
        layer("Dropout", rate=0.1),
        layer("Dense", units=3, activation="tanh"),
        layer("Activation", activation="relu"),
        layer("Dropout", rate=0.1),
        layer("Dense", units=1, activation="linear", use_bias=False),
    ) == (
        Column(("input_1", "dropout_1"), 2),
        Column(("dense_1", "activation_1", "dropout_2"), 3, ("tanh", "relu"), biased=True),
        Column(("dense_2",), 1),
    )


@pytest.mark.parametrize(
    ("layers", "why"),
    [
        ((), "empty"),
        ((TWO,), "no neuron"),
        ((TWO, layer("Conv2D")), "does not fit"),
        ((TWO, layer("Activation"), layer("Dense")), "activation_1 bends the data"),
        ((TWO, layer("BatchNormalization"), layer("Dense")), "batchnormalization_1 is another"),
        ((TWO, layer("Dense", units=MOST_UNITS + 1)), "dense_1 has 17"),
        ((layer("Input", shape=(30,)), layer("Dense")), "these have 30"),
        ((layer("Input", shape=(8, 8, 1)), layer("Flatten")), "8 × 8 × 1"),
        ((TWO, *[layer("Dense")] * MOST_COLUMNS), "up to 11 layers"),
    ],
)
def test_others_are_refused_with_the_reason(layers, why):
    with pytest.raises(NetworkError, match=why):
        found(*layers)


def test_branches_are_refused():
    network = chain(TWO, layer("Dense", units=2), layer("Add")).joined("input_1", "add_1")
    with pytest.raises(NetworkError, match="at input_1 the network branches"):
        columns(infer(network))


@pytest.mark.parametrize("key", ["perceptron", "mlp-circles", "mlp-spiral", "mlp-sine"])
def test_the_small_templates_can_all_be_shown(key):
    assert columns(TEMPLATES[key].make().report())


def test_the_ends_of_a_scale_are_round():
    given = (0.0, 0.013, 0.2, 0.21, 1.0, 1.3, 2.0000001, 7.0, 99.0, float("nan"))
    expected = [1, 0.02, 0.2, 0.5, 1, 2, 2, 10, 100, 1]
    assert [round_number(value) for value in given] == pytest.approx(expected)
