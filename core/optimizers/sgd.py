"""Stochastic gradient descent."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.optimizer import OPTIMIZERS, Optimizer, rate
from core.setting import setting


@OPTIMIZERS.register("sgd")
@dataclass(frozen=True)
class SGD(Optimizer):
    """θ ← θ − η g; with momentum v ← μ v − η g, θ ← θ + v.

    With Nesterov's momentum θ ← θ + μ v − η g, v already moved: the slope where the ball will be.
    The default rate is the Playground's 0.03; Keras has 0.01.

    Source: Robbins & Monro (1951); Sutskever et al., ICML (2013); Keras `SGD`.
    """

    title = "SGD"
    what = mark("Takes one small step down the slope of each batch.")
    formula = "θ ← θ − η g  (μ > 0: v ← μ v − η g, θ ← θ + v)"

    learning_rate: float = rate(0.03)
    momentum: float = setting(
        0.0,
        mark("Momentum μ"),
        mark("Keeps some of the last step's speed, to roll through dips."),
        low=0.0,
        high=0.999,
    )
    nesterov: bool = setting(
        False,
        mark("Nesterov"),
        mark("Looks where the momentum leads before judging the slope."),
    )
