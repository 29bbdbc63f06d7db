import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor

from core.array import Picture, Scale
from gui.pictures import colour_table
from gui.train.map_view import MapView

HALVES = Picture(100, 100, (bytes(50) + bytes([255] * 50)) * 100, -1, 1, Scale.SIGNED)


@pytest.fixture
def view(qtbot):
    view = MapView()
    qtbot.addWidget(view)
    view.resize(400, 380)
    view.show_points((), 6.0)
    view.show()
    return view


def colour(view, x1, x2):
    place = view.place(x1, x2)
    return view.grab().toImage().pixelColor(QPointF(place).toPoint())


def test_the_map_has_the_colours_of_the_law_where_they_belong(view):
    view.show_map(HALVES)
    table = colour_table(Scale.SIGNED)
    assert colour(view, -3, 0) == QColor(table[0])
    assert colour(view, 3, 0) == QColor(table[255])


def test_a_dark_line_stands_where_the_answer_changes(view):
    view.show_map(HALVES)
    assert colour(view, 0, 3).lightness() < 110


def test_points_have_the_colour_of_their_class_and_validation_points_a_hole(view):
    view.show_map(HALVES)
    view.show_points(((3, 3, -1.0, False), (-3, 3, 1.0, False), (3, -3, 1.0, True)), 6.0)
    orange, blue = colour(view, 3, 3), colour(view, -3, 3)
    assert orange.red() > orange.blue()
    assert blue.blue() > blue.red()
    assert colour(view, 3, -3).lightness() > blue.lightness() + 60
    view.show_held(False)
    assert colour(view, 3, -3) == QColor(colour_table(Scale.SIGNED)[255])


def test_the_plane_is_square_and_its_axes_go_up_and_to_the_right(view):
    assert view.square.width() == view.square.height()
    assert view.place(-6, 6) == view.square.topLeft()
    assert view.place(6, -6).x() == pytest.approx(view.square.right(), abs=1e-6)


def test_the_answer_is_read_under_the_mouse(view, qtbot):
    view.show_map(HALVES)
    with qtbot.waitSignal(view.pointed) as read:
        qtbot.mouseMove(view, view.place(-3, 2).toPoint())
    x1, x2, answer = read.args
    assert (x1, x2) == (pytest.approx(-3, abs=0.05), pytest.approx(2, abs=0.05))
    assert answer == -1
    with qtbot.waitSignal(view.left):
        qtbot.mouseMove(view, QPoint(1, 1))


def test_without_a_map_nothing_is_read(view, qtbot):
    with qtbot.waitSignal(view.pointed) as read:
        qtbot.mouseMove(view, view.place(1, 1).toPoint())
    assert read.args[2] != read.args[2]
