from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox

from core.block import Block
from core.network import chain
from gui.build.sheets import tuning
from gui.build.sheets.block import BlockSheet
from gui.build.sheets.counted import Counted
from gui.document import Document
from tests.gui.build.conftest import experiment, layer
from tests.gui.build.sheets.conftest import read


def of(document, shown, id="block_1", keras=None):
    document.select((id,))
    return shown(BlockSheet, document, keras)


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_its_parts_and_its_sums(shown, nested_document):
    sheet = of(nested_document, shown)
    dense, norm = 64 * 64 + 64, 4 * 64
    assert sheet.parts.heading.text() == "PARTS, 3 TIMES"
    assert read(sheet.parts).startswith(f"dense_1 {dense} batchnormalization_1 {norm} total")
    text = read(sheet.params)
    assert "bricks 2 Keras layers 6" in text
    assert f"parameters {3 * (dense + norm)} trainable {3 * (dense + norm // 2)}" in text
    assert read(sheet.shape) == "64 → 64"
    assert sheet.bars.accessibleDescription().startswith("Core 12")
    assert read(sheet.neighbours) == "fed by flatten_1 feeds dense_1"


def test_keras_counts_all_its_repetitions(shown, nested_document):
    counts = {f"block_1/{n}/dense_1": 4160 for n in (1, 2, 3)}
    counts |= {f"block_1/{n}/batchnormalization_1": 256 for n in (1, 2, 3)}
    keras = Counted(nested_document.experiment.network, counts)
    assert "parameters ✓ Keras 13248" in read(of(nested_document, shown, keras=keras).params)
    assert keras.of("block_1/dense_1") == 4160
    assert keras.of("block") == 0


def test_it_repeats_as_often_as_is_typed(qtbot, shown, nested_document):
    sheet = of(nested_document, shown)
    box = sheet.repeat.findChild(QSpinBox)
    box.selectAll()
    qtbot.keyClicks(box, "5")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert nested_document.tree.brick("block_1").layer.repeat == 5
    assert nested_document.history.undoText() == "Change repeat of deep"
    sheet.repeat.edited.emit(5000)
    assert "1 to 1,000 times" in sheet.error.text()
    assert sheet.error.isVisible()


def test_it_is_called_by_another_name(qtbot, shown, nested_document):
    sheet = of(nested_document, shown)
    sheet.heading.name.setText("tower")
    qtbot.keyClick(sheet.heading.name, Qt.Key.Key_Return)
    assert nested_document.tree.brick("tower_1").layer.name == "tower"
    assert nested_document.selection == ("tower_1",)
    assert nested_document.history.undoText() == "Rename deep"


def test_whoever_looks_into_a_block_stays_there_when_it_is_renamed_and_back(nested_document):
    nested_document.unfold("block_1", True)
    nested_document.enter("block_1")
    tuning.call(nested_document, "block_1", "Café crème")
    assert nested_document.tree.brick("cafe_creme_1").layer.name == "Café crème"
    assert nested_document.place == "cafe_creme_1"
    assert nested_document.unfolded == {"cafe_creme_1"}
    tuning.call(nested_document, "cafe_creme_1", "cafe creme")
    assert "cafe_creme_1" in nested_document.tree
    nested_document.history.undo()
    nested_document.history.undo()
    assert nested_document.place == "block_1"
    assert nested_document.unfolded == {"block_1"}


def test_it_is_looked_into_and_left(qtbot, shown, nested_document):
    sheet = of(nested_document, shown)
    click(qtbot, sheet.enter)
    assert nested_document.place == "block_1"
    sheet.fill(None)
    assert sheet.enter.text() == "Leave"
    assert sheet.ungroup.isHidden()
    assert "Keras layers 6" in read(sheet.params)
    click(qtbot, sheet.enter)
    assert nested_document.place == ""


def test_it_is_unfolded_folded_and_taken_apart(qtbot, shown, nested_document):
    sheet = of(nested_document, shown)
    click(qtbot, sheet.unfold)
    assert nested_document.unfolded == {"block_1"}
    sheet.fill(None)
    assert sheet.unfold.text() == "Fold"
    click(qtbot, sheet.unfold)
    assert nested_document.unfolded == frozenset()
    click(qtbot, sheet.ungroup)
    assert "block_1" not in nested_document.experiment.network
    assert len(nested_document.selection) == 6
    assert nested_document.history.undoText() == "Ungroup deep"


def test_freezing_freezes_what_is_inside(qtbot, shown, nested_document):
    sheet = of(nested_document, shown)
    click(qtbot, sheet.freeze.box)
    assert nested_document.tree.brick("block_1").frozen
    assert sheet.freeze.counts.text().startswith("0 trainable")


def test_a_problem_inside_leads_there(shown):
    inner = chain(layer("Input", shape=[8]), layer("Dropout"), layer("Conv2D"))
    broken = experiment(layer("Flatten"), Block("deep", inner, 2), layer("Dense", units=10))
    document = Document(broken)
    sheet = of(document, shown)
    assert "deep ×2 ▸ conv2d_1 Conv2D needs an image" in read(sheet.problems)
    assert sheet.problem.isHidden()
    sheet.problems.body.linkActivated.emit("block_1/conv2d_1?")
    assert document.unfolded == {"block_1"}
    assert document.selection == ("block_1/conv2d_1",)


def test_what_is_outside_is_looked_at_from_outside(shown, nested_document):
    nested_document.enter("block_1")
    sheet = shown(BlockSheet, nested_document)
    sheet.neighbours.body.linkActivated.emit("flatten_1?")
    assert (nested_document.place, nested_document.selection) == ("", ("flatten_1",))


def test_in_an_unfolded_block_the_view_stays(shown, nested_document):
    sheet = of(nested_document, shown)
    nested_document.unfold("block_1", True)
    sheet.go("block_1/dense_1")
    assert nested_document.place == ""
    assert nested_document.selection == ("block_1/dense_1",)
