"""Starting: a window at once, then, while it already answers, everything that goes into it.

Nothing but Qt is imported before the first paint; its namespace of constants among it, which
keeps Python to itself for 40 ms. The rest is imported in a thread and made in small steps, so that
the window never stands still for long; the engine, which takes a core, comes when all is there.
"""

from __future__ import annotations

import gc
import importlib
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from gui import theme
from gui.main_window import MainWindow

if TYPE_CHECKING:
    from gui.application import Application

_STEP_GAP_MS = 1
"""From one step of the opening to the next: a real timer, so that clicks and paint come between.

A single shot of 0 ms would be a queued call: Qt makes those one after another in one turn.
"""

_NEEDED_SOON = ("gui.build.palette_list", "platformdirs")
"""What the parts import at their first use: in the thread it costs the window nothing."""

TURN_SECONDS = 0.0005
"""How long the importing thread may keep Python to itself: a fraction of a frame."""


class Opening(QObject):
    """Opens the window, then fills it.

    Attributes:
        window: shown from the start.
        application: everything else, once `opened` has been emitted.

    Signals:
        opened: all is there.
    """

    opened = Signal()
    _imported = Signal()

    def __init__(self, app: QApplication, settings: QSettings, project: Path | None = None) -> None:
        super().__init__(app)
        self._app, self._settings, self._project = app, settings, project
        self._steps: Iterator[None] = iter(())
        self._next_step = QTimer(self, singleShot=True, interval=_STEP_GAP_MS)
        self._next_step.timeout.connect(self._step)
        self.application: Application | None = None
        theme.use(str(settings.value("theme") or theme.preferred()))
        self.window = MainWindow(settings)
        self.window.painted.connect(self._start)
        self._imported.connect(self._begin, Qt.ConnectionType.QueuedConnection)

    def _start(self) -> None:
        gc.disable()  # nearly all that comes now stays: searching it for garbage halts the window
        threading.Thread(target=self._import, name="opening", daemon=True).start()

    def _import(self) -> None:
        with _short_turns():
            importlib.import_module("gui.application").first_experiment()
            for name in _NEEDED_SOON:
                importlib.import_module(name)
            _load_font()
            _meet_widgets()
        self._imported.emit()

    def _begin(self) -> None:
        from gui.application import Application

        self.application = Application(
            self._app, self._settings, self.window, project=self._project
        )
        self._steps = self.application.steps()
        self._next_step.start()

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            gc.freeze()  # what is there is searched no more: 30 ms less every now and then
            gc.enable()
            threading.Thread(target=_load_bricks, name="bricks", daemon=True).start()
            self.opened.emit()
        else:
            self._next_step.start()


@contextmanager
def _short_turns() -> Iterator[None]:
    """Let the other threads of this process run often, while this one is at work."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(TURN_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def _load_bricks() -> None:
    """Import every brick, so that the first template opens as fast as the next: 25 ms less."""
    from core.layer import LAYERS

    with _short_turns():
        LAYERS.keys()


def _load_font() -> None:
    """Look the window's font up: the first look at the system's fonts takes 10 ms."""
    QFontMetrics(theme.font()).height()


def _meet_widgets() -> None:
    """Make the Python classes of all widgets, here rather than at some first call in the window.

    PySide makes a class when it is first named, and all those of a module at once when it is to
    tell what a function returned: 15 ms at the first `viewport()`.
    """
    from PySide6 import QtSvg, QtWidgets

    for module in (QtWidgets, QtSvg):
        for name in dir(module):
            getattr(module, name)


def main(arguments: list[str]) -> int:
    """Open the window on the project named in `arguments`, if any; return the exit status."""
    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("Briques")
    app.setOrganizationName("Briques")
    app.setStyle("Fusion")
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the terminal ends it, children too
    opening = Opening(app, QSettings(), Path(arguments[0]) if arguments else None)
    opening.window.show()
    return app.exec()
