import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from core.language import speak
from core.layer import LAYERS
from core.template import TEMPLATES
from gui import theme
from gui.build import edits
from gui.build.volumes.legend import families_of, sentences_of
from gui.build.volumes.view import VolumesView
from gui.document import Document

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def document(qapp):
    return Document(TEMPLATES["small-resnet"].make())


@pytest.fixture
def view(qtbot, document):
    return shown(qtbot, document)


def shown(qtbot, document):
    view = VolumesView(document)
    qtbot.addWidget(view)
    view.resize(1200, 600)
    view.show()
    qtbot.waitExposed(view)
    view.canvas.setFocus()
    return view


def keys_of(view):
    return list(view.canvas.figure.plan.placed)


def place_of(view, path):
    """Return a point of the viewport on a brick's front."""
    placed = view.canvas.figure.plan.box_of(path)
    box = next(box for box in placed.piece.boxes if box.slab.path == path)
    x = placed.x + box.left + box.solid.width / 2
    return view.canvas.mapFromScene(QPointF(x, placed.rect.bottom - placed.piece.pad - 4))


def click(qtbot, view, at, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(view.canvas.viewport(), LEFT, modifier, at)


# what is shown ------------------------------------------------------------------------------------


def test_it_follows_edits(qtbot, view, document):
    before = keys_of(view)
    first = document.experiment.network.bricks[1].id
    edits.insert(document, LAYERS["Conv2D"](filters=8), None)
    qtbot.waitUntil(lambda: len(keys_of(view)) == len(before) + 1)
    edits.remove(document, (first,))
    qtbot.waitUntil(lambda: first not in keys_of(view))


def test_unseen_it_does_nothing_and_catches_up(qtbot, view, document):
    figure = view.canvas.figure
    view.hide()
    edits.insert(document, LAYERS["Conv2D"](filters=8), None)
    QApplication.processEvents()
    assert view.canvas.figure is figure
    view.show()
    assert view.canvas.figure is not figure


def test_the_whole_is_shown_until_somebody_zooms(qtbot, view):
    small = view.canvas.scale_now
    view.resize(700, 500)
    qtbot.waitUntil(lambda: view.canvas.scale_now < small)
    view.canvas.full_size()
    view.resize(1100, 600)
    assert view.canvas.scale_now == pytest.approx(1.0)
    assert view.zoom.text().startswith("100")


def test_a_long_figure_is_scrolled_until_all_is_asked_for(qtbot, view, document):
    document.open(TEMPLATES["unet"].make())
    qtbot.waitUntil(lambda: view.canvas.figure is not None)
    assert view.canvas.scale_now == pytest.approx(0.6)
    bar = view.canvas.horizontalScrollBar()
    assert bar.maximum() > bar.minimum() == bar.value()
    view.fit.click()
    assert bar.maximum() == bar.minimum()
    assert view.canvas.scale_now < 0.6


def test_control_and_wheel_zoom_at_the_pointer(view):
    view.canvas.full_size()
    at = QPointF(200, 200)
    event = QWheelEvent(
        at, view.canvas.viewport().mapToGlobal(at), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.canvas.viewport(), event)
    assert view.canvas.scale_now == pytest.approx(1.0015**120)


def test_dark_is_painted_dark(view):
    theme.use("dark")
    corner = view.canvas.grab().toImage().pixelColor(3, 3)
    theme.use("light")
    assert corner.name() == theme.DARK.canvas
    assert view.canvas.grab().toImage().pixelColor(3, 3).name() == theme.LIGHT.canvas


def test_the_legend_says_only_what_there_is(qtbot, qapp):
    view = shown(qtbot, Document(TEMPLATES["mlp-circles"].make()))
    (sentence,) = sentences_of(view.canvas.figure.plan)
    assert sentence == "Bar: numbers ↕ in proportion."
    assert [family.name for family in families_of(view.canvas.figure.plan)] == ["INPUT", "CORE"]


def test_the_legend_can_be_left_out(view):
    with_legend = view.canvas.figure.rect
    legend = next(action for action in view.export.menu().actions() if action.isCheckable())
    legend.trigger()
    assert view.canvas.figure.rect.height() < with_legend.height()


def test_a_screen_reader_is_told_what_is_selected(view, document):
    document.select((document.experiment.network.bricks[1].id,))
    assert view.canvas.accessibleDescription().startswith("Conv2D, ")
    assert "output 8 × 8 × 16" in view.canvas.accessibleDescription()


def test_the_language_is_switched_live(qtbot, view, document):
    speak("fr")
    QApplication.sendEvent(view, _language_change())
    qtbot.waitUntil(lambda: _words(view, "input_1")[1][0] == "Entrée")
    speak("en")
    QApplication.sendEvent(view, _language_change())
    qtbot.waitUntil(lambda: _words(view, "input_1")[1][0] == "Input")


def _words(view, key):
    return view.canvas.figure.plan.placed[key].piece.words


def _language_change():
    return QEvent(QEvent.Type.LanguageChange)


# the mouse and the keys ---------------------------------------------------------------------------


def test_a_click_on_a_box_selects_its_brick(qtbot, view, document):
    stem = next(p for p in view.canvas.figure.plan.placed.values() if len(p.piece.boxes) > 1)
    for slab in stem.piece.stage.slabs:
        click(qtbot, view, place_of(view, slab.path))
        assert document.selection == (slab.path,)
    click(qtbot, view, QPoint(3, 3))
    assert document.selection == ()


def test_the_selected_box_is_marked(view, document):
    before = view.canvas.grab().toImage()
    document.select(("input_1",))
    assert view.canvas.grab().toImage() != before


def test_a_double_click_opens_a_block_and_another_on_its_frame_folds_it(qtbot, view, document):
    block = next(p for p in keys_of(view) if document.tree.is_block(p))
    qtbot.mouseDClick(view.canvas.viewport(), LEFT, pos=place_of(view, block))
    assert document.unfolded == {block}
    qtbot.waitUntil(lambda: view.canvas.figure.plan.frames != ())
    (frame,) = view.canvas.figure.plan.frames
    corner = view.canvas.mapFromScene(QPointF(frame.rect.left + 4, frame.rect.top + 8))
    qtbot.mouseDClick(view.canvas.viewport(), LEFT, pos=corner)
    assert document.unfolded == frozenset()


def test_the_keys_walk_open_and_remove(qtbot, view, document):
    ids = [brick.id for brick in document.experiment.network.bricks]
    qtbot.keyClick(view.canvas, Qt.Key.Key_Home)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Right)
    assert document.selection == (ids[1],)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Left)
    assert document.selection == (ids[0],)
    block = next(id for id in ids if document.tree.is_block(id))
    document.select((block,))
    qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    assert document.unfolded == {block}
    qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Delete)
    assert block not in document.experiment.network


# what is taken away -------------------------------------------------------------------------------


def test_what_is_saved_is_the_network_as_it_stands(qtbot, view, document, tmp_path):
    path = tmp_path / "figure.png"
    with qtbot.waitSignal(view.done) as told:
        view.save_to(path)
    assert str(told.args[0]) == f"Saved in {path}."
    assert not QImage(str(path)).isNull()


def test_what_cannot_be_written_is_told_in_a_sentence(qtbot, view, document, tmp_path):
    with qtbot.waitSignal(document.refused) as told:
        view.save_to(tmp_path / "nowhere" / "figure.svg")
    assert str(told.args[0]).startswith("There is no folder")


def test_the_menu_copies(qtbot, view, qapp):
    with qtbot.waitSignal(view.done):
        next(a for a in view.export.menu().actions() if a.text() == "Copy the figure").trigger()
    assert qapp.clipboard().mimeData().hasImage()
    qapp.clipboard().clear()
