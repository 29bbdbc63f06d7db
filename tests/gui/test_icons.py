import pytest
from PySide6.QtGui import QColor

from core.layer import Family
from gui import icons

NAMES = sorted(path.stem for path in icons.FOLDER.glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_the_colour_asked_for(qapp, name):
    image = icons.pixmap(name, "#ff0000", 24, 2.0).toImage()
    assert image.width() == 48
    pixels = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    opaque = [pixel for pixel in pixels if pixel.alpha() > 250]
    assert opaque
    assert all(pixel.green() < 12 and pixel.blue() < 12 for pixel in opaque)
    assert "currentColor" in (icons.FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("family", Family)
def test_every_family_has_an_icon(family):
    assert icons.of_family(family) in NAMES


def test_icons_are_kept(qapp):
    assert icons.pixmap("fit", "#123456", 16) is icons.pixmap("fit", QColor("#123456"), 16)
    assert not icons.icon("fit", "#123456").isNull()
