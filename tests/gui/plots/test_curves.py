from dataclasses import replace

import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from gui.plots.curves import DOTS_PER_INCH, FIRST_COLOUR, SECOND_COLOUR, Curves, draw
from tests.gui.plots.samples import CURVES, STYLE, series


def axes(curves=CURVES, style=STYLE, width=340, height=230):
    figure = Figure(figsize=(width / DOTS_PER_INCH, height / DOTS_PER_INCH), dpi=DOTS_PER_INCH)
    drawn = draw(figure, curves, style)
    figure.canvas.draw()
    return drawn


def test_lines_are_the_given_numbers():
    train, validation, best = axes().lines
    assert list(train.get_xdata()) == [1, 2, 3]
    assert list(train.get_ydata()) == [0.7, 0.4, 0.2]
    assert list(validation.get_ydata()) == [0.8, 0.5, 0.45]
    assert (list(best.get_xdata()), list(best.get_ydata())) == ([3], [0.45])


def test_train_is_solid_blue_and_validation_dashed_vermillion():
    train, validation, _ = axes().lines
    assert (train.get_color(), train.get_linestyle()) == (FIRST_COLOUR, "-")
    assert (validation.get_color(), validation.get_linestyle()) == (SECOND_COLOUR, "--")


def test_titles_labels_and_legend_are_the_given_words():
    drawn = axes()
    assert (drawn.get_title(), drawn.get_xlabel()) == ("Loss", "epoch")
    words = [text.get_text() for text in drawn.get_legend().get_texts()]
    assert words == ["train (running mean)", "validation", "best epoch: 3"]


def test_colours_are_those_of_the_theme():
    drawn = axes()
    assert to_hex(drawn.get_facecolor()) == to_hex(drawn.figure.get_facecolor()) == STYLE.surface
    assert to_hex(drawn.title.get_color()) == STYLE.text
    assert not drawn.spines["top"].get_visible()
    assert not drawn.spines["right"].get_visible()


def test_epochs_are_whole_numbers_and_french_has_a_comma():
    drawn = axes(style=replace(STYLE, decimal=","))
    epochs = [text.get_text() for text in drawn.get_xticklabels()]
    losses = [text.get_text() for text in drawn.get_yticklabels()]
    assert all("," not in epoch for epoch in epochs)
    assert "0,6" in losses


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.25, "0.25"),
        (-2.0, "−2"),
        (10_000.0, "10\u202f000"),
        (1e6, "1\u202f000\u202f000"),
        (1e-7, "1e−7"),
        (3e20, "3e20"),
    ],
)
def test_numbers_as_they_stand_on_an_axis(value, text):
    assert STYLE.written(value) == text


def test_an_empty_plot_has_axes_and_no_legend():
    drawn = axes(Curves("Loss", "epoch", "", limits=(0, 1)))
    assert drawn.get_ylim() == (0, 1)
    assert drawn.get_legend() is None


def test_a_single_point_can_be_seen():
    (line,) = axes(Curves("Loss", "epoch", "", (series("train", [0.7]),))).lines
    assert line.get_marker() == "o"


@pytest.mark.parametrize("size", [(90, 70), (340, 230), (1400, 700)])
def test_everything_lies_within_the_picture(size):
    drawn = axes(width=size[0], height=size[1])
    box = drawn.get_position()
    assert 0 < box.x0 < box.x1
    assert 0 < box.y0 < box.y1
    if size[0] > 100:
        inner = drawn.get_tightbbox()
        assert inner.x0 >= 0
        assert inner.y0 >= 0
        assert inner.x1 <= size[0]
        assert inner.y1 <= size[1]
