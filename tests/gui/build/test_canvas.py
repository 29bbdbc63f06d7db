import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from core.language import speak
from core.network import Seam
from gui import theme
from gui.build import edits
from gui.build.figures import unbroken
from gui.document import Document
from tests.gui.build.conftest import (
    cnn,
    experiment,
    ids,
    layer,
    shown_canvas,
)

LEFT = Qt.MouseButton.LeftButton
SEAMS = edits.seams(cnn().network)
DROPOUT = b'Dropout\n{"rate": 0.1}'


# what is shown ------------------------------------------------------------------------------------


def test_every_brick_and_seam_is_shown(canvas, document):
    assert list(canvas.bricks.bricks) == ids(document)
    assert canvas.bricks.bricks["conv2d_2"].face.name == "Conv2D · 32 · 3×3 · ReLU"
    texts = [canvas.bricks.seams[seam].text for seam in SEAMS]
    assert texts[:2] == ["8 × 8 × 1", "8 × 8 × 16"]
    assert texts[-1] == "10"


def test_a_seam_says_its_shape_in_words(canvas):
    item = canvas.bricks.seams[Seam("conv2d_1", "conv2d_2")]
    assert item.words == "8 × 8 pixels, 16 maps"


def test_the_figure_says_where_it_comes_from_and_the_rest_what_it_does(canvas):
    item = canvas.bricks.bricks["conv2d_2"]
    assert "3·3·16·32" in item.tip_at(QPointF(item.size.width / 2 - 20, 20))
    assert item.tip_at(QPointF(0, 20)).startswith("Slides small windows")


def test_an_edit_changes_only_what_has_changed(canvas, document):
    before = dict(canvas.bricks.bricks)
    edits.insert(document, layer("Dropout"), Seam("input_1", "conv2d_1"))
    after = canvas.bricks.bricks
    assert all(after[id] is item for id, item in before.items())
    document.history.undo()
    edits.insert(document, layer("Flatten"), Seam("conv2d_1", "conv2d_2"))
    assert len(canvas.bricks.items()) == len(set(canvas.bricks.items()))


def test_items_taken_out_are_used_again(canvas, document):
    def count():
        return len(canvas.bricks.items())

    edits.insert(document, layer("Dropout"), Seam("conv2d_1", "conv2d_2"))
    most = count()
    for _ in range(5):
        document.history.undo()
        document.history.redo()
    assert count() == most


@pytest.mark.parametrize(
    ("name", "figure"),
    [
        ("macs", "294\u202f912"),
        ("memory", "8.2\u202fkB"),
        ("shape", "8 × 8 × 32"),
        ("reach", "5 × 5"),
    ],
)
def test_another_statistic(canvas, name, figure):
    canvas.show_statistic(name)
    assert canvas.bricks.bricks["conv2d_2"].face.figure == figure


def test_the_language_is_switched_live(canvas, qapp, document):
    speak("fr")
    document.refresh()
    edits.remove(document, ("flatten_1",))
    text = canvas.bricks.bricks["dense_1"].face.note.text
    speak("en")
    document.refresh()
    note = canvas.bricks.bricks["dense_1"].face.note
    assert note.text == unbroken(str(document.report["dense_1"].problem.message))
    assert text != note.text


def test_dark_is_painted_dark(canvas):
    theme.use("dark")
    corner = canvas.grab().toImage().pixelColor(3, 3)
    theme.use("light")
    assert corner.name() == theme.DARK.canvas
    assert canvas.grab().toImage().pixelColor(3, 3).name() == theme.LIGHT.canvas


def test_nothing_on_a_brick_is_cut(canvas):
    assert {item.size.width for item in canvas.bricks.bricks.values()} == {
        canvas.bricks.plan.places["input_1"].size.width
    }


def test_what_is_selected_is_told_to_a_screen_reader(canvas, document):
    document.select(("conv2d_2",))
    assert canvas.accessibleName()
    assert canvas.accessibleDescription() == "Conv2D · 32 · 3×3 · ReLU, 8 × 8 × 32"


# zoom ---------------------------------------------------------------------------------------------


def wheel(canvas, delta):
    at = QPointF(200, 200)
    event = QWheelEvent(
        at, canvas.viewport().mapToGlobal(at), QPoint(), QPoint(0, delta),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)


def test_control_and_wheel_zoom_within_limits(qtbot, canvas):
    with qtbot.waitSignal(canvas.zoomed):
        wheel(canvas, 120)
    assert canvas.scale_now > 1
    for _ in range(40):
        wheel(canvas, 240)
    assert canvas.scale_now == pytest.approx(3)
    for _ in range(60):
        wheel(canvas, -240)
    assert canvas.scale_now == pytest.approx(0.25)


def test_fit_shows_everything(qtbot):
    canvas = shown_canvas(qtbot, Document(experiment(*[layer("Dropout")] * 25)))
    canvas.fit()
    whole = canvas.mapFromScene(canvas.bricks.sceneRect()).boundingRect()
    assert whole.height() <= canvas.viewport().height() + 2
    canvas.zoom_to(1)
    assert canvas.scale_now == pytest.approx(1)


def test_another_experiment_takes_the_place(canvas, document):
    document.open(experiment(layer("Flatten"), layer("Dense", units=10)))
    assert list(canvas.bricks.bricks) == ["input_1", "flatten_1", "dense_1"]
    visible = [item for item in canvas.bricks.bricks.values() if item.isVisible()]
    assert len(visible) == 3
