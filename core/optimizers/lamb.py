"""LAMB: Adam whose steps follow the size of each layer's weights."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.optimizer import OPTIMIZERS, Optimizer, mean_decay, rate, square_decay


@OPTIMIZERS.register("lamb")
@dataclass(frozen=True)
class Lamb(Optimizer):
    """θ ← θ − η ‖θ‖ / ‖r‖ · r, r being Adam's step with its corrections.

    Where ‖θ‖ or ‖r‖ is 0 their ratio counts as 1. ε = 1e-7.

    Source: You et al., arXiv:1904.00962, algorithm 2; Keras `Lamb`.
    """

    title = "LAMB"
    what = mark("Adam for very large batches: each layer moves in proportion to its own weights.")
    formula = (
        "m ← β₁ m + (1 − β₁) g; v ← β₂ v + (1 − β₂) g²; "
        "r = m / (1 − β₁ᵗ) / (√(v / (1 − β₂ᵗ)) + ε); θ ← θ − η ‖θ‖ / ‖r‖ · r"
    )

    learning_rate: float = rate(0.001)
    beta_1: float = mean_decay(0.9)
    beta_2: float = square_decay(0.999)
