"""A smooth absolute error."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.loss import LOSSES, Distance


@LOSSES.register("log-cosh")
@dataclass(frozen=True)
class LogCosh(Distance):
    """Return ln cosh(ŷ − y), the mean over the targets: ½ e² for small e, |e| − ln 2 for large.

    Shapes: y, ŷ (examples, targets).
    Source: Keras `LogCosh`.
    """

    title = mark("Log-cosh")
    what = mark("A Huber loss without a threshold to choose.")
    formula = "ln cosh(ŷ − y)"
