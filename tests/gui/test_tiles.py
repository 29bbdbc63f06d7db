import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from core.array import Picture, Scale
from gui import theme
from gui.pictures import colour_table
from gui.tiles import Tile, TileGrid, scrolled

MAP = Picture(2, 2, bytes((0, 255, 128, 64)), -2.0, 2.0, Scale.SIGNED)
KERNEL = Picture(3, 3, bytes([255] * 9), -1.0, 1.0, Scale.SIGNED)


@pytest.fixture
def grid(qtbot):
    grid = TileGrid(100, 120)
    qtbot.addWidget(grid)
    grid.resize(440, 600)
    grid.show()
    return grid


def test_tiles_are_painted_crisp_in_the_colours_of_the_law(grid):
    grid.show_tiles((Tile(MAP, "Sobel x"),))
    box, table = grid.tile_rect(0), colour_table(Scale.SIGNED)
    seen = grid.grab().toImage()
    quarter = box.width() // 4
    middle = box.center()
    assert seen.pixelColor(middle - QPoint(quarter, quarter)) == QColor(table[0])
    assert seen.pixelColor(middle + QPoint(quarter, -quarter)) == QColor(table[255])
    assert seen.pixelColor(middle - QPoint(2, 2)) == QColor(table[0])  # no smoothing


def test_a_kernel_stands_below_its_map(grid):
    grid.show_tiles((Tile(MAP, "#1", "≈ Sobel x 0.93", KERNEL),))
    box = grid.tile_rect(0)
    place = QPoint(box.left() + 15, box.bottom() + 18)
    assert grid.grab().toImage().pixelColor(place) == QColor(colour_table(Scale.SIGNED)[255])


def test_tiles_follow_each_other_in_rows_without_touching(grid):
    grid.show_tiles(tuple(Tile(MAP, str(n)) for n in range(9)))
    boxes = [grid.tile_rect(n) for n in range(9)]
    assert len({box.y() for box in boxes}) == 3
    assert all(box.width() == box.height() <= 120 for box in boxes)
    assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[:n])
    assert boxes[-1].bottom() < grid.heightForWidth(grid.width())


def test_a_narrow_grid_is_taller(grid):
    grid.show_tiles(tuple(Tile(MAP, str(n)) for n in range(12)))
    assert grid.heightForWidth(220) > grid.heightForWidth(660)
    assert TileGrid(100, 120).heightForWidth(300) == 0


def test_what_is_wrong_stands_out(grid):
    grid.show_tiles((Tile(MAP, "3", wrong=True),))
    edge = grid.tile_rect(0).topLeft()
    assert grid.grab().toImage().pixelColor(edge) == QColor(theme.LIGHT.bad)


def test_a_pixel_is_read_under_the_mouse(grid):
    grid.show_tiles((Tile(MAP, "Sobel x"),))
    box = grid.tile_rect(0)
    told = grid.read(box.topRight() + QPoint(-3, 3))
    assert told == "Sobel x: from -2 to 2; row 1, column 2: 2"
    assert grid.read(QPoint(1, 500)) == ""


def test_a_scrolled_grid_has_the_height_of_its_tiles(grid, qtbot):
    area = scrolled(TileGrid(100, 120))
    qtbot.addWidget(area)
    area.widget().show_tiles(tuple(Tile(MAP, str(n)) for n in range(64)))
    area.resize(460, 300)
    area.show()
    inside = area.widget()
    qtbot.waitUntil(lambda: inside.height() == inside.heightForWidth(inside.width()))
    assert area.verticalScrollBar().maximum() > 0


def test_captions_are_read_out(grid):
    grid.show_tiles((Tile(MAP, "#1", "≈ Sobel x 0.93"), Tile(MAP, "#2")))
    assert grid.accessibleDescription() == "#1 ≈ Sobel x 0.93, #2"
