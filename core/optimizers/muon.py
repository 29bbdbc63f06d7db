"""Muon: every direction of a weight matrix learns at the same pace."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.optimizer import OPTIMIZERS, Optimizer, rate
from core.setting import setting


@OPTIMIZERS.register("muon")
@dataclass(frozen=True)
class Muon(Optimizer):
    """A step of momentum whose matrix is first brought to equal singular values.

    The matrix has r rows and c columns. orth: X divided by its norm, then five times
    X ← a X + (b A + c A²) X with A = X Xᵀ and a, b, c = 3.4445, −4.775, 2.0315. Whatever is no
    matrix (biases, convolutions) takes steps of AdamW instead.

    Source: Jordan et al., "Muon" (2024); Liu et al., arXiv:2502.16982, section 2.2; Keras `Muon`.
    """

    title = "Muon"
    what = mark("Evens out the step of each weight matrix, so that no direction is forgotten.")
    formula = "m ← μ m + g; θ ← θ − η λ θ; θ ← θ − 0.2 η √max(r, c) · orth(g + μ m)"

    learning_rate: float = rate(0.001)
    momentum: float = setting(
        0.95,
        mark("Momentum μ"),
        mark("Keeps some of the last step's speed, to roll through dips."),
        low=0.0,
        high=0.999,
    )
    weight_decay: float = setting(
        0.004,
        mark("Weight decay λ"),
        mark("Keeps the weights small: a smoother answer that fits the noise less."),
        low=0.0,
        high=1.0,
    )
