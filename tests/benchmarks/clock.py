"""What briques_window.py measures: seconds from its start to a moment in the window's life.

"paint" is the window itself, "network" the first paint of the bricks, "ready" a warm engine.
"""

import sys
import tempfile
import time

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from gui.app import Opening


class Clock(QObject):
    def __init__(self, opening, until):
        super().__init__()
        self._opening, self._until = opening, until
        self._seconds = None
        if until == "paint":
            opening.window.painted.connect(self.stop)
        opening.opened.connect(self._wait)

    def stop(self, *_event):
        if self._seconds is None:
            self._seconds = time.monotonic() - float(sys.argv[1])
            print(self._seconds, flush=True)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.stop()
            QTimer.singleShot(0, self.leave)
        return False

    def leave(self):
        self._opening.window.close()
        QApplication.quit()

    def _wait(self):
        application = self._opening.application
        if self._until == "ready":
            application.client.ready.connect(self.stop)
            application.client.ready.connect(self.leave)
        elif self._until == "network":
            viewport = application.window.pages["build"].canvas.viewport()
            viewport.installEventFilter(self)
            viewport.update()
        else:
            self.leave()


def main():
    app = QApplication(["briques"])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        opening = Opening(app, settings)
        clock = Clock(opening, sys.argv[2])  # noqa: F841 - kept alive
        opening.window.show()
        app.exec()
