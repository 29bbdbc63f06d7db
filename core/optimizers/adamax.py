"""Adamax: Adam with the largest gradient in place of the mean size."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.optimizer import OPTIMIZERS, Optimizer, mean_decay, rate, square_decay


@OPTIMIZERS.register("adamax")
@dataclass(frozen=True)
class Adamax(Optimizer):
    """m ← β₁ m + (1 − β₁) g; u ← max(β₂ u, |g|); θ ← θ − η m / ((1 − β₁ᵗ)(u + ε)).

    Source: Kingma & Ba, arXiv:1412.6980, algorithm 2; Keras `Adamax` (ε = 1e-7).
    """

    title = "Adamax"
    what = mark(
        "Adam that divides by the largest recent gradient: calmer where gradients are rare."
    )
    formula = "m ← β₁ m + (1 − β₁) g; u ← max(β₂ u, |g|); θ ← θ − η m / ((1 − β₁ᵗ)(u + ε))"

    learning_rate: float = rate(0.001)
    beta_1: float = mean_decay(0.9)
    beta_2: float = square_decay(0.999)
