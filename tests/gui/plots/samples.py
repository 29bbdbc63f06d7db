"""Curves for the tests of the plots."""

from array import array

from gui.plots.curves import FIRST_COLOUR, SECOND_COLOUR, Curves, Mark, Series, Style

STYLE = Style("#1f2937", "#5b6675", "#d7dde4", "#fefefe")


def series(name, ys, colour=FIRST_COLOUR, form="solid"):
    xs = array("d", range(1, len(ys) + 1))
    return Series(name, colour, xs.tobytes(), array("d", ys).tobytes(), form)


CURVES = Curves(
    "Loss",
    "epoch",
    "",
    (
        series("train (running mean)", [0.7, 0.4, 0.2]),
        series("validation", [0.8, 0.5, 0.45], SECOND_COLOUR, "dashed"),
    ),
    (Mark("best epoch: 3", SECOND_COLOUR, 3, 0.45),),
)
