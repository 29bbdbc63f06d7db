"""How late the window's event loop is: from first paint to first epoch, then while training.

Prints a JSON object of milliseconds. A timer of 5 ms tells when it should have fired; what it is
late by is what a person's click would have waited.
"""

import json
import sys
import tempfile
import time
from dataclasses import replace

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from core.protocol import EpochEnded
from core.template import TEMPLATES
from gui.app import Opening

PERIOD = 0.005
TRAINING_SECONDS = 10.0


class Lateness(QObject):
    def __init__(self, opening, template):
        super().__init__()
        self.opening, self.template = opening, template
        self.late = {"launch to first epoch": [], "training": []}
        self.phase = "launch to first epoch"
        self.due = 0.0
        self.timer = QTimer(self, interval=round(1000 * PERIOD))
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.tick)
        opening.window.painted.connect(self.begin)
        opening.opened.connect(self.prepare)

    def begin(self):
        self.due = time.perf_counter() + PERIOD
        self.timer.start()

    def prepare(self):
        application = self.application = self.opening.application
        experiment = TEMPLATES[self.template].make()
        training = experiment.training.changed(epochs=1_000_000)
        application.document.open(replace(experiment, training=training))
        application.client.ready.connect(self.train)
        application.client.run_told.connect(self.hear)

    def tick(self):
        now = time.perf_counter()
        self.late[self.phase].append(1000 * max(0.0, now - self.due))
        self.due = now + PERIOD

    def train(self, *_ready):
        QTimer.singleShot(1000, self.press)

    def press(self):
        self.application.window.show_page("train")
        self.application.trainer.toggle()

    def hear(self, event):
        if isinstance(event, EpochEnded) and self.phase != "training":
            self.phase = "training"
            QTimer.singleShot(round(1000 * TRAINING_SECONDS), self.stop)

    def stop(self):
        self.timer.stop()
        figures = {}
        for phase, late in self.late.items():
            late.sort()
            figures[phase] = {
                "p50": late[len(late) // 2],
                "p99": late[int(0.99 * (len(late) - 1))],
                "max": late[-1],
                "n": len(late),
            }
        figures["epochs"] = self.application.document.run.epoch
        print(json.dumps(figures), flush=True)
        self.application.window.may_close = lambda: True
        self.application.window.close()
        QApplication.quit()


def main():
    app = QApplication(["briques"])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        opening = Opening(app, settings)
        lateness = Lateness(opening, sys.argv[1])  # noqa: F841 - kept alive
        opening.window.show()
        app.exec()


if __name__ == "__main__":
    main()
