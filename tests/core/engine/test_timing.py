"""Networks are timed by building and running them, and nothing of them stays."""

import pytest

from core.architecture import experiment
from core.engine import timing
from core.engine.loop import OUT_OF_MEMORY


def test_a_network_is_timed():
    took = timing.timed(experiment("lenet5-1998", "canonical"), training=True)
    assert took.problem is None
    assert took.milliseconds > 0
    assert took.batch_milliseconds > 0
    assert took.step_milliseconds > 0
    assert took.peak is None or took.peak >= 0


def test_what_is_too_large_is_told_and_the_next_one_goes_on(monkeypatch):
    def full(_experiment):
        raise OUT_OF_MEMORY[-1]

    with monkeypatch.context() as patch:
        patch.setattr(timing, "build", full)
        took = timing.timed(experiment("lenet5-1998", "canonical"))
    assert took.milliseconds is None
    assert "memory" in str(took.problem)
    assert timing.timed(experiment("lenet5-1998", "canonical")).milliseconds > 0


@pytest.mark.parametrize("name", ["mobilenet_v2", "densenet121"])
def test_parameters_are_those_of_keras_own_networks(keras, name):
    kind = {"mobilenet_v2": keras.applications.MobileNetV2}.get(
        name, keras.applications.DenseNet121
    )
    theirs = kind(weights=None)
    assert experiment(name, "canonical").report().params == theirs.count_params()
