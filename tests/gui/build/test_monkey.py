"""A monkey at mouse and keyboard: nothing raises, and Qt has nothing to warn of."""

import os
import random

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.block import Block
from core.network import chain
from gui.build.asking import Question
from gui.build.page import BuildPage
from gui.document import Document
from tests.gui.build.conftest import cnn, experiment, layer, no_bricks

EVENTS = int(os.environ.get("BRIQUES_MONKEY", "3000"))
"""Events in all; a long visit: BRIQUES_MONKEY=100000 pytest --timeout=3000."""
MOST_BRICKS = 60
KEYS = (
    *[getattr(Qt.Key, f"Key_{name}") for name in (
        "Up", "Down", "Left", "Right", "Home", "End", "Return", "Escape", "Tab", "Delete",
        "Backspace", "Space", "F2", "F3", "Slash", "PageDown", "Insert",
    )],
    *[getattr(Qt.Key, f"Key_{letter}") for letter in "ACDGJKLMUVXZ19"],
)  # fmt: skip
LEFT, RIGHT, NO = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


class Monkey:
    """Draws events and sends them to whatever is under its hand."""

    def __init__(self, page, document, seed):
        self.page, self.document = page, document
        self.luck = random.Random(seed)
        self.held = NO

    def act(self):
        """Do one thing."""
        deeds = (self.move, self.move, self.move, self.press, self.release, self.key, self.key,
                 self.wheel, self.menu, self.twice, self.undo)  # fmt: skip
        self.luck.choice(deeds)()

    def target(self):
        return QApplication.activePopupWidget() or self.page.canvas.viewport()

    def place(self, widget):
        """Return a point in a widget: mostly on a brick or its output, where there are any."""
        canvas = self.page.canvas
        if widget is canvas.viewport() and self.luck.random() < 0.7 and canvas.bricks.bricks:
            path = self.luck.choice(list(canvas.bricks.bricks))
            at = canvas.bricks.handle_of(path) - QPointF(0, self.luck.choice((0, 0, 20)))
            return canvas.mapFromScene(at)
        size = widget.size()
        return QPoint(self.luck.randrange(-20, size.width() + 20),
                      self.luck.randrange(-20, size.height() + 20))  # fmt: skip

    def mouse(self, kind, button, held):
        widget = self.target()
        at = QPointF(self.place(widget))
        child = widget.childAt(at.toPoint())
        if child is not None and widget is not self.page.canvas.viewport():
            widget, at = child, QPointF(child.mapFrom(widget, at.toPoint()))
        everywhere = QPointF(widget.mapToGlobal(at))
        modifiers = self.luck.choice(MODIFIERS)
        QApplication.sendEvent(widget, QMouseEvent(kind, at, everywhere, button, held, modifiers))

    def move(self):
        self.mouse(QEvent.Type.MouseMove, NO, self.held)

    def press(self):
        self.held = LEFT
        self.mouse(QEvent.Type.MouseButtonPress, LEFT, LEFT)

    def release(self):
        self.held = NO
        self.mouse(QEvent.Type.MouseButtonRelease, LEFT, NO)

    def twice(self):
        self.mouse(QEvent.Type.MouseButtonDblClick, LEFT, LEFT)

    def key(self):
        popup = QApplication.activePopupWidget()
        field = popup.field if isinstance(popup, Question) else popup
        QTest.keyClick(
            field or self.page.canvas, self.luck.choice(KEYS), self.luck.choice(MODIFIERS)
        )

    def wheel(self):
        widget = self.page.canvas.viewport()
        at = QPointF(self.place(widget))
        event = QWheelEvent(
            at, QPointF(widget.mapToGlobal(at)), QPoint(), QPoint(0, self.luck.choice((-120, 120))),
            NO, self.luck.choice(MODIFIERS), Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)

    def menu(self):
        widget = self.page.canvas.viewport()
        if QApplication.activePopupWidget() is None:
            at = self.place(widget)
            reason = self.luck.choice(list(QContextMenuEvent.Reason))
            QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))

    def undo(self):
        (self.document.history.undo if self.luck.random() < 0.5 else self.document.history.redo)()


def begun():
    block = Block("part", chain(layer("Input"), layer("Dense"), layer("Dropout")), 2)
    flat = experiment(layer("Flatten"), block, layer("Dense", units=10, activation="softmax"))
    return [cnn(), flat]


@pytest.mark.parametrize("seed", range(3))
def test_a_monkey_breaks_nothing(qtbot, seed):
    document = Document(begun()[seed % 2])
    page = BuildPage(document, no_bricks())
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    monkey = Monkey(page, document, seed)
    for n in range(EVENTS // 3):
        monkey.act()
        if n % 7 == 0:
            QApplication.processEvents()
        if len(list(document.experiment.network.bricks)) > MOST_BRICKS:
            document.open(monkey.luck.choice(begun()))
        assert document.report.network is document.experiment.network
    while popup := QApplication.activePopupWidget():
        popup.close()
    page.canvas.put_back()
    assert not page.canvas.bricks.wire.isVisible()
    assert not page.canvas.bricks.ghost.isVisible()
