"""The simplest recurrent layer."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.layer import LAYERS
from core.recurrence import Recurrent


@LAYERS.register("SimpleRNN")
@dataclass(frozen=True)
class SimpleRNN(Recurrent):
    """Return h after reading the sequence: h ← g(Wᵀx + Uᵀh + b) at each step.

    Shapes: (length, channels) → (units,), or (length, units) with an answer at every step.
    Parameters: units · (channels + units), + units with bias.
    Errors: ShapeError for what is no sequence.
    Source: Elman, Cognitive Science 14 (1990); Keras `SimpleRNN`.
    """

    title = "SimpleRNN"
    what = mark("Reads a sequence step by step and carries one state along: short memory.")
