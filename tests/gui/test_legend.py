from PySide6.QtGui import QColor

from core.array import Scale
from gui.legend import ScaleLegend
from gui.pictures import colour_table


def legend(qtbot, width, *names):
    made = ScaleLegend(Scale.SIGNED)
    qtbot.addWidget(made)
    made.name(*names)
    made.resize(width, made.sizeHint().height())
    made.show()
    return made


def test_the_bar_goes_from_the_low_to_the_high_colour(qtbot):
    made = legend(qtbot, 200, "−", "0", "+")
    seen, table = made.grab().toImage(), colour_table(Scale.SIGNED)
    for x, byte in ((4, 5), (100, 128), (195, 250)):
        found, expected = seen.pixelColor(x, 5), QColor(table[byte])
        assert abs(found.red() - expected.red()) < 12
        assert abs(found.blue() - expected.blue()) < 12


def test_the_middle_is_left_out_where_it_would_touch_its_neighbours(qtbot):
    wide = legend(qtbot, 300, "− opposite", "0", "+ pattern")
    narrow = legend(qtbot, 110, "− opposite", "0", "+ pattern")
    assert [name for name, _, _ in wide._labels()] == ["− opposite", "+ pattern", "0"]
    assert len(list(narrow._labels())) == 2


def test_names_are_read_out_and_a_second_line_has_room(qtbot):
    one, two = legend(qtbot, 200, "−1", "+1"), legend(qtbot, 200, "−1\nin", "+1\nout")
    assert two.accessibleName() == "−1 in · +1 out"
    assert two.sizeHint().height() > one.sizeHint().height()
