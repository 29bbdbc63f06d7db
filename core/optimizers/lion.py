"""Lion: only the sign of the momentum counts."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.optimizer import OPTIMIZERS, Optimizer, mean_decay, rate


@OPTIMIZERS.register("lion")
@dataclass(frozen=True)
class Lion(Optimizer):
    """θ ← θ − η sign(β₁ m + (1 − β₁) g); m ← β₂ m + (1 − β₂) g.

    The default rate is a tenth of Adam's, as its authors advise; Keras has 0.001.

    Source: Chen et al., arXiv:2302.06675, program 1; Keras `Lion`.
    """

    title = "Lion"
    what = mark("Moves every weight by the same amount, in the direction of its recent gradients.")
    formula = "θ ← θ − η sign(β₁ m + (1 − β₁) g); m ← β₂ m + (1 − β₂) g"

    learning_rate: float = rate(0.0001)
    beta_1: float = mean_decay(0.9)
    beta_2: float = mean_decay(0.99, mark("Decay of the momentum β₂"))
