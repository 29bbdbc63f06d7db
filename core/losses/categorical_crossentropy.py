"""Cross-entropy of a choice among classes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from core.dataset import Dataset, Task
from core.language import mark
from core.layer import Shape
from core.loss import LOSSES, Loss, one_hot

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@LOSSES.register("categorical-crossentropy")
@dataclass(frozen=True)
class CategoricalCrossentropy(Loss):
    """Return the surprise at the true class: −ln of the probability it was given.

    Shapes: y, ŷ (examples, classes), y one-hot, the rows of ŷ in [0, 1] with sum 1.
    Source: Keras `CategoricalCrossentropy`, which divides each row by its sum and clips it by 1e-7.
    """

    title = mark("Categorical cross-entropy")
    what = mark("Punishes giving the true class a low probability; for two classes or more.")
    formula = "−Σₖ yₖ ln ŷₖ"
    tasks = frozenset({Task.CLASSIFICATION})
    activations = ("softmax",)

    @override
    def outputs(self, dataset: Dataset) -> Shape | None:
        return (len(dataset.classes),) if dataset.classes else None

    @override
    def targets(self, y: NDArray[Any], dataset: Dataset) -> NDArray[np.float32]:
        return one_hot(y, len(dataset.classes))
