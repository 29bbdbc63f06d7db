import pytest

from core.layer import LAYERS
from core.shorthand import read


@pytest.mark.parametrize(
    ("key", "text", "values"),
    [
        ("Dense", "10 softmax", {"units": 10, "activation": "softmax"}),
        ("Dense", "relu 5", {"units": 5, "activation": "relu"}),
        ("Conv2D", "32 3x3 relu", {"filters": 32, "kernel_size": (3, 3), "activation": "relu"}),
        ("Conv2D", "32 3 2", {"filters": 32, "kernel_size": (3, 3), "strides": (2, 2)}),
        ("Conv2D", "5×3", {"kernel_size": (5, 3)}),
        ("Conv2D", "strides=2 val", {"strides": (2, 2), "padding": "valid"}),
        ("MaxPooling2D", "3", {"pool_size": (3, 3)}),
        ("Dropout", "0.25", {"rate": 0.25}),
        ("Dropout", "0,25", {"rate": 0.25}),
        ("Dropout", "50%", {"rate": 0.5}),
        ("Reshape", "4x4x8", {"target_shape": (4, 4, 8)}),
        ("Dense", "leakyrelu", {"activation": "leaky_relu"}),
        ("Dense", "use_bias=no", {"use_bias": False}),
        ("LSTM", "16", {"units": 16}),
    ],
)
def test_words_say_settings(key, text, values):
    assert read(LAYERS[key], text.split()) == (values, [])


@pytest.mark.parametrize(
    ("key", "text", "left"),
    [
        ("Dense", "block", ["block"]),
        ("Dense", "re", ["re"]),
        ("Dense", "nosuch=3", ["nosuch=3"]),
        ("Dense", "10 20", ["20"]),
        ("Flatten", "3", ["3"]),
        ("Conv2D", "3x3x3", ["3x3x3"]),
        ("Dense", "99999999999999999999", ["99999999999999999999"]),
    ],
)
def test_what_says_nothing_is_left(key, text, left):
    assert read(LAYERS[key], text.split())[1] == left


def test_what_is_given_is_not_said_again():
    values, left = read(LAYERS["Activation"], ["tanh"], {"activation": "relu"})
    assert values == {}
    assert left == ["tanh"]


def test_limits_are_left_to_the_layer():
    values, _ = read(LAYERS["Dropout"], ["7.5"])
    assert values == {"rate": 7.5}
