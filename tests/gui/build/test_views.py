import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel

from core.language import speak
from gui.build.views import Views


@pytest.fixture
def views(qtbot):
    made = []

    def maker(name):
        def make():
            made.append(name)
            return QLabel(name)

        return make

    views = Views()
    views.made = made
    qtbot.addWidget(views)
    for name in ("bricks", "volumes", "code"):
        views.add(name, maker(name))
    views.show()
    return views


def test_a_view_is_made_when_it_is_first_shown(views, qtbot):
    assert views.made == ["bricks"]
    with qtbot.waitSignal(views.shown) as heard:
        views.show_view("code")
    assert heard.args == ["code"]
    views.show_view("bricks")
    views.show_view("code")
    assert views.made == ["bricks", "code"]
    assert views.currentWidget().text() == "code"


def test_the_menu_says_which_is_in_front(views):
    actions = {action.objectName(): action for action in views.button.menu().actions()}
    actions["volumes"].trigger()
    assert views.name == "volumes"
    assert actions["volumes"].isChecked()
    assert views.button.text() == "Volumes ▾"


def test_a_view_that_is_not_offered_changes_nothing(views):
    views.show_view("neurons")
    assert views.name == "bricks"


def test_the_language_is_switched_live(views):
    speak("fr")
    QApplication.sendEvent(views, QEvent(QEvent.Type.LanguageChange))
    assert views.button.text() == "Briques ▾"
