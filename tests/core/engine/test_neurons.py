"""What the neurons view shows is what plain Keras computes, layer by layer."""

import numpy as np
import pytest

from core.array import Picture, Scale
from core.dataset import DATASETS
from core.engine.build import build, snapshot
from core.engine.look import GRID, Painter, grid
from core.engine.neurons import Watch, places
from core.engine.workshop import Workshop
from core.errors import NetworkError
from core.neurons import columns
from core.protocol import (
    EpochEnded,
    NeuronsSeen,
    Pause,
    Paused,
    SeeNeurons,
    Snapshotted,
    Train,
)
from core.template import TEMPLATES
from tests.core.engine.conftest import circles, digits, layer, trained


def bent():
    """Return neurons whose sums go through bricks of their own."""
    return circles(
        layer("Dense", units=3, activation="linear"),
        layer("Activation", activation="relu"),
        layer("Dropout", rate=0.5),
        layer("Dense", units=2, activation="tanh", use_bias=False),
    )


def sine():
    return TEMPLATES["mlp-sine"].make()


def plain(keras, experiment, state):
    """Return what each column answers by the layers of a model of its own, one after another."""
    built = build(experiment)
    built.restore(state)
    value = keras.ops.convert_to_tensor(places(experiment.dataset, 32))
    answers = {}
    for brick in built.network.bricks:
        if brick.inputs:
            value = built.model.get_layer(brick.id)(value, training=False)
        answers[brick.id] = np.asarray(value)
    return [answers[column.end] for column in columns(experiment.report())]


def after_training(experiment):
    session, _ = trained(experiment, 3)
    return snapshot(session.built, 3)


@pytest.mark.parametrize("make", [circles, bent, sine])
def test_every_neuron_answers_as_plain_keras_does(keras, make):
    experiment = make()
    state = after_training(experiment)
    built = build(experiment)
    built.restore(state)
    for found, expected in zip(
        Watch(experiment, built, 32).answers(), plain(keras, experiment, state), strict=True
    ):
        np.testing.assert_allclose(found, expected, atol=1e-6)


def test_weights_are_those_of_the_snapshot_to_the_last_bit():
    experiment = circles()
    state = after_training(experiment)
    seen = Workshop().answer(SeeNeurons(1, experiment, state))
    assert (seen.job, seen.trained) == (1, True)
    assert seen.weights == state.weights


def test_without_a_state_the_fresh_weights_of_the_seed_are_told_and_called_so():
    experiment = circles()
    seen = Workshop().answer(SeeNeurons(1, experiment))
    assert not seen.trained
    assert seen.weights == snapshot(build(experiment), 0).weights


def test_maps_are_painted_in_the_colours_of_their_column(keras):
    experiment = bent()
    state = after_training(experiment)
    seen = Workshop().answer(SeeNeurons(1, experiment, state))
    assert [len(column.maps) for column in seen.columns] == [2, 3, 2, 1]
    for column, numbers in zip(seen.columns, plain(keras, experiment, state), strict=True):
        for picture, values in zip(column.maps, numbers.T, strict=True):
            signed = 2 * (values - column.low) / (column.high - column.low) - 1
            expected = Picture.of(signed.reshape(32, 32), Scale.SIGNED, -1, 1)
            difference = np.subtract(*(np.frombuffer(p.pixels, np.uint8).astype(int)
                                       for p in (picture, expected)))  # fmt: skip
            assert abs(difference).max() <= 1
    data, hidden, second, answer = seen.columns
    assert (data.low, data.high) == (-6, 6)
    assert hidden.high >= plain(keras, experiment, state)[1].max() > 0.4 * hidden.high
    assert (second.low, second.high) == (-1, 1)
    assert (answer.low, answer.high) == (0, 1)


def test_the_last_neurons_map_is_that_of_the_train_page():
    experiment = circles()
    built = build(experiment)
    seen = Workshop().answer(SeeNeurons(1, experiment, None, GRID))
    assert seen.columns[-1].maps[0] == Painter(experiment, built.model, GRID).draw()


def test_neurons_on_a_curve_answer_along_its_interval(keras):
    experiment = sine()
    state = after_training(experiment)
    seen = Workshop().answer(SeeNeurons(1, experiment, state))
    x = seen.columns[0].curves.numpy()
    assert x.shape == (1, 64)
    assert (x[0, 0], x[0, -1]) == (-4, 4)
    for column, numbers in zip(seen.columns, plain(keras, experiment, state), strict=True):
        np.testing.assert_allclose(column.curves.numpy(), numbers.T, atol=1e-6)
        assert -column.low == column.high >= abs(numbers).max()


def test_data_that_are_no_plane_have_weights_alone():
    experiment = TEMPLATES["mlp-circles"].make().with_dataset(DATASETS["iris"]())
    with pytest.raises(NetworkError, match="must end with 3 numbers"):
        Workshop().answer(SeeNeurons(1, experiment))
    network = experiment.network.with_layer(
        "dense_3", layer("Dense", units=3, activation="softmax")
    )
    seen = Workshop().answer(SeeNeurons(1, experiment.with_network(network)))
    assert seen.columns == ()
    assert len(seen.weights) == 6


def test_in_training_the_very_model_is_seen(worker):
    experiment = circles()
    job = worker.order(Train, experiment, 100_000)
    seen = []
    for _ in range(2):
        worker.until(EpochEnded, job)
        seen.append(worker.until(NeuronsSeen, worker.order(SeeNeurons, experiment))[-1])
    assert all(one.trained for one in seen)
    assert seen[0].weights != seen[1].weights
    worker.send(Pause(job))
    told = worker.until(Paused)
    (state,) = [event.snapshot for event in told if isinstance(event, Snapshotted)][-1:]
    held = worker.until(NeuronsSeen, worker.order(SeeNeurons, experiment))[-1]
    assert held.weights == state.weights


def test_images_are_refused_in_a_sentence():
    with pytest.raises(NetworkError, match=r"8 × 8 × 1.*Bricks or Volumes"):
        Workshop().answer(SeeNeurons(1, digits()))


def test_the_square_is_that_of_the_train_page():
    data = DATASETS["circle"]()
    np.testing.assert_array_equal(places(data, 5), grid(data.extent, 5))
