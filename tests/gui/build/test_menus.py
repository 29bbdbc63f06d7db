import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from core.block import Block
from core.library import Library
from core.network import Seam, chain
from gui.actions import ACTIONS
from gui.build import grouping, menus
from gui.build.my_bricks import MyBricks
from gui.build.offer import kept, offers_of
from gui.document import Document
from tests.gui.build.conftest import experiment, layer, shown_canvas


def texts(menu):
    return [action.text() for action in menu.actions() if action.text()]


def test_a_menu_says_what_the_menu_bar_says(canvas, document):
    document.select(("conv2d_1",))
    menu = menus.menu_of_brick(document, canvas.commands, canvas)
    named = {entry.id.rpartition(".")[2]: entry for entry in ACTIONS}
    for action in menu.actions():
        if not action.isSeparator():
            assert action.text() == named[action.objectName()].text
            assert action.shortcut().toString() in named[action.objectName()].keys
    menu.close()


def test_a_block_has_a_menu_of_its_own(canvas, document):
    grouping.group(document, ("conv2d_1", "conv2d_2"), "eyes")
    menu = menus.menu_of_brick(document, canvas.commands, canvas)
    assert texts(menu)[:5] == ["Open or fold", "Look into", "Rename…", "Repeat…", "Ungroup"]
    menu.close()


def test_bricks_in_which_branches_meet_come_with_what_they_would_do(qtbot):
    document = Document(
        experiment(layer("Conv2D"), layer("Conv2D"), layer("Conv2D", filters=4), layer("Conv2D"))
    )
    canvas = shown_canvas(qtbot, document)
    seam = Seam("conv2d_3", "conv2d_4")
    menu = menus.menu_of_meetings(document, "conv2d_1", seam, canvas.commands, canvas)
    assert texts(menu)[0] == "Concatenate"
    assert "Add (does not fit as it is)" in texts(menu)
    tips = {action.text(): action.toolTip() for action in menu.actions()}
    assert tips["Concatenate"].startswith("drop here: 8 × 8 × 4, 8 × 8 × 16 →")
    assert "Add" in tips["Add (does not fit as it is)"]
    menu.close()


def test_an_open_menu_closes_when_the_network_changes(qtbot, canvas, document):
    document.select(("conv2d_1",))
    menu = menus.menu_of_brick(document, canvas.commands, canvas)
    canvas._open(menu, QPoint(10, 10))
    with qtbot.waitSignal(menu.destroyed):
        document.edit_network("", lambda n: n.removed(["conv2d_1"]))


@pytest.fixture
def mine(tmp_path):
    mine = MyBricks(Library(tmp_path))
    mine.keep(Block("Eyes", chain(layer("Input"), layer("Dense"))))
    return mine


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_one_of_my_bricks_is_called_otherwise(qtbot, mine, parent):
    menus.open_kept_menu(mine.offers()[0], mine, QPoint(10, 10), parent)
    menu = QApplication.activePopupWidget()
    menu.actions()[0].trigger()
    menu.close()
    question = QApplication.activePopupWidget()
    assert question.field.text() == "Eyes"
    qtbot.keyClicks(question.field, "Ears")
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    assert [offer.name for offer in mine.offers()] == ["Ears"]


def test_one_of_my_bricks_is_deleted_in_two_steps(mine, parent):
    menus.open_kept_menu(mine.offers()[0], mine, QPoint(10, 10), parent)
    menu = QApplication.activePopupWidget()
    sure = menu.actions()[1].menu()
    assert sure.actions()[0].text() == "Yes, delete Eyes for good"
    sure.actions()[0].trigger()
    menu.close()
    assert mine.offers() == []


def test_other_offers_have_no_menu(mine, parent):
    (offer,) = offers_of("Dense", type(layer("Dense")))
    menus.open_kept_menu(offer, mine, QPoint(10, 10), parent)
    assert QApplication.activePopupWidget() is None
    assert kept(Block("x", chain(layer("Input"), layer("Dense")))).name == "x"
