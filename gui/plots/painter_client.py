"""The painter as the window knows it: orders out, pictures in, a new painter if one dies."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.plots.painter import Draw, Drawn, Leave, serve
from gui.process import ChildProcess

MOST_STILLBORN = 3
"""Painters that die without one picture before the client gives up: something is amiss here."""


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
        self._process: ChildProcess | None = None
        self._plots = 0
        self._stillborn = 0

    @property
    def pid(self) -> int | None:
        """The painter's process number, None while there is none."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Start the painter unless it is there; the first plot that is shown does so too."""
        if self._process is None and self._stillborn < MOST_STILLBORN:
            self._process = ChildProcess(serve, farewell=Leave(), parent=self)
            self._process.heard.connect(self._hear)
            self._process.ended.connect(self._bury)

    def next_plot(self) -> int:
        """Return the number of a new plot."""
        self._plots += 1
        return self._plots

    def draw(self, order: Draw) -> None:
        """Have a picture painted, starting the painter if need be."""
        self.start()
        if self._process:
            self._process.send(order)
        else:
            self.failed.emit()

    def close(self) -> None:
        """End the painter for good."""
        process, self._process = self._process, None
        self._stillborn = MOST_STILLBORN
        if process:
            process.close()

    def _hear(self, picture: Drawn) -> None:
        self._stillborn = 0
        self.drawn.emit(picture)

    def _bury(self, _code: int) -> None:
        if self._process is None or self.sender() is not self._process:
            return
        self._process.deleteLater()
        self._process = None
        self._stillborn += 1
        if self._stillborn < MOST_STILLBORN:
            self.start()
            self.revived.emit()
        else:
            self.failed.emit()
