"""A smooth absolute error."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from core.dataset import Dataset, Task
from core.language import mark
from core.loss import LOSSES, Loss

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@LOSSES.register("log-cosh")
@dataclass(frozen=True)
class LogCosh(Loss):
    """Return ln cosh(ŷ − y), the mean over the targets: ½ e² for small e, |e| − ln 2 for large.

    Shapes: y, ŷ (examples, targets).
    Source: Keras `LogCosh`.
    """

    title = mark("Log-cosh")
    what = mark("A Huber loss without a threshold to choose.")
    formula = "ln cosh(ŷ − y)"
    tasks = frozenset({Task.REGRESSION})
    activations = ("linear",)

    @override
    def units(self, dataset: Dataset) -> int | None:
        return len(dataset.targets) or None

    @override
    def targets(self, y: NDArray[Any], dataset: Dataset) -> NDArray[np.float32]:
        return y.astype("float32")

    @override
    def keras(self) -> Any:
        import keras

        return keras.losses.LogCosh()
