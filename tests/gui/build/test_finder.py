import pytest
from PySide6.QtCore import Qt

from core.block import Block
from core.network import chain
from gui.build.finder import matching
from gui.document import Document
from tests.gui.build.conftest import experiment, layer, shown_canvas


@pytest.fixture
def nested():
    inner = Block("inner", chain(layer("Input"), layer("Dense", units=7), layer("Dropout")))
    outer = Block("outer", chain(layer("Input"), inner, layer("Dense", units=9)))
    return Document(experiment(layer("Flatten"), outer, layer("Dense", units=10)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dense", ["block_1/block_1/dense_1", "block_1/dense_1", "dense_1"]),
        ("DENSE 9", ["block_1/dense_1"]),
        ("units=7", ["block_1/block_1/dense_1"]),
        ("inner", ["block_1/block_1"]),
        ("flatten", ["flatten_1"]),
        ("", []),
        ("nothing", []),
    ],
)
def test_names_kinds_and_settings_are_searched(nested, text, found):
    paths = matching(nested, text)
    assert set(found) <= set(paths) if found else not paths
    assert len(paths) == len(found)


def test_all_that_match_are_selected_and_enter_goes_through_them(qtbot, nested):
    canvas = shown_canvas(qtbot, nested)
    qtbot.keyClick(canvas, Qt.Key.Key_F3)
    finder = canvas.finder
    assert finder.isVisible()
    qtbot.keyClicks(finder.line, "dense")
    assert len(nested.selection) == 3
    assert finder.count.text() == "3 bricks"
    qtbot.keyClick(finder.line, Qt.Key.Key_Return)
    assert nested.selection == ("block_1/block_1/dense_1",)
    assert nested.unfolded == {"block_1", "block_1/block_1"}
    assert finder.count.text() == "1 of 3"
    qtbot.keyClick(finder.line, Qt.Key.Key_F3)
    assert nested.selection == ("block_1/dense_1",)
    qtbot.keyClick(finder.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(finder.line, Qt.Key.Key_Up)
    assert nested.selection == ("dense_1",)
    qtbot.keyClicks(finder.line, " nowhere")
    assert finder.count.text() == "0 bricks"
    qtbot.keyClick(finder.line, Qt.Key.Key_Return)
    qtbot.keyClick(finder.line, Qt.Key.Key_Escape)
    assert not finder.isVisible()


def test_a_search_looks_from_outside_again(qtbot, nested):
    canvas = shown_canvas(qtbot, nested)
    nested.enter("block_1")
    canvas.search()
    qtbot.keyClicks(canvas.finder.line, "flatten")
    qtbot.keyClick(canvas.finder.line, Qt.Key.Key_Return)
    assert nested.place == ""
    assert nested.selection == ("flatten_1",)
    nested.enter("block_1/block_1")
    canvas.search()
    qtbot.keyClick(canvas.finder.line, Qt.Key.Key_Escape)
