import os
import signal

import pytest

from gui.process import ChildProcess

BIG = bytes(4_000_000)


def echo(pipe, greeting):
    """Serve a pipe: say everything back until told to leave."""
    pipe.send(greeting)
    while (value := pipe.recv()) != "leave":
        pipe.send(value)


def deaf(pipe):
    """Never read the pipe."""
    signal.pause()


@pytest.fixture
def child(qtbot):
    process = ChildProcess(echo, "hello", farewell="leave")
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
    qtbot.waitUntil(lambda: process.pid is not None, timeout=20_000)
    for _ in range(5):
        process.send(BIG)
    with qtbot.waitSignal(process.ended, timeout=20_000) as ended:
        process.close(grace=0.2)
    assert ended.args == [-signal.SIGKILL]
