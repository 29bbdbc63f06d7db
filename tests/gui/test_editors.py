import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QSpinBox,
)

from core import language
from core.setting import Setting
from gui.boxes import NumberBox
from gui.editors import EDITORS, editor

SETTINGS = {
    "int": Setting("int", "Units", "More is more.", 4, 1, 100),
    "float": Setting("float", "Rate", "Larger steps.", 0.03, 0.0, 10.0),
    "bool": Setting("bool", "Bias", "Moves the threshold.", True),
    "choice": Setting("choice", "Activation", "Bends.", "relu", choices=("relu", "tanh")),
    "pair": Setting("pair", "Kernel", "Larger sees more.", (3, 3), 1, 31),
    "shape": Setting("shape", "Shape", "Sizes.", (8, 8, 1), 1, 1000),
}
OTHERS = {
    "int": 7, "float": 0.5, "bool": False, "choice": "tanh", "pair": (5, 7), "shape": (4, 4),
}  # fmt: skip


def shown_editor(qtbot, kind):
    field = editor(SETTINGS[kind])
    qtbot.addWidget(field)
    field.show_value(SETTINGS[kind].default)
    field.show()
    return field


def test_there_is_an_editor_for_every_kind():
    assert set(EDITORS) == set(SETTINGS)


@pytest.mark.parametrize("kind", SETTINGS)
def test_showing_a_value_tells_nothing(qtbot, kind):
    field = shown_editor(qtbot, kind)
    heard = []
    field.edited.connect(heard.append)
    field.show_value(OTHERS[kind])
    assert heard == []


def typed(qtbot, field, line, text):
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("kind", "child", "text", "value"),
    [
        ("int", QSpinBox, "42", 42),
        ("float", QDoubleSpinBox, "0.005", 0.005),
        ("float", QDoubleSpinBox, "1e-3", 0.001),
        ("pair", QSpinBox, "5", (5, 3)),
        ("shape", QLineEdit, "4x5x6", (4, 5, 6)),
        ("shape", QLineEdit, "12", (12,)),
    ],
)
def test_typing_tells_the_value_once(qtbot, kind, child, text, value):
    field = shown_editor(qtbot, kind)
    heard = []
    field.edited.connect(heard.append)
    typed(qtbot, field, field.findChild(child), text)
    assert heard == [value]


@pytest.mark.parametrize("nonsense", ["eight", "8²", "--5", "8-", "٨", "9" * 5000])
def test_nonsense_in_a_shape_changes_nothing(qtbot, nonsense):
    field = shown_editor(qtbot, "shape")
    heard = []
    field.edited.connect(heard.append)
    line = field.findChild(QLineEdit)
    line.setText(nonsense)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert heard == []
    assert line.text() == "8 × 8 × 1"


def test_a_decimal_comma_is_understood_and_shown_in_french(qtbot):
    language.speak("fr")
    field = shown_editor(qtbot, "float")
    box = field.findChild(NumberBox)
    assert box.text() == "0,03"
    typed(qtbot, field, box, "0,25")
    assert box.value() == 0.25


@pytest.mark.parametrize(
    ("value", "up", "down"), [(0.03, 0.04, 0.02), (1.0, 2.0, 0.9), (0.01, 0.02, 0.009)]
)
def test_a_number_steps_in_proportion(qtbot, value, up, down):
    box = NumberBox(SETTINGS["float"])
    qtbot.addWidget(box)
    box.setValue(value)
    box.stepBy(1)
    assert box.value() == pytest.approx(up)
    box.setValue(value)
    box.stepBy(-1)
    assert box.value() == pytest.approx(down)


@pytest.mark.parametrize("kind", ["int", "float", "pair", "shape"])
def test_undo_in_a_field_is_the_windows(qtbot, kind):
    """A field that takes the key for itself accepts this event; the window then never sees it."""
    field = shown_editor(qtbot, kind)
    box = field.focusProxy()
    qtbot.keyClicks(box, "7")
    control = Qt.KeyboardModifier.ControlModifier
    key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, control)
    key.ignore()
    QApplication.sendEvent(box, key)
    assert not key.isAccepted()


@pytest.mark.parametrize(("kind", "child"), [("int", QSpinBox), ("choice", QComboBox)])
def test_scrolling_past_a_field_changes_nothing(qtbot, kind, child):
    field = shown_editor(qtbot, kind)
    heard = []
    field.edited.connect(heard.append)
    box = field.findChild(child)
    box.clearFocus()
    middle = QPointF(box.rect().center())
    turn = QWheelEvent(
        middle, QPointF(box.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert heard == []


def several(qtbot, kind):
    field = shown_editor(qtbot, kind)
    heard = []
    field.edited.connect(heard.append)
    field.show_values([SETTINGS[kind].default, OTHERS[kind]])
    assert heard == []
    return field, heard


@pytest.mark.parametrize(
    ("kind", "child", "text", "value"),
    [
        ("int", QSpinBox, "1", 1),
        ("float", QDoubleSpinBox, "0", 0.0),
        ("shape", QLineEdit, "9", (9,)),
    ],
)
def test_several_values_are_typed_over(qtbot, kind, child, text, value):
    field, heard = several(qtbot, kind)
    line = field.findChild(child)
    words = line.text() if child is not QLineEdit else line.placeholderText()
    assert words == "several values"
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert heard == [value]
    field.show_value(value)
    assert "several" not in line.text()


def test_of_several_pairs_the_common_number_stays(qtbot):
    field, heard = several(qtbot, "pair")
    first, second = field.findChildren(QSpinBox)
    assert (first.text(), second.text()) == ("…", "…")
    typed(qtbot, field, second, "4")
    assert heard == [(4, 4)]
    field.show_values([(3, 5), (1, 5)])
    assert (first.text(), second.text()) == ("…", "5")
    typed(qtbot, field, first, "2")
    assert heard == [(4, 4), (2, 5)]


def test_several_ticks_and_words(qtbot):
    field, heard = several(qtbot, "bool")
    box = field.findChild(QCheckBox)
    assert box.checkState() == Qt.CheckState.PartiallyChecked
    box.click()
    assert heard == [True]
    field, heard = several(qtbot, "choice")
    box = field.findChild(QComboBox)
    assert (box.currentIndex(), box.placeholderText()) == (-1, "several values")
    field.show_value("tanh")
    assert box.currentText() == "tanh"


@pytest.mark.parametrize("kind", ["int", "float"])
def test_a_step_from_several_values_is_the_least(qtbot, kind):
    field, heard = several(qtbot, kind)
    field.focusProxy().stepBy(1)
    assert heard == [SETTINGS[kind].low]
