import os
import signal
import subprocess
import sys
from dataclasses import replace
from multiprocessing import Pipe

import psutil
import pytest

from gui.plots.painter import Draw, Drawn, Leave, collect, painted
from gui.plots.painter_client import PainterClient
from gui.process import MOST_STILLBORN
from tests.gui.plots.samples import CURVES, STYLE

ORDER = Draw(1, 200, 120, 1.0, CURVES, STYLE)

PARENT = """
import multiprocessing, sys
from gui.plots.painter import serve

if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs,))
    process.start()
    print(process.pid, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def client(qtbot):
    client = PainterClient()
    yield client
    client.close()


def test_a_picture_has_the_size_asked_for_and_the_colour_of_the_theme():
    drawn = painted(replace(ORDER, ratio=1.5))
    assert (drawn.width, drawn.height, len(drawn.rgba)) == (300, 180, 300 * 180 * 4)
    assert drawn.rgba[:4] == bytes((0xFE, 0xFE, 0xFE, 0xFF))
    assert bytes((0x00, 0x72, 0xB2, 0xFF)) in drawn.rgba


def test_only_the_newest_order_of_each_plot_waits():
    near, far = Pipe()
    for order in (ORDER, replace(ORDER, plot=2), replace(ORDER, width=300)):
        near.send(order)
    waiting = {}
    assert collect(far, waiting)
    assert waiting == {1: replace(ORDER, width=300), 2: replace(ORDER, plot=2)}
    near.send(Leave())
    assert not collect(far, waiting)


def test_a_burst_of_orders_is_answered_by_its_last(client, qtbot):
    answers: list[Drawn] = []
    client.drawn.connect(answers.append)
    for width in range(100, 200, 10):
        client.draw(replace(ORDER, width=width))
    client.draw(replace(ORDER, plot=2))
    qtbot.waitUntil(lambda: bool(answers) and answers[-1].plot == 2, timeout=60_000)
    assert answers[-2].width == 190
    assert len(answers) < 11


def test_the_painter_knows_neither_qt_nor_keras():
    code = (
        "import sys; from gui.plots.painter import _settle; _settle();"
        "sys.exit(bool({'PySide6', 'keras', 'tensorflow'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_painter_ends_with_its_parent(tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    parent = subprocess.Popen(
        [sys.executable, script],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    with parent:
        painter = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    psutil.wait_procs([painter], timeout=30)
    assert not painter.is_running()


def test_another_painter_takes_the_place_of_a_dead_one(client, qtbot):
    with qtbot.waitSignal(client.drawn, timeout=60_000):
        client.draw(ORDER)
    dead = client.pid
    with qtbot.waitSignal(client.revived, timeout=20_000):
        os.kill(dead, signal.SIGKILL)
    with qtbot.waitSignal(client.drawn, timeout=60_000):
        client.draw(ORDER)
    assert client.pid not in (None, dead)


def test_the_painter_leaves_ctrl_c_to_the_window(client, qtbot):
    with qtbot.waitSignal(client.drawn, timeout=60_000):
        client.draw(ORDER)
    pid = client.pid
    os.kill(pid, signal.SIGINT)
    with qtbot.waitSignal(client.drawn, timeout=20_000):
        client.draw(ORDER)
    assert client.pid == pid


def test_a_client_gives_up_where_no_painter_lives(client, qtbot):
    with qtbot.waitSignal(client.failed, timeout=60_000):
        for _ in range(MOST_STILLBORN):
            client.start()
            qtbot.waitUntil(lambda: client.pid is not None, timeout=20_000)
            pid = client.pid
            os.kill(pid, signal.SIGKILL)
            qtbot.waitUntil(lambda pid=pid: client.pid != pid, timeout=20_000)
    with qtbot.waitSignal(client.failed):
        client.draw(ORDER)
