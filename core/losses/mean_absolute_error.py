"""The mean distance."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.loss import LOSSES, Distance


@LOSSES.register("mean-absolute-error")
@dataclass(frozen=True)
class MeanAbsoluteError(Distance):
    """Return |ŷ − y|, the mean over the targets.

    Shapes: y, ŷ (examples, targets).
    Source: Keras `MeanAbsoluteError`.
    """

    title = mark("Mean absolute error")
    what = mark("Every unit of distance costs the same: a few wild values hardly matter.")
    formula = "|ŷ − y|"
