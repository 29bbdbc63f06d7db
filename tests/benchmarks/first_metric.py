"""Train pressed → first metric: with a warm worker, and with a child started cold."""

import sys
import time

from PySide6.QtCore import QCoreApplication, QObject

from core.protocol import EpochEnded, Progress, Train
from core.template import TEMPLATES
from gui.engine_client import EngineClient


class FirstMetric(QObject):
    def __init__(self, warm, template):
        super().__init__()
        self.client = EngineClient(parent=self)
        self.experiment = TEMPLATES[template].make()
        self.client.run_told.connect(self.hear)
        self.pressed = 0.0
        if warm:
            self.client.ready.connect(self.press)
            self.client.start()
        else:
            self.pressed = time.monotonic()
            self.client.start()
            self.press()

    def press(self, *_ready):
        self.pressed = self.pressed or time.monotonic()
        self.client.order(Train(self.client.next_job(), self.experiment, 1000))

    def hear(self, event):
        if isinstance(event, Progress | EpochEnded):
            print(time.monotonic() - self.pressed, flush=True)
            self.client.close()
            QCoreApplication.quit()


if __name__ == "__main__":
    app = QCoreApplication([])
    first = FirstMetric(sys.argv[2] == "warm", sys.argv[3])
    app.exec()
