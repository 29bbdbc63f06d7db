import json

import pytest
from PySide6.QtGui import QGuiApplication

from core.block import Block
from core.fragment import to_text
from core.network import Brick, Network, chain
from gui.build import clipboard
from gui.document import Document
from tests.gui.build.conftest import cnn, experiment, ids, layer


def write(text):
    QGuiApplication.clipboard().setText(text)


def refused(qtbot, document):
    with qtbot.waitSignal(document.refused) as heard:
        clipboard.paste(document)
    return str(heard.args[0])


def test_cut_here_and_pasted_there(document):
    document.select(("conv2d_2", "maxpooling2d_1"))
    clipboard.cut(document)
    assert document.history.undoText() == "Cut 2 bricks"
    assert "conv2d_2" not in ids(document)
    other = Document(cnn())
    other.select(("flatten_1",))
    clipboard.paste(other)
    assert other.history.undoText() == "Paste 2 bricks"
    assert other.selection == ("conv2d_3", "maxpooling2d_2")
    other.history.undo()
    assert other.experiment == cnn()


def test_nothing_selected_leaves_the_clipboard(document):
    write("a letter")
    assert not clipboard.copy(document)
    clipboard.cut(document)
    assert QGuiApplication.clipboard().text() == "a letter"
    assert document.history.count() == 0


def test_what_is_copied_is_text_that_can_be_read(document):
    document.select(("dropout_1",))
    clipboard.copy(document)
    assert json.loads(QGuiApplication.clipboard().text())["format"] == "briques-bricks"


def nested(depth):
    inside = chain(layer("Input"), layer("Dense"))
    for _ in range(depth):
        inside = chain(layer("Input"), Block("deeper", inside))
    return inside


def many(n):
    bricks = [Brick("input_1", layer("Input"))]
    for number in range(1, n + 1):
        bricks.append(Brick(f"dropout_{number}", layer("Dropout"), (bricks[-1].id,)))
    return Network(tuple(bricks))


BAD = {
    "a letter": "Dear student, this is no network.",
    "nothing": "",
    "a list": "[1, 2, 3]",
    "brackets": "[" * 100_000,
    "another format": '{"format": "something", "version": 1, "bricks": []}',
    "a newer version": '{"format": "briques-bricks", "version": 99, "bricks": []}',
    "no bricks": to_text(Network()),
    "two ways in": to_text(
        Network((*chain(layer("Input")).bricks, *many(1).renamed("input_1", "other").bricks))
    ),
    "itself": '{"format": "briques-bricks", "version": 1, "bricks": [{"id": "a", "inputs": ["a"], '
    '"kind": "Dropout", "settings": {}}]}',
    "a name of two lines": to_text(many(1)).replace("dropout_1", "drop\\nout"),
    "another script": to_text(many(1)).replace("dropout_1", "Слой"),
    "a block of two lines": to_text(nested(1)).replace('"deeper"', '"dee\\nper"'),
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_other_text_is_one_sentence_and_changes_nothing(qtbot, document, text):
    write(text)
    sentence = refused(qtbot, document)
    assert sentence
    assert "\n" not in sentence
    assert len(sentence) < 250
    assert document.experiment == cnn()
    assert document.history.count() == 0


def test_ten_thousand_bricks_are_refused(qtbot, document):
    write(to_text(many(10_000)))
    assert "more than 5\u202f000 layers" in refused(qtbot, document)
    assert document.experiment == cnn()


def test_no_more_is_pasted_than_a_project_can_hold(qtbot):
    document = Document(experiment(layer("Dropout"), layer("Dense", units=10)))
    document.select(("dropout_1",))
    write(to_text(many(3_000)))
    clipboard.paste(document)
    assert len(ids(document)) == 3_003
    assert "more than" in refused(qtbot, document)
    assert len(ids(document)) == 3_003


def test_no_deeper_than_a_project_can_hold(qtbot, document):
    write(to_text(nested(16)))
    clipboard.paste(document)
    assert document.history.count() == 1
    inner = document.selection[0] + "/block_1" * 3
    document.select((inner,))
    assert "nested deeper" in refused(qtbot, document)
    write(to_text(nested(17)))
    assert "nested deeper" in refused(qtbot, document)


def test_a_block_in_another_script_is_pasted(document):
    write(to_text(nested(1)).replace("deeper", "残差"))
    clipboard.paste(document)
    assert document.tree.brick(document.selection[0]).layer.name == "残差"
