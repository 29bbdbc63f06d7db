from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language import say
from core.protocol import (
    EpochEnded,
    Failed,
    Finished,
    Paused,
    Progress,
    Ready,
    Resumed,
    Snapshotted,
    Started,
)
from core.run import Run, Status
from core.snapshot import EpochLog, Snapshot


def log(epoch, val_loss=0.5, seconds=2.0):
    return EpochLog(epoch, 0.6, 0.7, val_loss, 0.8, seconds)


def told(run, *events):
    for event in events:
        run = run.after(event)
    return run


def test_a_training_from_start_to_end():
    run = Run()
    assert run.status is Status.IDLE
    assert not run.status.active
    run = run.begun(1, 3)
    assert (run.status, run.epochs, run.epoch) == (Status.WAITING, 3, 0)
    assert run.status.active
    assert run.best is None
    assert run.seconds_left == 0
    run = told(run, Started(1, 25, 0))
    assert run.status is Status.RUNNING
    run = told(run, Progress(1, 0, 5, 25, 0.7, 0.5, 100.0))
    assert run.progress.step == 5
    assert run.steps_per_second == 100
    run = told(run, EpochEnded(1, (log(1, 0.5), log(2, 0.4)), 120.0))
    assert (run.epoch, run.steps_per_second) == (2, 120)
    assert run.best.epoch == 2
    assert run.seconds_left == 2
    run = told(run, Snapshotted(1, Snapshot(2, ())))
    assert run.snapshot.epoch == 2
    run = told(run, EpochEnded(1, (log(3, 0.45),), 120.0), Snapshotted(1, Snapshot(3, ())))
    run = told(run, Finished(1, stopped=False))
    assert run.status is Status.FINISHED
    assert run.progress is None
    assert run.best.epoch == 2
    assert not run.status.active


def test_pause_resume_stop():
    run = told(Run().begun(1, 9), Started(1, 5, 0), Paused(1))
    assert run.status is Status.PAUSED
    assert run.status.active
    assert told(run, Resumed(1)).status is Status.RUNNING
    assert told(run, Finished(1, stopped=True)).status is Status.STOPPED


def test_a_failure_keeps_what_was_learned():
    run = told(
        Run().begun(1, 9),
        Started(1, 5, 0),
        EpochEnded(1, (log(1),), 1.0),
        Snapshotted(1, Snapshot(1, ())),
        Progress(1, 1, 2, 5, 0.5, 0.5, 1.0),
        Failed(1, say("Out of memory."), "…"),
    )
    assert run.status is Status.FAILED
    assert str(run.reason) == "Out of memory."
    assert run.progress is None
    assert run.snapshot.epoch == 1
    again = run.begun(2, 9)
    assert (again.status, again.reason, again.epoch) == (Status.WAITING, None, 1)
    assert again.snapshot is run.snapshot


def test_going_on_forgets_epochs_that_no_snapshot_holds():
    run = told(
        Run().begun(1, 9),
        EpochEnded(1, (log(1), log(2)), 1.0),
        Snapshotted(1, Snapshot(2, ())),
        EpochEnded(1, (log(3),), 1.0),
    ).failed(say("Killed."))
    assert [entry.epoch for entry in run.begun(2, 9).logs] == [1, 2]
    assert Run(logs=(log(1),)).begun(1, 3).logs == ()


def test_time_left_is_judged_by_the_last_ten_epochs():
    run = Run(epochs=30, logs=tuple(log(n, seconds=99 if n <= 10 else 1) for n in range(1, 21)))
    assert run.seconds_left == 10


@pytest.mark.parametrize(
    "event",
    [
        Started(1, 5, 0),
        Progress(1, 0, 1, 5, 0.5, 0.5, 1.0),
        EpochEnded(1, (log(1),), 1.0),
        Snapshotted(1, Snapshot(1, ())),
        Paused(1),
        Resumed(1),
        Finished(1, stopped=False),
        Failed(1, say("x"), ""),
        Ready("CPU", 2, ()),
    ],
)
def test_events_of_other_jobs_change_nothing(event):
    run = Run().begun(2, 9)
    assert run.after(event) is run


EVENTS = st.one_of(
    st.just(Started(1, 5, 0)),
    st.just(Paused(1)),
    st.just(Resumed(1)),
    st.builds(lambda n: Snapshotted(1, Snapshot(n, ())), st.integers(0, 9)),
    st.builds(lambda n: Progress(1, n, 1, 5, 0.5, 0.5, 1.0), st.integers(0, 9)),
    st.builds(lambda stopped: Finished(1, stopped), st.booleans()),
    st.just(Failed(1, say("x"), "")),
)


@given(st.lists(EVENTS, max_size=20))
def test_no_story_breaks_a_run(events):
    run = told(Run().begun(1, 9), *events)
    assert run.job == 1
    ends = [event for event in events if isinstance(event, Finished | Failed)]
    assert (run.reason is not None) == bool(ends and isinstance(ends[0], Failed))
    assert run.status.active == (not ends)
    assert run.seconds_left >= 0
    assert run.begun(2, 9).status is Status.WAITING
