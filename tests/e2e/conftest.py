"""A real screen: Xvfb with a window manager, and real mouse and keyboard events by xdotool.

These tests run in a process of their own (`make test` sees to it): Qt chooses its platform once.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

NEEDED = ("Xvfb", "openbox", "xdotool")
MISSING = [program for program in NEEDED if shutil.which(program) is None]
USABLE = not MISSING and QApplication.instance() is None and sys.platform == "linux"


def _screen():
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as numbers:
        os.environ["DISPLAY"] = f":{numbers.readline().strip()}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    manager = subprocess.Popen(
        ["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ
    )
    return server, manager


SCREEN = _screen() if USABLE else ()


def pytest_sessionfinish():
    """Take the screen down."""
    for process in reversed(SCREEN):
        process.terminate()
        process.wait()


def pytest_collection_modifyitems(items):
    """Skip with the reason where there is no screen to be had."""
    if USABLE:
        return
    reason = f"needs {', '.join(MISSING)}" if MISSING else "needs a process of its own (make test)"
    for item in items:
        if "e2e" in item.path.parts:
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture
def application(qapp, qtbot, tmp_path):
    """The whole application in a real window of 1440×900, opened as main does."""
    from gui.app import Opening

    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("language", "en")
    settings.setValue("theme", "light")
    qapp.setStyle("Fusion")
    opening = Opening(qapp, settings)
    opening.window.resize(1440, 900)
    opening.window.move(20, 20)
    with qtbot.waitSignal(opening.opened, timeout=60_000):
        opening.window.show()
    yield opening.application
    opening.window.may_close = lambda: True
    opening.window.close()
