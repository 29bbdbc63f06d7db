import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QMainWindow

from core import language
from gui.actions import ACTIONS, Actions, of_slot


class Heard(QObject):
    """Answers to every slot of the table and remembers how it was called."""

    def __init__(self, calls):
        super().__init__()
        self._calls = calls

    def __getattr__(self, name):
        return lambda *arguments: self._calls.append((name, *arguments))


class Choosy(Heard):
    """Can copy, and nothing else."""

    def can(self, name):
        return name == "copy"


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


def test_undo_and_redo_say_what_of(installed):
    _, actions, _ = installed
    history = QUndoStack()
    actions.follow(history)
    assert actions.by_id["edit.undo"].text() == "Undo"
    history.push(QUndoCommand("Insert Dropout"))
    assert actions.by_id["edit.undo"].text() == "Undo Insert Dropout"
    history.undo()
    assert actions.by_id["edit.undo"].text() == "Undo"
    assert actions.by_id["edit.redo"].text() == "Redo Insert Dropout"
    language.speak("fr")
    actions.retranslate()
    assert actions.by_id["edit.redo"].text().endswith("Insert Dropout")


def test_while_a_menu_is_open_what_makes_no_sense_is_grey(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    receivers = {entry.slot.split(".")[0]: Heard([]) for entry in ACTIONS if entry.slot}
    receivers["builder"] = Choosy([])
    actions = Actions(window.menuBar(), receivers)
    copy, join = actions.by_id["edit.brick.copy"], actions.by_id["model.brick.join"]
    actions.menus["Edit"].aboutToShow.emit()
    assert copy.isEnabled()
    assert not join.isEnabled()
    actions.menus["Edit"].aboutToHide.emit()
    assert join.isEnabled()


def test_the_entries_of_a_slot_by_what_is_given_to_it():
    entries = of_slot("builder.do")
    assert entries["group"].keys == "Ctrl+G"
    assert "open" not in entries


def test_undo_and_redo_are_grey_while_there_is_nothing_to_undo(installed):
    _, actions, _ = installed
    history = QUndoStack()
    actions.follow(history)
    undo, redo = actions.by_id["edit.undo"], actions.by_id["edit.redo"]
    menu = actions.menus["Edit"]
    menu.aboutToShow.emit()
    assert not undo.isEnabled()
    assert not redo.isEnabled()
    menu.aboutToHide.emit()
    assert undo.isEnabled()
    history.push(QUndoCommand("Insert Dense"))
    history.undo()
    menu.aboutToShow.emit()
    assert redo.isEnabled()
    assert not undo.isEnabled()
