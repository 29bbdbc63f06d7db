import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from core.language import shown as said
from core.language import tr
from core.layer import LAYERS
from gui.build.sheets.brick import BrickSheet
from gui.document import Document
from tests.gui.build.conftest import experiment, layer
from tests.gui.build.sheets.conftest import EVERY_LAYER, holding, read


def of(document, shown, id):
    document.select((id,))
    return shown(BrickSheet, document)


@pytest.mark.parametrize("key", EVERY_LAYER)
def test_every_layer_has_a_form_and_figures_that_add_up(shown, key):
    document = holding(key)
    sheet = of(document, shown, "it")
    row = document.report["it"]
    assert (sheet.form.names if sheet.form else []) == list(LAYERS[key].settings())
    assert LAYERS[key].title in sheet.heading.title.text()
    assert sheet.heading.name.text() == "it"
    assert sheet.what.body.text()
    if row.inferred is None:
        assert sheet.problem.sentence.text()
        return
    text = read(sheet.params)
    if row.inferred.weights:
        counts = [int(n) for n in re.findall(r"= (\d+)", text)]
        assert counts == [weight.count for weight in row.inferred.weights]
        assert f"total {sum(counts)}" in text
        assert sum(counts) == row.params
    else:
        assert text.startswith("No parameters")
    assert said(row.shape).replace("\u202f", "") in read(sheet.shape)
    products = re.findall(r"(\d+(?:·\d+)*) = (\d+)", read(sheet.cost))
    for factors, product in products:
        whole = 1
        for factor in factors.split("·"):
            whole *= int(factor)
        assert whole == int(product)
    assert sum(int(product) for _, product in products) == row.macs


@pytest.mark.parametrize("key", EVERY_LAYER)
def test_every_setting_can_be_given_and_reset(shown, key):
    document = holding(key)
    sheet = of(document, shown, "it")
    if sheet.form:
        sheet.form.more.setChecked(True)
    for name, declared in LAYERS[key].settings().items():
        before = document.experiment
        other = _another(declared, getattr(before.network["it"].layer, name))
        sheet.form.editors[name].edited.emit(other)
        assert getattr(document.experiment.network["it"].layer, name) == other
        title = tr(declared.title).lower()
        assert document.history.undoText() == f"Change {title} of {LAYERS[key].title}"
        assert sheet.form.marked == {name}
        (sheet.form.extra if declared.advanced else sheet.form.basic).label(
            name
        ).linkActivated.emit(name)
        assert document.history.undoText() == f"Reset {LAYERS[key].title}"
        assert document.experiment == before
        assert sheet.form.marked == set()


def _another(declared, value):
    if declared.kind == "bool":
        return not value
    if declared.kind == "choice":
        return next(choice for choice in declared.choices if choice != value)
    if declared.kind == "pair":
        return (value[0] + 1, value[1])
    if declared.kind == "shape":
        return (*value[:-1], value[-1] + 1)
    step = 1 if declared.kind == "int" else 0.125
    return value + step if declared.accepts(value + step) else value - step


def test_the_functions_show_their_names_and_formulas(shown, document):
    box = of(document, shown, "conv2d_2").form.editors["activation"].findChild(QComboBox)
    assert box.currentText() == "ReLU"
    assert all(box.itemData(n, Qt.ItemDataRole.ToolTipRole) for n in range(box.count()))


def test_the_shape_of_the_input_follows_the_data(shown, document):
    sheet = of(document, shown, "input_1")
    field = sheet.form.editors["shape"]
    assert field.findChild(QLineEdit).text() == "8 × 8 × 1"
    assert not field.isEnabled()
    assert sheet.form.marked == set()
    assert sheet.freeze.isHidden()


def test_a_setting_out_of_limits_is_told_and_changes_nothing(shown, document):
    sheet = of(document, shown, "dropout_1")
    sheet.form.editors["rate"].edited.emit(1.5)
    assert "1.5" in sheet.form.error.text()
    assert sheet.form.error.isVisible()
    assert document.history.count() == 0
    sheet.fill(None)
    assert sheet.form.error.isHidden()


def test_all_settings_are_reset_at_once(qtbot, shown, document):
    sheet = of(document, shown, "conv2d_2")
    assert not sheet.form.reset_all.isVisible()
    sheet.form.edited.emit("padding", "valid")
    sheet.form.edited.emit("kernel_initializer", "he_normal")
    assert "1 differs" in sheet.form.more.text()
    qtbot.mouseClick(sheet.form.reset_all, Qt.MouseButton.LeftButton)
    assert document.experiment.network["conv2d_2"].layer == LAYERS["Conv2D"]()
    document.history.undo()
    assert document.experiment.network["conv2d_2"].layer.padding == "valid"


def test_the_mark_is_pressed_by_key(qtbot, shown, document):
    sheet = of(document, shown, "conv2d_2")
    label = sheet.form.basic.label("filters")
    assert "16" in label.accessibleName()
    label.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(label, Qt.Key.Key_Tab)
    label.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(label, Qt.Key.Key_Return)
    assert document.experiment.network["conv2d_2"].layer.filters == 16


def test_the_setting_in_focus_says_what_it_changes_and_its_limits(qtbot, shown, document):
    sheet = of(document, shown, "conv2d_2")
    qtbot.waitExposed(sheet)
    sheet.activateWindow()
    sheet.form.editors["filters"].setFocus()
    qtbot.waitUntil(lambda: "From 1 to 4\u202f096" in sheet.form.help.text())
    sheet.form.editors["padding"].setFocus()
    qtbot.waitUntil(lambda: "From" not in sheet.form.help.text())


def test_a_brick_is_renamed_where_its_name_stands(qtbot, shown, document):
    sheet = of(document, shown, "conv2d_2")
    sheet.heading.name.selectAll()
    qtbot.keyClicks(sheet.heading.name, "edges")
    qtbot.keyClick(sheet.heading.name, Qt.Key.Key_Return)
    assert document.selection == ("edges",)
    assert "edges" in document.experiment.network


@pytest.mark.parametrize("name", ["conv2d_1", "è", "a b", ""])
def test_a_name_that_cannot_be_is_refused(qtbot, shown, document, name):
    sheet = of(document, shown, "conv2d_2")
    refused = []
    document.refused.connect(refused.append)
    sheet.heading.name.setText(name)
    qtbot.keyClick(sheet.heading.name, Qt.Key.Key_Return)
    assert sheet.heading.name.text() == "conv2d_2"
    assert document.history.count() == 0
    assert bool(refused) == bool(name)


def test_escape_takes_a_name_back(qtbot, shown, document):
    sheet = of(document, shown, "conv2d_2")
    qtbot.keyClicks(sheet.heading.name, "x")
    qtbot.keyClick(sheet.heading.name, Qt.Key.Key_Escape)
    assert sheet.heading.name.text() == "conv2d_2"


def test_a_problem_stands_on_top_with_what_mends_it(qtbot, shown):
    document = Document(experiment(layer("Conv2D"), layer("Dense", units=7, activation="softmax")))
    sheet = of(document, shown, "dense_1")
    assert sheet.problem.isVisible()
    assert [button.text() for button in sheet.problem.repairs] == ["Insert Flatten"]
    qtbot.mouseClick(sheet.problem.repairs[0], Qt.MouseButton.LeftButton)
    assert document.history.undoText() == "Repair"
    qtbot.mouseClick(sheet.problem.repairs[0], Qt.MouseButton.LeftButton)
    assert document.report.ready
    assert not sheet.problem.isVisible()
    assert sheet.problem.repairs == []


def test_weights_that_are_not_trained_are_marked(shown, document):
    text = read(of(document, shown, "batchnormalization_1").params)
    assert text.count("(not trained)") == 2
    assert text.endswith("total 128 trainable 64 not trained 64")


def test_freezing_leaves_it_as_it_is(qtbot, shown, document):
    sheet = of(document, shown, "conv2d_2")
    qtbot.mouseClick(sheet.freeze.box, Qt.MouseButton.LeftButton)
    assert document.experiment.network["conv2d_2"].frozen
    assert sheet.freeze.counts.text().replace("\u202f", "") == "0 trainable, 4640 frozen"
    assert read(sheet.params).endswith("total 4640 frozen 4640")
    document.history.undo()
    assert not sheet.freeze.box.isChecked()


def test_neighbours_lead_there(shown, document):
    sheet = of(document, shown, "conv2d_2")
    assert read(sheet.neighbours) == "fed by conv2d_1 feeds maxpooling2d_1"
    sheet.neighbours.body.linkActivated.emit("conv2d_1?")
    assert document.selection == ("conv2d_1",)
    document.select(("dense_1",))
    sheet.fill(None)
    assert read(sheet.neighbours).endswith("feeds nothing: it is the answer")


def test_inside_a_block_the_way_in_leads_out(shown, nested_document):
    sheet = of(nested_document, shown, "block_1/input_1")
    assert read(sheet.neighbours) == "fed by deep ×3 feeds dense_1"
    sheet.neighbours.body.linkActivated.emit("block_1/dense_1?")
    assert nested_document.selection == ("block_1/dense_1",)
    assert nested_document.unfolded == {"block_1"}
    sheet.form.edited.emit("units", 5)
    assert nested_document.tree.brick("block_1/dense_1").layer.units == 5
