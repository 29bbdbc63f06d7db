"""Nadam: Adam with Nesterov's momentum."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.optimizer import OPTIMIZERS, Optimizer, mean_decay, rate, square_decay


@OPTIMIZERS.register("nadam")
@dataclass(frozen=True)
class Nadam(Optimizer):
    """A step of Adam whose mean already holds the next step's share of the momentum.

    Source: Dozat, ICLR workshop (2016), algorithm 2; Keras `Nadam` (ε = 1e-7).
    """

    title = "Nadam"
    what = mark("Adam that looks where its momentum leads before judging the slope.")
    formula = (
        "m ← β₁ m + (1 − β₁) g; v ← β₂ v + (1 − β₂) g²; μₜ = β₁ (1 − 0.96ᵗ / 2); "
        "m̂ = μₜ₊₁ m / (1 − Πᵢ₌₁ᵗ⁺¹ μᵢ) + (1 − μₜ) g / (1 − Πᵢ₌₁ᵗ μᵢ); "
        "θ ← θ − η m̂ / (√(v / (1 − β₂ᵗ)) + ε)"
    )

    learning_rate: float = rate(0.001)
    beta_1: float = mean_decay(0.9)
    beta_2: float = square_decay(0.999)
