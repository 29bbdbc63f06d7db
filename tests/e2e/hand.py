"""A hand on the mouse and the keyboard: X events from outside, as a person makes them."""

from __future__ import annotations

import subprocess
import time

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QGraphicsView, QWidget


class Hand:
    """Moves, clicks, drags and types with xdotool while the window's event loop goes on."""

    def __init__(self, qtbot):
        self._qtbot = qtbot

    def click(self, target, times=1):
        """Click the middle of a widget, or a point on the screen."""
        x, y = _point(target)
        self._do("mousemove", x, y, "sleep", "0.05", *["click", "1"] * times, "sleep", "0.05")

    def drag(self, start, *stops, drop=True):
        """Press at `start`, move through `stops`, and let go at the last unless told not to."""
        x, y = _point(start)
        steps = ["mousemove", x, y, "sleep", "0.1", "mousedown", "1", "sleep", "0.1"]
        for stop in stops:
            to_x, to_y = _point(stop)
            for share in (0.1, 0.3, 0.6, 0.9, 1.0):
                at = (round(x + share * (to_x - x)), round(y + share * (to_y - y)))
                steps += ["mousemove", *at, "sleep", "0.06"]
            x, y = to_x, to_y
        self._do(*steps, "sleep", "0.2", *(["mouseup", "1"] if drop else []), "sleep", "0.1")

    def scroll(self, target, notches):
        """Turn the wheel over the middle of a widget, downwards for positive notches."""
        x, y = _point(target)
        wheel = "5" if notches > 0 else "4"
        self._do("mousemove", x, y, *["click", wheel] * abs(notches), "sleep", "0.1")

    def type(self, text):
        """Type letters."""
        self._do("type", "--delay", "15", text)

    def click_and_type(self, target, text):
        """Click what opens a dialog, type into it and press Enter: a dialog waits for its end."""
        x, y = _point(target)
        self._do(
            "mousemove", x, y, "sleep", "0.1", "click", "1", "sleep", "1.5", "key", "ctrl+a",
            "type", "--delay", "15", "--args", "1", text, "sleep", "0.5", "key", "Return",
        )  # fmt: skip

    def press(self, *keys):
        """Press keys or chords: "Return", "ctrl+z"."""
        self._do("key", "--delay", "30", *keys)

    def _do(self, *arguments):
        process = subprocess.Popen(["xdotool", *map(str, arguments)])
        try:
            self._qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
        finally:
            process.wait()
        assert process.returncode == 0
        quiet = time.monotonic() + 0.1
        self._qtbot.waitUntil(lambda: time.monotonic() > quiet)


def _point(target):
    if isinstance(target, QWidget):
        target = target.mapToGlobal(target.rect().center())
    elif isinstance(target, QRect):
        target = target.center()
    return target.x(), target.y()


def on_canvas(view: QGraphicsView, x: float, y: float) -> QPoint:
    """Return the screen point of a point of the scene."""
    return view.viewport().mapToGlobal(view.mapFromScene(x, y))
