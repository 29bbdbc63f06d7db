import pytest

from core.block import Block
from core.layer import InsertBefore
from core.network import Brick, Network, Seam, chain
from gui.build import edits, wires
from gui.document import Document
from tests.gui.build.conftest import experiment, ids, layer


def test_a_new_brick_goes_behind_the_selection_else_before_the_last(document):
    assert edits.seam_for_new(document) == Seam("dropout_1", "dense_1")
    document.select(("conv2d_1",))
    assert edits.seam_for_new(document) == Seam("conv2d_1")
    assert edits.seam_for_new(Document(experiment())) == Seam("input_1")


def test_inserting_selects_and_can_be_undone(document):
    before = document.experiment
    edits.insert(document, layer("Dropout"), Seam("conv2d_1", "conv2d_2"))
    assert ids(document)[2] == "dropout_2"
    assert document.selection == ("dropout_2",)
    assert document.history.undoText() == "Insert Dropout"
    document.history.undo()
    assert document.experiment == before
    assert document.selection == ()


def test_removing_several_is_one_entry_and_keeps_the_input(document):
    edits.remove(document, tuple(ids(document)[:3]))
    assert ids(document)[0] == "input_1"
    assert len(ids(document)) == 6
    assert document.history.undoText() == "Remove 2 bricks"
    assert document.selection == (ids(document)[1],)
    document.history.undo()
    assert len(ids(document)) == 8


def test_removing_the_last_selects_the_one_before(document):
    edits.remove(document, ("dense_1",))
    assert document.selection == ("dropout_1",)
    assert document.history.undoText() == "Remove Dense"


def test_the_input_stays(document):
    edits.remove(document, ("input_1",))
    edits.move(document, ["input_1"], Seam("conv2d_1", "conv2d_2"))
    edits.duplicate(document, ["input_1"])
    assert document.history.count() == 0


def test_moving_and_its_name(document):
    edits.move(document, ["dropout_1"], Seam("conv2d_1", "conv2d_2"))
    assert ids(document)[2] == "dropout_1"
    assert document.history.undoText() == "Move Dropout"


def test_one_further_up_and_down(document):
    assert edits.seam_beyond(document, "conv2d_2", -1) == Seam("input_1", "conv2d_1")
    assert edits.seam_beyond(document, "conv2d_1", -1) is None
    assert edits.seam_beyond(document, "dropout_1", 1) == Seam("dense_1")
    assert edits.seam_beyond(document, "dense_1", 1) is None
    assert edits.seam_beyond(document, "input_1", 1) is None


def test_where_branches_join_nothing_moves():
    add = Brick("add", layer("Add"), ("a", "b"))
    a, b = (Brick(n, layer("Flatten"), ("in",)) for n in "ab")
    network = Network((Brick("in", layer("Input")), a, b, add))
    document = Document(experiment().with_network(network))
    assert not edits.movable(document, "add")
    assert edits.seam_beyond(document, "a", 1) is None
    assert edits.seams(network)[-1] == Seam("add")


def test_a_repair_is_one_entry():
    document = Document(experiment(layer("Conv2D"), layer("Dense", units=10)))
    edits.repair(document, "dense_1", InsertBefore(layer("Flatten")))
    assert document.report.ready
    assert not document.report.problems
    assert document.history.undoText() == "Repair"


def test_duplicating_puts_the_copy_behind(document):
    edits.duplicate(document, ["conv2d_2"])
    network = document.experiment.network
    assert network["conv2d_3"].layer == network["conv2d_2"].layer
    assert ids(document)[3] == "conv2d_3"
    assert document.selection == ("conv2d_3",)


def residual(filters=4):
    """Return a block that adds its input to what a convolution makes of it."""
    inner = chain(layer("Input"), layer("Conv2D", filters=filters))
    return Block(
        "Residual", Network((*inner.bricks, Brick("add_1", layer("Add"), ("input_1", "conv2d_1"))))
    )


@pytest.fixture
def blocky(qapp):
    return Document(
        experiment(
            layer("Conv2D", filters=4), residual(), layer("Flatten"), layer("Dense", units=10)
        )
    )


def test_inside_a_block_as_outside(blocky):
    edits.insert(blocky, layer("Dropout"), Seam("block_1/conv2d_1", "block_1/add_1"))
    assert blocky.selection == ("block_1/dropout_1",)
    inner = blocky.tree.network("block_1")
    assert inner["add_1"].inputs == ("input_1", "dropout_1")
    edits.duplicate(blocky, blocky.selection)
    assert blocky.selection == ("block_1/dropout_2",)
    edits.remove(blocky, ("block_1/dropout_1", "block_1/dropout_2"))
    assert blocky.tree.network("block_1") == residual().network
    assert blocky.history.undoText() == "Remove 2 bricks"


def test_moving_into_a_block_and_out(blocky):
    before = blocky.experiment
    edits.move(blocky, ["conv2d_1"], Seam("block_1/input_1", "block_1/conv2d_1"))
    (path,) = blocky.selection
    assert path == "block_1/conv2d_2"
    assert ids(blocky) == ["input_1", "block_1", "flatten_1", "dense_1"]
    edits.move(blocky, [path], Seam("input_1", "block_1"))
    assert ids(blocky) == ["input_1", "conv2d_2", "block_1", "flatten_1", "dense_1"]
    blocky.history.undo()
    blocky.history.undo()
    assert blocky.experiment == before


def test_a_block_does_not_go_into_itself(blocky):
    before = blocky.experiment
    edits.move(blocky, ["block_1"], Seam("block_1/input_1", "block_1/conv2d_1"))
    assert blocky.experiment == before


def test_the_last_brick_of_a_block_stays_and_it_is_said(qtbot, blocky):
    before = blocky.experiment
    with qtbot.waitSignal(blocky.refused) as heard:
        edits.remove(blocky, ("block_1/conv2d_1", "block_1/add_1"))
    assert "holds no brick" in str(heard.args[0])
    assert blocky.experiment == before


def test_a_block_and_its_inside_are_removed_as_one(blocky):
    edits.remove(blocky, ("block_1", "block_1/conv2d_1"))
    assert "block_1" not in blocky.experiment.network


def test_joining_adds_to_a_merge_and_rewires_others(document):
    edits.insert(document, layer("Add"), Seam("conv2d_1", "conv2d_2"))
    wires.connect(document, "input_1", "add_1")
    assert document.experiment.network["add_1"].inputs == ("conv2d_1", "input_1")
    assert document.history.undoText() == "Join Input to Add"
    wires.connect(document, "conv2d_1", "conv2d_2")
    assert document.experiment.network["conv2d_2"].inputs == ("conv2d_1",)
    wires.disconnect(document, Seam("input_1", "add_1"))
    assert document.experiment.network["add_1"].inputs == ("conv2d_1",)


def test_a_circle_is_refused_in_a_sentence(qtbot, document):
    edits.insert(document, layer("Add"), Seam("conv2d_1", "conv2d_2"))
    with qtbot.waitSignal(document.refused) as heard:
        wires.connect(document, "dense_1", "add_1")
    assert "circle" in str(heard.args[0])


def test_freezing_keeps_what_was_learned(document):
    edits.freeze(document, ("conv2d_1", "conv2d_2"), True)
    assert document.experiment.network["conv2d_1"].frozen
    assert document.report.trainable_params == 5130 + 64
    assert document.run_fits
    edits.freeze(document, ("conv2d_1",), False)
    assert document.history.undoText() == "Unfreeze"


def test_renaming(qtbot, document):
    edits.rename(document, "conv2d_1", "edges")
    assert document.selection == ("edges",)
    assert document.experiment.network["conv2d_2"].inputs == ("edges",)
    for name in ("", "two\nlines", "conv2d_2"):
        with qtbot.waitSignal(document.refused):
            edits.rename(document, "edges", name)
    assert document.history.count() == 1
