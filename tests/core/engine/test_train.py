"""Training is what Keras's fit does, can be interrupted, and says why it cannot."""

import gc
from dataclasses import replace

import numpy as np
import pytest
from tensorflow.python.framework.func_graph import FuncGraph

from core.engine.build import build
from core.engine.look import GRID, Painter
from core.engine.make import made
from core.engine.prepare import split_of
from core.engine.train import Session
from core.errors import TrainingError
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.protocol import (
    EpochEnded,
    Finished,
    MapDrawn,
    Paused,
    Progress,
    Resumed,
    Snapshotted,
    Started,
    Train,
)
from core.template import TEMPLATES
from tests.core.engine.conftest import circles, digits, diverging, layer, trained

EPOCHS = 3


def logs_of(told):
    return [log for event in told if isinstance(event, EpochEnded) for log in event.logs]


def fitted(keras, experiment):
    """Return what plain Keras logs for the same batches in the same order."""
    session = Session(Train(0, experiment, EPOCHS), lambda _: None)
    model = build(experiment).model
    loss = experiment.loss
    metric = "mae" if not experiment.dataset.classes else "accuracy"
    model.compile(made(experiment.optimizer.keras()), made(loss.keras()), metrics=[metric])
    train, held = split_of(experiment).train, split_of(experiment).validation
    truth = loss.targets(train.y, experiment.dataset)
    held_truth = loss.targets(held.y, experiment.dataset)
    rows = []
    for epoch in range(EPOCHS):
        order = session.order(epoch)
        history = model.fit(
            train.x[order],
            truth[order],
            batch_size=experiment.training.batch_size,
            shuffle=False,
            verbose=0,
            validation_data=(held.x, held_truth),
            validation_batch_size=128,
        ).history
        rows.append([history[key][0] for key in ("loss", metric, "val_loss", f"val_{metric}")])
    return np.array(rows)


def plain_cnn():
    return digits(layer("Conv2D", filters=4), layer("BatchNormalization"), layer("Flatten"))


def held_back():
    """Return a network whose weights cost extra loss, or have to stay within bounds."""
    return digits(
        layer("Conv2D", filters=4, kernel_regularizer="l1_l2", regularizer_strength=0.1),
        layer("SeparableConv2D", filters=4, kernel_constraint="max_norm", bias_start=0.1),
        layer("Flatten"),
        layer("Dense", kernel_regularizer="l2", kernel_constraint="unit_norm"),
    )


def restoring():
    """Return a network that is asked for images."""
    experiment = TEMPLATES["autoencoder"].make()
    return replace(experiment, training=circles().training)


@pytest.mark.parametrize(
    ("experiment", "optimizer"),
    [(circles(), "sgd"), (plain_cnn(), "adam"), (held_back(), "adam"), (restoring(), "adam")],
)
def test_losses_and_metrics_are_those_of_fit(keras, experiment, optimizer):
    experiment = replace(experiment, optimizer=OPTIMIZERS[optimizer]())
    expected = fitted(keras, experiment)
    _, told = trained(experiment, EPOCHS)
    found = np.array([[g.loss, g.metric, g.val_loss, g.val_metric] for g in logs_of(told)])
    np.testing.assert_allclose(found, expected, atol=1e-5)


def test_the_validation_loss_is_that_of_evaluate(keras):
    session, told = trained(plain_cnn(), 2)
    held = split_of(session.experiment).validation
    truth = session.experiment.loss.targets(held.y, session.experiment.dataset)
    model = session.built.model
    model.compile(loss=made(session.experiment.loss.keras()), metrics=["accuracy"])
    loss, accuracy = model.evaluate(held.x, truth, verbose=0)
    log = logs_of(told)[-1]
    assert (log.val_loss, log.val_metric) == pytest.approx((loss, accuracy), abs=1e-6)


def test_events_come_in_order_and_no_epoch_is_lost():
    _, told = trained(circles(), 200)
    assert isinstance(told[0], Started)
    assert (told[0].steps_per_epoch, told[0].epoch) == (4, 0)
    assert isinstance(told[1], Progress)
    assert told[1].step == 0
    assert told[1].loss > 0
    assert isinstance(told[-1], Finished)
    assert not told[-1].stopped
    assert [log.epoch for log in logs_of(told)] == list(range(1, 201))
    newest = [event.snapshot.epoch for event in told if isinstance(event, Snapshotted)]
    assert newest[-1] == 200
    assert newest == sorted(newest)
    assert any(isinstance(event, MapDrawn) for event in told)


@pytest.mark.parametrize(
    "experiment",
    [
        digits(seed=1),
        replace(circles(), optimizer=OPTIMIZERS["sgd"](learning_rate=0.1, momentum=0.9)),
    ],
)
def test_a_resumed_training_is_bit_identical_to_an_uninterrupted_one(experiment):
    whole, told = trained(experiment, 6)
    _, first = trained(experiment, 3)
    start = [event.snapshot for event in first if isinstance(event, Snapshotted)][-1]
    rest, second = trained(experiment, 3, start)
    expected = [replace(log, seconds=0) for log in logs_of(told)]
    assert [replace(log, seconds=0) for log in logs_of(first) + logs_of(second)] == expected
    for (name, one), (_, two) in zip(whole.built.weights, rest.built.weights, strict=True):
        np.testing.assert_array_equal(np.asarray(one), np.asarray(two), err_msg=name)


def test_dropout_throws_other_dice_in_each_epoch():
    experiment = circles(layer("Dense", units=8), layer("Dropout", rate=0.5))
    still = replace(experiment, optimizer=OPTIMIZERS["sgd"](learning_rate=0.0))
    _, told = trained(still, 2)
    one, two = logs_of(told)
    assert one.val_loss == two.val_loss
    assert one.loss != two.loss


def test_another_optimiser_goes_on_from_the_weights_alone():
    _, told = trained(circles(), 1)
    start = [event.snapshot for event in told if isinstance(event, Snapshotted)][-1]
    other = replace(circles(), optimizer=OPTIMIZERS["adam"]())
    session, told = trained(other, 1, start)
    assert session.epoch == 2
    assert logs_of(told)[0].epoch == 2


def test_pause_step_resume_stop():
    told = []
    session = Session(Train(1, circles(), 1000), told.append)
    session.begin()
    session.advance()
    session.pause()
    assert [type(event) for event in told[-3:]] == [Progress, Snapshotted, Paused]
    before = told[-3].step
    session.step()
    steps = [event for event in told if isinstance(event, Progress)]
    assert steps[-1].step == before + 1
    session.resume()
    assert isinstance(told[-1], Resumed)
    session.advance()
    session.stop()
    assert [type(event) for event in told[-2:]] == [Snapshotted, Finished]
    assert told[-1].stopped
    assert session.over


def test_the_last_map_is_of_the_last_weights():
    session, told = trained(circles(), 30)
    last = [event for event in told if isinstance(event, MapDrawn)][-1]
    assert last.picture == Painter(circles(), session.built.model, GRID).draw()
    assert [type(event) for event in told[-3:]] == [MapDrawn, Snapshotted, Finished]

    # also where one pauses, and where one steps by hand
    session = Session(Train(7, circles(), 10_000, paused=True), told.append)
    session.begin()
    for do in (session.step, session.step, session.resume, session.advance, session.pause):
        do()
    maps = [event.picture for event in told if isinstance(event, MapDrawn)]
    assert maps[-1] == Painter(circles(), session.built.model, GRID).draw()
    assert len(set(maps[-3:])) == 3


def test_a_session_that_is_over_holds_no_compiled_call():
    def graphs():
        gc.collect()
        return sum(isinstance(one, FuncGraph) for one in gc.get_objects())

    trained(circles(), 1)
    before = graphs()
    for _ in range(3):
        trained(circles(), 1)
    assert graphs() <= before


def test_steps_through_the_end_of_an_epoch_tell_it_at_once():
    told = []
    session = Session(Train(1, circles(), 1000, paused=True), told.append)
    session.begin()
    assert isinstance(told[-1], Paused)
    assert not session.learned
    for _ in range(4):
        session.step()
    assert [log.epoch for log in logs_of(told)] == [1]
    assert session.epoch == 1


def test_a_batch_larger_than_the_data_is_all_of_them():
    _, told = trained(circles(batch_size=4096), 1)
    assert told[0].steps_per_epoch == 1


def test_a_loss_that_is_no_number_stops_and_keeps_the_last_finite_weights():
    session = Session(Train(1, diverging(), 50), lambda _: None)
    session.begin()
    with pytest.raises(TrainingError, match=r"no longer a number.*learning rate"):
        finished(session)
    assert all(np.isfinite(np.asarray(weight)).all() for _, weight in session.built.weights)


def finished(session):
    while not session.over:
        session.advance()


@pytest.mark.parametrize(
    ("network", "why"),
    [
        (
            chain(
                layer("Input", shape=(2,)),
                layer("Dense", units=1),
                layer("Activation", activation="step"),
            ),
            "step",
        ),
        (
            chain(
                layer("Input", shape=(2,)),
                layer("Reshape", target_shape=(2, 1)),
                layer("GlobalAveragePooling1D"),
            ),
            "no weights",
        ),
        (
            chain(
                layer("Input", shape=(2,)),
                layer("Dense", units=65536),
                layer("Dense", units=65536),
                layer("Dense", units=1),
            ),
            "memory",
        ),
    ],
)
def test_a_network_that_cannot_learn_is_refused_with_the_reason(network, why):
    with pytest.raises(TrainingError, match=why):
        Session(Train(1, circles().with_network(network), 1), lambda _: None)


def test_a_step_in_the_middle_leaves_the_last_brick_to_learn():
    experiment = circles(layer("Dense", units=4), layer("Activation", activation="step"))
    session, _ = trained(experiment, 2)
    weights = dict(session.built.weights)
    fresh = dict(build(experiment).weights)
    np.testing.assert_array_equal(
        np.asarray(weights["dense_1/kernel"]), np.asarray(fresh["dense_1/kernel"])
    )
    assert not np.array_equal(
        np.asarray(weights["dense_2/kernel"]), np.asarray(fresh["dense_2/kernel"])
    )


def test_a_frozen_brick_keeps_its_weights_and_the_others_learn():
    experiment = circles()
    frozen = experiment.with_network(experiment.network.with_frozen(["dense_1"], True))
    before = build(frozen)
    session, _ = trained(frozen, EPOCHS)
    kept = dict(before.weights)
    for name, variable in session.built.weights:
        moved = not np.array_equal(np.asarray(variable), np.asarray(kept[name]))
        assert moved == (not name.startswith("dense_1/")), name


def test_with_every_brick_frozen_nothing_can_be_learned():
    experiment = circles()
    ids = [brick.id for brick in experiment.network.bricks]
    frozen = experiment.with_network(experiment.network.with_frozen(ids, True))
    with pytest.raises(TrainingError):
        Session(Train(0, frozen, 1), lambda _: None)
