"""Layers that read a sequence step by step: what SimpleRNN, LSTM and GRU share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from typing_extensions import override

from core.activation import FUNCTIONS
from core.fitting import expect_sequence
from core.language import mark
from core.layer import Family, Inferred, Product, Shape, Weight, as_rule
from core.setting import setting
from core.weighted import Biased, Constrained, initializer


@dataclass(frozen=True)
class Recurrent(Constrained, Biased):
    """A state of `units` numbers, renewed at each step from the input and from itself.

    Errors: ShapeError for what is no sequence.

    Attributes:
        gates: how many weighted sums a step computes for each unit.
    """

    gates: ClassVar[int] = 1
    family = Family.SEQUENCE
    examples = (((5, 3),),)
    kernels = (("kernel", (0,)),)

    units: int = setting(
        32,
        mark("Units"),
        mark("More units remember more of what was read, with more parameters to learn."),
        low=1,
        high=4096,
    )
    activation: str = setting(
        "tanh",
        mark("Activation"),
        mark("A squeezing one, like tanh, keeps the state from growing step after step."),
        choices=tuple(FUNCTIONS),
    )
    use_bias: bool = setting(True, mark("Bias"), mark("Lets each weighted sum move its threshold."))
    return_sequences: bool = setting(
        False,
        mark("Answer at every step"),
        mark("Yes gives the state after each step, for a next layer that reads sequences too."),
    )
    go_backwards: bool = setting(
        False,
        mark("Read backwards"),
        mark("Starts at the end: the beginning is then what it has read last."),
    )
    recurrent_initializer: str = initializer(
        "orthogonal",
        mark("Initialiser of the state's kernel"),
        mark("How the weights from state to state start: “orthogonal” neither fades nor explodes."),
    )
    dropout: float = setting(
        0.0,
        mark("Dropout of the input"),
        mark("Hides this share of the inputs in training, so that none is relied on alone."),
        low=0.0,
        high=0.99,
    )
    recurrent_dropout: float = setting(
        0.0,
        mark("Dropout of the state"),
        mark("Hides this share of the state in training; makes a step slower."),
        low=0.0,
        high=0.99,
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        expect_sequence(self.title, shape)
        length, channels = shape
        sums = self.gates * self.units
        kernel = Weight("kernel", (channels, sums))
        recurrent = Weight("recurrent_kernel", (self.units, sums))
        weights: tuple[Weight, ...] = (kernel, recurrent)
        if self.use_bias:
            weights += (Weight("bias", self.bias_shape()),)
        out = (length, self.units) if self.return_sequences else (self.units,)
        return Inferred(
            out,
            weights,
            tuple(Product(w.name, (length, *w.shape)) for w in (kernel, recurrent)),
            as_rule(out),
            windows=None,
        )

    def bias_shape(self) -> Shape:
        """Return the shape of the bias: one number for each weighted sum."""
        return (self.gates * self.units,)

    @override
    def short(self) -> str:
        return f"{self.units} · {FUNCTIONS[self.activation].title}"
