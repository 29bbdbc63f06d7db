"""Stochastic gradient descent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from typing_extensions import override

from core.language import mark
from core.optimizer import OPTIMIZERS, Optimizer
from core.setting import setting


@OPTIMIZERS.register("sgd")
@dataclass(frozen=True)
class SGD(Optimizer):
    """θ ← θ − η g, with momentum v ← m v − η g, θ ← θ + v.

    Source: Robbins & Monro (1951); Keras `SGD`.
    """

    title = "SGD"
    what = mark("Takes one small step down the slope of each batch.")
    formula = "θ ← θ − η g"

    learning_rate: float = setting(
        0.03,
        mark("Learning rate η"),
        mark("Larger steps learn faster, until they overshoot."),
        low=0.0,
        high=10.0,
    )
    momentum: float = setting(
        0.0,
        mark("Momentum"),
        mark("Keeps some of the last step's speed, to roll through dips."),
        low=0.0,
        high=0.999,
    )

    @override
    def keras(self) -> Any:
        import keras

        return keras.optimizers.SGD(**self.values())
