import pytest
from PySide6.QtCore import QObject

from gui.pace import Pace


@pytest.fixture
def asked():
    return []


@pytest.fixture
def pace(qapp, asked):
    parent = QObject()
    pace = Pace(30, parent)
    pace.due.connect(lambda: asked.append(True))
    yield pace
    parent.deleteLater()


def test_the_first_wish_is_due_at_once(pace, asked):
    pace.want()
    assert len(asked) == 1


def test_many_wishes_are_one_question_after_the_answer(pace, asked, qtbot):
    for _ in range(10):
        pace.want()
    pace.answered()
    assert len(asked) == 1
    qtbot.waitUntil(lambda: len(asked) == 2)


def test_nothing_is_asked_before_the_last_answer(pace, asked, qtbot):
    pace.want()
    pace.want()
    with qtbot.assertNotEmitted(pace.due, wait=90):
        pass
    with qtbot.waitSignal(pace.due):
        pace.answered()


def test_an_answer_alone_asks_nothing(pace, asked, qtbot):
    pace.want()
    with qtbot.assertNotEmitted(pace.due, wait=90):
        pace.answered()
    assert len(asked) == 1


def test_a_lost_answer_is_given_up(pace, asked, qtbot, monkeypatch):
    pace._answer.setInterval(50)
    pace.want()
    pace.want()
    qtbot.waitUntil(lambda: len(asked) == 2)
