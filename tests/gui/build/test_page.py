import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from core.language import percent, speak, tr
from gui import theme
from gui.build.figures import STATISTICS
from gui.build.page import BuildPage
from tests.gui.build.conftest import no_bricks


@pytest.fixture
def page(qtbot, document):
    view = BuildPage(document, no_bricks())
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    return view


def test_the_statistic_is_chosen_from_the_menu(page):
    actions = page.statistic.menu().actions()
    assert [action.text() for action in actions] == [s.title for s in STATISTICS.values()]
    actions[1].trigger()
    assert page.canvas.statistic == "macs"
    assert page.statistic.text().startswith("MACs")


def test_the_zoom_is_shown_and_goes_back_to_full_size(qtbot, page):
    page.canvas.zoom_to(0.5)
    assert page.zoom.text() == percent(0.5, 0)
    qtbot.mouseClick(page.zoom, Qt.MouseButton.LeftButton)
    assert page.zoom.text() == percent(1, 0)


def test_fit(qtbot, page):
    page.resize(600, 300)
    qtbot.mouseClick(page.fit, Qt.MouseButton.LeftButton)
    assert page.canvas.scale_now < 1


def test_every_tool_has_a_name(page):
    for button in (page.statistic, page.zoom, page.fit):
        assert button.accessibleName() or button.text()
        assert button.toolTip()


def test_language_and_theme_are_switched_live(page):
    before = page.fit.icon().cacheKey()
    theme.use("dark")
    assert page.fit.icon().cacheKey() != before
    theme.use("light")
    speak("fr")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.fit.toolTip() == tr("Show the whole network.")


def test_in_little_room_the_tools_keep_to_themselves(page):
    page.resize(500, 600)
    assert not page.zoom.isVisibleTo(page.tools)
    assert page.statistic.text() == "# ▾"
    page.resize(800, 600)
    assert page.zoom.isVisibleTo(page.tools)
    assert page.statistic.text() == "Parameters ▾"
