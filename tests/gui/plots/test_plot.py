from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor

from core import language
from gui import theme
from gui.plots.painter import Draw, Drawn, painted
from gui.plots.painter_client import PainterClient
from gui.plots.plot import Plot
from tests.gui.plots.samples import CURVES


class RecordingClient(PainterClient):
    """A painter at hand: paints in this process when it is told to, and keeps the orders."""

    def __init__(self):
        super().__init__()
        self.orders: list[Draw] = []

    def draw(self, order):
        self.orders.append(order)

    def paint(self) -> Drawn:
        drawn = painted(self.orders[-1])
        self.drawn.emit(drawn)
        return drawn


@pytest.fixture
def client(qapp):
    return RecordingClient()


@pytest.fixture
def plot(client, qtbot):
    plot = Plot(client, CURVES)
    qtbot.addWidget(plot)
    plot.resize(320, 200)
    plot.show()
    qtbot.waitUntil(lambda: len(client.orders) == 1)
    client.paint()
    return plot


def test_a_plot_shows_what_the_painter_made(plot, client):
    assert (plot.picture.width(), plot.picture.height()) == (320, 200)
    assert plot.grab().toImage().pixelColor(1, 1) == QColor(theme.LIGHT.surface)


def test_a_plot_asks_again_for_other_curves_but_not_for_the_same(plot, client, qtbot):
    plot.show_curves(CURVES)
    plot.show_curves(replace(CURVES, title="Accuracy"))
    qtbot.waitUntil(lambda: len(client.orders) == 2)
    assert client.orders[-1].curves.title == "Accuracy"
    assert plot.accessibleName() == "Accuracy"


def test_curves_that_stream_in_are_asked_for_one_at_a_time(plot, client, qtbot):
    for n in range(20):
        plot.show_curves(replace(CURVES, title=str(n)))
    qtbot.waitUntil(lambda: len(client.orders) == 2)
    for n in range(20, 40):
        plot.show_curves(replace(CURVES, title=str(n)))
    client.paint()
    qtbot.waitUntil(lambda: len(client.orders) == 3)
    assert client.orders[-1].curves.title == "39"


def test_a_plot_asks_again_when_theme_and_language_change(plot, client, qtbot):
    theme.use("dark")
    qtbot.waitUntil(lambda: client.orders[-1].style.surface == theme.DARK.surface)
    client.paint()
    language._current = "fr"
    plot.changeEvent(QEvent(QEvent.Type.LanguageChange))
    qtbot.waitUntil(lambda: client.orders[-1].style.decimal == ",")


def test_a_plot_asks_again_at_another_size_and_shows_the_old_picture_meanwhile(plot, client, qtbot):
    plot.resize(500, 300)
    assert plot.picture.width() == 320
    qtbot.waitUntil(lambda: client.orders[-1].width == 500)


def test_a_hidden_plot_asks_for_nothing(plot, client, qtbot):
    plot.hide()
    plot.show_curves(replace(CURVES, title="Accuracy"))
    assert len(client.orders) == 1
    plot.show()
    qtbot.waitUntil(lambda: len(client.orders) == 2)


def test_a_plot_asks_again_after_the_death_of_the_painter(plot, client, qtbot):
    plot.show_curves(replace(CURVES, title="Accuracy"))
    qtbot.waitUntil(lambda: len(client.orders) == 2)
    client.revived.emit()
    plot.show_curves(replace(CURVES, title="Loss"))
    qtbot.waitUntil(lambda: len(client.orders) >= 3)


def test_a_plot_says_so_where_nothing_can_be_painted(plot, client):
    before = plot.grab().toImage()
    client.failed.emit()
    assert plot.grab().toImage() != before
