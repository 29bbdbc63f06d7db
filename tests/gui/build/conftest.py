from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from core.dataset import DATASETS
from core.experiment import Experiment
from core.layer import LAYERS
from core.library import Library
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from gui.build.canvas import Canvas
from gui.build.inspector import Inspector
from gui.build.my_bricks import MyBricks
from gui.build.offer import MIME
from gui.document import Document


def layer(key, **values):
    return LAYERS[key].from_values(values)


def experiment(*layers):
    """Return an experiment on the digits with this chain behind the input."""
    network = chain(layer("Input", shape=(8, 8, 1)), *layers)
    loss = LOSSES["categorical-crossentropy"]()
    return Experiment("digits", DATASETS["digits"](), network, loss, OPTIMIZERS["adam"]())


def cnn():
    return experiment(
        layer("Conv2D", filters=16),
        layer("Conv2D", filters=32),
        layer("MaxPooling2D"),
        layer("BatchNormalization"),
        layer("Flatten"),
        layer("Dropout", rate=0.25),
        layer("Dense", units=10, activation="softmax"),
    )


@pytest.fixture
def document(qapp):
    return Document(cnn())


@pytest.fixture
def canvas(qtbot, document):
    return shown_canvas(qtbot, document)


@pytest.fixture
def inspector(qtbot, document):
    view = Inspector(document)
    qtbot.addWidget(view)
    view.resize(320, 700)
    view.show()
    return view


def no_bricks():
    """Return my bricks, of which there are none."""
    return MyBricks(Library(Path("no-such-folder")))


def shown_canvas(qtbot, document):
    view = Canvas(document, no_bricks())
    qtbot.addWidget(view)
    view.resize(860, 760)
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    return view


def ids(document):
    return [brick.id for brick in document.experiment.network.bricks]


def place_of(canvas, id):
    """Return the middle of a brick's title row, in the viewport."""
    place = canvas.bricks.plan.places[id]
    return canvas.mapFromScene(QPointF(place.x, place.y + 20))


def place_of_seam(canvas, seam):
    drop = canvas.bricks.plan.drops[seam]
    return canvas.mapFromScene(QPointF(drop.x, drop.y))


def send(canvas, event):
    QApplication.sendEvent(canvas.viewport(), event)


def hold(canvas, to):
    """Move the mouse with the left button down."""
    where = canvas.viewport().mapToGlobal(to)
    send(
        canvas,
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(to),
            QPointF(where),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )


class Carried:
    """A drag from the palette, event by event, as Qt sends them to the canvas."""

    def __init__(self, canvas, data):
        self.canvas = canvas
        self.mime = QMimeData()
        self.mime.setData(MIME, data)
        self.left, self.none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def enter(self, at):
        copy = Qt.DropAction.CopyAction
        event = QDragEnterEvent(at, copy, self.mime, self.left, self.none)
        send(self.canvas, event)
        return event.isAccepted()

    def move(self, at):
        copy = Qt.DropAction.CopyAction
        send(self.canvas, QDragMoveEvent(at, copy, self.mime, self.left, self.none))

    def leave(self):
        send(self.canvas, QDragLeaveEvent())

    def drop(self, at):
        copy = Qt.DropAction.CopyAction
        send(self.canvas, QDropEvent(QPointF(at), copy, self.mime, self.left, self.none))
