"""Answers, decision maps the right way up, and what each kind of data shows."""

from dataclasses import replace

import numpy as np
import pytest

from core.array import Scale
from core.dataset import DATASETS
from core.engine.build import build
from core.engine.look import Painter, answers, grid, predict, see_data
from core.engine.prepare import split, split_of
from core.errors import DataError
from core.loss import LOSSES
from core.network import chain
from core.protocol import Predict, SeeData
from core.template import TEMPLATES
from tests.core.engine.conftest import circles, digits, layer


def seen(name, **settings):
    dataset = DATASETS[name](**settings)
    return see_data(SeeData(1, dataset, 0.2, 0), split(dataset, 0.2, 0)), split(dataset, 0.2, 0)


def sloped(experiment, kernel):
    """Return an experiment's model of one Dense unit with this kernel and no bias."""
    built = build(experiment)
    built.weights[0][1].assign(np.array(kernel, np.float32).reshape(2, 1))
    return built


def pixels(picture):
    return np.frombuffer(picture.pixels, np.uint8).reshape(picture.height, picture.width)


def perceptron(activation="sigmoid"):
    unit = layer("Dense", units=1, activation=activation)
    return circles().with_network(chain(layer("Input", shape=(2,)), unit))


def test_the_first_row_of_a_grid_is_the_top():
    points = grid(6, 4).reshape(4, 4, 2)
    np.testing.assert_allclose(points[0, 0], (-4.5, 4.5))
    np.testing.assert_allclose(points[-1, -1], (4.5, -4.5))


def test_a_map_is_signed_between_the_two_classes():
    experiment = perceptron()
    picture = Painter(experiment, sloped(experiment, (0, 5)).model, 10).draw()
    assert (picture.scale, picture.low, picture.high) == (Scale.SIGNED, -1, 1)
    values = pixels(picture)
    assert (values[0] > 250).all()  # above: x2 is large, so is the answer
    assert (values[-1] < 5).all()


def test_a_map_of_a_regression_is_the_answer_clipped():
    plane = DATASETS["reg-plane"]()
    loss = LOSSES["mean-squared-error"]()
    experiment = replace(perceptron("linear").with_dataset(plane), loss=loss)
    values = pixels(Painter(experiment, sloped(experiment, (1, 0)).model, 100).draw())
    assert (values[:, 0] == 0).all()
    assert (values[:, -1] == 255).all()
    assert abs(int(values[50, 50]) - 128) <= 2 + 255 * plane.extent / 100


def test_a_map_of_two_outputs_is_that_of_the_second():
    experiment = replace(
        circles().with_network(
            chain(layer("Input", shape=(2,)), layer("Dense", units=2, activation="softmax"))
        ),
        loss=LOSSES["categorical-crossentropy"](),
    )
    built = build(experiment)
    built.weights[0][1].assign([[0, 5], [0, 0]])
    values = pixels(Painter(experiment, built.model, 10).draw())
    assert (values[:, -1] > 250).all()


def test_images_have_no_map():
    experiment = digits()
    with pytest.raises(DataError, match="no map"):
        Painter(experiment, build(experiment).model, 10)


def test_answers_are_those_of_keras_in_whatever_portions():
    experiment = digits()
    built = build(experiment)
    x = split_of(experiment).train.x[:600]
    np.testing.assert_allclose(
        answers(built.model, x), built.model.predict(x, verbose=0), atol=1e-5
    )


def test_a_prediction_stands_beside_the_truth_in_the_same_form():
    experiment = digits()
    held = split_of(experiment).validation
    told = predict(Predict(3, experiment, count=5), build(experiment), held)
    assert told.answers.shape == told.truth.shape == (5, 10)
    np.testing.assert_array_equal(told.truth.numpy().argmax(1), held.y[:5])


def test_points_are_shown_with_their_answer_and_their_side():
    told, parts = seen("circle")
    assert len(told.points) == len(parts.train) + len(parts.validation)
    assert sum(held for *_, held in told.points) == len(parts.validation)
    assert told.points[0][:2] == pytest.approx(tuple(parts.train.x[0]))
    assert {answer for _, _, answer, _ in told.points} == {0, 1}
    assert not told.pictures


def test_a_curve_is_shown_as_x_and_y():
    told, parts = seen("sine")
    x, y, answer, held = told.points[0]
    assert x == pytest.approx(parts.train.x[0, 0])
    assert y == answer == pytest.approx(parts.train.y[0, 0])
    assert not held


def test_images_are_shown_with_their_class():
    told, parts = seen("digits")
    assert len(told.pictures) == 24
    picture, label = told.pictures[0]
    assert (picture.width, picture.height, picture.scale) == (8, 8, Scale.GREY)
    assert label == str(parts.validation.y[0])


def test_a_table_shows_nothing():
    told, _ = seen("iris")
    assert told.points == told.pictures == ()


def test_an_image_asked_for_is_predicted_whole_and_has_no_name():
    experiment = TEMPLATES["unet"].make()
    held = split_of(experiment).validation
    predicted = predict(Predict(1, experiment, count=3), build(experiment), held)
    assert predicted.answers.shape == predicted.truth.shape == (3, 8, 8, 1)
    np.testing.assert_array_equal(predicted.truth.numpy(), held.y[:3])
    pictures = seen("noisy-digits")[0].pictures
    assert {name for _, name in pictures} == {""}
