"""Keras's word on the counts, from the real worker."""

import os
import signal
from dataclasses import replace

import pytest

from core.block import expand
from core.infer import infer
from core.protocol import CheckCounts
from core.run import Status
from core.template import TEMPLATES
from gui.checker import Checker
from gui.document import Document
from gui.engine_client import EngineClient

pytestmark = pytest.mark.engine
WARM = 90_000


def expected(document):
    rows = infer(expand(document.experiment.network)).rows
    return {row.brick.id: row.params for row in rows}


def test_keras_counts_what_stands_still(qapp, qtbot):
    document, client = Document(TEMPLATES["cnn-digits"].make()), EngineClient()
    checker = Checker(document, client)
    asked = []
    client.counts_checked.connect(asked.append)

    # once the engine is ready, and after an edit
    with qtbot.waitSignal(checker.counted, timeout=WARM) as counted:
        client.start()
    assert counted.args == [expected(document)]
    layer = document.experiment.network["conv2d_1"].layer
    with qtbot.waitSignal(checker.counted, timeout=WARM) as counted:
        for filters in (5, 6, 7):
            changed = layer.changed(filters=filters)
            document.edit_network("x", lambda n, new=changed: n.with_layer("conv2d_1", new))
    assert counted.args == [expected(document)]
    assert len(asked) == 2

    # not what cannot be built, nor while training, nor twice; but a new engine anew
    document.edit_network("x", lambda n: n.removed(["flatten_1"]))
    checker._ask()
    document.history.undo()
    document.run = replace(document.run, status=Status.RUNNING)
    checker._asked = None
    checker._ask()
    assert checker._asked is None
    document.run = replace(document.run, status=Status.STOPPED)
    with qtbot.waitSignal(checker.counted, timeout=WARM):
        checker._ask()
    checker._ask()
    assert client.is_about(CheckCounts, asked[-1].job)
    with qtbot.waitSignal(checker.counted, timeout=WARM):
        os.kill(client.pid, signal.SIGKILL)
    client.close()


def test_an_answer_about_another_network_is_dropped(qapp, qtbot):
    document, client = Document(TEMPLATES["mlp-circles"].make()), EngineClient()
    checker = Checker(document, client)
    heard = []
    checker.counted.connect(heard.append)
    with qtbot.waitSignal(checker.counted, timeout=WARM):
        client.start()
    job = client.ask(CheckCounts(0, document.experiment))
    document.open(TEMPLATES["perceptron"].make())
    with qtbot.waitSignal(client.counts_checked, timeout=WARM) as checked:
        pass
    assert checked.args[0].job == job
    assert len(heard) == 1
    client.close()
