import pytest

from core.array import Scale
from core.colour import NEGATIVE, POSITIVE, ZERO, colour_table


def hexadecimal(colour):
    return "#{:02x}{:02x}{:02x}".format(*colour)


def test_the_signed_pair_ends_in_orange_and_blue():
    table = colour_table(Scale.SIGNED)
    assert hexadecimal(table[0]) == NEGATIVE
    assert hexadecimal(table[255]) == POSITIVE
    assert (
        max(abs(a - int(ZERO[i : i + 2], 16)) for a, i in zip(table[127], (1, 3, 5), strict=True))
        <= 1
    )


def test_magnitudes_grow_lighter_all_the_way():
    light = [0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in colour_table(Scale.MAGNITUDE)]
    assert light == sorted(light)


@pytest.mark.parametrize("scale", [Scale.SIGNED, Scale.MAGNITUDE, Scale.GREY])
def test_every_scale_has_256_colours(scale):
    assert len(colour_table(scale)) == 256
