"""Gated recurrent unit."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.activation import FUNCTIONS
from core.language import mark
from core.layer import LAYERS, Shape
from core.recurrence import Recurrent
from core.setting import setting


@LAYERS.register("GRU")
@dataclass(frozen=True)
class GRU(Recurrent):
    """Return h after reading the sequence, with two gates that mix old state and new.

    Shapes: (length, channels) → (units,), or (length, units) with an answer at every step.
    Parameters: 3 · (units · (channels + units), + 2 · units with bias).
    Errors: ShapeError for what is no sequence.
    Source: Cho et al., arXiv:1406.1078; the reset gate after the product, as in cuDNN and Keras.
    """

    title = "GRU"
    what = mark("Reads a sequence step by step, with two gates: cheaper than an LSTM.")
    gates = 3

    recurrent_activation: str = setting(
        "sigmoid",
        mark("Activation of the gates"),
        mark("A gate opens from 0 to 1: sigmoid gives just that."),
        choices=tuple(FUNCTIONS),
    )

    @override
    def bias_shape(self) -> Shape:
        """Return the shape of the bias: one for the input's sums, one for the state's."""
        return (2, self.gates * self.units)
