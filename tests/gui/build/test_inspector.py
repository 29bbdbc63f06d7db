import re
from html import unescape

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QSpinBox

from core.block import Block
from core.language import shown, speak, tr
from core.layer import LAYERS
from core.network import Brick, Network, chain
from gui.build.inspector import Inspector
from gui.document import Document
from tests.gui.build.conftest import cnn, experiment, layer

EVERY_LAYER = [key for key in LAYERS.keys() if key != "Input"]  # noqa: SIM118 - a registry


def plain(html):
    text = unescape(re.sub(r"<[^>]+>", " ", html)).replace("\u200b", "").replace("\u202f", "")
    return re.sub(r"\s+", " ", text).strip()


def holding(key):
    """Return a document with one brick of this layer in a network that it accepts."""
    kind = LAYERS[key]
    shapes = kind.examples[0]
    sources = tuple(
        Brick(f"in_{n}", layer("Input", shape=list(shape))) for n, shape in enumerate(shapes)
    )
    brick = Brick("it", kind(), tuple(source.id for source in sources))
    return Document(cnn().with_network(Network((*sources, brick))))


@pytest.mark.parametrize("key", EVERY_LAYER)
def test_every_layer_has_a_form_and_figures_that_add_up(qtbot, key):
    document = holding(key)
    inspector = Inspector(document)
    qtbot.addWidget(inspector)
    document.select(("it",))
    row = document.report["it"]
    assert list(inspector.form.editors) == list(LAYERS[key].settings())
    assert plain(inspector.heading.text()).endswith(f"{LAYERS[key].title} it")
    assert inspector.what.body.text()
    if row.inferred is None:
        assert inspector.problem.text()
        return
    text = plain(inspector.params.body.text())
    if row.inferred.weights:
        counts = [int(n) for n in re.findall(r"= (\d+)", text)]
        assert counts == [weight.count for weight in row.inferred.weights]
        assert text.endswith(f"total {sum(counts)}")
        assert sum(counts) == row.params
    else:
        assert text.startswith("No parameters")
    assert plain(shown(row.shape)) in plain(inspector.shape.body.text())
    products = re.findall(r"(\d+(?:·\d+)*) = (\d+)", plain(inspector.cost.body.text()))
    for factors, product in products:
        whole = 1
        for factor in factors.split("·"):
            whole *= int(factor)
        assert whole == int(product)
    assert sum(int(product) for _, product in products) == row.macs


@pytest.mark.parametrize("key", EVERY_LAYER)
def test_every_setting_can_be_given_and_taken_back(qtbot, key):
    document = holding(key)
    inspector = Inspector(document)
    qtbot.addWidget(inspector)
    document.select(("it",))
    for name, declared in LAYERS[key].settings().items():
        before = document.experiment
        value = getattr(before.network["it"].layer, name)
        other = _another(declared, value)
        inspector.form.editors[name].edited.emit(other)
        assert getattr(document.experiment.network["it"].layer, name) == other
        title = tr(declared.title).lower()
        assert document.history.undoText() == f"Change {title} of {LAYERS[key].title}"
        document.history.undo()
        assert document.experiment == before


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


def test_typing_a_number_changes_the_brick(qtbot, inspector, document):
    document.select(("conv2d_2",))
    box = inspector.form.editors["filters"].findChild(QSpinBox)
    box.selectAll()
    qtbot.keyClicks(box, "24")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert document.experiment.network["conv2d_2"].layer.filters == 24
    qtbot.waitUntil(lambda: "3·3·16·24" in plain(inspector.params.body.text()))


def test_one_control_is_one_entry(qtbot, inspector, document):
    document.select(("conv2d_2",))
    form = inspector.form
    box = form.editors["filters"].findChild(QSpinBox)
    for _ in range(4):
        qtbot.keyClick(box, Qt.Key.Key_Up)
    assert document.experiment.network["conv2d_2"].layer.filters > 32
    assert document.history.count() == 1
    assert inspector.form is form
    document.history.undo()
    qtbot.waitUntil(lambda: box.value() == 32)


def test_the_functions_show_their_names_and_formulas(inspector, document):
    document.select(("conv2d_2",))
    box = inspector.form.editors["activation"].findChild(QComboBox)
    assert box.currentText() == "ReLU"
    tips = [box.itemData(n, Qt.ItemDataRole.ToolTipRole) for n in range(box.count())]
    assert all(tips)


def test_the_shape_of_the_input_follows_the_data(inspector, document):
    document.select(("input_1",))
    field = inspector.form.editors["shape"]
    assert field.findChild(QLineEdit).text() == "8 × 8 × 1"
    assert not field.isEnabled()


def test_a_setting_out_of_limits_is_told_and_changes_nothing(inspector, document):
    document.select(("dropout_1",))
    inspector.form.editors["rate"].edited.emit(1.5)
    assert not inspector.error.isHidden()
    assert "1.5" in inspector.error.text()
    assert document.history.count() == 0
    document.select(("dense_1",))
    assert inspector.error.isHidden()


def test_a_problem_stands_on_top_with_what_mends_it(qtbot):
    document = Document(experiment(layer("Conv2D"), layer("Dense", units=7, activation="softmax")))
    inspector = Inspector(document)
    qtbot.addWidget(inspector)
    inspector.show()
    document.select(("dense_1",))
    assert inspector.problem.isVisible()
    assert [button.text() for button in inspector.repairs] == ["Insert Flatten"]
    qtbot.mouseClick(inspector.repairs[0], Qt.MouseButton.LeftButton)
    assert document.history.undoText() == "Repair"
    qtbot.mouseClick(inspector.repairs[0], Qt.MouseButton.LeftButton)
    assert document.report.ready
    assert not inspector.problem.isVisible()
    assert inspector.repairs == []


def test_nothing_selected_shows_the_whole_network(inspector, document):
    text = plain(inspector.params.body.text())
    assert "bricks 8" in text
    assert f"parameters {document.report.params}" in text
    assert "not trained 64" in text
    assert "40.2kB" in text
    assert "8 × 8 × 1 → 10" in plain(inspector.shape.body.text())
    assert inspector.bars.isVisible()
    assert inspector.bars.accessibleName().startswith("Core 5")
    assert inspector.form is None


def test_several_selected_show_their_sums(inspector, document):
    document.select(("conv2d_1", "conv2d_2"))
    assert plain(inspector.heading.text()) == "2 bricks"
    assert plain(inspector.params.body.text()).endswith("total 4800")
    assert inspector.form is None


def test_weights_that_are_not_trained_are_marked(inspector, document):
    document.select(("batchnormalization_1",))
    text = plain(inspector.params.body.text())
    assert text.count("not trained") == 2
    assert text.endswith("total 128")


def test_a_long_block_is_cut_short(qtbot):
    inner = chain(layer("Input", shape=(8,)), layer("Dense", units=64))
    deep = experiment(layer("Flatten"), Block("deep", inner, 10), layer("Dense", units=10))
    document = Document(deep)
    inspector = Inspector(document)
    qtbot.addWidget(inspector)
    document.select(("block_1",))
    text = plain(inspector.params.body.text())
    assert "… and 8 more" in text
    assert text.endswith(f"total {document.report['block_1'].params}")


@pytest.mark.parametrize("key", ["conv2d_2", "dropout_1"])
def test_the_wheel_scrolls_and_changes_nothing(inspector, document, key):
    document.select((key,))
    for box in inspector.form.findChildren(QAbstractSpinBox) + inspector.form.findChildren(
        QComboBox
    ):
        at = QPointF(5, 5)
        event = QWheelEvent(
            at, box.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, event)
    assert document.history.count() == 0


@pytest.mark.parametrize("key", EVERY_LAYER)
def test_nothing_is_cut_at_the_least_width(qtbot, key):
    document = holding(key)
    inspector = Inspector(document)
    qtbot.addWidget(inspector)
    inspector.resize(280, 500)
    inspector.show()
    document.select(("it",))
    QApplication.processEvents()
    assert inspector.widget().minimumSizeHint().width() <= inspector.viewport().width()
    assert inspector.widget().width() <= inspector.viewport().width()


def test_the_language_is_switched_live(inspector, document):
    document.select(("conv2d_2",))
    speak("fr")
    QApplication.sendEvent(inspector, QEvent(QEvent.Type.LanguageChange))
    assert inspector.params.heading.text() == tr("How many parameters?").upper()
    assert inspector.what.body.text() == tr(document.experiment.network["conv2d_2"].layer.what)
