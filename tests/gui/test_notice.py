from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from core.language import say
from gui.notice import Notice


def test_bad_news_stays_until_it_is_closed(qtbot):
    notice = Notice()
    qtbot.addWidget(notice)
    assert notice.text == ""
    notice.show_bad(say("{n} files are missing.", n=3))
    assert notice.text == "3 files are missing."
    assert not notice._timer.isActive()
    qtbot.mouseClick(notice.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert notice.text == ""


def test_good_news_leaves_by_itself_and_never_takes_bad_news_with_it(qtbot):
    notice = Notice()
    qtbot.addWidget(notice)
    notice.show_good(say("Saved."))
    assert notice._timer.isActive()
    notice.show_bad(say("The disk is full."))
    assert not notice._timer.isActive()
    assert notice.text == "The disk is full."
