from dataclasses import replace

import pytest

from core import language
from core.dataset import DATASETS
from core.language import say
from core.layer import LAYERS
from core.run import Run, Status
from core.snapshot import EpochLog
from core.template import TEMPLATES
from gui.train.sentences import (
    best_line,
    duration,
    figure,
    metric_figure,
    metric_title,
    pace_line,
    status_sentence,
)

EXPERIMENT = TEMPLATES["mlp-circles"].make()
LOG = EpochLog(7, 0.061, 0.994, 0.098, 0.969, 2.0)


def sentence(run, experiment=EXPERIMENT, fits=True):
    return status_sentence(run, experiment, experiment.report(), fits)


@pytest.mark.parametrize("status", list(Status))
def test_every_status_has_a_sentence_of_its_own(status):
    others = {
        sentence(Run(1, other, 200, (LOG,), reason=say("Memory ran out.")))
        for other in Status
        if other is not status
    }
    told = sentence(Run(1, status, 200, (LOG,), reason=say("Memory ran out.")))
    assert told.endswith(".")
    assert told not in others


def test_idle_says_what_train_will_do():
    assert f"{EXPERIMENT.training.epochs} times" in sentence(Run())
    assert sentence(Run()).startswith("Press Train")


def test_one_epoch_is_said_in_the_singular():
    done = Run(1, Status.FINISHED, 1, (replace(LOG, epoch=1),))
    assert sentence(done) == "Done: the epoch is over. Train adds more."


def test_a_failure_says_its_reason():
    assert sentence(Run(1, Status.FAILED, reason=say("Memory ran out."))) == "Memory ran out."


def test_a_network_that_has_changed_since_the_run_is_told():
    run = Run(1, Status.FINISHED, 7, (LOG,))
    assert "has changed" not in sentence(run)
    assert "The network has changed since this run: Train starts anew." in sentence(run, fits=False)


def test_a_network_that_does_not_fit_says_why_it_cannot_be_trained():
    last = EXPERIMENT.network.bricks[-1]
    network = EXPERIMENT.network.with_layer(last.id, LAYERS["Dense"](units=3))
    told = sentence(Run(), EXPERIMENT.with_network(network))
    assert told.startswith("The network cannot be trained yet:")
    assert "Received: 3" in told


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.4, "0 s"), (59.4, "59 s"), (200, "3 min 20 s"), (7500, "2 h 5 min")],
)
def test_durations(seconds, text):
    assert duration(seconds) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0612, "0.061"), (0.00021, "0.00021"), (12.3456, "12.346"), (2859.7, "2\u202f860")],
)
def test_figures_have_a_fixed_number_of_decimals(value, text):
    assert figure(value) == text


def test_the_metric_is_accuracy_or_mean_absolute_error():
    circle, sine = DATASETS["circle"](), DATASETS["sine"]()
    assert (metric_title(circle), metric_figure(0.994, circle)) == ("Accuracy", "99.4\u202f%")
    assert (metric_title(sine), metric_figure(0.5, sine)) == ("Mean absolute error", "0.500")
    language._current = "fr"
    assert metric_figure(0.994, circle) == "99,4\u202f%"


def test_speed_and_time_left_are_told_while_it_runs():
    run = Run(1, Status.RUNNING, 9, (LOG,), steps_per_second=9312.0)
    assert pace_line(run) == "9\u202f300 steps/s · 4 s left"
    assert pace_line(replace(run, logs=())) == "9\u202f300 steps/s"
    assert pace_line(replace(run, status=Status.FINISHED)) == ""
    assert best_line(LOG) == "best: epoch 7, validation loss 0.098"
    assert best_line(None) == ""
