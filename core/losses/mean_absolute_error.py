"""The mean distance."""

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


@LOSSES.register("mean-absolute-error")
@dataclass(frozen=True)
class MeanAbsoluteError(Loss):
    """Return |ŷ − y|, the mean over the targets.

    Shapes: y, ŷ (examples, targets).
    Source: Keras `MeanAbsoluteError`.
    """

    title = mark("Mean absolute error")
    what = mark("Every unit of distance costs the same: a few wild values hardly matter.")
    formula = "|ŷ − y|"
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

        return keras.losses.MeanAbsoluteError()
