"""Adagrad: steps that shrink with all that was learned."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.optimizer import OPTIMIZERS, Optimizer, rate


@OPTIMIZERS.register("adagrad")
@dataclass(frozen=True)
class Adagrad(Optimizer):
    """v ← v + g²; θ ← θ − η g / √(v + ε).

    v starts at 0.1, ε = 1e-7. The default rate is 0.01: with Keras's 0.001 nothing seems to move.

    Source: Duchi, Hazan & Singer, JMLR 12 (2011); Keras `Adagrad`.
    """

    title = "Adagrad"
    what = mark(
        "Slows each weight down by all the gradients it has seen: rare features keep large steps."
    )
    formula = "v ← v + g²; θ ← θ − η g / √(v + ε)"

    learning_rate: float = rate(0.01)
