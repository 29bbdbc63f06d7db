"""Adadelta: steps as large as the last steps were."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.optimizer import OPTIMIZERS, Optimizer, rate, square_decay


@OPTIMIZERS.register("adadelta")
@dataclass(frozen=True)
class Adadelta(Optimizer):
    """Δ = −g √(u + ε) / √(v + ε), θ ← θ + η Δ; v, u: running means of g² and Δ².

    ε = 1e-7. The paper has no rate: η = 1, the default here; Keras has 0.001.

    Source: Zeiler, arXiv:1212.5701, algorithm 1; Keras `Adadelta`.
    """

    title = "Adadelta"
    what = mark(
        "Makes each step about as large as the last ones, whatever the size of the gradient."
    )
    formula = "v ← ρ v + (1 − ρ) g²; Δ = −g √(u + ε) / √(v + ε); u ← ρ u + (1 − ρ) Δ²; θ ← θ + η Δ"

    learning_rate: float = rate(1.0)
    rho: float = square_decay(0.95, mark("Decay ρ"))
