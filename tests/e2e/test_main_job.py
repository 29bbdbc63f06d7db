"""The main job, as a student does it: launch, build, train, look inside, take the model away."""

import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QSpinBox

from core.protocol import Predict
from core.run import Status
from core.template import TEMPLATES
from tests.e2e.hand import Hand, on_canvas

PLAIN_KERAS = """
import sys
import keras
import numpy as np
model = keras.models.load_model(sys.argv[1])
np.save(sys.argv[3], model.predict(np.load(sys.argv[2]), verbose=0))
"""


@pytest.fixture
def hand(qtbot):
    return Hand(qtbot)


def palette_entry(application, title):
    """Return the screen rectangle of a brick in the palette."""
    entries = application.window.palette_panel.list
    model = entries.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        offer = entries.offer_at(index)
        if offer is not None and offer.title == title and not entries.isRowHidden(row):
            entries.scrollTo(index)
            area = entries.visualRect(index)
            return area.translated(entries.viewport().mapToGlobal(area.topLeft()) - area.topLeft())
    raise AssertionError(f"{title} is not in the palette")


def brick_on_screen(application, id):
    """Return the screen point of a brick's middle."""
    canvas = application.window.pages["build"].canvas
    item = canvas.bricks.bricks[id]
    middle = item.mapToScene(item.boundingRect().center())
    return on_canvas(canvas, middle.x(), middle.y())


def seam_on_screen(application, source, target):
    """Return the screen point halfway between two bricks."""
    canvas = application.window.pages["build"].canvas
    above, below = (canvas.bricks.bricks[id] for id in (source, target))
    top = above.mapToScene(above.boundingRect().center())
    bottom = below.mapToScene(below.boundingRect().center())
    middle = (top + bottom) / 2
    assert isinstance(middle, QPointF)
    return on_canvas(canvas, middle.x(), middle.y())


def picked(hand, chooser, title):
    (item,) = chooser.list.findItems(title, Qt.MatchFlag.MatchExactly)
    area = chooser.list.visualItemRect(item)
    hand.click(
        area.translated(chooser.list.viewport().mapToGlobal(area.topLeft()) - area.topLeft())
    )


@pytest.mark.engine
@pytest.mark.timeout(300)
def test_from_launch_to_exported_model(application, hand, qtbot, tmp_path):
    window, document = application.window, application.document
    ready = []
    application.client.ready.connect(ready.append)
    qtbot.waitUntil(lambda: "features" in window.pages, timeout=60_000)

    # a ready network, untrained, with its count
    assert document.report.params == 25
    assert document.run.status is Status.IDLE

    # open the digits CNN from the strip
    hand.click(window.strip.bricks["model"])
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    picked(hand, QApplication.activePopupWidget(), TEMPLATES["cnn-digits"].title)
    qtbot.waitUntil(lambda: document.experiment.name == "cnn-digits")
    hand.press("Escape")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    before = document.report.params

    # drag a Dropout between Flatten and Dense
    hand.click(window.palette_panel.search)
    hand.type("dropout")
    qtbot.waitUntil(lambda: len(window.palette_panel.offers()) == 1)
    hand.drag(
        palette_entry(application, "Dropout"), seam_on_screen(application, "flatten_1", "dense_1")
    )
    qtbot.waitUntil(lambda: "dropout_1" in document.experiment.network)
    assert document.experiment.network["dense_1"].inputs == ("dropout_1",)
    assert document.experiment.network["dropout_1"].inputs == ("flatten_1",)
    assert document.report.params == before

    # change a setting: 12 filters in the first convolution
    hand.click(brick_on_screen(application, "conv2d_1"))
    qtbot.waitUntil(lambda: document.selection == ("conv2d_1",))
    hand.click(window.inspector.findChild(QSpinBox, "filters") or _box(window.inspector, "filters"))
    hand.press("ctrl+a")
    hand.type("12")
    hand.press("Return")
    qtbot.waitUntil(lambda: document.report["conv2d_1"].params == 3 * 3 * 1 * 12 + 12)

    # undo and redo by keyboard
    hand.press("ctrl+z")
    qtbot.waitUntil(lambda: document.report["conv2d_1"].params == 3 * 3 * 1 * 16 + 16)
    hand.press("ctrl+shift+z")
    qtbot.waitUntil(lambda: document.report["conv2d_1"].params == 120)

    # train three epochs
    hand.click(window.tabs["train"])
    qtbot.waitUntil(lambda: window.page == "train")
    hand.click(_box(window.pages["train"], "epochs"))
    hand.press("ctrl+a")
    hand.type("3")
    hand.press("Return")
    qtbot.waitUntil(lambda: document.experiment.training.epochs == 3)
    hand.click(window.strip.train_button)
    qtbot.waitUntil(lambda: document.run.status is Status.FINISHED, timeout=120_000)
    assert [log.epoch for log in document.run.logs] == [1, 2, 3]
    assert document.run.logs[-1].val_metric > document.run.logs[0].val_metric
    assert document.run.logs[-1].val_metric > 0.8

    # maps, made by hand and learned
    seen = []
    application.client.features_seen.connect(seen.append)
    hand.click(window.tabs["features"])
    qtbot.waitUntil(lambda: len(seen) > 0, timeout=60_000)
    assert seen[-1].trained
    assert len(seen[-1].made) >= 4
    assert len(seen[-1].learned) == 12

    # take the model away
    path = tmp_path / "model.keras"
    exported = []
    application.client.exported.connect(exported.append)
    hand.click(window.tabs["train"])
    button = window.pages["train"].findChild(QPushButton, "export-button")
    hand.click_and_type(button, str(path))
    qtbot.waitUntil(lambda: len(exported) > 0, timeout=120_000)
    assert exported[0].max_difference <= 1e-6

    # plain Keras in a fresh process predicts what the application predicts
    data = document.experiment.dataset.split(
        document.experiment.training.validation_split, document.experiment.training.seed
    )
    count = len(data.validation)
    with qtbot.waitSignal(application.client.predicted, timeout=60_000) as predicted:
        application.client.ask(Predict(0, document.experiment, document.snapshot, count))
    np.save(tmp_path / "x.npy", data.validation.x)
    command = [sys.executable, "-c", PLAIN_KERAS, path, tmp_path / "x.npy", tmp_path / "y.npy"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    ours, theirs = predicted.args[0].answers.numpy(), np.load(tmp_path / "y.npy")
    assert ours.shape == theirs.shape == (count, 10)
    assert np.abs(ours - theirs).max() <= 1e-6
    assert (ours.argmax(axis=1) == theirs.argmax(axis=1)).all()


def _box(page, name):
    """Return the spin box of a setting."""
    for box in page.findChildren(QSpinBox):
        owner = box
        while owner is not None:
            if owner.objectName() == name:
                return box
            owner = owner.parentWidget()
    raise AssertionError(f"there is no field for {name}")
