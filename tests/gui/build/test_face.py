from core.block import Block
from core.network import chain
from gui.build.face import faces
from gui.document import Document
from tests.gui.build.conftest import cnn, experiment, layer


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
