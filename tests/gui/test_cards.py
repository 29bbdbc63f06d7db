from PySide6.QtGui import QColor

from gui.cards import Card, Elided


def test_a_title_is_shown_and_read_out(qtbot):
    card = Card()
    qtbot.addWidget(card)
    card.set_title("Learned", "— the network found these")
    assert card.accessibleName() == "Learned — the network found these"


def test_a_band_of_its_colour_lies_along_the_top(qtbot):
    card = Card("#f59322")
    qtbot.addWidget(card)
    card.resize(200, 100)
    seen = card.grab().toImage()
    assert seen.pixelColor(100, 1) == QColor("#f59322")
    assert seen.pixelColor(100, 50) != QColor("#f59322")


def test_a_line_without_room_asks_for_none(qtbot):
    line = Elided("a rather long line of text")
    qtbot.addWidget(line)
    assert line.minimumSizeHint().width() == 0
    line.resize(40, 20)
    assert not line.grab().isNull()
