from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from core.network import Brick, Network, Seam
from gui.build import wires
from gui.document import Document
from tests.gui.build.conftest import cnn, hold, ids, layer, place_of, shown_canvas

LEFT = Qt.MouseButton.LeftButton
SHORTCUT = Seam("batchnormalization_1", "add_1")


def forked():
    """Return the CNN with a shortcut beside an activation and a dropout."""
    experiment, before = cnn(), cnn().network
    bricks = list(before.bricks)
    at = next(n for n, brick in enumerate(bricks) if brick.id == "flatten_1")
    bricks[at : at + 1] = [
        Brick("relu_1", layer("Activation"), ("batchnormalization_1",)),
        Brick("add_1", layer("Add"), ("relu_1", "batchnormalization_1")),
        Brick("flatten_1", layer("Flatten"), ("add_1",)),
    ]
    return experiment.with_network(Network(tuple(bricks)))


@pytest.fixture
def document(qapp):
    return Document(forked())


@pytest.fixture
def canvas(qtbot, document):
    return shown_canvas(qtbot, document)


def along(canvas, seam, share=0.5):
    """Return a point of the viewport on the longest run of a wire."""
    points = [QPointF(*point) for point in canvas.bricks.plan.wires[seam].points]
    start, end = max(pairwise(points), key=lambda run: (run[1] - run[0]).manhattanLength())
    return canvas.mapFromScene(start + (end - start) * share)


def end_of(canvas, seam, at):
    return canvas.mapFromScene(QPointF(*canvas.bricks.plan.wires[seam].points[at]))


def click(qtbot, canvas, at):
    qtbot.mouseClick(canvas.viewport(), LEFT, pos=at)


def carry(qtbot, canvas, start, end):
    qtbot.mousePress(canvas.viewport(), LEFT, pos=start)
    hold(canvas, start + QPoint(0, 15))
    hold(canvas, end)


def release(qtbot, canvas, at):
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=at)


def test_a_click_chooses_a_wire_in_place_of_bricks(qtbot, canvas, document):
    document.select(("flatten_1",))
    click(qtbot, canvas, along(canvas, SHORTCUT))
    assert canvas.wire.seam == SHORTCUT
    assert document.selection == ()
    assert [seam for seam, item in canvas.bricks.seams.items() if item.chosen] == [SHORTCUT]


def test_a_brick_or_a_click_on_nothing_or_escape_takes_its_place(qtbot, canvas):
    for leave in (
        lambda: click(qtbot, canvas, place_of(canvas, "flatten_1")),
        lambda: click(qtbot, canvas, QPoint(12, 12)),
        lambda: qtbot.keyClick(canvas, Qt.Key.Key_Escape),
    ):
        click(qtbot, canvas, along(canvas, SHORTCUT))
        assert canvas.wire.seam == SHORTCUT
        leave()
        assert canvas.wire.seam is None
        assert not any(item.chosen for item in canvas.bricks.seams.values())


def test_delete_takes_the_chosen_wire_away_and_undo_brings_it_back(qtbot, canvas, document):
    click(qtbot, canvas, along(canvas, SHORTCUT))
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert document.experiment.network["add_1"].inputs == ("relu_1",)
    assert canvas.wire.seam is None
    assert "add_1" in ids(document)
    document.history.undo()
    assert document.experiment == forked()


def test_its_end_can_be_led_to_another_brick(qtbot, canvas, document):
    click(qtbot, canvas, along(canvas, SHORTCUT))
    to = place_of(canvas, "flatten_1")
    carry(qtbot, canvas, end_of(canvas, SHORTCUT, -1), to)
    assert canvas.bricks.wire.isVisible()
    release(qtbot, canvas, to)
    network = document.experiment.network
    assert network["flatten_1"].inputs == ("batchnormalization_1",)
    assert network["add_1"].inputs == ("relu_1",)
    assert document.history.undoText() == "Lead the wire from BatchNormalization to Flatten"
    document.history.undo()
    assert document.experiment == forked()


def test_its_beginning_can_be_led_to_another_brick(qtbot, canvas, document):
    click(qtbot, canvas, along(canvas, SHORTCUT))
    to = place_of(canvas, "maxpooling2d_1")
    carry(qtbot, canvas, end_of(canvas, SHORTCUT, 0), to)
    assert canvas.bricks.wire.fits
    release(qtbot, canvas, to)
    assert document.experiment.network["add_1"].inputs == ("relu_1", "maxpooling2d_1")


def test_let_go_anywhere_else_or_at_escape_nothing_changes(qtbot, canvas, document):
    start = along(canvas, SHORTCUT, 0.9)
    carry(qtbot, canvas, start, QPoint(12, 300))
    assert "nothing changes" in canvas.bricks.tag.verdict.text
    release(qtbot, canvas, QPoint(12, 300))
    carry(qtbot, canvas, start, place_of(canvas, "flatten_1"))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert document.experiment == forked()
    assert not canvas.bricks.wire.isVisible()
    assert canvas.bricks.seams[SHORTCUT].opacity() == 1.0


def test_a_circle_is_refused_before_the_end(qtbot, canvas, document):
    carry(qtbot, canvas, along(canvas, SHORTCUT, 0.1), place_of(canvas, "dense_1"))
    assert not canvas.bricks.wire.fits
    with qtbot.waitSignal(document.refused):
        release(qtbot, canvas, place_of(canvas, "dense_1"))
    assert document.experiment == forked()


def test_a_wire_stays_within_its_block(document):
    with pytest.raises(Exception, match="within one block"):
        wires.rewiring(Seam("a/b", "a/c"), "d", head=False)(document.experiment.network)
