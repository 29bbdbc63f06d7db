"""Long short-term memory."""

from __future__ import annotations

from dataclasses import dataclass

from core.activation import FUNCTIONS
from core.language import mark
from core.layer import LAYERS
from core.recurrence import Recurrent
from core.setting import setting


@LAYERS.register("LSTM")
@dataclass(frozen=True)
class LSTM(Recurrent):
    """Return h after reading the sequence, with three gates that guard a memory c.

    Shapes: (length, channels) → (units,), or (length, units) with an answer at every step.
    Parameters: 4 · (units · (channels + units), + units with bias).
    Errors: ShapeError for what is no sequence.
    Source: Hochreiter & Schmidhuber, Neural Computation 9 (1997); the forget gate: Gers et al.,
        Neural Computation 12 (2000).
    """

    title = "LSTM"
    what = mark("Reads a sequence step by step; gates decide what to keep, forget and tell.")
    gates = 4

    recurrent_activation: str = setting(
        "sigmoid",
        mark("Activation of the gates"),
        mark("A gate opens from 0 to 1: sigmoid gives just that."),
        choices=tuple(FUNCTIONS),
    )
