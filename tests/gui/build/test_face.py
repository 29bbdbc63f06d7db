from core.block import Block
from core.network import chain
from gui.build.face import Faces, Form, shown_bricks
from gui.document import Document
from tests.gui.build.conftest import cnn, experiment, layer


def faces_of(document, statistic="params", selection=()):
    bricks = list(shown_bricks(document.tree, document.place, document.unfolded))
    return Faces().of(bricks, statistic, selection)


def twice(name, inner):
    return Block(name, chain(layer("Input"), inner, inner))


def test_faces_say_what_is_on_each_brick():
    block = Block("Residual block", chain(layer("Input"), layer("Conv2D", filters=4)), 3)
    document = Document(experiment(block, layer("Flatten"), layer("Dense", units=10)))
    shown = faces_of(document, selection=("dense_1",))
    assert shown["block_1"].name == "Residual block ×3 · 1 brick"
    assert shown["dense_1"].name == "Dense · 10 · ReLU"
    assert shown["dense_1"].selected
    assert max(face.share for face in shown.values()) == 1.0
    assert shown["input_1"].figure == ""
    assert faces_of(Document(cnn()), statistic="reach")["conv2d_2"].figure == "5 × 5"


def test_open_blocks_show_what_is_inside_of_them():
    document = Document(
        experiment(twice("outer", twice("inner", layer("Conv2D"))), layer("Flatten"))
    )
    forms = {path: face.form for path, face in faces_of(document).items()}
    assert forms == {
        "input_1": Form.BRICK,
        "block_1": Form.STACK,
        "flatten_1": Form.BRICK,
    }
    document.unfold("block_1", True)
    inside = faces_of(document)
    assert inside["block_1"].form is Form.FRAME
    assert inside["block_1/input_1"].form is Form.ENTRY
    assert inside["block_1/input_1"].figure == ""
    assert inside["block_1/block_1"].form is Form.STACK
    assert inside["block_1"].share == 0.0
    assert inside["block_1/block_2"].share == 1.0
    document.enter("block_1")
    assert list(faces_of(document)) == ["block_1/input_1", "block_1/block_1", "block_1/block_2"]


def test_what_has_not_changed_is_the_very_same_face():
    faces = Faces()
    document = Document(cnn())
    before = faces.of(list(shown_bricks(document.tree, "", frozenset())), "params")
    document.edit_network("rate", lambda n: n.with_layer("dropout_1", layer("Dropout", rate=0.5)))
    after = faces.of(list(shown_bricks(document.tree, "", frozenset())), "params")
    changed = [path for path in after if after[path] is not before[path]]
    assert changed == ["dropout_1"]
    document.edit_network("more", lambda n: n.with_layer("dense_1", layer("Dense", units=20)))
    rescaled = faces.of(list(shown_bricks(document.tree, "", frozenset())), "params")
    assert rescaled["conv2d_2"].share < after["conv2d_2"].share


def test_frozen_reaches_into_blocks():
    document = Document(experiment(twice("b", layer("Conv2D")), layer("Flatten")))
    document.unfold("block_1", True)
    assert not faces_of(document)["block_1/conv2d_1"].frozen
    document.edit_network("freeze", lambda n: n.with_frozen(["block_1"], True))
    faces = faces_of(document)
    assert faces["block_1"].frozen
    assert faces["block_1/conv2d_1"].frozen
    assert not faces["flatten_1"].frozen


def test_a_problem_is_told_once_where_it_is():
    wrong = Block("b", chain(layer("Input"), layer("Conv2D", kernel_size=(9, 9), padding="valid")))
    document = Document(experiment(wrong, layer("Flatten")))
    assert faces_of(document)["block_1"].note is not None
    document.unfold("block_1", True)
    faces = faces_of(document)
    assert faces["block_1"].note is None
    assert faces["block_1/conv2d_1"].note.fatal


def test_a_tip_is_the_formula_of_the_figure():
    tip = faces_of(Document(cnn()))["conv2d_2"].figure_tip
    assert tip.startswith("kernel 3·3·16·32 = 4")
