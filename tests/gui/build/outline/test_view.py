import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from core.language import speak
from core.layer import LAYERS
from core.network import Network, Seam
from core.sketch import Sketch
from core.template import TEMPLATES
from gui import theme
from gui.build import edits
from gui.build.canvas import Canvas
from gui.build.outline.cells import Column
from gui.build.outline.view import Outline
from gui.document import Document
from tests.gui.build.conftest import no_bricks

CONTROL = Qt.KeyboardModifier.ControlModifier


def layer(key, **values):
    return LAYERS[key].from_values(values)


@pytest.fixture
def document(qapp):
    return Document(TEMPLATES["small-resnet"].make())


@pytest.fixture
def outline(qtbot, document):
    return shown(qtbot, document)


def shown(qtbot, document):
    canvas = Canvas(document, no_bricks())
    view = Outline(document, canvas.commands)
    qtbot.addWidget(canvas)
    qtbot.addWidget(view)
    view.resize(480, 500)
    view.show()
    qtbot.waitExposed(view)
    view.tree.setFocus()
    return view


def ids(document):
    return [brick.id for brick in document.experiment.network.bricks]


def a_block(document):
    return next(id for id in ids(document) if document.tree.is_block(id))


def selected(outline):
    tree = outline.tree
    rows = tree.selectionModel().selectedRows()
    return {tree.outline.path_of(index) for index in rows}


def click(qtbot, outline, path, modifier=Qt.KeyboardModifier.NoModifier):
    tree = outline.tree
    where = tree.visualRect(tree.outline.index_of(path)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, modifier, where)


def choose(qtbot, outline, document, *paths):
    document.select(paths)
    qtbot.waitUntil(lambda: selected(outline) == set(paths))


# selecting ----------------------------------------------------------------------------------------


def test_what_is_clicked_is_selected_everywhere(qtbot, outline, document):
    click(qtbot, outline, ids(document)[1])
    assert document.selection == (ids(document)[1],)
    click(qtbot, outline, ids(document)[3], CONTROL)
    assert set(document.selection) == {ids(document)[1], ids(document)[3]}


def test_what_is_selected_elsewhere_is_selected_here_and_seen(qtbot, outline, document):
    inside = f"{a_block(document)}/conv2d_2"
    choose(qtbot, outline, document, inside)
    tree = outline.tree
    assert tree.isExpanded(tree.outline.index_of(a_block(document)))
    assert tree.viewport().rect().contains(tree.visualRect(tree.outline.index_of(inside)).center())
    choose(qtbot, outline, document)


def test_the_arrows_walk_the_rows(qtbot, outline, document):
    choose(qtbot, outline, document, ids(document)[1])
    qtbot.keyClick(outline.tree, Qt.Key.Key_Down)
    assert document.selection == (ids(document)[2],)


def test_an_edit_keeps_what_is_open_and_where_it_is_scrolled(qtbot, outline, document):
    block, tree = a_block(document), outline.tree
    tree.expand(tree.outline.index_of(block))
    outline.resize(480, 200)
    tree.verticalScrollBar().setValue(5)
    kept = tree.verticalScrollBar().value()
    edits.freeze(document, (ids(document)[1],), True)
    outline._show()
    assert tree.isExpanded(tree.outline.index_of(block))
    assert tree.verticalScrollBar().value() == kept


# edits --------------------------------------------------------------------------------------------


def test_the_keys_edit_as_on_the_canvas(qtbot, outline, document, qapp):
    conv = ids(document)[1]
    choose(qtbot, outline, document, conv)
    count = len(ids(document))
    for key, modifier, expected in (
        (Qt.Key.Key_D, CONTROL, 1),
        (Qt.Key.Key_C, CONTROL, 1),
        (Qt.Key.Key_V, CONTROL, 2),
        (Qt.Key.Key_X, CONTROL, 1),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, 0),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, -1),
    ):
        qtbot.keyClick(outline.tree, key, modifier)
        assert len(ids(document)) == count + expected
    while document.history.canUndo():
        document.history.undo()
    assert len(ids(document)) == count
    qapp.clipboard().clear()


def test_alt_and_arrows_move(qtbot, outline, document):
    conv = ids(document)[1]
    choose(qtbot, outline, document, conv)
    qtbot.keyClick(outline.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert ids(document)[2] == conv
    qtbot.keyClick(outline.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert ids(document)[1] == conv


def test_f2_renames_in_the_row(qtbot, outline, document):
    choose(qtbot, outline, document, ids(document)[1])
    qtbot.keyClick(outline.tree, Qt.Key.Key_F2)
    editor = outline.tree.findChild(QLineEdit)
    editor.setText("stem")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ids(document)[1] == "stem")
    assert document.selection == ("stem",)


def test_enter_looks_into_a_block_or_shows_where_a_brick_stands(qtbot, outline, document):
    block = a_block(document)
    choose(qtbot, outline, document, block)
    qtbot.keyClick(outline.tree, Qt.Key.Key_Return)
    assert document.place == block
    choose(qtbot, outline, document, ids(document)[1])
    qtbot.keyClick(outline.tree, Qt.Key.Key_Enter)
    assert document.place == ""
    assert document.selection == (ids(document)[1],)


def test_a_double_click_enters_too(qtbot, outline, document):
    block, tree = a_block(document), outline.tree
    where = tree.visualRect(tree.outline.index_of(block)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert document.place == block


def test_the_context_menu_says_and_does(qtbot, outline, document):
    choose(qtbot, outline, document, ids(document)[1])
    menu = outline.tree.menu()
    entries = {action.objectName(): action for action in menu.actions()}
    assert entries["remove"].text() == "Remove"
    entries["remove"].trigger()
    menu.close()
    assert len(document.history.undoText()) > 0
    choose(qtbot, outline, document, "input_1")
    menu = outline.tree.menu()
    enabled = {a.objectName() for a in menu.actions() if a.isEnabled() and a.text()}
    menu.close()
    assert enabled == {"show", "rename", "paste", "join"}


def test_what_the_canvas_can_do_the_outline_can(qtbot, outline, document):
    block = a_block(document)
    choose(qtbot, outline, document, block)
    menu = outline.tree.menu()
    entries = {action.objectName(): action for action in menu.actions()}
    assert {"group", "ungroup", "repeat", "freeze", "keep", "unfold"} <= set(entries)
    entries["freeze"].trigger()
    assert document.tree.brick(block).frozen
    menu.close()
    qtbot.keyClick(outline.tree, Qt.Key.Key_G, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert block not in document.tree


# what is shown ------------------------------------------------------------------------------------


def test_the_filter_opens_what_it_finds_and_closes_it_again(qtbot, outline, document):
    block, tree = a_block(document), outline.tree
    outline.search.setText("add")
    assert tree.isExpanded(tree.outline.index_of(block))
    outline.search.clear()
    assert not tree.isExpanded(tree.outline.index_of(block))
    assert tree.outline.rowCount() == len(ids(document))


def test_filtering_selects_nothing_else(qtbot, outline, document):
    choose(qtbot, outline, document, ids(document)[1])
    outline.search.setText("dense")
    assert document.selection == (ids(document)[1],)
    outline.search.clear()
    assert selected(outline) == {ids(document)[1]}


def test_the_problem_of_the_selected_brick_is_told(qtbot, outline, document):
    assert outline.problem.isHidden()
    edits.insert(document, layer("Conv2D"), Seam(ids(document)[-1]))
    broken = document.report.problems[0].brick.id
    document.select((broken,))
    qtbot.waitUntil(lambda: not outline.problem.isHidden())
    assert "Conv2D" in outline.problem.text()
    document.history.undo()
    qtbot.waitUntil(outline.problem.isHidden)


def test_a_narrow_column_gives_up_what_the_tooltip_says_too(qtbot, outline):
    outline.resize(250, 400)
    hidden = [column for column in Column if outline.tree.isColumnHidden(column)]
    assert hidden == [Column.SETTINGS, Column.PARAMETERS]
    outline.resize(600, 400)
    assert not any(outline.tree.isColumnHidden(column) for column in Column)


def test_unseen_it_does_nothing_and_catches_up(qtbot, outline, document):
    outline.hide()
    edits.remove(document, (ids(document)[1],))
    QApplication.processEvents()
    assert outline.tree.outline.rowCount() == len(ids(document)) + 1
    outline.show()
    assert outline.tree.outline.rowCount() == len(ids(document))


def test_language_and_colours_are_switched_live(qtbot, outline):
    header = outline.tree.outline
    speak("fr")
    QApplication.sendEvent(outline, QEvent(QEvent.Type.LanguageChange))
    french = header.headerData(Column.PARAMETERS, Qt.Orientation.Horizontal)
    speak("en")
    QApplication.sendEvent(outline, QEvent(QEvent.Type.LanguageChange))
    assert french == "Paramètres"
    light = outline.tree.styleSheet()
    theme.use("dark")
    dark = outline.tree.styleSheet()
    theme.use("light")
    assert light != dark
    assert outline.tree.styleSheet() == light


# large networks -----------------------------------------------------------------------------------


def test_an_edit_of_a_large_network_tells_of_one_row(qtbot, qapp):
    sketch = Sketch((8, 8, 1))
    for _ in range(700):
        sketch.add("Conv2D", filters=2)
    document = Document(TEMPLATES["cnn-digits"].make())
    document.open(document.experiment.with_network(Network(sketch.network.bricks)))
    outline = shown(qtbot, document)
    told = []
    outline.tree.outline.rowsInserted.connect(lambda *rows: told.append(rows[1:]))
    outline.tree.outline.modelReset.connect(lambda: told.append("reset"))
    edits.insert(document, layer("Dropout"), Seam("conv2d_300"))
    outline._show()
    assert told == [(301, 301)]


def test_a_selection_of_many_is_passed_on_once(qtbot, outline, document):
    heard = []
    document.selection_changed.connect(heard.append)
    tree = outline.tree
    tree.selectionModel().clearSelection()
    tree.selectAll()
    assert set(document.selection) == set(ids(document))
    assert len(heard) == 1
    flags = QItemSelectionModel.SelectionFlag
    tree.selectionModel().select(tree.outline.index_of("input_1"), flags.Deselect | flags.Rows)
    assert "input_1" not in document.selection
