"""Questions are answered by the model in training only if they are about it."""

from dataclasses import replace

import pytest

from core.block import expand
from core.engine.train import Session
from core.engine.workshop import Workshop
from core.infer import infer
from core.loss import LOSSES
from core.optimizer import OPTIMIZERS
from core.protocol import CheckCounts, CountsChecked, Predict, Train
from core.template import TEMPLATES
from tests.core.engine.conftest import circles

EXPERIMENT = circles()


@pytest.fixture(scope="module")
def workshop():
    workshop = Workshop()
    workshop.session = Session(Train(1, EXPERIMENT, 1000), lambda _: None)
    workshop.session.begin()
    for _ in range(50):
        workshop.session.advance()
    return workshop


def asked(workshop, experiment):
    return workshop.answer(Predict(2, experiment, None, 10))


@pytest.mark.parametrize(
    "other",
    [
        replace(EXPERIMENT, dataset=EXPERIMENT.dataset.changed(noise=40)),
        replace(EXPERIMENT, loss=LOSSES["mean-squared-error"]()),
        circles(seed=1),
        circles(validation_split=0.3),
        circles(EXPERIMENT.network.bricks[1].layer),
    ],
    ids=["data", "loss", "seed", "split", "network"],
)
def test_another_experiment_is_answered_with_fresh_weights(workshop, other):
    assert asked(workshop, other) == asked(Workshop(), other)


@pytest.mark.parametrize(
    "same",
    [
        circles(batch_size=7),
        replace(EXPERIMENT, name="renamed"),
        replace(EXPERIMENT, optimizer=OPTIMIZERS["adam"]()),
    ],
    ids=["batch", "name", "optimizer"],
)
def test_what_changes_no_answer_is_answered_by_the_model_in_training(workshop, same):
    assert asked(workshop, same) == asked(workshop, EXPERIMENT) != asked(Workshop(), same)


@pytest.mark.parametrize("key", ["cnn-digits", "small-resnet", "transformer-heartbeats"])
def test_keras_counts_what_is_inferred(key):
    experiment = TEMPLATES[key].make()
    checked = Workshop().answer(CheckCounts(3, experiment))
    rows = infer(expand(experiment.network)).rows
    assert checked == CountsChecked(3, tuple((row.brick.id, row.params) for row in rows))
