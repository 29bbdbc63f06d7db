"""RMSprop: gradients divided by their recent size."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.optimizer import OPTIMIZERS, Optimizer, rate, square_decay
from core.setting import setting


@OPTIMIZERS.register("rmsprop")
@dataclass(frozen=True)
class RMSprop(Optimizer):
    """v ← ρ v + (1 − ρ) g²; θ ← θ − η g / √(v + ε).

    With momentum u ← μ u + η g / √(v + ε), θ ← θ − u. ε = 1e-7.

    Source: Hinton, Neural Networks for Machine Learning, lecture 6e (2012); Keras `RMSprop`.
    """

    title = "RMSprop"
    what = mark(
        "Divides each gradient by its recent size, so that steep and flat weights move alike."
    )
    formula = "v ← ρ v + (1 − ρ) g²; θ ← θ − η g / √(v + ε)"

    learning_rate: float = rate(0.001)
    rho: float = square_decay(0.9, mark("Decay ρ"))
    momentum: float = setting(
        0.0,
        mark("Momentum μ"),
        mark("Keeps some of the last step's speed, to roll through dips."),
        low=0.0,
        high=0.999,
    )
