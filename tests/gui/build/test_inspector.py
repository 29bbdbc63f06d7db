import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QSpinBox, QWidget

from core.language import speak, tr
from gui.build.inspector import Inspector
from gui.build.sheets.block import BlockSheet
from gui.build.sheets.brick import BrickSheet
from gui.build.sheets.network import NetworkSheet
from gui.build.sheets.several import SeveralSheet
from tests.gui.build.sheets.conftest import EVERY_LAYER, holding, nested, read


def test_what_is_selected_decides_what_is_shown(qtbot):
    nested_document = nested()
    inspector = Inspector(nested_document)
    qtbot.addWidget(inspector)
    assert isinstance(inspector.sheet, NetworkSheet)
    for selection, kind in (
        (("dense_1",), BrickSheet),
        (("dense_1", "flatten_1"), SeveralSheet),
        (("block_1",), BlockSheet),
        (("block_1/dense_1",), BrickSheet),
    ):
        nested_document.select(selection)
        assert isinstance(inspector.sheet, kind)
    nested_document.enter("block_1")
    qtbot.waitUntil(lambda: isinstance(inspector.sheet, BlockSheet))
    nested_document.enter("")
    qtbot.waitUntil(lambda: isinstance(inspector.sheet, NetworkSheet))


def test_typing_a_number_changes_the_brick(qtbot, inspector, document):
    document.select(("conv2d_2",))
    box = inspector.sheet.form.editors["filters"].findChild(QSpinBox)
    box.selectAll()
    qtbot.keyClicks(box, "24")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert document.experiment.network["conv2d_2"].layer.filters == 24
    qtbot.waitUntil(lambda: "3·3·16·24" in read(inspector.sheet.params))


def test_one_control_is_one_entry(qtbot, inspector, document):
    document.select(("conv2d_2",))
    form = inspector.sheet.form
    box = form.editors["filters"].findChild(QSpinBox)
    for _ in range(4):
        qtbot.keyClick(box, Qt.Key.Key_Up)
    assert document.experiment.network["conv2d_2"].layer.filters > 32
    assert document.history.count() == 1
    assert inspector.sheet.form is form
    document.history.undo()
    qtbot.waitUntil(lambda: box.value() == 32)


def test_more_stays_unfolded_for_the_next_brick(inspector, document):
    document.select(("conv2d_1",))
    assert not inspector.sheet.form.extra
    inspector.sheet.form.more.click()
    document.select(("dense_1",))
    assert inspector.sheet.form.extra.isVisible()
    document.select(("conv2d_1", "conv2d_2"))
    assert inspector.sheet.form.extra.isVisible()
    inspector.sheet.form.more.click()
    document.select(("conv2d_1",))
    assert not inspector.sheet.form.extra.isVisible()


def test_keras_ticks_what_it_has_counted_until_the_network_changes(qtbot, inspector, document):
    counts = {row.brick.id: row.params for row in document.report.rows}
    inspector.show_counts(counts)
    assert "parameters ✓ Keras" in read(inspector.sheet.params)
    document.select(("conv2d_2",))
    assert "total ✓ Keras" in read(inspector.sheet.params)
    inspector.sheet.form.edited.emit("filters", 12)
    qtbot.waitUntil(lambda: "✓" not in read(inspector.sheet.params))
    document.history.undo()
    qtbot.waitUntil(lambda: "✓" in read(inspector.sheet.params))
    inspector.show_counts(counts | {"conv2d_2": 4641})
    assert "✗ Keras counts 4641" in read(inspector.sheet.params)


@pytest.mark.parametrize("key", ["conv2d_2", "dropout_1"])
def test_the_wheel_scrolls_and_changes_nothing(inspector, document, key):
    document.select((key,))
    form = inspector.sheet.form
    for box in form.findChildren(QAbstractSpinBox) + form.findChildren(QComboBox):
        at = QPointF(5, 5)
        event = QWheelEvent(
            at, box.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, event)
    assert document.history.count() == 0


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("key", EVERY_LAYER)
def test_nothing_is_cut_at_the_least_width(qtbot, key, language):
    speak(language)
    document = holding(key)
    inspector = Inspector(document)
    qtbot.addWidget(inspector)
    inspector.resize(280, 500)
    inspector.show()
    document.select(("it",))
    if inspector.sheet.form:
        inspector.sheet.form.more.setChecked(True)
    QApplication.processEvents()
    assert inspector.widget().minimumSizeHint().width() <= inspector.viewport().width()
    assert inspector.widget().width() <= inspector.viewport().width()


def test_the_language_is_switched_live(inspector, document):
    document.select(("conv2d_2",))
    speak("fr")
    QApplication.sendEvent(inspector, QEvent(QEvent.Type.LanguageChange))
    sheet = inspector.sheet
    assert sheet.params.heading.text() == tr("How many parameters?").upper()
    assert sheet.what.body.text() == tr(document.experiment.network["conv2d_2"].layer.what)


def test_no_part_is_ever_a_window_of_its_own(qtbot, inspector, document):
    """One that is shown before it has a place takes the keys from the window."""
    seen = Windows()
    QApplication.instance().installEventFilter(seen)
    for selection in (("conv2d_1",), ("dense_1",), ("conv2d_1", "conv2d_2"), ("flatten_1",), ()):
        document.select(selection)
        if isinstance(inspector.sheet, BrickSheet) and inspector.sheet.form:
            inspector.sheet.form.more.click()
        QApplication.processEvents()
    QApplication.instance().removeEventFilter(seen)
    assert seen.shown == []


class Windows(QObject):
    """Takes note of every window that comes up."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False
