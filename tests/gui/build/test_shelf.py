import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget

from gui.build.palette import Palette
from gui.build.shelf import Shelf
from tests.gui.build.conftest import no_bricks


@pytest.fixture
def shelf(qtbot, document):
    shelf = Shelf(Palette(document, no_bricks()), QTreeWidget)
    qtbot.addWidget(shelf)
    shelf.resize(250, 600)
    shelf.show()
    qtbot.waitExposed(shelf)
    return shelf


def test_the_outline_is_made_when_it_is_asked_for(shelf, qtbot):
    assert not shelf.findChildren(QTreeWidget)
    qtbot.mouseClick(shelf.outline, Qt.MouseButton.LeftButton)
    (outline,) = shelf.findChildren(QTreeWidget)
    assert outline.isVisible()
    assert not shelf.panel.isVisible()
    qtbot.mouseClick(shelf.bricks, Qt.MouseButton.LeftButton)
    assert shelf.panel.isVisible()


def test_searching_brings_the_palette_back(shelf, qtbot):
    shelf.show_outline()
    shelf.focus_search()
    assert shelf.panel.isVisible()
    assert shelf.bricks.isChecked()
    qtbot.waitUntil(lambda: shelf.filled)
