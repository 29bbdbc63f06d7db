from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSpinBox

from gui.build.sheets.several import SeveralSheet
from tests.gui.build.sheets.conftest import read


def of(document, shown, *ids):
    document.select(ids)
    return shown(SeveralSheet, document)


def test_their_sums_are_shown(shown, document):
    sheet = of(document, shown, "conv2d_1", "conv2d_2")
    assert "2 bricks" in sheet.heading.text()
    assert read(sheet.params) == "conv2d_1 160 conv2d_2 4640 total 4800"
    assert "MACs 304128" in read(sheet.cost)


def test_one_edit_changes_them_all(qtbot, shown, document):
    sheet = of(document, shown, "conv2d_1", "conv2d_2")
    filters = sheet.form.editors["filters"].findChild(QSpinBox)
    assert filters.text() == "several values"
    qtbot.keyClicks(filters, "7")
    qtbot.keyClick(filters, Qt.Key.Key_Return)
    network = document.experiment.network
    assert [network[f"conv2d_{n}"].layer.filters for n in (1, 2)] == [7, 7]
    assert document.history.undoText() == "Change filters of 2 bricks"
    assert filters.text() == "7"
    document.history.undo()
    assert filters.text() == "several values"
    assert document.history.index() == 0


def test_of_different_layers_what_they_have_in_common_is_shown(shown, document):
    sheet = of(document, shown, "conv2d_1", "dense_1")
    assert sheet.form.names[:2] == ["activation", "use_bias"]
    box = sheet.form.editors["activation"].findChild(QComboBox)
    assert (box.currentIndex(), box.placeholderText()) == (-1, "several values")
    sheet.form.edited.emit("activation", "tanh")
    assert document.experiment.network["dense_1"].layer.activation == "tanh"
    sheet.form.basic.label("activation").linkActivated.emit("activation")
    assert document.history.undoText() == "Reset 2 bricks"
    assert sheet.form.marked == set()


def test_nothing_in_common_is_said(shown, document):
    sheet = of(document, shown, "flatten_1", "dropout_1")
    assert sheet.form is None
    assert "no setting in common" in sheet.hint.text()


def test_all_are_frozen_and_thawed_at_once(qtbot, shown, document):
    document.edit_network("x", lambda n: n.with_frozen(["conv2d_1"], True))
    sheet = of(document, shown, "conv2d_1", "conv2d_2")
    partly = Qt.CheckState.PartiallyChecked
    assert sheet.freeze.box.checkState() == partly
    qtbot.mouseClick(sheet.freeze.box, Qt.MouseButton.LeftButton)
    assert all(document.experiment.network[f"conv2d_{n}"].frozen for n in (1, 2))
    document.history.undo()
    assert sheet.freeze.box.checkState() == partly


def test_bricks_inside_and_outside_of_a_block_are_changed_together(shown, nested_document):
    sheet = of(nested_document, shown, "block_1/dense_1", "dense_1")
    sheet.form.edited.emit("units", 8)
    assert nested_document.tree.brick("block_1/dense_1").layer.units == 8
    assert nested_document.tree.brick("dense_1").layer.units == 8
    assert nested_document.history.count() == 1
