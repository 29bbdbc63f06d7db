"""The margin loss of support vector machines, for several classes."""

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


@LOSSES.register("categorical-hinge")
@dataclass(frozen=True)
class CategoricalHinge(Loss):
    """Return by how much the true class's score fails to lead every other by 1.

    A score of the others below 0 counts as 0.

    Shapes: y, ŷ (examples, classes), y one-hot.
    Source: Crammer & Singer, JMLR 2 (2001); Keras `CategoricalHinge`.
    """

    title = mark("Hinge")
    what = mark(
        "Asks the true class to lead by a margin, then stops caring: support vector machines."
    )
    formula = "max(0, 1 + maxₖ (1 − yₖ) ŷₖ − Σₖ yₖ ŷₖ)"
    tasks = frozenset({Task.CLASSIFICATION})
    activations = ("linear", "tanh", "softmax")

    @override
    def outputs(self, dataset: Dataset) -> Shape | None:
        return (len(dataset.classes),) if dataset.classes else None

    @override
    def targets(self, y: NDArray[Any], dataset: Dataset) -> NDArray[np.float32]:
        return one_hot(y, len(dataset.classes))
