"""The main job, as a student does it: launch, build, train, look inside, take the model away."""

import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QSpinBox

from core.protocol import Predict
from core.run import Status
from core.template import TEMPLATES
from tests.e2e.hand import Hand, on_canvas

SAME = 1e-6
"""float32 sums in batches of another size differ in their last digit."""

PLAIN_KERAS = """
import sys
import keras
import numpy as np
model = keras.models.load_model(sys.argv[1])
np.save(sys.argv[3], model.predict(np.load(sys.argv[2]), verbose=0))
"""


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
        palette = self.window.shelf.panel
        self.hand.click(palette.search)
        self.hand.type("dropout")
        self.waits(lambda: [offer.title for offer in palette.offers()] == ["Dropout"])
        entry = _on_screen(palette.list, palette.list.visualRect(palette.list.first()))
        self.hand.drag(entry, self._between("flatten_1", "dense_1"))
        self.waits(lambda: "dropout_1" in self.document.experiment.network)
        network = self.document.experiment.network
        assert network["dropout_1"].inputs == ("flatten_1",)
        assert network["dense_1"].inputs == ("dropout_1",)
        assert self.document.report.params == before

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
    return area.translated(view.viewport().mapToGlobal(area.topLeft()) - area.topLeft())


def _box(page, name):
    """Return the spin box of a setting."""
    (box,) = (box for box in page.findChildren(QSpinBox) if box.parentWidget().objectName() == name)
    return box


@pytest.mark.engine
@pytest.mark.timeout(400)
def test_from_launch_to_exported_model(application, qtbot, tmp_path):
    student = Student(application, qtbot)
    student.sees_a_ready_network()
    student.opens_the_digits_cnn()
    student.drags_a_dropout_in_front_of_the_answer()
    student.asks_for_twelve_filters_and_has_second_thoughts()
    student.trains_three_epochs()
    student.looks_at_maps()
    student.takes_the_model_away(tmp_path / "model.keras")
    plain_keras_predicts_what_the_application_does(student, tmp_path)


def plain_keras_predicts_what_the_application_does(student, tmp_path):
    experiment = student.document.experiment
    training = experiment.training
    held = experiment.dataset.split(training.validation_split, training.seed).validation
    np.save(tmp_path / "x.npy", held.x)
    files = [tmp_path / name for name in ("model.keras", "x.npy", "y.npy")]
    command = [sys.executable, "-c", PLAIN_KERAS, *files]
    subprocess.run(command, check=True, capture_output=True, timeout=170)
    ours, theirs = student.answers(len(held)), np.load(tmp_path / "y.npy")
    assert ours.shape == theirs.shape == (len(held), 10)
    assert np.abs(ours - theirs).max() <= SAME
    assert (ours.argmax(axis=1) == theirs.argmax(axis=1)).all()
