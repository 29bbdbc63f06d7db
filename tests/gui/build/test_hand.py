import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from core.network import Seam
from gui.build import edits, grouping, menus
from gui.build.note_item import RepairItem
from gui.document import Document
from tests.gui.build.conftest import (
    Carried,
    cnn,
    experiment,
    hold,
    ids,
    layer,
    place_of,
    place_of_seam,
    send,
    shown_canvas,
)

LEFT = Qt.MouseButton.LeftButton
SEAMS = edits.seams(cnn().network)
DROPOUT = b'Dropout\n{"rate": 0.1}'


def click(qtbot, canvas, at, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(canvas.viewport(), LEFT, modifier, at)


def drag(qtbot, canvas, id, to):
    """Press on a brick and carry it to a point of the viewport, without letting go."""
    start = place_of(canvas, id)
    qtbot.mousePress(canvas.viewport(), LEFT, pos=start)
    hold(canvas, start + QPoint(12, 0))
    hold(canvas, to)


# selecting ----------------------------------------------------------------------------------------


def test_a_click_selects_and_one_on_nothing_deselects(qtbot, canvas, document):
    click(qtbot, canvas, place_of(canvas, "flatten_1"))
    assert document.selection == ("flatten_1",)
    assert canvas.bricks.bricks["flatten_1"].face.selected
    click(qtbot, canvas, QPoint(20, 20))
    assert document.selection == ()


def test_control_adds_and_takes_away(qtbot, canvas, document):
    control = Qt.KeyboardModifier.ControlModifier
    click(qtbot, canvas, place_of(canvas, "flatten_1"))
    click(qtbot, canvas, place_of(canvas, "dense_1"), control)
    assert set(document.selection) == {"flatten_1", "dense_1"}
    click(qtbot, canvas, place_of(canvas, "flatten_1"), control)
    assert document.selection == ("dense_1",)
    click(qtbot, canvas, QPoint(20, 20), control)
    assert document.selection == ("dense_1",)


# dropping from the palette ------------------------------------------------------------------------


@pytest.mark.parametrize("seam", SEAMS, ids=[f"behind-{seam.source}" for seam in SEAMS])
def test_a_brick_can_be_dropped_on_each_seam(canvas, document, seam):
    at = place_of_seam(canvas, seam)
    carried = Carried(canvas, DROPOUT)
    assert carried.enter(QPoint(5, 5))
    carried.move(at)
    assert canvas.bricks.line.isVisible()
    carried.drop(at)
    order = ids(document)
    assert order[order.index(seam.source) + 1] == "dropout_2"
    assert document.experiment.network["dropout_2"].layer.rate == 0.1
    assert document.selection == ("dropout_2",)
    assert document.history.undoText() == "Insert Dropout"
    assert not canvas.bricks.line.isVisible()


def test_the_bricks_part_and_the_shape_is_told(qtbot, canvas):
    seam = Seam("batchnormalization_1", "flatten_1")
    rest = canvas.bricks.bricks["flatten_1"].y()
    above = canvas.bricks.bricks["batchnormalization_1"].y()
    carried = Carried(canvas, b'Conv2D\n{"filters": 32}')
    carried.enter(place_of_seam(canvas, seam))
    assert canvas.bricks.tag.verdict.text == "drop here: 4 × 4 × 32 → 4 × 4 × 32"
    qtbot.waitUntil(lambda: not canvas.bricks.moving)
    assert canvas.bricks.bricks["flatten_1"].y() > rest
    assert canvas.bricks.bricks["batchnormalization_1"].y() == above
    carried.leave()
    assert canvas.bricks.bricks["flatten_1"].y() == rest
    assert not canvas.bricks.tag.isVisible()


def test_what_does_not_fit_is_told_and_may_still_be_dropped(canvas, document):
    at = place_of_seam(canvas, Seam("flatten_1", "dropout_1"))
    carried = Carried(canvas, b"MaxPooling2D\n{}")
    carried.enter(at)
    assert not canvas.bricks.line.fits
    assert "Received: 512" in canvas.bricks.tag.verdict.text
    carried.drop(at)
    note = canvas.bricks.bricks["maxpooling2d_2"].face.note
    assert note.fatal
    assert "Remove this brick" in note.buttons
    assert document.history.count() == 1


@pytest.mark.parametrize("at", [QPoint(10, 300), QPoint(840, 300)])
def test_the_sentence_stays_in_view(canvas, at):
    canvas.resize(500, 700)
    carried = Carried(canvas, b"Flatten\n{}")
    carried.enter(at)
    tag = canvas.bricks.tag
    left = canvas.mapFromScene(tag.pos()).x()
    assert left >= 0
    assert left + tag.boundingRect().width() <= canvas.viewport().width()
    carried.leave()


def test_a_drag_of_something_else_is_refused(canvas, document):
    carried = Carried(canvas, b"NoSuchLayer\n{}")
    assert not carried.enter(QPoint(100, 100))
    carried.drop(QPoint(100, 100))
    assert document.history.count() == 0


# carrying bricks ----------------------------------------------------------------------------------


def test_a_brick_is_carried_to_another_place(qtbot, canvas, document):
    at = place_of_seam(canvas, Seam("conv2d_1", "conv2d_2"))
    drag(qtbot, canvas, "dropout_1", at)
    assert canvas.bricks.ghost.isVisible()
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=at)
    assert ids(document)[1:4] == ["conv2d_1", "dropout_1", "conv2d_2"]
    assert document.history.undoText() == "Move Dropout"
    assert not canvas.bricks.ghost.isVisible()
    assert canvas.bricks.bricks["dropout_1"].opacity() == 1
    document.history.undo()
    assert document.experiment.network == cnn().network


def test_escape_puts_a_carried_brick_back(qtbot, canvas, document):
    at = place_of_seam(canvas, Seam("conv2d_1", "conv2d_2"))
    drag(qtbot, canvas, "dropout_1", at)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=at)
    assert document.history.count() == 0
    assert not canvas.bricks.line.isVisible()
    assert canvas.bricks.bricks["dropout_1"].opacity() == 1


def test_a_brick_put_back_where_it_was_is_no_edit(qtbot, canvas, document):
    at = place_of_seam(canvas, Seam("flatten_1", "dropout_1"))
    drag(qtbot, canvas, "dropout_1", at)
    assert not canvas.bricks.line.isVisible()
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=at)
    assert document.history.count() == 0


def test_the_input_stays_first(qtbot, canvas, document):
    at = place_of_seam(canvas, Seam("dense_1"))
    drag(qtbot, canvas, "input_1", at)
    assert not canvas.bricks.ghost.isVisible()
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=at)
    assert document.history.count() == 0


def test_an_edit_from_elsewhere_ends_the_gesture(qtbot, canvas, document):
    drag(qtbot, canvas, "dropout_1", place_of_seam(canvas, Seam("conv2d_1", "conv2d_2")))
    edits.remove(document, ("dropout_1",))
    assert canvas.carrier.gesture is None
    assert not canvas.bricks.ghost.isVisible()


def test_a_long_network_scrolls_under_a_carried_brick(qtbot):
    canvas = shown_canvas(qtbot, Document(experiment(*[layer("Dropout")] * 25)))
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum())
    bottom = canvas.verticalScrollBar().value()
    carried = Carried(canvas, DROPOUT)
    carried.enter(QPoint(300, 10))
    qtbot.waitUntil(lambda: canvas.verticalScrollBar().value() < bottom)
    carried.leave()


# keys ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_takes_the_selection_out(qtbot, canvas, document, key):
    document.select(("dropout_1",))
    qtbot.keyClick(canvas, key)
    assert "dropout_1" not in ids(document)
    assert document.history.undoText() == "Remove Dropout"


def test_delete_leaves_the_input(qtbot, canvas, document):
    document.select(("input_1",))
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert document.history.count() == 0


def test_up_and_down_move_the_selection(qtbot, canvas, document):
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert document.selection == ("input_1",)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    qtbot.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert document.selection == ("conv2d_1", "conv2d_2")
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert document.selection == ("dense_1",)
    qtbot.keyClick(canvas, Qt.Key.Key_Up)
    assert document.selection == ("dropout_1",)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert document.selection == ()


def test_alt_and_arrows_move_the_brick(qtbot, canvas, document):
    document.select(("dropout_1",))
    qtbot.keyClick(canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert ids(document)[-3:] == ["dropout_1", "flatten_1", "dense_1"]
    qtbot.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert document.experiment.network == cnn().network


def test_control_a_and_control_d(qtbot, canvas, document):
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(canvas, Qt.Key.Key_A, control)
    assert list(document.selection) == ids(document)
    document.select(("conv2d_1",))
    qtbot.keyClick(canvas, Qt.Key.Key_D, control)
    assert document.history.undoText() == "Duplicate Conv2D"


def test_the_selection_comes_into_view(qtbot):
    document = Document(experiment(*[layer("Dropout")] * 25))
    canvas = shown_canvas(qtbot, document)
    assert canvas.verticalScrollBar().value() == canvas.verticalScrollBar().minimum()
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    at = place_of(canvas, document.selection[0])
    assert canvas.viewport().rect().contains(at)


# menus and repairs --------------------------------------------------------------------------------


def entries(menu):
    return {action.objectName(): action for action in menu.actions()}


def test_the_menu_does_what_the_keys_do(qtbot, canvas, document):
    document.select(("dropout_1",))
    for name, text in {"up": "Move Dropout", "duplicate": "Duplicate Dropout"}.items():
        menu = menus.menu_of_brick(document, canvas.commands, canvas)
        entries(menu)[name].trigger()
        menu.close()
        assert document.history.undoText() == text
        document.select(("dropout_1",))
    menu = menus.menu_of_brick(document, canvas.commands, canvas)
    entries(menu)["remove"].trigger()
    menu.close()
    assert "dropout_1" not in ids(document)


def test_the_menu_of_the_input_offers_little(canvas, document):
    document.select(("input_1",))
    menu = menus.menu_of_brick(document, canvas.commands, canvas)
    possible = {name for name, action in entries(menu).items() if name and action.isEnabled()}
    assert possible == {"rename", "paste", "join"}
    menu.close()


def test_a_right_click_selects_and_opens_the_menu(qtbot, canvas, document):
    at = place_of(canvas, "flatten_1")
    where = canvas.viewport().mapToGlobal(at)
    send(canvas, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))
    assert document.selection == ("flatten_1",)
    (menu,) = canvas.findChildren(QMenu)
    with qtbot.waitSignal(menu.destroyed):
        menu.close()


def test_a_click_on_a_repair_mends(qtbot):
    document = Document(experiment(layer("Conv2D"), layer("Dense", units=7, activation="softmax")))
    canvas = shown_canvas(qtbot, document)
    note = canvas.bricks.bricks["dense_1"].note
    assert note.isVisible()
    button = next(item for item in note.childItems() if isinstance(item, RepairItem))
    assert button.text == "Insert Flatten"
    click(qtbot, canvas, canvas.mapFromScene(button.mapToScene(button.boundingRect().center())))
    assert ids(document) == ["input_1", "conv2d_1", "flatten_1", "dense_1"]
    assert document.history.undoText() == "Repair"
    button = canvas.bricks.bricks["dense_1"].note.buttons[0]
    assert button.text == "Use 10 units"
    click(qtbot, canvas, canvas.mapFromScene(button.mapToScene(button.boundingRect().center())))
    assert document.report.ready
    assert canvas.bricks.bricks["dense_1"].face.note is None
    assert not canvas.bricks.bricks["dense_1"].note.isVisible()


# the rubber band ----------------------------------------------------------------------------------


def band(qtbot, canvas, start, end, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.mousePress(canvas.viewport(), LEFT, modifier, start)
    hold(canvas, start + QPoint(12, 12))
    hold(canvas, end)


def test_a_band_selects_what_it_touches(qtbot, canvas, document):
    first, last = place_of(canvas, "conv2d_2"), place_of(canvas, "flatten_1")
    band(qtbot, canvas, QPoint(20, first.y()), last)
    assert set(document.selection) == {
        "conv2d_2", "maxpooling2d_1", "batchnormalization_1", "flatten_1"
    }  # fmt: skip
    hold(canvas, place_of(canvas, "maxpooling2d_1"))
    assert set(document.selection) == {"conv2d_2", "maxpooling2d_1"}
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=place_of(canvas, "maxpooling2d_1"))
    assert set(document.selection) == {"conv2d_2", "maxpooling2d_1"}
    assert canvas.carrier.gesture is None
    assert document.history.count() == 0


def test_control_keeps_what_was_selected(qtbot, canvas, document):
    document.select(("input_1",))
    at = place_of(canvas, "dense_1")
    band(qtbot, canvas, QPoint(20, at.y()), at, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=at)
    assert set(document.selection) == {"input_1", "dense_1"}


def test_escape_ends_a_band(qtbot, canvas, document):
    at = place_of(canvas, "dense_1")
    band(qtbot, canvas, QPoint(20, at.y()), at)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.carrier.gesture is None
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=at)


# several bricks -----------------------------------------------------------------------------------


def test_shift_and_a_click_select_all_between(qtbot, canvas, document):
    click(qtbot, canvas, place_of(canvas, "conv2d_2"))
    click(qtbot, canvas, place_of(canvas, "flatten_1"), Qt.KeyboardModifier.ShiftModifier)
    assert len(document.selection) == 4


def test_several_bricks_are_carried_together(qtbot, canvas, document):
    document.select(("maxpooling2d_1", "batchnormalization_1"))
    drag(qtbot, canvas, "maxpooling2d_1", place_of_seam(canvas, SEAMS[0]))
    assert document.selection == ("maxpooling2d_1", "batchnormalization_1")
    at = place_of_seam(canvas, SEAMS[0])
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=at)
    assert ids(document)[1:3] == ["maxpooling2d_1", "batchnormalization_1"]
    assert document.history.undoText() == "Move 2 bricks"
    assert document.history.count() == 1


def test_a_click_on_one_of_several_selects_it_alone(qtbot, canvas, document):
    document.select(("conv2d_1", "conv2d_2"))
    click(qtbot, canvas, place_of(canvas, "conv2d_2"))
    assert document.selection == ("conv2d_2",)


def test_let_go_beside_the_canvas_a_brick_goes_back(qtbot, canvas, document):
    outside = QPoint(-60, 300)
    drag(qtbot, canvas, "dropout_1", outside)
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=outside)
    assert document.history.count() == 0
    assert not canvas.bricks.ghost.isVisible()


# wires --------------------------------------------------------------------------------------------


def output_of(canvas, id):
    return canvas.mapFromScene(canvas.bricks.handle_of(id))


def pull(qtbot, canvas, id, to):
    start = output_of(canvas, id)
    qtbot.mousePress(canvas.viewport(), LEFT, pos=start)
    hold(canvas, start + QPoint(12, 3))
    hold(canvas, to)


def chosen(qtbot, canvas, text):
    (menu,) = [menu for menu in canvas.findChildren(QMenu) if menu.isVisible()]
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_a_branch_is_pulled_to_where_it_shall_meet(qtbot, canvas, document):
    at = place_of_seam(canvas, Seam("maxpooling2d_1", "batchnormalization_1"))
    pull(qtbot, canvas, "conv2d_2", at)
    assert canvas.bricks.wire.isVisible()
    assert "Concatenate" not in canvas.bricks.tag.verdict.text
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=at)
    assert not canvas.bricks.wire.isVisible()
    chosen(qtbot, canvas, "Add (does not fit as it is)")
    assert document.experiment.network["add_1"].inputs == ("maxpooling2d_1", "conv2d_2")
    document.history.undo()
    assert document.experiment == cnn()


def test_a_merge_is_fed_by_one_more(qtbot, canvas, document):
    edits.insert(document, layer("Add"), Seam("conv2d_2", "maxpooling2d_1"))
    at = place_of(canvas, "add_1")
    pull(qtbot, canvas, "conv2d_2", at)
    hold(canvas, place_of(canvas, "conv2d_2"))
    assert canvas.bricks.tag.verdict.text.startswith("Pull to")
    hold(canvas, place_of(canvas, "conv2d_1"))
    assert "circle" in canvas.bricks.tag.verdict.text
    hold(canvas, place_of(canvas, "input_1"))
    assert "the data" in canvas.bricks.tag.verdict.text
    assert not canvas.bricks.wire.fits
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=place_of(canvas, "conv2d_2"))
    assert document.history.count() == 1
    at = place_of(canvas, "add_1")
    pull(qtbot, canvas, "conv2d_1", at)
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=at)
    assert document.experiment.network["add_1"].inputs == ("conv2d_2", "conv2d_1")


def test_another_brick_is_rewired(qtbot, canvas, document):
    at = place_of(canvas, "maxpooling2d_1")
    pull(qtbot, canvas, "conv2d_1", at)
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=at)
    assert document.experiment.network["maxpooling2d_1"].inputs == ("conv2d_1",)


def test_a_circle_is_refused_when_it_is_let_go(qtbot, canvas, document):
    at = place_of(canvas, "conv2d_1")
    pull(qtbot, canvas, "flatten_1", at)
    with qtbot.waitSignal(document.refused):
        qtbot.mouseRelease(canvas.viewport(), LEFT, pos=at)
    assert document.history.count() == 0


def test_into_the_open_a_new_branch_begins(qtbot, canvas, document):
    at = QPoint(60, 500)
    pull(qtbot, canvas, "conv2d_1", at)
    assert canvas.bricks.tag.verdict.text == "drop here: a new branch"
    shown = canvas.mapFromScene(canvas.bricks.tag.pos())
    assert canvas.viewport().rect().contains(shown)
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=at)
    chosen(qtbot, canvas, "Concatenate")
    assert document.experiment.network["concatenate_1"].inputs == ("conv2d_1",)
    at = place_of(canvas, "concatenate_1")
    pull(qtbot, canvas, "conv2d_2", at)
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=at)
    assert document.experiment.network["concatenate_1"].inputs == ("conv2d_1", "conv2d_2")


def test_a_click_on_an_output_selects_its_brick(qtbot, canvas, document):
    click(qtbot, canvas, output_of(canvas, "conv2d_1"))
    assert document.selection == ("conv2d_1",)


def test_escape_lets_a_wire_go(qtbot, canvas, document):
    pull(qtbot, canvas, "conv2d_1", QPoint(60, 500))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert not canvas.bricks.wire.isVisible()
    assert not canvas.bricks.tag.isVisible()
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=QPoint(60, 500))
    assert not [menu for menu in canvas.findChildren(QMenu) if menu.isVisible()]


def opened(canvas, at):
    where = canvas.viewport().mapToGlobal(at)
    send(canvas, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))
    (menu,) = [menu for menu in canvas.findChildren(QMenu) if menu.isVisible()]
    return menu


def test_the_menu_of_a_wire_takes_it_away(qtbot, canvas, document):
    menu = opened(canvas, place_of_seam(canvas, Seam("conv2d_1", "conv2d_2")))
    assert set(entries(menu)) == {"insert", "part"}
    entries(menu)["part"].trigger()
    menu.close()
    assert document.experiment.network["conv2d_2"].inputs == ()
    assert document.history.undoText() == "Part Conv2D from Conv2D"


def test_the_menu_of_a_wire_inserts_there(qtbot, canvas, document):
    menu = opened(canvas, place_of_seam(canvas, Seam("conv2d_1", "conv2d_2")))
    entries(menu)["insert"].trigger()
    menu.close()
    picker = QApplication.activePopupWidget()
    qtbot.keyClicks(picker.line, "dropout")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert ids(document)[1:3] == ["conv2d_1", "dropout_2"]


def test_the_menu_of_the_canvas(qtbot, canvas, document):
    menu = opened(canvas, QPoint(20, 700))
    assert [name for name in entries(menu) if name] == list(filter("-".__ne__, menus.CANVAS))
    entries(menu)["select_all"].trigger()
    menu.close()
    assert list(document.selection) == ids(document)


def test_the_menu_by_keys_is_that_of_the_selection(qtbot, canvas, document):
    document.select(("conv2d_1",))
    where = QPoint(5, 5)
    send(canvas, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, where))
    (menu,) = [menu for menu in canvas.findChildren(QMenu) if menu.isVisible()]
    assert entries(menu)["remove"].isEnabled()
    menu.close()


def test_a_double_click_opens_a_block_in_place(qtbot, canvas, document):
    grouping.group(document, ("conv2d_1", "conv2d_2"), "eyes")
    at = place_of(canvas, "eyes_1")
    click(qtbot, canvas, at)
    qtbot.mouseDClick(canvas.viewport(), LEFT, pos=at)
    assert document.unfolded == {"eyes_1"}


# from the palette ---------------------------------------------------------------------------------


def test_a_built_in_block_is_dropped_where_it_fits(qtbot, canvas, document):
    carried = Carried(canvas, b"pattern\nresidual")
    at = place_of_seam(canvas, Seam("conv2d_1", "conv2d_2"))
    carried.enter(at)
    assert canvas.bricks.tag.verdict.text == "drop here: 8 × 8 × 16 → 8 × 8 × 16"
    carried.drop(at)
    assert document.history.undoText() == "Insert residual"
    at = place_of_seam(canvas, Seam("dense_1"))
    carried.enter(at)
    assert not canvas.bricks.line.fits
    with qtbot.waitSignal(document.refused):
        carried.drop(at)
    assert document.history.count() == 1
