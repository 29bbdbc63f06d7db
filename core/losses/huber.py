"""Squared near the truth, straight far from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from core.dataset import Dataset, Task
from core.language import mark
from core.loss import LOSSES, Loss
from core.setting import setting

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@LOSSES.register("huber")
@dataclass(frozen=True)
class Huber(Loss):
    """Return ½ (ŷ − y)² up to a distance δ, a straight line beyond; the mean over the targets.

    Shapes: y, ŷ (examples, targets).
    Source: Huber, Annals of Mathematical Statistics 35 (1964); Keras `Huber`.
    """

    title = mark("Huber")
    what = mark("Exact on small errors, patient with wild values.")
    formula = "½ (ŷ − y)² (|ŷ − y| ≤ δ), δ |ŷ − y| − ½ δ² (|ŷ − y| > δ)"
    tasks = frozenset({Task.REGRESSION})
    activations = ("linear",)

    delta: float = setting(
        1.0,
        mark("Threshold δ"),
        mark("Errors beyond it count in proportion, no longer squared."),
        low=0.001,
        high=1000.0,
    )

    @override
    def units(self, dataset: Dataset) -> int | None:
        return len(dataset.targets) or None

    @override
    def targets(self, y: NDArray[Any], dataset: Dataset) -> NDArray[np.float32]:
        return y.astype("float32")

    @override
    def keras(self) -> Any:
        import keras

        return keras.losses.Huber(delta=self.delta)
