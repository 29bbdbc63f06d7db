"""When to ask: as often as there is something new, but no faster than the answers and the eye."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

EASY_SECONDS, REST = 0.002, 100
"""To show an answer so long disturbs nobody; what goes beyond is followed by so long a rest."""
PATIENCE_MS = 4000
"""After so long an answer is taken as lost (its process died, its question was dropped)."""


class Pace(QObject):
    """Turns many wishes into few questions: one at a time, and a pause between two of them.

    Signals:
        due: ask now.
    """

    due = Signal()

    def __init__(self, gap_ms: int, parent: QObject) -> None:
        """Leave `gap_ms` at least from one question to the next."""
        super().__init__(parent)
        self._wanted = False
        self._least_ms = self._gap_ms = gap_ms
        self._gap = QTimer(self, singleShot=True)
        self._gap.timeout.connect(self._ask)
        self._answer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._answer.timeout.connect(self._ask)

    def want(self) -> None:
        """Ask now, or as soon as the pause is over and the last answer has come."""
        self._wanted = True
        self._ask()

    def spare(self, seconds: float) -> None:
        """Leave more time between two questions where showing an answer takes so long."""
        rest = REST * max(0.0, seconds - EASY_SECONDS)
        self._gap_ms = max(self._least_ms, round(1000 * rest))

    def answered(self) -> None:
        """The answer has come: the next question may go."""
        self._answer.stop()
        self._ask()

    def _ask(self) -> None:
        if self._wanted and not self._gap.isActive() and not self._answer.isActive():
            self._wanted = False
            self._gap.start(self._gap_ms)
            self._answer.start()
            self.due.emit()
