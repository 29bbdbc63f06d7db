import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from core.block import Block
from core.network import Seam, chain
from gui.actions import ACTIONS
from gui.build import keys, wires
from gui.document import Document
from tests.gui.build.conftest import experiment, layer, shown_canvas

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def pressed(key, modifiers=NONE):
    return keys.command_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


def two_branches():
    """Return a document in which two convolutions beside each other meet in an Add."""
    document = Document(experiment(layer("Conv2D"), layer("Flatten"), layer("Dense")))
    wires.merge(document, layer("Add"), "input_1", Seam("conv2d_1", "flatten_1"))
    document.select(())
    network = document.experiment.network
    inserted = wires.with_branch(document.experiment, layer("Conv2D"), "input_1")[0]
    assert network["add_1"].inputs == ("conv2d_1", "input_1")
    document.open(inserted)
    document.edit_network("", lambda n: n.rewired(Seam("input_1", "add_1"), "conv2d_2"))
    return document


def from_the_left(canvas):
    """Return the two convolutions as they stand beside each other."""
    return sorted(("conv2d_1", "conv2d_2"), key=lambda path: canvas.bricks.bricks[path].x())


def test_keys_stand_for_what_the_menus_say():
    assert pressed(Qt.Key.Key_D, CONTROL) == "duplicate"
    assert pressed(Qt.Key.Key_G, CONTROL | SHIFT) == "ungroup"
    assert pressed(Qt.Key.Key_Delete) == pressed(Qt.Key.Key_Backspace) == "remove"
    assert pressed(Qt.Key.Key_D) is None
    assert pressed(Qt.Key.Key_Backspace, CONTROL) is None


def test_every_command_of_the_menus_is_known(qtbot, canvas):
    names = {entry.id.rpartition(".")[2] for entry in ACTIONS if entry.slot == "builder.do"}
    assert names == set(canvas.commands.by_name)


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        ("input_1", Qt.Key.Key_Down, "conv2d_1"),
        ("conv2d_1", Qt.Key.Key_Right, "conv2d_2"),
        ("conv2d_2", Qt.Key.Key_Left, "conv2d_1"),
        ("conv2d_2", Qt.Key.Key_Down, "add_1"),
        ("conv2d_2", Qt.Key.Key_Up, "input_1"),
        ("dense_1", Qt.Key.Key_Down, "dense_1"),
        ("flatten_1", Qt.Key.Key_Up, "add_1"),
    ],
)
def test_arrows_follow_the_wires_and_cross_the_branches(qtbot, start, key, end):
    document = two_branches()
    canvas = shown_canvas(qtbot, document)
    left, right = from_the_left(canvas)
    names = {"conv2d_1": left, "conv2d_2": right}
    document.select((names.get(start, start),))
    qtbot.keyClick(canvas, key)
    expected = {names.get(end, end)}
    if start == "input_1":
        expected = {left, right}
    assert set(document.selection) <= expected


def test_arrows_go_into_an_open_block_and_out_of_it(qtbot):
    block = Block("part", chain(layer("Input"), layer("Dense"), layer("Dropout")))
    document = Document(experiment(layer("Flatten"), block, layer("Dense", units=10)))
    canvas = shown_canvas(qtbot, document)
    document.unfold("block_1", True)
    document.select(("flatten_1",))
    way = []
    for _ in range(4):
        qtbot.keyClick(canvas, Qt.Key.Key_Down)
        way += document.selection
    assert way == ["block_1", "block_1/dense_1", "block_1/dropout_1", "dense_1"]
    back = []
    for _ in range(4):
        qtbot.keyClick(canvas, Qt.Key.Key_Up)
        back += document.selection
    assert back == ["block_1/dropout_1", "block_1/dense_1", "block_1", "flatten_1"]


def test_the_first_arrow_begins_at_an_end(qtbot, canvas, document):
    qtbot.keyClick(canvas, Qt.Key.Key_Up)
    assert document.selection == ("dense_1",)
    document.select(())
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert document.selection == ("input_1",)


def test_a_brick_moves_into_the_branch_beside_it(qtbot):
    document = two_branches()
    canvas = shown_canvas(qtbot, document)
    left, right = from_the_left(canvas)
    document.select((left,))
    qtbot.keyClick(canvas, Qt.Key.Key_Right, ALT)
    assert document.experiment.network[right].inputs == (left,)
    assert document.history.undoText() == "Move Conv2D"


def test_shift_and_a_click_select_all_between(document):
    document.select(("conv2d_1",))
    assert keys.through(document, "maxpooling2d_1") == ("conv2d_1", "conv2d_2", "maxpooling2d_1")
    document.select(("flatten_1",))
    chosen = keys.through(document, "conv2d_2")
    assert set(chosen) == {"conv2d_2", "maxpooling2d_1", "batchnormalization_1", "flatten_1"}
    document.select(())
    assert keys.through(document, "conv2d_2") == ("conv2d_2",)
