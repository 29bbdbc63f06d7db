"""Below the neurons: what is pointed at, how far the weights are, which line has which weight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.array import Scale
from core.language import tr
from core.run import Run, Status
from gui.build.neurons.values import written
from gui.cards import label
from gui.legend import ScaleLegend

_LEGEND = 190
_LINES = 3


class Foot(QWidget):
    """Words about the neurons, and the legend of the lines.

    Attributes:
        state: how far the weights are; reading: what is pointed at; legend: of the lines.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self.reading = label("heading"), label(wraps=True)
        self.legend = ScaleLegend(Scale.SIGNED)
        self.reading.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lines = label("muted")
        self.legend.setFixedWidth(_LEGEND)
        self.reading.setFixedHeight(_LINES * self.reading.fontMetrics().lineSpacing() + 2)
        words, scale = QVBoxLayout(), QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.state)
        words.addWidget(self.reading)
        words.addStretch(1)
        scale.addWidget(self._lines)
        scale.addWidget(self.legend)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 8)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addLayout(scale)

    def show_scale(self, scale: float) -> None:
        """Name the legend of the lines, in the language in use."""
        self._lines.setText(tr("lines: weights, dashed if negative"))
        self.legend.name(written(-scale), "0", written(scale))

    def show_state(self, run: Run, fits: bool, seed: int) -> None:
        """Say how far the weights are: those of a run, or fresh ones."""
        self.state.setText(_state(run if fits else Run(), seed))

    def show_reading(self, text: str) -> None:
        """Say what is pointed at, or how to begin."""
        self.reading.setToolTip(text)
        self.reading.setText(
            text or tr("Click a line or a bias to change it. Tab and arrows walk, Enter edits.")
        )


def _state(run: Run, seed: int) -> str:
    if run.status.active:
        paused = run.status is Status.PAUSED
        return tr("Paused") if paused else tr("Training: epoch {n}", n=run.epoch + 1)
    if run.snapshot is None:
        return tr("Untrained: fresh weights of the seed {seed}", seed=seed)
    if run.touched:
        return tr("Changed by hand: Train goes on from these weights")
    return tr("Trained for {n} epochs", n=run.snapshot.epoch)
