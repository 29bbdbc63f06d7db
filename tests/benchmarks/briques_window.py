"""The Briques window: prints the seconds from its start to its first paint, or to a warm engine."""

import sys
import tempfile
import time

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from gui.app import Application


class Clock:
    def __init__(self, application, until):
        self._application = application
        window, client = application.window, application.client
        (window.painted if until == "paint" else client.ready).connect(self.stop)

    def stop(self, *_event):
        print(time.monotonic() - float(sys.argv[1]), flush=True)
        self._application.window.close()
        QApplication.quit()


def main():
    app = QApplication(["briques"])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        application = Application(app, settings)
        clock = Clock(application, sys.argv[2])  # noqa: F841 - kept alive
        application.window.show()
        app.exec()


if __name__ == "__main__":
    main()
