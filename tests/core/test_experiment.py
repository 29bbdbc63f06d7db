from __future__ import annotations

from dataclasses import replace

import pytest

from core.dataset import DATASETS, Task
from core.errors import SettingError
from core.experiment import Training, usual_loss
from core.layer import Change, InsertAfter, InsertBefore
from core.network import Brick, Network, chain
from core.template import TEMPLATES
from tests.core.experiments import experiment, mended, problem_of, repaired
from tests.core.networks import of


def test_a_network_that_fits_has_nothing_to_say():
    report = TEMPLATES["mlp-circles"].make().report()
    assert report.ready
    assert not [row for row in report.rows if row.problem]


def test_too_few_units_for_the_classes():
    tried = experiment(
        "digits", "categorical-crossentropy", of("Flatten"), of("Dense", activation="softmax")
    )
    brick, problem = problem_of(tried)
    assert brick == "dense_1"
    assert problem.fatal
    assert str(problem.message) == (
        "The network must end with 10 numbers, one for each class of the data. "
        "Received: 16 numbers."
    )
    assert isinstance(problem.repairs[0], Change)
    assert str(problem.repairs[0].title) == "Use 10 units"
    assert not tried.report().ready
    assert mended(tried).report().output.shape == (10,)


def test_units_are_asked_of_the_brick_that_sets_them():
    tried = experiment(
        "digits",
        "categorical-crossentropy",
        of("Flatten"),
        of("Dense", units=7, activation="linear"),
        of("Dropout"),
        of("Activation", activation="softmax"),
    )
    brick, problem = problem_of(tried)
    assert brick == "dense_1"
    assert str(problem.repairs[0].title) == "Use 10 units"


def test_an_image_for_an_answer_is_flattened_then_answered():
    tried = experiment("digits", "categorical-crossentropy", of("Conv2D"), of("MaxPooling2D"))
    brick, problem = problem_of(tried)
    assert brick == "maxpooling2d_1"
    assert isinstance(problem.repairs[0], InsertAfter)
    assert str(problem.repairs[0].title) == "Add Flatten"
    once = repaired(tried)
    brick, problem = problem_of(once)
    assert brick == "flatten_1"
    assert str(problem.repairs[0].title) == "Add Dense 10 · softmax"
    done = mended(once)
    assert [brick.id for brick in done.network.bricks[-2:]] == ["flatten_1", "dense_1"]
    assert done.report().ready


def test_a_dense_on_an_image_is_grave_when_it_answers():
    tried = experiment(
        "digits", "categorical-crossentropy", of("Dense", units=10, activation="softmax")
    )
    _, problem = problem_of(tried)
    assert problem.fatal
    assert isinstance(problem.repairs[0], InsertBefore)
    assert mended(tried).report().output.shape == (10,)


def test_two_outputs_for_one_yes_or_no():
    tried = experiment("circle", "binary-crossentropy", of("Dense", units=2, activation="sigmoid"))
    assert "must end with 1 number" in str(problem_of(tried)[1].message)
    assert mended(tried).report().output.shape == (1,)


def test_a_regression_asks_for_its_targets():
    tried = experiment("diabetes", "huber", of("Dense", units=3, activation="linear"))
    assert "must end with 1 number" in str(problem_of(tried)[1].message)
    assert mended(tried).report().ready


def test_an_input_of_another_shape():
    fitting = TEMPLATES["mlp-circles"].make()
    entry = fitting.network["input_1"].layer.changed(shape=(3,))
    tried = fitting.with_network(fitting.network.with_layer("input_1", entry))
    brick, problem = problem_of(tried)
    assert brick == "input_1"
    assert str(problem.message) == "Circle has the shape 2. Received: 3."
    assert mended(tried) == fitting


def test_the_input_is_told_even_where_the_rest_does_not_fit_it():
    fitting = TEMPLATES["cnn-digits"].make()
    entry = fitting.network["input_1"].layer.changed(shape=(64,))
    tried = fitting.with_network(fitting.network.with_layer("input_1", entry))
    assert "8 × 8 × 1" in str(tried.report()["input_1"].problem.message)
    assert repaired(tried) == fitting


def test_a_loss_that_does_not_apply():
    tried = experiment("sine", "binary-crossentropy", of("Dense", units=1))
    brick, problem = problem_of(tried)
    assert brick == "dense_1"
    assert str(problem.message) == "Binary cross-entropy does not fit Sine: choose another loss."


@pytest.mark.parametrize(
    ("data", "loss", "units", "wrong", "right"),
    [
        ("circle", "binary-crossentropy", 1, "relu", "sigmoid"),
        ("circle", "binary-focal-crossentropy", 1, "linear", "sigmoid"),
        ("circle", "mean-squared-error", 1, "tanh", "sigmoid"),
        ("iris", "mean-squared-error", 3, "relu", "softmax"),
        ("iris", "categorical-crossentropy", 3, "sigmoid", "softmax"),
        ("iris", "categorical-hinge", 3, "relu", "linear"),
        ("sine", "mean-squared-error", 1, "relu", "linear"),
        ("sine", "mean-absolute-error", 1, "sigmoid", "linear"),
    ],
)
def test_advice_on_the_last_activation(data, loss, units, wrong, right):
    tried = experiment(data, loss, of("Dense", units=units, activation=wrong))
    _, problem = problem_of(tried)
    assert not problem.fatal
    assert tried.report().ready
    assert "expects the last brick to end with" in str(problem.message)
    assert repaired(tried).network["dense_1"].layer.values()["activation"] == right
    assert mended(tried).report().ready


def test_a_linear_ending_is_fine_for_squared_errors_on_classes():
    tried = experiment("circle", "mean-squared-error", of("Dense", units=1, activation="linear"))
    assert not [row for row in tried.report().rows if row.problem]


def test_an_empty_network_is_not_ready():
    assert not TEMPLATES["perceptron"].make().with_network(chain()).report().ready


@pytest.mark.parametrize("key", DATASETS.keys())
def test_other_data_bring_their_input_and_a_loss_that_applies(key):
    dataset = DATASETS[key]()
    for template in ("mlp-circles", "mlp-digits", "linear-regression"):
        moved = TEMPLATES[template].make().with_dataset(dataset)
        assert moved.network["input_1"].layer.values()["shape"] == dataset.shape
        assert moved.loss.outputs(dataset)
        assert mended(moved).report().ready


@pytest.mark.parametrize("loose", [of("Dense"), of("Reshape")])
def test_a_brick_not_fed_yet_is_no_entrance_of_the_data(loose):
    fitting = TEMPLATES["mlp-circles"].make()
    bricks = (*fitting.network.bricks, Brick("loose", loose, ()))
    tried = fitting.with_network(Network(bricks))
    moved = tried.with_dataset(DATASETS["digits"]())
    assert moved.network["loose"].layer == loose
    assert moved.network["input_1"].layer.values()["shape"] == (8, 8, 1)
    problem = tried.report()["loose"].problem
    assert "Circle" not in str(problem.message)


@pytest.mark.parametrize("name", ["a", "Détection 2", "x" * 64, "..a", "数字", "a: b?"])
def test_names_of_experiments(name):
    assert replace(TEMPLATES["perceptron"].make(), name=name).name == name


@pytest.mark.parametrize(
    "name",
    ["", "x" * 65, "x/../y", "x\\y", "x\0", "a\nb", "a\n", "\x85", ".", "..", " . ", "\ud800"],
)
def test_names_that_no_file_can_have_are_refused(name):
    with pytest.raises(SettingError, match="name: expected 1 to 64 characters"):
        replace(TEMPLATES["perceptron"].make(), name=name)


def test_a_loss_that_applies_stays():
    tried = experiment("circle", "mean-squared-error", of("Dense", units=1, activation="sigmoid"))
    assert tried.with_dataset(DATASETS["xor"]()).loss == tried.loss


def test_the_usual_loss():
    for _, dataset in DATASETS.items():
        loss = usual_loss(dataset())
        assert dataset.task in loss.tasks
        assert loss.outputs(dataset()) == (
            dataset().target_shape
            if dataset.task is Task.REGRESSION
            else (len(dataset.classes) if len(dataset.classes) > 2 else 1,)
        )


def test_training_settings_have_limits():
    assert Training().validation_split == 0.2
    with pytest.raises(SettingError, match="batch size"):
        Training(batch_size=0)
    with pytest.raises(SettingError, match="seed"):
        Training(seed=-1)
