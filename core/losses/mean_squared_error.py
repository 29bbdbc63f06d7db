"""The mean squared distance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from core.dataset import Dataset, Task
from core.language import mark
from core.loss import LOSSES, Loss, column, one_hot

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@LOSSES.register("mean-squared-error")
@dataclass(frozen=True)
class MeanSquaredError(Loss):
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
    def units(self, dataset: Dataset) -> int | None:
        if dataset.task is Task.REGRESSION:
            return len(dataset.targets)
        return 1 if len(dataset.classes) == 2 else len(dataset.classes)

    @override
    def endings(self, dataset: Dataset) -> tuple[str, ...]:
        if dataset.task is Task.REGRESSION:
            return ("linear",)
        return ("sigmoid" if self.units(dataset) == 1 else "softmax", "linear")

    @override
    def targets(self, y: NDArray[Any], dataset: Dataset) -> NDArray[np.float32]:
        if dataset.task is Task.REGRESSION:
            return y.astype("float32")
        count = len(dataset.classes)
        return column(y) if count == 2 else one_hot(y, count)

    @override
    def keras(self) -> Any:
        import keras

        return keras.losses.MeanSquaredError()
