"""Fully connected layer: every input weighted into every unit."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.activation import FUNCTIONS
from core.fitting import lone_softmax
from core.language import mark, say
from core.layer import (
    LAYERS,
    Family,
    Inferred,
    InsertBefore,
    Product,
    Shape,
    Weight,
    as_rule,
)
from core.setting import setting
from core.weighted import Biased, Constrained


@LAYERS.register("Dense")
@dataclass(frozen=True)
class Dense(Constrained, Biased):
    """Return g(Wᵀx + b) with `units` outputs.

    Shapes: (…, n) → (…, units); on more than one axis it acts on the last alone.
    Parameters: n · units, + units with bias.
    Source: Keras `Dense`; Rosenblatt, Psychological Review 65 (1958).
    """

    title = "Dense"
    what = mark("Weighs every input into every one of its units, then applies the activation.")
    family = Family.CORE
    examples = (((4,),), ((3, 4),), ((3, 4, 5),))
    kernels = (("kernel", (0,)),)

    units: int = setting(
        16,
        mark("Units"),
        mark("More units can draw finer shapes, with more parameters to learn."),
        low=1,
        high=65536,
    )
    activation: str = setting(
        "relu",
        mark("Activation"),
        mark("Without one, stacked layers stay one straight line."),
        choices=tuple(FUNCTIONS),
    )
    use_bias: bool = setting(
        True, mark("Bias"), mark("Lets each unit move its threshold; one parameter a unit.")
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        n = shape[-1]
        weights: tuple[Weight, ...] = (Weight("kernel", (n, self.units)),)
        if self.use_bias:
            weights += (Weight("bias", (self.units,)),)
        many = len(shape) > 1
        advice, repairs = lone_softmax(self, self.units)
        if many:
            advice = say("Dense sees only the last axis of {shape}.", shape=shape)
            repairs = (InsertBefore(LAYERS["Flatten"]()),)
        return Inferred(
            (*shape[:-1], self.units),
            weights,
            (Product("kernel", (*shape, self.units)),),
            as_rule((*shape[:-1], self.units)),
            () if many else None,
            advice,
            repairs,
        )

    @override
    def short(self) -> str:
        return f"{self.units} · {FUNCTIONS[self.activation].title}"
