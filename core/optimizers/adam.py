"""Adam: a step size of its own for every weight."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.optimizer import OPTIMIZERS, Optimizer, mean_decay, rate, square_decay
from core.setting import setting


@OPTIMIZERS.register("adam")
@dataclass(frozen=True)
class Adam(Optimizer):
    """m, v: running means of g and g²; θ ← θ − η √(1 − β₂ᵗ) / (1 − β₁ᵗ) · m / (√v + ε).

    t counts the steps from 1, ε = 1e-7. With AMSGrad √v is replaced by its largest value so far.

    Source: Kingma & Ba, arXiv:1412.6980, section 2 (the form with ε after the correction);
        Reddi et al., arXiv:1904.09237 (AMSGrad); Keras `Adam`.
    """

    title = "Adam"
    what = mark("Gives each weight its own step, from the mean and size of its gradients.")
    formula = (
        "m ← β₁ m + (1 − β₁) g; v ← β₂ v + (1 − β₂) g²; "
        "θ ← θ − η √(1 − β₂ᵗ) / (1 − β₁ᵗ) · m / (√v + ε)"
    )

    learning_rate: float = rate(0.001)
    beta_1: float = mean_decay(0.9)
    beta_2: float = square_decay(0.999)
    amsgrad: bool = setting(
        False,
        mark("AMSGrad"),
        mark("Never lets a step grow again once gradients were large."),
    )
