from __future__ import annotations

import pytest

from core.layer import Change, InsertAfter, UseLoss
from core.loss import LOSSES
from tests.core.experiments import experiment, mended, problem_of
from tests.core.networks import of


@pytest.mark.parametrize(
    ("data", "loss", "units", "ending", "other"),
    [
        ("circle", "binary-crossentropy", 1, "linear", "mean-squared-error"),
        ("iris", "categorical-crossentropy", 3, "linear", "categorical-hinge"),
        ("iris", "categorical-hinge", 3, "relu", None),
        ("iris", "mean-squared-error", 3, "tanh", "categorical-hinge"),
        ("sine", "huber", 1, "sigmoid", None),
    ],
)
def test_an_ending_the_loss_does_not_expect_can_be_mended_at_either_side(
    data, loss, units, ending, other
):
    tried = experiment(data, loss, of("Dense", units=units, activation=ending))
    brick, problem = problem_of(tried)
    first, *rest = problem.repairs
    assert isinstance(first, Change)
    assert [repair.loss for repair in rest] == ([other] if other else [])
    for repair in problem.repairs:
        assert not [r for r in tried.repaired(brick, repair).report().rows if r.problem]


@pytest.mark.parametrize(
    ("loss", "units", "ending", "other", "title"),
    [
        ("binary-crossentropy", 2, "softmax", "categorical-crossentropy", "Categorical cross-"),
        ("categorical-crossentropy", 1, "sigmoid", "binary-crossentropy", "Binary cross-"),
    ],
)
def test_one_number_or_two_for_two_classes(loss, units, ending, other, title):
    tried = experiment("circle", loss, of("Dense", units=units, activation=ending))
    brick, problem = problem_of(tried)
    assert isinstance(problem.repairs[0], Change)
    assert isinstance(problem.repairs[1], UseLoss)
    assert str(problem.repairs[1].title).startswith(f"Use {title}")
    swapped = tried.repaired(brick, problem.repairs[1])
    assert swapped.loss == LOSSES[other]()
    assert swapped.network == tried.network
    assert not [row for row in swapped.report().rows if row.problem]
    assert mended(tried).report().ready


def test_a_loss_that_does_not_apply_gives_way_to_the_usual_one():
    tried = experiment("sine", "binary-crossentropy", of("Dense", units=1, activation="linear"))
    brick, problem = problem_of(tried)
    (repair,) = problem.repairs
    assert str(repair.title) == "Use Mean squared error"
    assert tried.repaired(brick, repair).report().ready


@pytest.mark.parametrize(
    ("layers", "said"),
    [
        ((of("Flatten"), of("Dense", units=9, activation="softmax")), "9 numbers"),
        ((of("Conv2D", filters=4),), "an image (8 × 8 × 4)"),
        ((of("Reshape", target_shape=(8, 8)),), "a sequence (8 × 8)"),
        ((of("Flatten"), of("Dense", units=1, activation="sigmoid")), "1 number"),
    ],
)
def test_what_the_network_ends_with_is_said_in_words(layers, said):
    _, problem = problem_of(experiment("digits", "categorical-crossentropy", *layers))
    assert str(problem.message) == (
        f"The network must end with 10 numbers, one for each class of the data. Received: {said}."
    )


@pytest.mark.parametrize(
    "layers",
    [
        (of("Conv2D", filters=4),),
        (of("Conv2D", filters=4), of("MaxPooling2D")),
        (of("UpSampling2D"), of("Conv2D", filters=1, activation="sigmoid")),
        (of("Conv2D", filters=4), of("Dropout")),
        (of("MaxPooling2D", pool_size=(3, 3), strides=(3, 3)),),
        (of("Flatten"),),
        (of("Flatten"), of("Dense", units=8)),
        (of("Flatten"), of("Dense", units=8), of("BatchNormalization")),
        (of("Reshape", target_shape=(8, 8)),),
        (of("Reshape", target_shape=(8, 8)), of("MaxPooling1D")),
    ],
)
def test_an_image_asked_for_can_be_reached_from_anywhere(layers):
    tried = experiment("noisy-digits", "mean-squared-error", *layers)
    done = mended(tried)
    assert done.report().output.shape == (8, 8, 1)


def test_an_image_asked_for_is_said_in_words():
    tried = experiment("noisy-digits", "huber", of("Conv2D", filters=4))
    _, problem = problem_of(tried)
    assert str(problem.message) == (
        "The network must end with an image (8 × 8 × 1), as the data asks for. "
        "Received: an image (8 × 8 × 4)."
    )
    assert str(problem.repairs[0].title) == "Use 1 filter"
    pooled = experiment("noisy-digits", "huber", of("MaxPooling2D"))
    _, problem = problem_of(pooled)
    assert isinstance(problem.repairs[0], InsertAfter)
    assert str(problem.repairs[0].title) == "Add UpSampling2D 2×2"


def test_the_activation_is_seen_through_what_only_rearranges():
    tried = experiment(
        "noisy-digits",
        "mean-squared-error",
        of("Flatten"),
        of("Dense", units=64, activation="softmax"),
        of("Reshape", target_shape=(8, 8, 1)),
    )
    brick, problem = problem_of(tried)
    assert brick == "dense_1"
    assert not problem.fatal
    assert str(problem.repairs[0].title) == "Use sigmoid"
    assert mended(tried).network["dense_1"].layer.values()["activation"] == "sigmoid"
