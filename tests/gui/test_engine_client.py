"""The window's side of the engine, with the real worker."""

import os
import signal

import psutil
import pytest

from core.language import say
from core.layer import LAYERS
from core.network import chain
from core.protocol import (
    DrawMap,
    EpochEnded,
    Export,
    Failed,
    Finished,
    Predict,
    SeeFeatures,
    Started,
    Train,
)
from core.template import TEMPLATES
from gui.engine_client import EngineClient
from gui.process import MOST_STILLBORN

pytestmark = pytest.mark.engine
WARM = 90_000


@pytest.fixture
def client(qapp, qtbot):
    client = EngineClient()
    with qtbot.waitSignal(client.ready, timeout=WARM):
        client.start()
    yield client
    client.close()


def test_one_worker_for_many_jobs(client, qtbot):
    experiment = TEMPLATES["mlp-circles"].make()
    told = []
    client.run_told.connect(told.append)

    # a training tells its story in order
    job = client.next_job()
    client.order(Train(job, experiment, 3))
    qtbot.waitUntil(lambda: any(isinstance(e, Finished) for e in told), timeout=WARM)
    assert isinstance(told[0], Started)
    assert [log.epoch for e in told if isinstance(e, EpochEnded) for log in e.logs] == [1, 2, 3]
    assert isinstance(told[-1], Finished)
    assert {e.job for e in told} == {job}

    # questions are answered, each by its own signal
    with qtbot.waitSignal(client.map_drawn, timeout=WARM) as drawn:
        asked = client.ask(DrawMap(0, experiment))
    assert drawn.args[0].job == asked
    assert (drawn.args[0].picture.width, drawn.args[0].picture.height) == (100, 100)
    with qtbot.waitSignal(client.predicted, timeout=WARM) as predicted:
        client.ask(Predict(0, experiment, None, 5))
    assert predicted.args[0].answers.shape == (5, 1)

    # a question that cannot be answered is told as a sentence, and the worker lives on
    with qtbot.waitSignal(client.failed, timeout=WARM) as failed:
        client.ask(SeeFeatures(0, experiment, None, "dense_1", 0))
    assert "images" in str(failed.args[0].reason)

    # so is a training that cannot be
    told.clear()
    broken = experiment.with_network(chain(LAYERS["Input"](), LAYERS["Conv2D"]()))
    client.order(Train(client.next_job(), broken, 1))
    qtbot.waitUntil(lambda: any(isinstance(e, Failed) for e in told), timeout=WARM)
    assert "Conv2D needs an image" in str(told[-1].reason)

    # killed: told in a sentence, and a new one is warm soon after
    old, died = client.pid, []
    client.died.connect(died.append)
    with qtbot.waitSignal(client.ready, timeout=WARM):
        os.kill(old, signal.SIGKILL)
    assert client.pid != old
    assert "killed" in str(died[0])

    # nothing is left when it is closed
    new = client.pid
    client.close()
    assert not psutil.pid_exists(new) or psutil.Process(new).status() == psutil.STATUS_ZOMBIE


def test_every_export_that_fails_is_told(qapp):
    client = EngineClient()
    failed = []
    client.failed.connect(failed.append)
    experiment = TEMPLATES["mlp-circles"].make()
    jobs = [client.ask(Export(0, experiment, None, f"{n}.keras")) for n in range(2)]
    for job in jobs:
        client._process.heard.emit(Failed(job, say("Export it again."), ""))
    assert [event.job for event in failed] == jobs


def test_an_engine_that_cannot_start_is_not_started_for_ever(qapp, qtbot, tmp_path, monkeypatch):
    (tmp_path / "keras.py").write_text("raise ImportError('no Keras here')")
    monkeypatch.syspath_prepend(str(tmp_path))
    client = EngineClient()
    died, failed, told = [], [], []
    client.died.connect(died.append)
    client.failed.connect(failed.append)
    client.run_told.connect(told.append)
    client.start()
    qtbot.waitUntil(lambda: len(died) == MOST_STILLBORN, timeout=WARM)
    assert "A new one is starting" in str(died[0])
    assert "Check the installation" in str(died[-1])
    assert client.pid is None

    # what is asked of it from now on fails with the same sentence
    experiment = TEMPLATES["mlp-circles"].make()
    asked, job = client.ask(Predict(0, experiment)), client.next_job()
    client.order(Train(job, experiment, 1))
    assert [(event.job, event.reason) for event in failed] == [(asked, died[-1])]
    assert [(event.job, event.reason) for event in told] == [(job, died[-1])]
    client.start()
    assert client.pid is None
    client.close()
