"""Curves as a value, and how matplotlib draws them. Needs no Qt; imports matplotlib when it draws.

Source of the two colours and the dashes: Okabe & Ito (2008), told apart by form as well.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:  # the window reads this file and never pays for matplotlib
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FIRST_COLOUR, SECOND_COLOUR = "#0072b2", "#d55e00"
DOTS_PER_INCH = 96
"""Pixels of the screen in an inch, before the device pixel ratio: Qt's own figure."""

Corner = Literal["upper right", "lower right", "upper left", "lower left"]

_MARGINS = {"left": 58, "right": 14, "bottom": 44, "top": 32}  # pixels, for title and numbers
_LEAST_COUNT = 5  # a lone first epoch stands at the left, where the curve will start


@dataclass(frozen=True, slots=True)
class Series:
    """One curve: the bytes of two `array("d")` of the same length. `form` is how it is drawn."""

    name: str
    colour: str
    xs: bytes
    ys: bytes
    form: str = "solid"  # "solid", "dashed" or "dots"


@dataclass(frozen=True, slots=True)
class Mark:
    """One point that stands out, named in the legend."""

    name: str
    colour: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Curves:
    """One pair of axes with its curves.

    Attributes:
        limits: lowest and highest y, or None to fit the curves.
        legend: the corner for the legend where there is no room above, None for no legend.
        whole: whether x counts something, so that only whole numbers are written.
    """

    title: str
    x_label: str
    y_label: str
    series: tuple[Series, ...] = ()
    marks: tuple[Mark, ...] = ()
    limits: tuple[float, float] | None = None
    legend: Corner | None = "upper right"
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Style:
    """The colours of the theme, the fonts by preference, and how the language writes 0.5."""

    text: str
    muted: str
    grid: str
    surface: str
    fonts: tuple[str, ...] = ("DejaVu Sans",)
    decimal: str = "."

    def written(self, value: float) -> str:
        """Return a number as it stands on an axis: 10 000, 0,25 in French, −2 with a true minus."""
        text = f"{value:,.7g}".replace(",", "\u202f").replace(".", self.decimal)
        return text.replace("-", "−").replace("e−0", "e−").replace("e+", "e")


def draw(figure: Figure, curves: Curves, style: Style) -> Axes:
    """Return the axes of `curves`, drawn on an empty `figure` of any size."""
    import matplotlib as mpl

    with mpl.rc_context(_settings(style)):
        figure.set_facecolor(style.surface)
        width, height = (side * DOTS_PER_INCH for side in figure.get_size_inches())
        axes = figure.add_axes(_box(width, height))
        _draw_series(axes, curves, style)
        _label(axes, curves, style)
        axes.locator_params(axis="x", nbins=_stretches(width, 60))
        axes.locator_params(axis="y", nbins=_stretches(height, 36))
        _add_legend(axes, curves, width)
    return axes


def _draw_series(axes: Axes, curves: Curves, style: Style) -> None:
    for series in curves.series:
        xs, ys = array("d", series.xs), array("d", series.ys)
        alone = len(xs) == 1  # a line of one point cannot be seen
        axes.plot(
            xs,
            ys,
            label=series.name,
            color=series.colour,
            linestyle={"solid": "-", "dashed": (0, (4.5, 2)), "dots": "none"}[series.form],
            marker="o" if alone or series.form == "dots" else "",
            markersize=4,
        )
    for mark in curves.marks:
        axes.plot(
            [mark.x],
            [mark.y],
            label=mark.name,
            linestyle="none",
            marker="o",
            markersize=8,
            markerfacecolor="none",
            markeredgecolor=mark.colour,
            markeredgewidth=1.6,
        )


def _label(axes: Axes, curves: Curves, style: Style) -> None:
    def written(value: float, _place: float) -> str:
        return style.written(value)

    axes.set_title(curves.title)
    axes.set_xlabel(curves.x_label)
    axes.set_ylabel(curves.y_label)
    if curves.limits:
        axes.set_ylim(*curves.limits)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter(written)
    if curves.whole:
        axes.locator_params(axis="x", integer=True)
        axes.set_xlim(right=max(_LEAST_COUNT, axes.get_xlim()[1]))


def _add_legend(axes: Axes, curves: Curves, width: float) -> None:
    """Put the legend beside the title where there is room, else into its corner of the axes."""
    names = [series.name for series in curves.series] + [mark.name for mark in curves.marks]
    if not names or curves.legend is None:
        return
    room = width - _MARGINS["left"] - _MARGINS["right"] - 8 * len(curves.title)
    if sum(45 + 6.3 * len(name) for name in names) < room:  # pixels, rather too many
        axes.set_title("")
        axes.set_title(curves.title, loc="left")
        axes.legend(loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=len(names),
                    borderaxespad=0.3, columnspacing=1.4)  # fmt: skip
    else:
        axes.legend(loc=curves.legend)


def _stretches(pixels: float, least: float) -> int:
    """Return into how many stretches an axis is parted, at most, to leave its numbers room."""
    return max(2, min(6, round(pixels / least)))


def _box(width: float, height: float) -> tuple[float, float, float, float]:
    """Return left, bottom, width, height of the axes, as shares of the figure."""
    inner_width = max(20.0, width - _MARGINS["left"] - _MARGINS["right"])
    inner_height = max(20.0, height - _MARGINS["top"] - _MARGINS["bottom"])
    return (
        _MARGINS["left"] / width,
        _MARGINS["bottom"] / height,
        inner_width / width,
        inner_height / height,
    )


def _settings(style: Style) -> Any:
    return {
        "font.family": list(style.fonts),
        "font.size": 9,
        "axes.titlesize": 10,
        "axes.titlecolor": style.text,
        "axes.titlepad": 8,
        "axes.labelcolor": style.muted,
        "axes.facecolor": style.surface,
        "axes.edgecolor": style.muted,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": True,
        "axes.axisbelow": True,
        "grid.color": style.grid,
        "grid.linewidth": 0.6,
        "xtick.color": style.muted,
        "ytick.color": style.muted,
        "xtick.major.size": 3,
        "ytick.major.size": 3,
        "lines.linewidth": 1.6,
        "legend.frameon": True,
        "legend.framealpha": 0.85,
        "legend.facecolor": style.surface,
        "legend.edgecolor": "none",
        "legend.labelcolor": style.text,
        "legend.fontsize": 8.5,
        "legend.borderpad": 0.2,
    }
