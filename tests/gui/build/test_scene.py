"""What is where on the canvas, and how it comes to stand elsewhere."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGraphicsItem

from core.block import Block
from core.network import Seam, chain
from gui.build import edits, grouping
from gui.build.face import Form
from gui.build.verdict import Verdict
from gui.document import Document
from tests.gui.build.conftest import experiment, layer, send, shown_canvas

FITS = Verdict("drop here", fits=True)
FAR = QGraphicsItem.GraphicsItemFlag.ItemHasNoContents


def stage(name="stage", repeat=1):
    return Block(name, chain(layer("Input"), layer("Conv2D"), layer("Dropout")), repeat)


@pytest.fixture
def document(qapp):
    return Document(experiment(stage(repeat=3), layer("Flatten"), layer("Dense", units=10)))


@pytest.fixture
def opened(qtbot, document):
    """A canvas with the block open."""
    canvas = shown_canvas(qtbot, document)
    document.unfold("block_1", True)
    qtbot.waitUntil(lambda: not canvas.bricks.moving)
    return canvas


def chevron_of(canvas, path):
    place = canvas.bricks.plan.places[path]
    return canvas.mapFromScene(QPointF(place.left + 26, place.y + 23))


# open and folded blocks ---------------------------------------------------------------------------


def test_a_click_on_its_sign_opens_a_block_and_folds_it(qtbot, document):
    canvas = shown_canvas(qtbot, document)
    left = Qt.MouseButton.LeftButton
    assert canvas.bricks.bricks["block_1"].face.form is Form.STACK
    qtbot.mouseClick(canvas.viewport(), left, pos=chevron_of(canvas, "block_1"))
    assert document.unfolded == {"block_1"}
    assert canvas.bricks.bricks["block_1"].face.form is Form.FRAME
    assert "block_1/conv2d_1" in canvas.bricks.bricks
    assert document.selection == ()
    qtbot.mouseDClick(canvas.viewport(), left, pos=chevron_of(canvas, "block_1"))
    assert document.unfolded == frozenset()
    assert "block_1/conv2d_1" not in canvas.bricks.bricks
    canvas.grab()


def test_an_open_block_is_touched_at_its_head_and_what_is_inside_by_itself(opened):
    scene, places = opened.bricks, opened.bricks.plan.places
    frame, inner = places["block_1"], places["block_1/conv2d_1"]
    assert scene.brick_at(QPointF(frame.x + 60, frame.y + 10)) == "block_1"
    assert scene.brick_at(QPointF(inner.x, inner.y + 20)) == "block_1/conv2d_1"
    assert scene.brick_at(QPointF(frame.left + 4, inner.y + 20)) is None
    assert scene.fold_at(QPointF(inner.left + 26, inner.y + 23)) is None


def test_handles_are_below_the_bricks(opened):
    scene = opened.bricks
    for path in ("input_1", "block_1", "block_1/input_1", "block_1/dropout_1"):
        assert scene.handle_at(scene.handle_of(path)) == path
        assert scene.handle_at(scene.handle_of(path) + QPointF(30, 0)) is None


def test_seams_are_found_inside_and_around_blocks(opened):
    scene = opened.bricks
    for seam, drop in scene.plan.drops.items():
        assert scene.nearest_seam(QPointF(drop.x, drop.y)) == seam
    inner = Seam("block_1/conv2d_1", "block_1/dropout_1")
    place = scene.plan.places["block_1/dropout_1"]
    assert scene.nearest_seam(QPointF(place.right + 8, place.y - 4)) == inner
    assert scene.seam_at(QPointF(place.x + 30, place.y - 12)) == inner


def test_the_view_of_a_block_shows_what_is_inside(qtbot, document):
    canvas = shown_canvas(qtbot, document)
    document.enter("block_1")
    assert list(canvas.bricks.bricks) == [
        "block_1/input_1",
        "block_1/conv2d_1",
        "block_1/dropout_1",
    ]
    assert canvas.bricks.bricks["block_1/input_1"].face.form is Form.ENTRY
    document.enter("")
    assert next(iter(canvas.bricks.bricks)) == "input_1"


def test_a_block_that_is_made_open_or_not_keeps_its_path(qtbot, opened, document):
    document.select(("flatten_1", "dense_1"))
    grouping.group(document, document.selection, "ending")
    document.history.undo()
    assert opened.bricks.bricks["block_1"].face.form is Form.FRAME


def test_what_is_selected_inside_of_a_block_is_told(opened, document):
    document.select(("block_1/conv2d_1",))
    assert opened.bricks.bricks["block_1/conv2d_1"].face.selected
    assert opened.accessibleDescription().startswith("Conv2D")


# parting and gliding ------------------------------------------------------------------------------


def test_an_open_block_is_drawn_out_where_a_brick_is_carried_into_it(qtbot, opened):
    scene = opened.bricks
    frame = scene.bricks["block_1"]
    before = frame.size.height
    scene.part(Seam("block_1/conv2d_1", "block_1/dropout_1"), FITS)
    qtbot.waitUntil(lambda: not scene.moving)
    assert frame.size.height == before + 34
    assert scene.bricks["block_1/conv2d_1"].y() == scene.plan.places["block_1/conv2d_1"].y
    assert scene.bricks["block_1/dropout_1"].y() == scene.plan.places["block_1/dropout_1"].y + 34
    scene.part(Seam("dense_1"), FITS)
    qtbot.waitUntil(lambda: not scene.moving)
    assert frame.size.height == before
    scene.close()
    assert scene.bricks["dense_1"].y() == scene.plan.places["dense_1"].y


def test_bricks_glide_to_their_place_but_count_as_there(qtbot, opened, document):
    scene = opened.bricks
    item = scene.bricks["dense_1"]
    before = item.y()
    edits.insert(document, layer("Dropout"), Seam("input_1", "block_1"))
    assert scene.moving
    place = scene.plan.places["dense_1"]
    assert item.y() < place.y
    assert scene.brick_at(QPointF(place.x, place.y + 20)) == "dense_1"
    qtbot.waitUntil(lambda: not scene.moving)
    assert item.y() == place.y > before
    seam = Seam("flatten_1", "dense_1")
    assert scene.seams[seam].wire == scene.plan.wires[seam]


def test_an_edit_during_a_glide_goes_on_from_there(qtbot, opened, document):
    scene = opened.bricks
    edits.insert(document, layer("Dropout"), Seam("input_1", "block_1"))
    document.history.undo()
    document.unfold("block_1", False)
    scene.part(Seam("flatten_1", "dense_1"), FITS)
    scene.close()
    qtbot.waitUntil(lambda: not scene.moving)
    for path, item in scene.bricks.items():
        assert item.place == scene.plan.places[path]
    for seam, item in scene.seams.items():
        assert item.wire == scene.plan.wires[seam]


def test_many_bricks_do_not_glide(qtbot):
    document = Document(experiment(*[layer("Dropout")] * 160))
    canvas = shown_canvas(qtbot, document)
    edits.insert(document, layer("Dropout"), Seam("input_1", "dropout_1"))
    assert not canvas.bricks.moving


def test_only_what_is_near_gives_way_in_a_long_network(qtbot):
    canvas = shown_canvas(qtbot, Document(experiment(*[layer("Dropout")] * 160)))
    scene = canvas.bricks
    scene.part(Seam("input_1", "dropout_1"), FITS)
    qtbot.waitUntil(lambda: not scene.moving)
    moved = [p for p, item in scene.bricks.items() if item.y() != scene.plan.places[p].y]
    assert 10 < len(moved) < 60


# from far away ------------------------------------------------------------------------------------


def test_from_far_away_bricks_are_plain_slabs(opened):
    item = opened.bricks.bricks["block_1/conv2d_1"]
    opened.zoom_to(0.3)
    assert item.flags() & FAR
    place = opened.bricks.plan.places["block_1/conv2d_1"]
    at = opened.mapFromScene(QPointF(place.x + 40, place.y + 10))
    assert opened.grab().toImage().pixelColor(at).name() == "#009e73"
    opened.zoom_to(1.0)
    assert not item.flags() & FAR


def test_what_changes_from_far_away_is_seen_there_and_near(opened, document):
    opened.zoom_to(0.3)
    edits.insert(document, layer("Flatten"), Seam("block_1/conv2d_1", "block_1/dropout_1"))
    document.select(("dense_1",))
    assert all(item.flags() & FAR for item in opened.bricks.bricks.values())
    opened.grab()
    opened.zoom_to(1.0)
    assert not any(item.flags() & FAR for item in opened.bricks.bricks.values())


# figures ------------------------------------------------------------------------------------------


def test_the_figure_of_a_block_is_told_by_its_parts(opened):
    item = opened.bricks.bricks["block_1"]
    tip = item.tip_at(QPointF(item.size.right - 20, 20))
    assert tip.startswith("conv2d_1 ×3 = ")


def test_a_frozen_brick_is_marked(qtbot, document):
    canvas = shown_canvas(qtbot, document)
    before = canvas.grab().toImage()
    edits.freeze(document, ("dense_1",), True)
    assert canvas.bricks.bricks["dense_1"].face.frozen
    assert canvas.grab().toImage() != before


def test_hovering_shows_the_handle_and_the_open_hand(qtbot, document):
    canvas = shown_canvas(qtbot, document)
    handle = canvas.mapFromScene(canvas.bricks.handle_of("flatten_1"))
    assert canvas.grab().toImage().pixelColor(handle).name() == "#ffffff"
    at = QPointF(handle + QPoint(0, -12))
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        QPointF(canvas.viewport().mapToGlobal(at)),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    send(canvas, move)
    assert canvas.grab().toImage().pixelColor(handle).name() == "#0072b2"
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
