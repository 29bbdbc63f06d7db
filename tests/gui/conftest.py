"""Windows for tests: English, light, and nothing left behind."""

import gc
import threading

import psutil
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from core import language
from core.template import TEMPLATES
from gui import theme
from gui.document import Document


@pytest.fixture(autouse=True)
def _english_and_light(qapp):
    language.speak("en")
    if theme.current() is not theme.LIGHT:
        theme.use("light")
    yield
    language.speak("en")


@pytest.fixture(autouse=True)
def _folder_of_its_own(monkeypatch, tmp_path):
    """Keep what a test keeps, and what the person at this computer has kept, apart."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


@pytest.fixture(autouse=True)
def _nothing_left_behind(qtbot):
    """Fail on a window, a thread or a child process that outlives its test."""
    windows = set(QApplication.topLevelWidgets())
    threads = set(threading.enumerate())
    children = {child.pid for child in psutil.Process().children()}
    yield
    gc.collect()
    left = [w for w in QApplication.topLevelWidgets() if w not in windows and w.isVisible()]
    assert not left, f"windows left open: {left}"
    late = [t for t in threading.enumerate() if t not in threads and not t.daemon]
    assert not late, f"threads left running: {late}"
    orphans = [
        child
        for child in psutil.Process().children()
        if child.pid not in children and "resource_tracker" not in " ".join(child.cmdline())
    ]
    assert not orphans, f"processes left running: {orphans}"


@pytest.fixture
def document(qapp):
    return Document(TEMPLATES["mlp-circles"].make())


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
