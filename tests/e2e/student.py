"""Somebody in front of the window: sees what is on the screen, acts with mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton, QSpinBox

from core.protocol import Predict
from core.run import Status
from core.template import TEMPLATES
from tests.e2e.hand import Hand, on_canvas

SAME = 1e-6
"""float32 sums in batches of another size differ in their last digit."""


class Student:
    """Somebody in front of the window: sees what is on the screen, acts with mouse and keys."""

    def __init__(self, application, qtbot):
        self.application, self.qtbot = application, qtbot
        self.window, self.document = application.window, application.document
        self.hand = Hand(qtbot)
        self.canvas = self.window.pages["build"].canvas

    def waits(self, condition, seconds=5):
        self.qtbot.waitUntil(condition, timeout=1000 * seconds)

    def sees_a_ready_network(self):
        self.waits(lambda: "features" in self.window.pages, 60)
        assert self.document.report.params == 25
        assert self.document.run.status is Status.IDLE

    def opens_the_digits_cnn(self):
        self.hand.click(self.window.strip.bricks["model"])
        self.waits(lambda: QApplication.activePopupWidget() is not None)
        chooser = QApplication.activePopupWidget()
        title = TEMPLATES["cnn-digits"].title
        (item,) = chooser.list.findItems(title, Qt.MatchFlag.MatchExactly)
        self.hand.click(_on_screen(chooser.list, chooser.list.visualItemRect(item)))
        self.waits(lambda: self.document.experiment.name == "cnn-digits")
        self.hand.press("Escape")
        self.waits(lambda: QApplication.activePopupWidget() is None)

    def drags_a_dropout_in_front_of_the_answer(self):
        before = self.document.report.params
        self.drags("Dropout", "flatten_1", "dense_1")
        network = self.document.experiment.network
        assert network["dropout_1"].inputs == ("flatten_1",)
        assert network["dense_1"].inputs == ("dropout_1",)
        assert self.document.report.params == before

    def drags(self, name, source, target):
        """Drag a brick from the palette between two others: one gesture."""
        before = len(self.document.experiment.network.bricks)
        self.hand.drag(self._offer(name), self._between(source, target))
        self.waits(lambda: len(self.document.experiment.network.bricks) == before + 1)

    def takes_from_the_palette(self, name):
        """Double-click a brick of the palette: it goes behind the selected one."""
        before = len(self.document.experiment.network.bricks)
        self.hand.click(self._offer(name), times=2)
        self.waits(lambda: len(self.document.experiment.network.bricks) == before + 1)

    def begins_anew_by_the_menu(self):
        bar = self.window.menuBar()
        file = bar.actions()[0]
        self.hand.click(_on_screen(bar, bar.actionGeometry(file)))
        self.waits(lambda: QApplication.activePopupWidget() is not None)
        menu = file.menu()
        self.hand.click(_on_screen(menu, menu.actionGeometry(menu.actions()[0])))
        self.waits(lambda: len(self.document.experiment.network.bricks) == 1)

    def pulls(self, source, target):
        """Pull a wire from the knob of one brick to another brick."""
        knob = self.canvas.bricks.handle_of(source)
        self.hand.drag(on_canvas(self.canvas, knob.x(), knob.y()), self._point(target))

    def inserts_by_letters(self, words):
        """Type a brick's name, and settings in short, on the canvas."""
        before = len(self.document.experiment.network.bricks)
        self.hand.type(words)
        self.hand.press("Return")
        self.waits(lambda: len(self.document.experiment.network.bricks) == before + 1)

    def takes_the_repairs_of(self, id):
        """Click the first repair that the inspector offers until nothing is wrong."""
        while self.document.report[id].problem:
            report = self.document.report
            buttons = self.window.inspector.findChildren(QPushButton)
            offered = [b for b in buttons if b.property("role") == "repair" and b.isVisible()]
            self.hand.click(offered[0])
            self.waits(lambda report=report: self.document.report is not report)

    def selects_by_arrows(self, id):
        """Walk along the bricks until this one is selected."""
        self.hand.press("Home")
        for _ in self.document.experiment.network.bricks:
            if self.document.selection == (id,):
                return
            self.hand.press("Down")
        raise AssertionError(id)

    def asks_for_twelve_filters_and_has_second_thoughts(self):
        self.hand.click(self._point("conv2d_1"))
        self.waits(lambda: self.document.selection == ("conv2d_1",))
        self._types(_box(self.window.inspector, "filters"), "12")
        self.waits(lambda: self._params("conv2d_1") == 3 * 3 * 12 + 12)
        self.hand.press("ctrl+z")
        self.waits(lambda: self._params("conv2d_1") == 3 * 3 * 16 + 16)
        self.hand.press("ctrl+shift+z")
        self.waits(lambda: self._params("conv2d_1") == 3 * 3 * 12 + 12)

    def trains_three_epochs(self):
        self.hand.click(self.window.tabs["train"])
        self.waits(lambda: self.window.page == "train")
        self._types(_box(self.window.pages["train"], "epochs"), "3")
        self.waits(lambda: self.document.experiment.training.epochs == 3)
        self.hand.click(self.window.strip.train_button)
        self.waits(lambda: self.document.run.status is Status.FINISHED, 120)
        logs = self.document.run.logs
        assert [log.epoch for log in logs] == [1, 2, 3]
        assert logs[-1].val_metric > max(0.8, logs[0].val_metric)

    def looks_at_maps(self):
        seen = []
        self.application.client.features_seen.connect(seen.append)
        self.hand.click(self.window.tabs["features"])
        self.waits(lambda: bool(seen), 60)
        assert seen[-1].trained
        assert [str(panel.title) for panel in seen[-1].made][:3] == [
            "Sobel x", "Sobel y", "Laplacian",
        ]  # fmt: skip
        assert len(seen[-1].learned) == 12

    def takes_the_model_away(self, path):
        exported = []
        self.application.client.exported.connect(exported.append)
        self.hand.click(self.window.tabs["train"])
        button = self.window.pages["train"].findChild(QPushButton, "export-button")
        self.hand.click_and_type(button, str(path))
        self.waits(lambda: bool(exported), 120)
        assert exported[0].path == str(path)
        assert exported[0].max_difference <= SAME

    def answers(self, count):
        """Return what the application answers to all validation images."""
        client = self.application.client
        with self.qtbot.waitSignal(client.predicted, timeout=60_000) as predicted:
            client.ask(Predict(0, self.document.experiment, self.document.snapshot, count))
        return predicted.args[0].answers.numpy()

    def _offer(self, name):
        """Return where a brick of the palette is on the screen, scrolled to if it must be."""
        palette = self.window.shelf.panel
        self.waits(lambda: self.window.shelf.filled)
        model = palette.list.model()
        places = [model.index(row, 0) for row in range(model.rowCount())]
        offers = {offer.title: at for at in places if (offer := palette.list.offer_at(at))}
        index = offers[name]
        area = palette.list.visualRect(index)
        while not palette.list.viewport().rect().contains(area):
            where = palette.list.viewport().rect().center()
            self.hand.scroll(palette.list, 1 if area.center().y() > where.y() else -1)
            area = palette.list.visualRect(index)
        return _on_screen(palette.list, area)

    def _types(self, box, text):
        self.hand.click(box)
        self.hand.press("ctrl+a")
        self.hand.type(text)
        self.hand.press("Return")

    def _params(self, id):
        return self.document.report[id].params

    def _middle(self, id):
        item = self.canvas.bricks.bricks[id]
        return item.mapToScene(item.boundingRect().center())

    def _point(self, id):
        middle = self._middle(id)
        return on_canvas(self.canvas, middle.x(), middle.y())

    def _between(self, source, target):
        middle = (self._middle(source) + self._middle(target)) / 2
        return on_canvas(self.canvas, middle.x(), middle.y())


def _on_screen(view, area):
    inside = view.viewport() if isinstance(view, QAbstractItemView) else view
    return area.translated(inside.mapToGlobal(area.topLeft()) - area.topLeft())


def _box(page, name):
    """Return the spin box of a setting."""
    (box,) = (box for box in page.findChildren(QSpinBox) if box.parentWidget().objectName() == name)
    return box
