import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from core import language
from gui.actions import ACTIONS, Actions


class Heard(QObject):
    """Answers to every slot of the table and remembers how it was called."""

    def __init__(self, calls):
        super().__init__()
        self._calls = calls

    def __getattr__(self, name):
        return lambda *arguments: self._calls.append((name, *arguments))


@pytest.fixture
def installed(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    calls = []
    receivers = {entry.slot.split(".")[0]: Heard(calls) for entry in ACTIONS if entry.slot}
    return window, Actions(window.menuBar(), receivers), calls


def test_every_action_reaches_its_slot(installed):
    _, actions, calls = installed
    for entry in ACTIONS:
        if entry.slot:
            actions.by_id[entry.id].trigger()
            assert calls[-1][0] == entry.slot.split(".")[1]


def test_the_third_part_of_a_name_is_given_to_the_slot(installed):
    _, actions, calls = installed
    actions.by_id["view.theme.dark"].trigger()
    assert calls == [("use_theme", "dark")]


def test_ids_and_keys_are_unique():
    ids = [entry.id for entry in ACTIONS]
    keys = [key for entry in ACTIONS for key in entry.keys.split()]
    assert len(ids) == len(set(ids))
    assert len(keys) == len(set(keys))


def test_menus_follow_the_language(installed):
    _, actions, _ = installed
    language.speak("fr")
    actions.retranslate()
    assert actions.menus["File"].title() == "Fichier"
