import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.library import Library
from gui.build.asking import NameQuestion, NumberQuestion, Question
from gui.build.canvas import Canvas
from gui.build.my_bricks import MyBricks
from gui.build.picker import Picker
from tests.gui.build.conftest import ids

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def mine(tmp_path):
    return MyBricks(Library(tmp_path))


@pytest.fixture
def canvas(qtbot, document, mine):
    view = Canvas(document, mine)
    qtbot.addWidget(view)
    view.resize(860, 760)
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    return view


def asked(kind=Question):
    question = QApplication.activePopupWidget()
    assert isinstance(question, kind)
    return question


def answer(qtbot, text):
    """Type over what is proposed, and Enter."""
    field = asked().field
    if text.isascii():
        field.selectAll()
        qtbot.keyClicks(field, text)
    else:  # no key of a test's keyboard
        field.setText(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_group_by_keys_alone(qtbot, canvas, document):
    document.select(("conv2d_1", "conv2d_2"))
    qtbot.keyClick(canvas, Qt.Key.Key_G, CONTROL)
    assert asked(NameQuestion).line.text() == "Block"
    answer(qtbot, "Eyes")
    assert document.selection == ("eyes_1",)
    qtbot.keyClick(canvas, Qt.Key.Key_M, CONTROL)
    assert asked(NumberQuestion).box.value() == 1
    asked().close()
    qtbot.keyClick(canvas, Qt.Key.Key_F2)
    answer(qtbot, "Ears")
    assert document.tree.brick("ears_1").layer.name == "Ears"
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert document.unfolded == {"ears_1"}
    document.select(("ears_1/conv2d_1",))
    qtbot.keyClick(canvas, Qt.Key.Key_U, CONTROL)
    assert document.unfolded == frozenset()
    assert document.selection == ("ears_1",)
    qtbot.keyClick(canvas, Qt.Key.Key_Down, CONTROL)
    assert document.place == "ears_1"
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert document.place == ""
    assert document.selection == ("ears_1",)
    qtbot.keyClick(canvas, Qt.Key.Key_G, CONTROL | SHIFT)
    assert ids(document)[1:3] == ["conv2d_1", "conv2d_2"]
    assert document.selection == ("conv2d_1", "conv2d_2")


def test_a_block_repeats(qtbot, canvas, document):
    document.select(("dropout_1",))
    canvas.commands.do("group")
    answer(qtbot, "Noise")
    canvas.commands.do("repeat")
    answer(qtbot, "3")
    assert document.tree.brick("noise_1").layer.repeat == 3


def test_escape_leaves_all_as_it_was(qtbot, canvas, document):
    document.select(("conv2d_1",))
    for name in ("group", "rename", "insert", "join", "part", "keep"):
        canvas.commands.do(name)
        qtbot.keyClick(asked().field, Qt.Key.Key_Escape)
        assert QApplication.activePopupWidget() is None
    assert document.history.count() == 0


def test_a_name_of_a_brick_that_is_none_is_told(qtbot, canvas, document):
    document.select(("conv2d_1",))
    canvas.commands.do("rename")
    with qtbot.waitSignal(document.refused):
        answer(qtbot, "свёртка")
    canvas.commands.do("rename")
    answer(qtbot, "first")
    assert ids(document)[1] == "first"
    assert document.selection == ("first",)
    canvas.commands.do("rename")
    answer(qtbot, "   ")
    assert ids(document)[1] == "first"


def test_a_block_is_kept_for_other_projects(qtbot, canvas, document, mine):
    document.select(("conv2d_1", "conv2d_2"))
    qtbot.keyClick(canvas, Qt.Key.Key_K, CONTROL)
    answer(qtbot, "Глаза")
    assert [offer.name for offer in mine.offers()] == ["Глаза"]
    assert document.history.count() == 0
    canvas.commands.do("keep")
    with qtbot.waitSignal(document.refused):
        answer(qtbot, "A" * 65)
    document.select(("dense_1",))
    qtbot.keyClick(canvas, Qt.Key.Key_G)
    qtbot.keyClick(asked(Picker).line, Qt.Key.Key_Backspace)
    answer(qtbot, "глаза")
    assert document.tree.brick(document.selection[0]).layer.name == "Глаза"


def test_what_cannot_be_grouped_is_not_asked_about(qtbot, canvas, document):
    document.select(("conv2d_1", "flatten_1"))
    for name in ("group", "keep"):
        with qtbot.waitSignal(document.refused):
            canvas.commands.do(name)
        assert QApplication.activePopupWidget() is None


def test_freezing_and_letting_learn_again(qtbot, canvas, document):
    document.select(("conv2d_1", "conv2d_2"))
    qtbot.keyClick(canvas, Qt.Key.Key_L, CONTROL)
    network = document.experiment.network
    assert network["conv2d_1"].frozen
    assert network["conv2d_2"].frozen
    qtbot.keyClick(canvas, Qt.Key.Key_L, CONTROL)
    assert not document.experiment.network["conv2d_1"].frozen


def test_everything_here_is_selected(qtbot, canvas, document):
    document.select(("conv2d_1", "conv2d_2"))
    canvas.commands.do("group")
    answer(qtbot, "Eyes")
    document.enter("eyes_1")
    qtbot.keyClick(canvas, Qt.Key.Key_A, CONTROL)
    assert document.selection == ("eyes_1/input_1", "eyes_1/conv2d_1", "eyes_1/conv2d_2")


def test_what_makes_no_sense_now_is_not_done(canvas, document):
    for name, command in canvas.commands.by_name.items():
        if name not in ("paste", "select_all", "find", "insert"):
            assert not command.can(), name
            canvas.commands.do(name)
    assert QApplication.activePopupWidget() is None
    assert document.history.count() == 0


def test_cut_and_paste_by_keys(qtbot, canvas, document):
    document.select(("dropout_1",))
    qtbot.keyClick(canvas, Qt.Key.Key_X, CONTROL)
    document.select(("conv2d_1",))
    qtbot.keyClick(canvas, Qt.Key.Key_V, CONTROL)
    assert ids(document)[1:3] == ["conv2d_1", "dropout_1"]
