"""Networks become Keras models: names, seeds, weights in and out, refusals."""

from dataclasses import replace

import numpy as np
import pytest

from core.block import Block, expand
from core.engine.build import build, snapshot
from core.errors import NetworkError, TrainingError
from core.infer import infer
from core.network import Brick, Network, Seam, chain
from tests.core.engine.conftest import circles, digits, layer


def with_blocks():
    experiment = digits()
    inner = chain(
        layer("Input", shape=(8, 8, 1)), layer("Conv2D", filters=2), layer("Conv2D", filters=3)
    )
    outer = Block("stage", chain(layer("Input", shape=(1, 1, 1)), Block("pair", inner, repeat=2)))
    network = experiment.network.inserted(Brick("stage", outer), Seam("input_1", "conv2d_1"))
    return experiment.with_network(network)


def test_the_same_seed_gives_the_same_weights_and_another_one_others():
    first, again = build(circles(seed=3)), build(circles(seed=3))
    other = build(circles(seed=4))
    for (name, one), (_, two) in zip(first.weights, again.weights, strict=True):
        np.testing.assert_array_equal(np.asarray(one), np.asarray(two), err_msg=name)
    assert not np.array_equal(np.asarray(first.weights[0][1]), np.asarray(other.weights[0][1]))


@pytest.mark.parametrize("experiment", [circles(), digits(), with_blocks()])
def test_weights_are_named_by_path_and_shaped_as_inferred(experiment):
    built = build(experiment)
    report = infer(expand(experiment.network))
    expected = {
        f"{row.brick.id}/{weight.name}": weight.shape
        for row in report.rows
        for weight in row.inferred.weights
    }
    assert {name: tuple(w.shape) for name, w in built.weights} == expected


@pytest.mark.parametrize(
    ("name", "scope"), [("Détection", "D_tection"), ("数字", "model"), ("cnn-digits", "cnn_digits")]
)
def test_an_experiment_may_have_any_name(name, scope):
    built = build(replace(circles(), name=name))
    assert built.model.name == scope
    assert built.model(np.zeros((1, 2), np.float32)).shape == (1, 1)


def test_a_map_inside_a_block_can_be_asked_for():
    built = build(with_blocks())
    assert built.part("stage/block_1/2/conv2d_1").output_shape == (None, 8, 8, 2)
    assert built.brick("stage").id == "stage/block_1/2/conv2d_2"
    with pytest.raises(NetworkError):
        built.part("stage/block_1/3/conv2d_1")


def test_a_snapshot_restores_every_weight():
    experiment = digits()
    built, other = build(experiment), build(replace(experiment, training=digits(seed=5).training))
    for _, variable in built.weights:
        variable.assign(np.random.default_rng(0).random(variable.shape))
    other.restore(snapshot(built, epoch=3))
    for (_, one), (_, two) in zip(built.weights, other.weights, strict=True):
        np.testing.assert_array_equal(np.asarray(one), np.asarray(two))
    built.refresh()
    np.testing.assert_array_equal(
        np.asarray(built.weights[0][1]), np.asarray(build(experiment).weights[0][1])
    )


def test_weights_of_another_network_are_refused_by_name_and_shape():
    taken = snapshot(build(circles()), 1)
    with pytest.raises(TrainingError, match=r"dense_1/kernel of shape 2 × 3.*2 × 4"):
        build(circles(layer("Dense", units=3))).restore(taken)


def test_what_does_not_fit_is_told_with_the_brick():
    with pytest.raises(NetworkError, match=r"dense_1: .*10 numbers"):
        build(replace(digits(), network=circles_on_images()))
    with pytest.raises(NetworkError, match="empty"):
        build(replace(circles(), network=Network()))


def circles_on_images():
    return chain(layer("Input", shape=(8, 8, 1)), layer("Flatten"), layer("Dense", units=3))


def test_two_inputs_are_refused():
    network = Network(
        (
            Brick("a", layer("Input", shape=(2,))),
            Brick("b", layer("Input", shape=(2,))),
            Brick("join", layer("Add"), ("a", "b")),
            Brick("out", layer("Dense", units=1, activation="sigmoid"), ("join",)),
        )
    )
    with pytest.raises(NetworkError, match="one Input"):
        build(circles().with_network(network))
