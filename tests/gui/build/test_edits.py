from core.block import Block
from core.layer import InsertBefore
from core.network import Brick, Network, Seam, chain
from gui.build import edits
from gui.build.face import faces
from gui.document import Document
from tests.gui.build.conftest import cnn, experiment, ids, layer


def verdict_of_inserting(document, new, seam):
    outcome = edits.with_inserted(document.experiment, new, seam)
    return edits.verdict(document.report, *outcome)


def test_a_new_brick_goes_behind_the_selection_else_before_the_last(document):
    network = document.experiment.network
    assert edits.seam_for_new(network, ("conv2d_1",)) == Seam("conv2d_1")
    assert edits.seam_for_new(network, ()) == Seam("dropout_1", "dense_1")
    alone = chain(layer("Input"))
    assert edits.seam_for_new(alone, ()) == Seam("input_1")


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
    edits.move(document, "input_1", Seam("conv2d_1", "conv2d_2"))
    edits.duplicate(document, "input_1")
    assert document.history.count() == 0


def test_moving_and_its_name(document):
    edits.move(document, "dropout_1", Seam("conv2d_1", "conv2d_2"))
    assert ids(document)[2] == "dropout_1"
    assert document.history.undoText() == "Move Dropout"


def test_one_further_up_and_down(document):
    network = document.experiment.network
    assert edits.seam_beyond(network, "conv2d_2", -1) == Seam("input_1", "conv2d_1")
    assert edits.seam_beyond(network, "conv2d_1", -1) is None
    assert edits.seam_beyond(network, "dropout_1", 1) == Seam("dense_1")
    assert edits.seam_beyond(network, "dense_1", 1) is None
    assert edits.seam_beyond(network, "input_1", 1) is None


def test_where_branches_join_nothing_moves():
    add = Brick("add", layer("Add"), ("a", "b"))
    a, b = (Brick(n, layer("Flatten"), ("in",)) for n in "ab")
    network = Network((Brick("in", layer("Input")), a, b, add))
    assert not edits.movable(network, "add")
    assert edits.seam_beyond(network, "a", 1) is None
    assert edits.seams(network)[-1] == Seam("add")


def test_a_fitting_brick_shows_its_shapes(document):
    new = layer("Conv2D", filters=32)
    verdict = verdict_of_inserting(document, new, Seam(ids(document)[3], ids(document)[4]))
    assert verdict.fits
    assert verdict.text == "drop here: 4 × 4 × 32 → 4 × 4 × 32"


def test_a_brick_that_does_not_fit_says_why(document):
    verdict = verdict_of_inserting(document, layer("Conv2D"), Seam("flatten_1", "dropout_1"))
    assert not verdict.fits
    assert "Received: 512" in verdict.text


def test_a_brick_that_breaks_another_says_which(document):
    verdict = verdict_of_inserting(document, layer("Flatten"), Seam("conv2d_1", "conv2d_2"))
    assert not verdict.fits
    assert verdict.text.startswith("Conv2D needs an image")


def test_a_brick_that_spoils_the_answer_says_so(document):
    verdict = verdict_of_inserting(document, layer("Dense", units=7), Seam("dense_1"))
    assert not verdict.fits
    assert "10" in verdict.text


def test_what_was_broken_before_is_not_held_against_a_new_brick():
    document = Document(experiment(layer("Flatten"), layer("Conv2D"), layer("Dense", units=10)))
    verdict = verdict_of_inserting(document, layer("Dropout"), Seam("input_1", "flatten_1"))
    assert verdict.fits


def test_a_repair_is_one_entry():
    document = Document(experiment(layer("Conv2D"), layer("Dense", units=10)))
    edits.repair(document, "dense_1", InsertBefore(layer("Flatten")))
    assert document.report.ready
    assert not document.report.problems
    assert document.history.undoText() == "Repair"


def test_duplicating_puts_the_copy_behind(document):
    edits.duplicate(document, "conv2d_2")
    network = document.experiment.network
    assert network["conv2d_3"].layer == network["conv2d_2"].layer
    assert ids(document)[3] == "conv2d_3"
    assert document.selection == ("conv2d_3",)


def test_faces_say_what_is_on_each_brick():
    block = Block("Residual block", chain(layer("Input"), layer("Conv2D", filters=4)), 3)
    document = Document(experiment(block, layer("Flatten"), layer("Dense", units=10)))
    shown = faces(document.report, "params", ("dense_1",))
    assert shown["block_1"].name == "Residual block ×3"
    assert shown["dense_1"].name == "Dense · 10 · ReLU"
    assert shown["dense_1"].selected
    assert max(face.share for face in shown.values()) == 1.0
    assert shown["input_1"].figure == ""
    assert faces(Document(cnn()).report, "reach", ())["conv2d_2"].figure == "5 × 5"
