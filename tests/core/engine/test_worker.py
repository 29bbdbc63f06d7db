"""A real worker over a real pipe: order of events, steering, failures, and its end."""

import os
import select
import signal
import subprocess
import sys
from multiprocessing.connection import wait
from pathlib import Path

import psutil
import pytest

from core.protocol import (
    DataSeen,
    DrawMap,
    EpochEnded,
    Failed,
    FeaturesSeen,
    Finished,
    KernelsRead,
    MapDrawn,
    Pause,
    Paused,
    Predict,
    Predicted,
    Progress,
    ReadKernels,
    Resume,
    Resumed,
    SeeData,
    SeeFeatures,
    Snapshotted,
    Started,
    Step,
    Stop,
    Train,
)
from tests.core.engine.conftest import PATIENCE, circles, digits, diverging, layer, trained

LONG = 100_000


def kinds(events):
    return list(dict.fromkeys(type(event) for event in events))


def test_a_training_tells_its_story_in_order(worker):
    job = worker.order(Train, circles(), 30)
    events = worker.until((Finished, Failed))
    assert {event.job for event in events} == {job}
    assert kinds(events)[:2] == [Started, Progress]
    assert [type(event) for event in events[-2:]] == [Snapshotted, Finished]
    logs = [log for event in events if isinstance(event, EpochEnded) for log in event.logs]
    assert [log.epoch for log in logs] == list(range(1, 31))
    assert events[-2].snapshot.epoch == 30


def test_the_same_seed_gives_the_same_run_in_any_process(worker):

    worker.order(Train, circles(), 5)
    events = worker.until(Finished)
    _, told = trained(circles(), 5)

    def losses(events):
        return [g.loss for e in events if isinstance(e, EpochEnded) for g in e.logs]

    assert losses(events) == losses(told)


def test_pause_step_and_resume(worker):
    job = worker.order(Train, circles(), LONG)
    worker.until(EpochEnded)
    worker.send(Pause(job))
    events = worker.until(Paused)
    assert Snapshotted in kinds(events[-3:])
    worker.send(Pause(job))  # it holds already
    worker.send(Step(job))
    first = worker.until(Progress)[-1]
    worker.send(Step(job))
    second = worker.until(Progress)[-1]
    done = [event.epoch * event.steps + event.step for event in (first, second)]
    assert done[1] == done[0] + 1
    worker.send(Resume(job))
    worker.until(Resumed)
    worker.until(EpochEnded)
    worker.send(Stop(job))
    assert worker.until(Finished)[-1].stopped


def test_a_training_may_begin_paused(worker):
    job = worker.order(Train, circles(), 3, paused=True)
    assert kinds(worker.until(Paused)) == [Started, Progress, Paused]
    worker.send(Resume(job))
    assert not worker.until(Finished)[-1].stopped


def test_no_batch_is_begun_after_stop(worker):
    """One example a batch, thousands of batches an epoch: it stops where it is told, not later."""
    slow = digits(layer("Conv2D", filters=64), layer("Flatten"), batch_size=1)
    job = worker.order(Train, slow, 50)
    events = worker.until(Progress)
    while events[-1].step == 0:
        events += worker.until(Progress)
    worker.send(Stop(job))
    events = worker.until(Finished)
    assert events[-1].stopped
    assert isinstance(events[-2], Snapshotted)
    assert events[-2].snapshot.epoch == 0


def test_a_new_training_stops_the_old_one_first(worker):
    old = worker.order(Train, circles(), LONG)
    worker.until(EpochEnded)
    new = worker.order(Train, circles(seed=1), 2)
    finished = worker.until(Finished)[-1]
    assert (finished.job, finished.stopped) == (old, True)
    events = worker.until(Finished)
    assert {event.job for event in events} == {new}
    assert not events[-1].stopped


def test_orders_to_another_job_change_nothing(worker):
    job = worker.order(Train, circles(), LONG)
    worker.send(Stop(job - 1))
    worker.send(Pause(job - 1))
    worker.until(EpochEnded)
    worker.send(Stop(job))
    worker.until(Finished, job)


def test_every_question_is_answered_while_training_and_while_paused(worker):
    experiment = digits()
    training = worker.order(Train, experiment, LONG)
    worker.until(EpochEnded)
    for paused in (False, True):
        if paused:
            worker.send(Pause(training))
            worker.until(Paused)
        for question, answer, details in (
            (Predict, Predicted, {"count": 7}),
            (ReadKernels, KernelsRead, {"brick": "conv2d_1"}),
            (SeeFeatures, FeaturesSeen, {"brick": "conv2d_1", "example": 3}),
        ):
            job = worker.order(question, experiment, **details)
            told = worker.until((answer, Failed), job)[-1]
            assert isinstance(told, answer)
        assert told.trained
    worker.send(Stop(training))
    worker.until(Finished, training)


def test_a_look_at_another_state_does_not_touch_the_training(worker):
    training = worker.order(Train, circles(), LONG)
    snapshot = worker.until(Snapshotted)[-1].snapshot
    fresh = worker.order(Predict, circles(seed=9))
    of_seed = worker.until(Predicted, fresh)[-1]
    of_state = worker.order(Predict, circles(), snapshot)
    answers = [of_seed.answers, worker.until(Predicted, of_state)[-1].answers]
    assert answers[0] != answers[1]
    worker.send(Stop(training))
    worker.until(Finished, training)
    again = worker.order(Predict, circles(), snapshot)
    assert worker.until(Predicted, again)[-1].answers == answers[1]


def test_fresh_weights_are_not_called_trained(worker):
    job = worker.order(SeeFeatures, digits(seed=77), brick="conv2d_1")
    assert not worker.until((FeaturesSeen, Failed), job)[-1].trained


def test_a_map_is_drawn_when_asked(worker):
    job = worker.order(DrawMap, circles(), resolution=20)
    picture = worker.until((MapDrawn, Failed), job)[-1].picture
    assert (picture.width, picture.height) == (20, 20)


def test_data_are_shown(worker):
    job = worker.order(SeeData, circles().dataset, 0.5, 0)
    assert len(worker.until((DataSeen, Failed), job)[-1].points) == 100


@pytest.mark.parametrize(
    ("experiment", "why"),
    [
        (digits(layer("Dense", units=3)), "10 numbers, one for each class"),
        (circles(layer("Conv2D")), "conv2d_1"),
        (circles(layer("Dense", units=65536), layer("Dense", units=65536)), "memory"),
    ],
)
def test_a_failure_is_told_in_a_sentence_and_the_worker_lives_on(worker, experiment, why):
    job = worker.order(Train, experiment, 3)
    failed = worker.until((Failed, Finished), job)[-1]
    assert why in str(failed.reason)
    assert "Traceback" not in str(failed.reason)
    assert "Traceback" in failed.details
    after = worker.order(Train, circles(), 1)
    assert isinstance(worker.until((Finished, Failed), after)[-1], Finished)


def test_a_loss_that_is_no_number_ends_the_training_with_the_reason(worker):
    job = worker.order(Train, diverging(), 100)
    failed = worker.until((Failed, Finished), job)[-1]
    assert "learning rate" in str(failed.reason)


def test_ctrl_c_is_left_to_the_window(worker):
    os.kill(worker.process.pid, signal.SIGINT)
    job = worker.order(Train, circles(), 1)
    assert isinstance(worker.until((Finished, Failed), job)[-1], Finished)


def test_trainings_leave_no_memory_behind(worker):
    """Activations and optimisers that bring gradients of their own are freed with the rest."""
    process = psutil.Process(worker.process.pid)
    experiment = circles(layer("Dense", units=4, activation="silu"))

    def grown(times):
        before = process.memory_info().rss
        for _ in range(times):
            worker.order(Train, experiment, 2)
            worker.until(Finished)
        return (process.memory_info().rss - before) / 1e6

    grown(5)
    assert grown(15) < 12  # before, each took 3 MB and more: 45


def test_an_order_that_cannot_be_read_does_not_end_the_worker(worker):
    worker.pipe.send_bytes(b"no pickle")
    job = worker.order(SeeData, circles().dataset, 0.5, 0)
    assert isinstance(worker.until((DataSeen, Failed), job)[-1], DataSeen)


def test_it_leaves_when_the_pipe_is_closed_even_while_importing(fresh):
    fresh.pipe.close()
    assert wait([fresh.process.sentinel], PATIENCE)


def test_a_quit_during_the_import_is_clean(fresh):
    assert fresh.quit() == 0


PARENT = """
import multiprocessing, sys
from tests.core.engine.conftest import Client, circles
from core.protocol import EpochEnded, Train

if __name__ == "__main__":
    client = Client()
    if sys.argv[1] == "training":
        client.next()
        client.order(Train, circles(), 100_000)
        client.until(EpochEnded)
    print(client.process.pid, flush=True)
    while True:
        client.next()
"""


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="a stranger's end is told by Linux alone")
@pytest.mark.parametrize("moment", ["importing", "training"])
def test_the_worker_dies_with_a_killed_window_and_prints_nothing(tmp_path, moment):
    script = tmp_path / "window.py"
    script.write_text(PARENT)
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    window = subprocess.Popen(
        [sys.executable, str(script), moment],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    worker = os.pidfd_open(int(window.stdout.readline()))
    window.send_signal(signal.SIGKILL)
    window.wait(PATIENCE)
    assert select.select([worker], [], [], PATIENCE)[0]  # readable once it has ended
    os.close(worker)
    assert window.communicate() == ("", "")
