"""Adafactor: Adam's idea in a fraction of its memory."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.optimizer import OPTIMIZERS, Optimizer, rate


@OPTIMIZERS.register("adafactor")
@dataclass(frozen=True)
class Adafactor(Optimizer):
    """u = g / √v, v from the means of g² over rows and columns; steps follow the size of θ.

    A tensor of one axis keeps v whole: v ← β v + (1 − β)(g² + 10⁻³⁰). One of more keeps the means r
    over its last axis and c over the one before, decayed alike: v = r c / mean(r).

    Source: Shazeer & Stern, arXiv:1804.04235, algorithm 4; Keras `Adafactor`.
    """

    title = "Adafactor"
    what = mark(
        "Remembers one number for each row and column in place of each weight: for huge models."
    )
    formula = (
        "β = 1 − t⁻⁰·⁸; r ← β r + (1 − β) meanⱼ g²; c ← β c + (1 − β) meanᵢ g²; v = r c / mean r; "
        "u = g / √v; θ ← θ − max(10⁻³, rms θ) min(η, 1 / √t) u / max(1, rms u)"
    )

    learning_rate: float = rate(0.001)
