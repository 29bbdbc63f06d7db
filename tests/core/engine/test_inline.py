"""The engine without a worker: what the command line calls."""

import numpy as np
import pytest

from core.engine import inline
from core.engine.prepare import split_of
from core.errors import BriquesError, TrainingError
from core.protocol import EpochEnded, Finished
from tests.core.engine.conftest import circles, digits, diverging, layer


def test_training_returns_the_state_reached_and_tells_the_way():
    told = []
    state = inline.train(circles(), 3, on_event=told.append)
    assert state.epoch == 3
    assert [g.epoch for e in told if isinstance(e, EpochEnded) for g in e.logs] == [1, 2, 3]
    assert inline.train(circles(), 2, start=state).epoch == 5
    assert inline.train(circles(), 0, start=state) is state


def test_training_can_be_stopped_between_two_calls():
    told = []
    state = inline.train(circles(), 100_000, on_event=told.append, should_stop=lambda: True)
    assert told[-1] == Finished(0, stopped=True)
    assert state.epoch < 3


def test_errors_are_sentences():
    with pytest.raises(TrainingError, match="no longer a number"):
        inline.train(diverging(), 50)
    with pytest.raises(BriquesError, match="conv2d_1"):
        inline.train(circles(layer("Conv2D")), 1)


def test_predictions_follow_the_state():
    state = inline.train(circles(), 20)
    fresh, trained = inline.predict(circles()), inline.predict(circles(), state)
    assert fresh.truth == trained.truth
    assert fresh.answers != trained.answers


def test_features_of_any_image():
    experiment = digits()
    image = split_of(experiment).validation.x[0]
    found = inline.features(experiment, None, "conv2d_1", image)
    assert found.made.shape == (7, 8, 8)
    assert found.learned.shape == (8, 8, 4)
    assert np.isfinite(found.made).all()


def test_devices_are_told_in_words():
    told = inline.devices()
    assert told.device == "CPU"
    assert told.cores >= 1
    assert {"python", "keras", "tensorflow", "numpy"} == set(dict(told.versions))
