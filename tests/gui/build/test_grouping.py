import pytest

from core.errors import NetworkError
from gui.build import grouping
from tests.gui.build.conftest import ids


def test_a_selection_becomes_one_block_and_is_selected(document):
    grouping.group(document, ("conv2d_2", "conv2d_1"), "Début")
    assert document.selection == ("d_but_1",)
    assert document.tree.brick("d_but_1").layer.name == "Début"
    assert document.history.undoText() == "Group as Début"
    document.history.undo()
    assert ids(document)[1:3] == ["conv2d_1", "conv2d_2"]


def test_what_cannot_be_one_block_is_told(qtbot, document):
    with qtbot.waitSignal(document.refused):
        assert not grouping.can_group(document, ("conv2d_1", "flatten_1"))
    with qtbot.waitSignal(document.refused):
        assert not grouping.can_group(document, ("input_1",))
    assert grouping.can_group(document, ("conv2d_1", "conv2d_2"))


@pytest.mark.parametrize("name", ["two\nlines", "", "A" * 65])
def test_a_name_that_is_none_is_told(qtbot, document, name):
    with qtbot.waitSignal(document.refused):
        grouping.group(document, ("conv2d_1",), name)
    assert document.history.count() == 0


def test_what_would_be_kept(document):
    block = grouping.block_of(document, ("conv2d_1", "conv2d_2"), "mine")
    assert [brick.id for brick in block.network.bricks] == ["input_1", "conv2d_1", "conv2d_2"]
    grouping.group(document, ("conv2d_1", "conv2d_2"), "there")
    again = grouping.block_of(document, document.selection, "mine")
    assert again == block
    with pytest.raises(NetworkError):
        grouping.block_of(document, ("flatten_1", "maxpooling2d_1"), "mine")
