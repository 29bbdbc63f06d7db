"""The options of weights: asked of Keras under its own names, unknown to older project files."""

import pytest

from core.call import call
from core.convolving import Convolution
from core.layer import LAYERS
from core.weighted import Biased, Constrained, Weighted, constant
from tests.core.networks import of

OPTIONS = {
    "kernel_initializer": "he_normal",
    "kernel_regularizer": "l1_l2",
    "regularizer_strength": 0.5,
    "kernel_constraint": "unit_norm",
}

WEIGHTED = [key for key, cls in LAYERS.items() if issubclass(cls, Constrained)]


def asked(key, **settings):
    return dict(of(key, **settings).keras().settings)


@pytest.mark.parametrize("key", WEIGHTED)
def test_each_kernel_gets_its_options(key):
    given = asked(key, **OPTIONS)
    assert not {"regularizer_strength", "bias_start"} & set(given)
    for kernel, axes in LAYERS[key].kernels:
        assert given[f"{kernel}_initializer"] == "he_normal"
        assert given[f"{kernel}_regularizer"] == call("regularizers.L1L2", l1=0.5, l2=0.5)
        axis = axes[0] if len(axes) == 1 else axes
        assert given[f"{kernel}_constraint"] == call("constraints.UnitNorm", axis=axis)


def test_nothing_is_asked_for_by_default():
    given = asked("Dense")
    assert given["kernel_regularizer"] is None
    assert given["kernel_constraint"] is None
    assert given["bias_initializer"] == "zeros"


def test_one_strength_for_one_penalty():
    given = asked("Dense", kernel_regularizer="l2", regularizer_strength=0.1)
    assert given["kernel_regularizer"] == call("regularizers.L2", l2=0.1)
    assert asked("Conv2D", kernel_constraint="non_neg")["kernel_constraint"] == "non_neg"


def test_a_number_to_start_at_is_an_initialiser():
    assert constant(0) == "zeros"
    assert constant(1.0) == "ones"
    assert constant(-0.5) == call("initializers.Constant", value=-0.5)
    assert asked("BatchNormalization", gamma_start=0.0)["gamma_initializer"] == "zeros"


def test_what_a_beginner_can_do_without_comes_last():
    for _, cls in LAYERS.items():
        advanced = [declared.advanced for declared in cls.settings().values()]
        assert advanced == sorted(advanced)
    assert list(of("Conv2D").settings())[:6] == [
        "filters", "kernel_size", "strides", "padding", "dilation_rate", "activation",
    ]  # fmt: skip
    assert of("Embedding").kernel_initializer == "random_uniform"


def test_every_layer_that_learns_has_the_options_that_make_sense():
    learns = {key for key, cls in LAYERS.items() if issubclass(cls, Weighted)}
    assert learns == {*WEIGHTED, "MultiHeadAttention"}
    assert issubclass(Convolution, Biased)


def test_settings_of_a_file_that_knows_no_options_are_still_read():
    old = {"filters": 4, "kernel_size": [3, 3], "strides": [1, 1], "padding": "same",
           "dilation_rate": [1, 1], "activation": "relu", "use_bias": True}  # fmt: skip
    assert LAYERS["Conv2D"].from_values(old) == of("Conv2D", filters=4)


@pytest.mark.engine
@pytest.mark.parametrize("key", WEIGHTED)
@pytest.mark.parametrize("bound", ["unit_norm", "max_norm"])
def test_a_constraint_bounds_all_weights_of_one_number_of_the_answer(key, bound):
    import numpy as np

    from core.engine.make import made

    given = asked(key, kernel_constraint=bound)
    (shape, *_) = LAYERS[key].examples[0]
    kernels = [w for w in of(key).infer(shape).weights if "bias" not in w.name][:1]
    kernel, axes = LAYERS[key].kernels[0]
    weights = np.random.default_rng(0).normal(size=kernels[0].shape).astype("float32") * 5
    bounded = np.asarray(made(given[f"{kernel}_constraint"])(weights))
    lengths = np.sqrt((bounded**2).sum(axis=axes))
    expected = (
        np.sqrt((weights**2).sum(axis=axes)) if bound == "max_norm" else np.ones_like(lengths)
    )
    np.testing.assert_allclose(lengths, np.minimum(expected, 2.0), atol=1e-4)
