import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from core.network import Seam
from gui.build import wires
from gui.build.picker import Picker
from gui.document import Document
from tests.gui.build.conftest import experiment, ids, layer, shown_canvas

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(qtbot, canvas, text):
    """Type on the canvas: the first letter opens the pop-up."""
    qtbot.keyClick(canvas, text[0])
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, Picker)
    qtbot.keyClicks(picker.line, text[1:])
    return picker


def names(picker):
    return [picker.list.item(row).text() for row in range(picker.list.count())]


def test_a_few_letters_and_enter(qtbot, canvas, document):
    document.select(("conv2d_1",))
    picker = opened(qtbot, canvas, "dropo")
    assert names(picker)[0] == "Dropout"
    assert canvas.bricks.line.isVisible()
    assert picker.sentence.text() == "drop here: 8 × 8 × 16 → 8 × 8 × 16"
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert ids(document)[1:3] == ["conv2d_1", "dropout_2"]
    assert document.selection == ("dropout_2",)
    assert document.history.undoText() == "Insert Dropout"
    assert not canvas.bricks.line.isVisible()


def test_settings_in_short(qtbot, canvas, document):
    document.select(("conv2d_1",))
    picker = opened(qtbot, canvas, "conv 24 5x5 tanh")
    assert names(picker)[0] == "Conv2D · 24 · 5×5 · tanh"
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    new = document.tree.brick(document.selection[0]).layer
    assert (new.filters, new.kernel_size, new.activation) == (24, (5, 5), "tanh")


def test_a_setting_outside_its_limits_is_told(qtbot, canvas, document):
    document.select(("conv2d_1",))
    picker = opened(qtbot, canvas, "dropout 7")
    assert "from 0 to" in picker.sentence.text()
    with qtbot.waitSignal(document.refused):
        qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert document.history.count() == 0


def test_what_fits_the_shape_comes_first(qtbot, canvas, document):
    document.select(("conv2d_1",))
    assert names(opened(qtbot, canvas, "conv"))[0] == "Conv2D"
    QApplication.activePopupWidget().close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Tab])
def test_arrows_and_tab_choose(qtbot, canvas, document, key):
    document.select(("conv2d_1",))
    picker = opened(qtbot, canvas, "max")
    first, second = names(picker)[:2]
    qtbot.keyClick(picker.line, key)
    assert picker.list.currentItem().text() == second
    qtbot.keyClick(picker.line, Qt.Key.Key_Up)
    assert picker.list.currentItem().text() == first
    qtbot.keyClick(picker.line, Qt.Key.Key_PageDown)
    assert picker.list.currentRow() == min(7, len(names(picker)) - 1)
    picker.close()


def test_nothing_of_that_name_is_said_and_enter_waits(qtbot, canvas, document):
    picker = opened(qtbot, canvas, "zzz")
    assert picker.sentence.text() == "Nothing is called so."
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert picker.isVisible()
    picker.close()
    assert document.history.count() == 0


def test_a_stroke_or_control_and_space_open_it_empty(qtbot, canvas, document):
    for key, modifier in ((Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier),
                          (Qt.Key.Key_Space, CONTROL)):  # fmt: skip
        qtbot.keyClick(canvas, key, modifier)
        picker = QApplication.activePopupWidget()
        assert picker.line.text() == ""
        assert picker.list.count() > 40
        picker.close()


def test_a_built_in_block_is_made_for_the_shape(qtbot, canvas, document):
    document.select(("conv2d_1",))
    picker = opened(qtbot, canvas, "residual")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert document.report[document.selection[0]].shape == (8, 8, 16)
    document.select(("flatten_1",))
    picker = opened(qtbot, canvas, "inception")
    with qtbot.waitSignal(document.refused):
        qtbot.keyClick(picker.line, Qt.Key.Key_Return)


def test_the_mouse_chooses_too(qtbot, canvas, document):
    document.select(("conv2d_1",))
    picker = opened(qtbot, canvas, "max")
    at = picker.list.visualItemRect(picker.list.item(0)).center()
    qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert document.history.count() == 1


def test_a_branch_may_begin_with_any_brick(qtbot, canvas, document):
    canvas.commands.questions.branch("conv2d_1")
    picker = QApplication.activePopupWidget()
    qtbot.keyClicks(picker.line, "flatten")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert document.experiment.network["flatten_2"].inputs == ("conv2d_1",)


def test_a_residual_network_by_the_keyboard_alone(qtbot):
    document = Document(experiment(layer("Conv2D"), layer("Flatten"), layer("Dense", units=10)))
    canvas = shown_canvas(qtbot, document)
    for _ in range(2):
        qtbot.keyClick(canvas, Qt.Key.Key_Down)
    for text in ("conv 32 3x3", "add"):
        picker = opened(qtbot, canvas, text)
        qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert document.selection == ("add_1",)
    qtbot.keyClick(canvas, Qt.Key.Key_Up)
    qtbot.keyClick(canvas, Qt.Key.Key_Up)
    assert document.selection == ("conv2d_1",)
    qtbot.keyClick(canvas, Qt.Key.Key_J, CONTROL)
    picker = QApplication.activePopupWidget()
    qtbot.keyClicks(picker.line, "add")
    assert canvas.bricks.wire.isVisible()
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert document.experiment.network["add_1"].inputs == ("conv2d_2", "conv2d_1")
    assert not canvas.bricks.wire.isVisible()


def test_a_wire_is_taken_away_by_the_keyboard(qtbot, canvas, document):
    wires.merge(document, layer("Add"), "conv2d_1", Seam("conv2d_2", "maxpooling2d_1"))
    qtbot.keyClick(canvas, Qt.Key.Key_J, CONTROL | SHIFT)
    picker = QApplication.activePopupWidget()
    assert [name.partition(" ")[0] for name in names(picker)] == ["conv2d_2", "conv2d_1"]
    qtbot.keyClick(picker.line, Qt.Key.Key_Down)
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert document.experiment.network["add_1"].inputs == ("conv2d_2",)


def test_a_circle_is_told_before_it_is_chosen(qtbot, canvas, document):
    document.select(("flatten_1",))
    canvas.commands.do("join")
    picker = QApplication.activePopupWidget()
    qtbot.keyClicks(picker.line, "conv2d_1")
    assert "circle" in picker.sentence.text()
    with qtbot.waitSignal(document.refused):
        qtbot.keyClick(picker.line, Qt.Key.Key_Return)


def test_it_stays_on_the_screen(qtbot, canvas, document):
    canvas.resize(300, 200)
    canvas.move(QPoint(3000, 3000))
    canvas.commands.do("insert")
    picker = QApplication.activePopupWidget()
    assert canvas.screen().availableGeometry().contains(picker.geometry())
    picker.close()
