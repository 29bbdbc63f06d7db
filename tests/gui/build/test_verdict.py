from core.network import Seam
from gui.build import edits
from gui.build.verdict import verdict
from gui.document import Document
from tests.gui.build.conftest import experiment, ids, layer


def verdict_of_inserting(document, new, seam):
    outcome = edits.with_inserted(document.experiment, new, seam)
    return verdict(document.tree, *outcome)


def test_a_fitting_brick_shows_its_shapes(document):
    new = layer("Conv2D", filters=32)
    said = verdict_of_inserting(document, new, Seam(ids(document)[3], ids(document)[4]))
    assert said.fits
    assert said.text == "drop here: 4 × 4 × 32 → 4 × 4 × 32"


def test_a_brick_that_does_not_fit_says_why(document):
    said = verdict_of_inserting(document, layer("Conv2D"), Seam("flatten_1", "dropout_1"))
    assert not said.fits
    assert "Received: 512" in said.text


def test_a_brick_that_breaks_another_says_which(document):
    said = verdict_of_inserting(document, layer("Flatten"), Seam("conv2d_1", "conv2d_2"))
    assert not said.fits
    assert said.text.startswith("Conv2D needs an image")


def test_a_brick_that_spoils_the_answer_says_so(document):
    said = verdict_of_inserting(document, layer("Dense", units=7), Seam("dense_1"))
    assert not said.fits
    assert "10" in said.text


def test_what_was_broken_before_is_not_held_against_a_new_brick():
    document = Document(experiment(layer("Flatten"), layer("Conv2D"), layer("Dense", units=10)))
    said = verdict_of_inserting(document, layer("Dropout"), Seam("input_1", "flatten_1"))
    assert said.fits
