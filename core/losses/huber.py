"""Squared near the truth, straight far from it."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.loss import LOSSES, Distance
from core.setting import setting


@LOSSES.register("huber")
@dataclass(frozen=True)
class Huber(Distance):
    """Return ½ (ŷ − y)² up to a distance δ, a straight line beyond; the mean over the targets.

    Shapes: y, ŷ (examples, targets).
    Source: Huber, Annals of Mathematical Statistics 35 (1964); Keras `Huber`.
    """

    title = mark("Huber")
    what = mark("Exact on small errors, patient with wild values.")
    formula = "½ (ŷ − y)² (|ŷ − y| ≤ δ), δ |ŷ − y| − ½ δ² (|ŷ − y| > δ)"

    delta: float = setting(
        1.0,
        mark("Threshold δ"),
        mark("Errors beyond it count in proportion, no longer squared."),
        low=0.001,
        high=1000.0,
    )
