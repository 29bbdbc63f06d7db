import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from gui.build.sheets.section import Line, Section, brick_link, number, plain, table


@pytest.fixture
def section(qtbot):
    section = Section()
    qtbot.addWidget(section)
    yield section
    QToolTip.hideText()


def test_a_number_says_where_it_comes_from_by_mouse(qtbot, section):
    section.show_text("sum", number("7", "3 + 4 = 7?"))
    section.show()
    section.body.linkHovered.emit("?3%20%2B%204%20%3D%207%3F")
    assert QToolTip.text() == "3 + 4 = 7?"


def test_a_number_says_where_it_comes_from_by_key(qtbot, section):
    section.show_text("sum", number("7", "3 + 4"))
    section.show()
    qtbot.waitExposed(section)
    section.body.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(section.body, Qt.Key.Key_Down)
    qtbot.keyClick(section.body, Qt.Key.Key_Return)
    assert QToolTip.text() == "3 + 4"


def test_a_name_leads_to_its_brick(qtbot, section):
    html = table([Line("fed by", "", brick_link("block_1/a%b", "a", "what"))])
    target = html.split('href="')[1].split('"')[0]
    section.show_text("in", html)
    with qtbot.waitSignal(section.went) as went:
        section.body.linkActivated.emit(target)
    assert went.args == ["block_1/a%b"]


def test_what_is_read_aloud_is_the_text_alone(section):
    section.show_text("sum", table([Line("a<b", "2·3", number("= 6", "why"))]))
    assert section.body.accessibleDescription() == "a<b 2·3 = 6"
    assert plain("<b>x</b><br>y") == "x\ny"


def test_nothing_to_say_hides_it(section):
    section.show_text("sum", "")
    assert section.isHidden()


def test_tab_leaves_the_figures_at_once(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    sections = [Section(), Section()]
    for section in sections:
        section.show_text("sum", number("7", "3 + 4") + number("8", "4 + 4"))
        column.addWidget(section)
    window.show()
    window.activateWindow()
    sections[0].body.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(sections[0].body, Qt.Key.Key_Tab)
    qtbot.waitUntil(sections[1].body.hasFocus)
