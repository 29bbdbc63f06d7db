import pytest

from core.block import Block
from core.errors import NetworkError
from core.network import Seam, chain
from gui.build import edits, wires
from gui.document import Document
from tests.gui.build.conftest import experiment, ids, layer


def residual():
    """Return a document with an Add fed by the first convolution and by what follows it."""
    document = Document(experiment(layer("Conv2D"), layer("Conv2D"), layer("Flatten")))
    wires.merge(document, layer("Add"), "conv2d_1", Seam("conv2d_2", "flatten_1"))
    return document


def test_merges_begin_with_the_usual_ones():
    titles = [merge.title for merge in wires.merges()]
    assert titles[:2] == ["Add", "Concatenate"]
    assert {"Multiply", "Average", "Maximum"} <= set(titles)


def test_a_branch_meets_a_seam():
    document = residual()
    network = document.experiment.network
    assert network["add_1"].inputs == ("conv2d_2", "conv2d_1")
    assert network["flatten_1"].inputs == ("add_1",)
    assert document.selection == ("add_1",)
    assert document.history.undoText() == "Insert Add"
    assert document.report["add_1"].shape == (8, 8, 16)


def test_a_branch_begins_in_the_open(document):
    wires.branch(document, layer("Conv2D"), "conv2d_1")
    assert document.experiment.network["conv2d_3"].inputs == ("conv2d_1",)
    assert document.experiment.network.consumers("conv2d_3") == ()
    assert document.selection == ("conv2d_3",)


def test_what_runs_in_a_circle_is_refused(qtbot):
    document = residual()
    before = document.experiment
    with qtbot.waitSignal(document.refused) as heard:
        wires.merge(document, layer("Add"), "flatten_1", Seam("input_1", "conv2d_1"))
    assert "circle" in str(heard.args[0])
    with qtbot.waitSignal(document.refused) as heard:
        wires.connect(document, "flatten_1", "input_1")
    assert "the data" in str(heard.args[0])
    assert document.experiment == before


def test_a_wire_stays_within_its_block(qtbot):
    block = Block("part", chain(layer("Input"), layer("Dense"), layer("Dense")))
    document = Document(experiment(layer("Flatten"), block))
    with pytest.raises(NetworkError, match="within one block"):
        wires.connecting("flatten_1", "part_1/dense_2")(document.experiment.network)
    with qtbot.waitSignal(document.refused):
        wires.merge(document, layer("Add"), "flatten_1", Seam("block_1/dense_1", "block_1/dense_2"))
    wires.merge(document, layer("Add"), "block_1/dense_1", Seam("block_1/dense_2"))
    assert document.selection == ("block_1/add_1",)
    assert document.report.ready or document.report.problems


def test_a_loose_end_in_a_block_is_refused(qtbot):
    block = Block("part", chain(layer("Input"), layer("Dense"), layer("Dense")))
    document = Document(experiment(layer("Flatten"), block))
    with qtbot.waitSignal(document.refused) as heard:
        wires.branch(document, layer("Dense"), "block_1/dense_1")
    assert "one way out" in str(heard.args[0])
    assert document.history.count() == 0


def test_a_wire_is_taken_away_and_put_back():
    document = residual()
    wires.disconnect(document, Seam("conv2d_1", "add_1"))
    assert document.experiment.network["add_1"].inputs == ("conv2d_2",)
    assert document.history.undoText() == "Part Conv2D from Add"
    wires.connect(document, "conv2d_1", "add_1")
    assert document.experiment.network["add_1"].inputs == ("conv2d_2", "conv2d_1")
    wires.disconnect(document, Seam("flatten_1"))
    edits.remove(document, ("add_1",))
    assert "add_1" not in ids(document)
