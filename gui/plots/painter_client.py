"""The painter as the window knows it: orders out, pictures in, a new painter if one dies."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.plots.painter import Draw, Drawn, Leave, serve
from gui.process import LastingProcess

_NICENESS = 15
"""Far behind the window, before the training: curves may lag, a click may not."""


class PainterClient(QObject):
    """One painter process, shared by all plots.

    Signals:
        drawn: a picture; each plot takes those with its own number.
        revived: the last painter died and a new one is here; what it was asked is lost.
        failed: no painter stays alive on this machine.
    """

    drawn = Signal(Drawn)
    revived = Signal()
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = LastingProcess(serve, farewell=Leave(), niceness=_NICENESS, parent=self)
        self._process.heard.connect(self.drawn)
        self._process.revived.connect(self._tell_revived)
        self._process.given_up.connect(self._tell_failed)
        self._plots = 0

    @property
    def pid(self) -> int | None:
        """The painter's process number, None while there is none."""
        return self._process.pid

    def start(self) -> None:
        """Start the painter unless it is there; the first plot that is shown does so too."""
        self._process.start()

    def next_plot(self) -> int:
        """Return the number of a new plot."""
        self._plots += 1
        return self._plots

    def draw(self, order: Draw) -> None:
        """Have a picture painted, starting the painter if need be."""
        self.start()
        self._process.send(order)
        if self._process.lost:
            self.failed.emit()

    def close(self) -> None:
        """End the painter for good."""
        self._process.close()

    def _tell_revived(self, _code: int) -> None:
        self.revived.emit()

    def _tell_failed(self, _code: int) -> None:
        self.failed.emit()
