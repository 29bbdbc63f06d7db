import os
import signal
import sys

import pytest

from gui.process import MOST_STILLBORN, ChildProcess, LastingProcess

BIG = bytes(4_000_000)


def echo(pipe, greeting):
    """Serve a pipe: say everything back until told to leave."""
    pipe.send(greeting)
    while (value := pipe.recv()) != "leave":
        pipe.send(value)


def deaf(pipe):
    """Never read the pipe."""
    signal.pause()


def stillborn(pipe):
    """End before anything was said."""
    sys.exit(3)


@pytest.fixture
def child(qtbot):
    process = ChildProcess(echo, "hello", farewell="leave")
    process.start()
    yield process
    process.close()


def test_values_go_and_come_in_order(child, qtbot):
    heard = []
    child.heard.connect(heard.append)
    for value in (1, "two", (3, 4)):
        child.send(value)
    qtbot.waitUntil(lambda: len(heard) == 4, timeout=20_000)
    assert heard == ["hello", 1, "two", (3, 4)]


def test_leaving_is_clean(qtbot):
    process = ChildProcess(echo, "hello", farewell="leave")
    with qtbot.waitSignal(process.ended, timeout=20_000) as ended:
        process.start()
        process.send("leave")
    assert ended.args == [0]
    process.close()


def test_a_killed_process_is_told(child, qtbot):
    with qtbot.waitSignal(child.heard, timeout=20_000):
        pass
    with qtbot.waitSignal(child.ended, timeout=20_000) as ended:
        os.kill(child.pid, signal.SIGKILL)
    assert ended.args == [-signal.SIGKILL]


def test_a_full_pipe_does_not_hold_the_window_and_a_deaf_child_is_killed(qtbot):
    process = ChildProcess(deaf, farewell="leave")
    process.start()
    qtbot.waitUntil(lambda: process.pid is not None, timeout=20_000)
    for _ in range(5):
        process.send(BIG)
    with qtbot.waitSignal(process.ended, timeout=20_000) as ended:
        process.close(grace=0.2)
    assert ended.args == [-signal.SIGKILL]


def test_a_process_that_cannot_be_started_is_told(qtbot, caplog):
    process = ChildProcess(lambda pipe: None, farewell="leave")  # a lambda cannot be pickled
    with qtbot.waitSignal(process.ended, timeout=20_000) as ended:
        process.start()
    assert ended.args == [1]
    assert "could not be started" in caplog.text
    process.close()


@pytest.mark.parametrize(("serve", "code"), [(stillborn, 3), (lambda pipe: None, 1)])
def test_a_process_that_never_says_anything_is_given_up(qtbot, serve, code):
    process = LastingProcess(serve, farewell="leave")
    told = []
    process.revived.connect(told.append)
    with qtbot.waitSignal(process.given_up, timeout=60_000) as given_up:
        process.start()
    assert (told, given_up.args) == ([code] * (MOST_STILLBORN - 1), [code])
    assert process.lost
    process.start()
    assert process.pid is None
    process.close()


def test_a_process_that_spoke_is_replaced_however_often_it_dies(qtbot):
    process = LastingProcess(echo, "hello", farewell="leave")
    for _ in range(MOST_STILLBORN + 1):
        with qtbot.waitSignal(process.heard, timeout=20_000):
            process.start()
        with qtbot.waitSignal(process.revived, timeout=20_000):
            os.kill(process.pid, signal.SIGKILL)
    assert not process.lost
    process.close()
    process.start()
    assert process.pid is None
