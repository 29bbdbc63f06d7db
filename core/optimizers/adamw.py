"""Adam with weight decay."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.optimizer import OPTIMIZERS, Optimizer, mean_decay, rate, square_decay
from core.setting import setting


@OPTIMIZERS.register("adamw")
@dataclass(frozen=True)
class AdamW(Optimizer):
    """θ ← θ − η λ θ, then a step of Adam.

    Source: Loshchilov & Hutter, arXiv:1711.05101, algorithm 2; Keras `AdamW`.
    """

    title = "AdamW"
    what = mark("Adam that also pulls every weight a little towards 0 at each step.")
    formula = (
        "m ← β₁ m + (1 − β₁) g; v ← β₂ v + (1 − β₂) g²; "
        "θ ← θ − η λ θ; θ ← θ − η √(1 − β₂ᵗ) / (1 − β₁ᵗ) · m / (√v + ε)"
    )

    learning_rate: float = rate(0.001)
    weight_decay: float = setting(
        0.004,
        mark("Weight decay λ"),
        mark("Keeps the weights small: a smoother answer that fits the noise less."),
        low=0.0,
        high=1.0,
    )
    beta_1: float = mean_decay(0.9)
    beta_2: float = square_decay(0.999)
