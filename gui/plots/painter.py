"""The painter: a process of its own where matplotlib lives. Knows neither Qt nor Keras.

Measured on two cores: drawing two pairs of axes in a thread of the window holds its event loop up
for 46–78 ms, importing matplotlib for 26–93 ms. From here the window only gets finished pixels.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import signal
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import Any

from gui.plots.curves import DOTS_PER_INCH, Curves, Style, draw


@dataclass(frozen=True, slots=True)
class Draw:
    """Order: paint `curves` for the plot numbered `plot`.

    Attributes:
        width, height: in pixels of the screen, before the device pixel `ratio`.
    """

    plot: int
    width: int
    height: int
    ratio: float
    curves: Curves
    style: Style


@dataclass(frozen=True, slots=True)
class Drawn:
    """Answer: a picture, four bytes (red, green, blue, alpha) a pixel, row by row."""

    plot: int
    width: int
    height: int
    ratio: float
    rgba: bytes


@dataclass(frozen=True, slots=True)
class Leave:
    """Order: end. A closed pipe alone does not wake a reader on every system."""


def serve(pipe: Connection) -> None:
    """Answer each Draw with a Drawn until told to leave, or until the parent process is gone.

    Ctrl-C in a terminal reaches the window and all its children: the window alone decides.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _settle()
    waiting: dict[int, Draw] = {}
    with contextlib.suppress(EOFError, OSError):  # the window is gone, and nobody is left to serve
        while collect(pipe, waiting):
            pipe.send(painted(waiting.pop(next(iter(waiting)))))


def collect(pipe: Connection, waiting: dict[int, Draw]) -> bool:
    """Take all that has arrived into `waiting`, the newest order of each plot; False: leave.

    Waits only where there is nothing to paint.
    """
    while not waiting or pipe.poll():
        order = pipe.recv() if _listen(pipe) else Leave()
        if not isinstance(order, Draw):
            return False
        waiting[order.plot] = order
    return True


def painted(order: Draw) -> Drawn:
    """Return the picture of an order."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    inches = (order.width / DOTS_PER_INCH, order.height / DOTS_PER_INCH)
    figure = Figure(figsize=inches, dpi=DOTS_PER_INCH * order.ratio)
    canvas: Any = FigureCanvasAgg(figure)
    draw(figure, order.curves, order.style)
    canvas.draw()
    width, height = canvas.get_width_height(physical=True)
    return Drawn(order.plot, width, height, order.ratio, bytes(canvas.buffer_rgba()))


def _settle() -> None:
    """Import matplotlib, so that the first curve comes at once.

    Its look is its own, not that of the person's matplotlibrc.
    """
    logging.getLogger("matplotlib").setLevel(logging.ERROR)  # a missing font is no news
    import matplotlib as mpl
    import matplotlib.backends.backend_agg
    import matplotlib.figure

    mpl.rcdefaults()


def _listen(pipe: Connection) -> bool:
    """Wait for an order; False: the parent process ended first, in whatever way."""
    parent = multiprocessing.parent_process()
    return pipe in wait([pipe, parent.sentinel] if parent else [pipe])
