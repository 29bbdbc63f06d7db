import pytest
from PySide6.QtGui import QColor

from core.layer import Family
from gui import theme


def contrast(one, other):
    """Return the contrast ratio of two colours. Source: WCAG 2.2, relative luminance."""

    def luminance(name):
        def linear(part):
            return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

        colour = QColor(name)
        red, green, blue = map(linear, (colour.redF(), colour.greenF(), colour.blueF()))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", theme.THEMES)
@pytest.mark.parametrize("back", ["window", "surface", "raised", "canvas"])
@pytest.mark.parametrize("text", ["text", "muted", "good", "warn", "bad"])
def test_text_can_be_read(name, back, text):
    colours = theme.THEMES[name]
    assert contrast(getattr(colours, text), getattr(colours, back)) >= 4.5


@pytest.mark.parametrize("name", theme.THEMES)
def test_the_primary_button_can_be_read(name):
    colours = theme.THEMES[name]
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@pytest.mark.parametrize("name", theme.THEMES)
@pytest.mark.parametrize("family", Family)
def test_every_family_stands_out_from_its_brick(name, family):
    colours = theme.THEMES[name]
    assert contrast(colours.family(family).name(), colours.surface) >= 2
