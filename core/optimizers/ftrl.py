"""Ftrl: a linear model's optimiser that sets useless weights to exactly 0."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.optimizer import OPTIMIZERS, Optimizer, rate
from core.setting import setting


@OPTIMIZERS.register("ftrl")
@dataclass(frozen=True)
class Ftrl(Optimizer):
    """θ: the point that would have been best for all gradients so far, kept near and sparse.

    n starts at 0.1, z at 0.

    Source: McMahan et al., "Ad click prediction", KDD (2013), algorithm 1; Keras `Ftrl`.
    """

    title = "Ftrl"
    what = mark("For linear models with very many inputs: useless weights become exactly 0.")
    formula = (
        "σ = (√(n + g²) − √n) / η; n ← n + g²; z ← z + g − σ θ; "
        "θ ← (clip(z, −λ₁, λ₁) − z) / (√n / η + 2 λ₂)"
    )

    learning_rate: float = rate(0.001)
    l1_regularization_strength: float = setting(
        0.0,
        mark("L1 strength λ₁"),
        mark("Sets the weights that help least to exactly 0."),
        low=0.0,
        high=100.0,
    )
    l2_regularization_strength: float = setting(
        0.0,
        mark("L2 strength λ₂"),
        mark("Pulls every weight towards 0."),
        low=0.0,
        high=100.0,
    )
