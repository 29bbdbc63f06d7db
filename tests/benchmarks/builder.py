"""The builder with 700 bricks in a real window: opening, frames, edits, inference.

Prints a JSON object: milliseconds, and frames a second.
"""

import gc
import json
import statistics
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.block import expand
from core.infer import infer
from core.layer import LAYERS
from core.nested import paths
from core.network import Seam
from gui.application import Application
from gui.build import edits
from tests.benchmarks import large
from tests.benchmarks.editing import median_ms

FRAMES = 60


def counts(network):
    report = infer(network)
    return report.params, report.trainable_params, report.macs


def edited_each_time(network):
    """Return what to time: another setting in the middle, then all shapes and counts."""
    layer = LAYERS["Conv2D"](filters=128, kernel_size=(1, 1))
    middle = network.bricks[len(network.bricks) // 2]
    rates = iter(range(1, 100_000))

    def work():
        new = layer.changed(kernel_size=(1, 1 + next(rates) % 25), padding="same")
        counts(network.with_layer(middle.id, new))

    return work


class Painted(QObject):
    """Paints a canvas when it has to be painted, and notes when that was done."""

    def __init__(self, canvas):
        super().__init__()
        self._canvas = canvas
        self.at = 0.0
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() != QEvent.Type.Paint:
            return False
        self._canvas.viewportEvent(event)
        self.at = time.perf_counter()
        return True

    def since(self, begun, app):
        """Return the seconds from `begun` to the end of the first paint after it."""
        while self.at < begun:
            app.sendPostedEvents()
            if self.at < begun:
                app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
        return self.at - begun


class Window:
    """The whole application, measured from outside."""

    def __init__(self, app, folder):
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        self.app = app
        self.application = Application(app, settings).build()
        self.document = self.application.document
        self.window = self.application.window
        self.window.resize(1440, 900)
        self.window.show()
        self.canvas = self.window.pages["build"].canvas
        while not self.window.shelf.filled:
            app.processEvents()
        self.painted = Painted(self.canvas)
        self.wait_for_engine()
        gc.collect()
        gc.freeze()  # as gui/app.py does once the window is whole

    def wait_for_engine(self):
        """Let the engine warm up first: it would take a core away."""
        ready = []
        self.application.client.ready.connect(ready.append)
        end = time.perf_counter() + 60
        while not ready and time.perf_counter() < end:
            self.rest(0.1)
        self.rest(2.0)

    def rest(self, seconds):
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            time.sleep(0.001)

    def until_painted(self, work):
        """Return the milliseconds from now until `work` is done and on screen."""
        begun = time.perf_counter()
        work()
        self.canvas.viewport().update()
        return 1000 * self.painted.since(begun, self.app)

    def frames_a_second(self, step):
        """Return frames a second over `step(0)`, `step(1)`…, each painted before the next."""
        times = []
        for n in range(FRAMES):
            begun = time.perf_counter()
            step(n)
            self.canvas.viewport().update()
            times.append(self.painted.since(begun, self.app))
        return {"mean": FRAMES / sum(times), "slowest tenth": 1 / sorted(times)[-FRAMES // 10]}

    def close(self):
        self.window.may_close = lambda: True
        self.window.close()


def opened(window, network, unfolded=False):
    experiment = large.experiment(network)

    def open_it():
        window.document.open(experiment)

    took = window.until_painted(open_it)
    if unfolded:
        blocks = [path for path in paths(network) if window.document.tree.is_block(path)]
        begun = time.perf_counter()
        window.document.unfolded = frozenset(blocks)
        window.document.view_changed.emit()
        took += 1000 * (time.perf_counter() - begun)
    window.rest(0.5)
    return took


def dragging(window):
    """Carry a brick of the palette about, with the real events of a mouse."""
    canvas, document = window.canvas, window.document
    viewport = canvas.viewport()
    canvas.zoom_to(1.0)
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum() // 2)
    window.rest(0.2)
    path = next(
        path
        for path, place in canvas.bricks.plan.places.items()
        if viewport.rect()
        .adjusted(0, 100, 0, -300)
        .contains(canvas.mapFromScene(place.x, place.y + 20))
        and edits.movable(document, path)
    )
    place = canvas.bricks.plan.places[path]
    at = canvas.mapFromScene(place.x, place.y + 20)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def step(n):
        down = (n * 9) % 270
        QTest.mouseMove(viewport, at + QPoint(15 + n % 7, down - 60))

    frames = window.frames_a_second(step)
    canvas.put_back()
    return frames


def zooming(window, around):
    canvas = window.canvas

    def step(n):
        canvas.zoom_to(around * (1 + 0.02 * (n % 10)))

    return window.frames_a_second(step)


def scrolling(window):
    bar = window.canvas.verticalScrollBar()
    window.canvas.zoom_to(1.0)
    bar.setValue(0)

    def step(n):
        bar.setValue(bar.minimum() + 40 * n)

    return window.frames_a_second(step)


def editing(window):
    document = window.document
    block = "" if not document.unfolded else sorted(document.unfolded)[-1]
    network = document.tree.network(block)
    middle = next(b for b in network.bricks if b.layer.title == "Conv2D")
    path = f"{block}/{middle.id}" if block else middle.id
    document.select((path,))
    window.rest(0.3)
    kinds = {"setting": [], "insert": [], "undo": []}
    for n in range(9):
        new = middle.layer.changed(kernel_size=(3, 1 + n % 3 * 2))

        def change(net, new=new):
            return net.with_layer(middle.id, new)

        kinds["setting"].append(
            window.until_painted(lambda c=change: document.edit_network("kernel", c, at=block))
        )
        window.rest(0.25)
        dropout = LAYERS["Dropout"]()
        kinds["insert"].append(
            window.until_painted(lambda d=dropout: edits.insert(document, d, Seam(path)))
        )
        window.rest(0.25)
        kinds["undo"].append(window.until_painted(document.history.undo))
        window.rest(0.25)
    return {kind: (statistics.median(times), max(times)) for kind, times in kinds.items()}


def measured(window, network, unfolded=False):
    figures = {"opened": opened(window, network, unfolded)}
    figures["drag at 100 %"] = dragging(window)
    figures["zoom at 100 %"] = zooming(window, 1.0)
    figures["scroll at 100 %"] = scrolling(window)
    window.canvas.fit()
    figures["scale of all"] = window.canvas.scale_now
    figures["zoom with all in view"] = zooming(window, window.canvas.scale_now / 1.1)
    window.canvas.zoom_to(1.0)
    figures["edit"] = editing(window)
    return figures


def main():
    nested = large.densenet201()
    expanded = large.flat(nested)
    assert len(expand(nested).bricks) > 690
    gc.freeze()
    figures = {
        "bricks": len(expanded.bricks),
        "infer": median_ms(edited_each_time(expanded))[0],
    }
    app = QApplication(["briques"])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        window = Window(app, Path(folder))
        figures["blocks folded"] = measured(window, nested)
        figures["blocks open"] = measured(window, nested, unfolded=True)
        figures["no blocks"] = measured(window, expanded)
        figures["wall"] = measured(window, large.wall())
        window.close()
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
