import math

import pytest

from core.array import Picture, Scale
from gui.boundary import boundary


def picture(function, size=40):
    """Return the map of a function of x, y in [−1, 1]², the top row first."""
    pixels = bytearray()
    for row in range(size):
        for column in range(size):
            x, y = (2 * column + 1) / size - 1, 1 - (2 * row + 1) / size
            value = max(-1.0, min(1.0, function(x, y)))
            pixels.append(round((value + 1) / 2 * 255))
    return Picture(size, size, bytes(pixels), -1, 1, Scale.SIGNED)


def ends(pieces):
    return [(x, y) for x0, y0, x1, y1 in pieces for x, y in ((x0, y0), (x1, y1))]


def test_a_straight_line_is_found_where_it_is():
    found = ends(boundary(picture(lambda x, y: x - 0.3)))
    assert found
    assert all(x == pytest.approx((1 + 0.3) / 2, abs=0.01) for x, _ in found)
    assert min(y for _, y in found) < 0.05
    assert max(y for _, y in found) > 0.95


def test_a_circle_is_closed():
    pieces = boundary(picture(lambda x, y: 0.25 - x * x - y * y))
    for x, y in ends(pieces):
        assert math.hypot(2 * x - 1, 1 - 2 * y) == pytest.approx(0.5, abs=0.02)
    rounded = [(round(x, 6), round(y, 6)) for x, y in ends(pieces)]
    assert all(rounded.count(end) == 2 for end in rounded)


@pytest.mark.parametrize("sign", [-1, 1])
def test_an_answer_that_never_changes_has_no_line(sign):
    assert boundary(picture(lambda x, y: sign * 0.5)) == []


def test_a_saddle_has_two_pieces_in_one_square():
    square = Picture(2, 2, bytes((255, 0, 0, 255)), -1, 1, Scale.SIGNED)
    assert len(boundary(square)) == 2
