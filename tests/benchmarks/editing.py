"""An edit of a 20-brick network: how long inference takes, and until it is on screen.

Prints a JSON object of milliseconds.
"""

import json
import statistics
import tempfile
import time

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings
from PySide6.QtWidgets import QApplication

from core.infer import infer, inferred
from core.layer import LAYERS
from core.network import chain
from core.template import TEMPLATES
from gui.application import Application


def twenty_bricks():
    conv, pool = LAYERS["Conv2D"](), LAYERS["MaxPooling2D"](padding="same")
    norm = LAYERS["BatchNormalization"]()
    body = [conv, norm, conv, pool] * 4
    ends = [LAYERS["Flatten"](), LAYERS["Dense"](), LAYERS["Dense"](units=10)]
    return chain(LAYERS["Input"](shape=(64, 64, 3)), *body, *ends)


def median_ms(work, runs=51):
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - begun))
    return statistics.median(times), max(times)


class Painted(QObject):
    """Notes when a widget was painted last."""

    def __init__(self, widget):
        super().__init__()
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def infer_cold(network):
    inferred.cache_clear()
    infer(network)


def main():
    network = twenty_bricks()
    cold, _ = median_ms(lambda: infer_cold(network))
    app = QApplication(["briques"])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        application = Application(app, settings).build()
        document = application.document
        document.open(TEMPLATES["cnn-digits"].make().with_network(network))
        application.window.show()
        while not application.window.shelf.filled:
            app.processEvents()
        filters = iter(range(17, 10_000))
        layer = network["conv2d_3"].layer

        painted = Painted(application.window.pages["build"].canvas.viewport())
        bricks, everything = [], []
        for _ in range(51):
            changed = layer.changed(filters=next(filters))
            begun = time.perf_counter()
            document.edit_network(
                "filters", lambda net, new=changed: net.with_layer("conv2d_3", new)
            )
            while painted.at < begun:
                app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
            app.processEvents()
            bricks.append(1000 * (painted.at - begun))
            everything.append(1000 * (time.perf_counter() - begun))
        figures = {
            "infer": cold,
            "edit on screen": statistics.median(bricks),
            "worst edit": max(bricks),
            "inspector too": statistics.median(everything),
        }
        print(json.dumps(figures), flush=True)
        application.window.may_close = lambda: True
        application.window.close()


if __name__ == "__main__":
    main()
