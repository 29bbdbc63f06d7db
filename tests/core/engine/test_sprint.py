"""Whole epochs in one call are the same training, many times faster, and prepared meanwhile."""

from dataclasses import replace

import numpy as np
import pytest

from core.engine.sprint import suits
from core.engine.train import Session
from core.errors import TrainingError
from core.optimizer import OPTIMIZERS
from core.protocol import EpochEnded, Finished, Train
from tests.core.engine.conftest import circles, digits, diverging, layer, trained

EPOCHS = 40


def advance_to_the_end(session):
    while not session.over:
        session.advance()


def run(experiment, epochs, sprint):
    """Return the session and the figures of its epochs, sprinting from the first one or never."""
    told = []
    session = Session(Train(0, experiment, epochs), told.append)
    if sprint:
        session.sprint.start()
        session.sprint.join()
        assert session.sprint.ready
    else:
        session.sprint = None
    session.begin()
    advance_to_the_end(session)
    logs = [log for event in told if isinstance(event, EpochEnded) for log in event.logs]
    assert isinstance(told[-1], Finished)
    return session, np.array([[g.epoch, g.loss, g.metric, g.val_loss, g.val_metric] for g in logs])


@pytest.mark.parametrize("key", OPTIMIZERS.keys())
def test_the_same_figures_whichever_way_they_are_computed(key):
    experiment = replace(circles(batch_size=7), optimizer=OPTIMIZERS[key]())
    slow, expected = run(experiment, EPOCHS, sprint=False)
    fast, received = run(experiment, EPOCHS, sprint=True)
    assert np.allclose(received, expected, rtol=1e-5, atol=1e-5)
    for (name, one), (other, two) in zip(slow.built.weights, fast.built.weights, strict=True):
        assert name == other
        assert np.allclose(one, two, atol=1e-4), name


@pytest.mark.parametrize(
    "bricks",
    [
        (layer("Dense", units=3), layer("BatchNormalization")),
        (layer("Dense", units=3, kernel_regularizer="l2"),),
    ],
)
def test_averages_and_penalties_too(bricks):
    experiment = circles(*bricks)
    _, expected = run(experiment, EPOCHS, sprint=False)
    _, received = run(experiment, EPOCHS, sprint=True)
    assert np.allclose(received, expected, rtol=1e-4, atol=1e-5)


def test_a_frozen_brick_stays():
    experiment = circles()
    frozen = experiment.with_network(experiment.network.with_frozen(["dense_1"], True))
    session, _ = run(frozen, 3, sprint=True)
    for variable, fresh in zip(session.built.model.weights, session.built.fresh, strict=True):
        assert np.array_equal(variable, fresh) == variable.path.startswith("dense_1")


def test_it_is_prepared_while_the_training_goes_on():
    told = []
    session = Session(Train(0, circles(), 100_000), told.append)
    session.begin()
    while not session.sprint.ready:
        session.advance()
    reached = session.epoch
    assert reached > 0
    for _ in range(5):
        session.advance()
    assert session.epoch > reached
    session.step()
    session.stop()
    logs = [log for event in told if isinstance(event, EpochEnded) for log in event.logs]
    assert [log.epoch for log in logs] == list(range(1, session.epoch + 1))


def test_it_is_not_prepared_for_what_ends_sooner():
    session, _ = trained(circles(), 5)
    session.sprint.join()
    assert not session.sprint.ready


def test_a_training_that_ends_early_waits_for_no_compiling_and_leaves_none_behind():
    first, second = (Session(Train(n, circles(), 100_000), lambda _: None) for n in (1, 2))
    for session in (first, second):
        session.sprint.start()
        session.stop()
    second.sprint.join()
    assert not second.sprint.ready


def test_a_loss_that_is_no_number_ends_it_with_the_epochs_before_it():
    told = []
    session = Session(Train(0, diverging(), 1000), told.append)
    session.sprint.start()
    session.sprint.join()
    session.begin()
    with pytest.raises(TrainingError):
        advance_to_the_end(session)
    session.fail()
    assert all(np.isfinite(np.asarray(v)).all() for _, v in session.built.weights)


def test_convolutions_and_dropout_are_left_to_the_loop():
    assert suits(circles().network)
    assert not suits(digits().network)
    assert not suits(circles(layer("Dropout")).network)
    assert Session(Train(0, digits(), 1), lambda _: None).sprint is None
