"""The mean squared distance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from core.dataset import Dataset, Task
from core.language import mark
from core.layer import Shape
from core.loss import LOSSES, Distance, column, one_hot

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@LOSSES.register("mean-squared-error")
@dataclass(frozen=True)
class MeanSquaredError(Distance):
    """Return (ŷ − y)², the mean over the targets.

    It also takes classes: 0 or 1 for two of them, one-hot for more (then it is Brier's score).

    Shapes: y, ŷ (examples, targets); (examples, 1) or (examples, classes) for classes.
    Source: Legendre (1805); Brier, Monthly Weather Review 78 (1950); Keras `MeanSquaredError`.
    """

    title = mark("Mean squared error")
    what = mark("Errors twice as large cost four times as much.")
    formula = "(ŷ − y)²"
    tasks = frozenset({Task.CLASSIFICATION, Task.REGRESSION})
    activations = ("linear", "sigmoid", "softmax")

    @override
    def outputs(self, dataset: Dataset) -> Shape | None:
        count = len(dataset.classes)
        return ((1,) if count == 2 else (count,)) if count else super().outputs(dataset)

    @override
    def endings(self, dataset: Dataset) -> tuple[str, ...]:
        if not dataset.classes:
            return super().endings(dataset)
        return ("sigmoid" if len(dataset.classes) == 2 else "softmax", "linear")

    @override
    def targets(self, y: NDArray[Any], dataset: Dataset) -> NDArray[np.float32]:
        count = len(dataset.classes)
        if not count:
            return super().targets(y, dataset)
        return column(y) if count == 2 else one_hot(y, count)
