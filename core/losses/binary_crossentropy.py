"""Cross-entropy of a yes-or-no answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from core.dataset import Dataset, Task
from core.language import mark
from core.layer import Shape
from core.loss import LOSSES, Loss, column

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@LOSSES.register("binary-crossentropy")
@dataclass(frozen=True)
class BinaryCrossentropy(Loss):
    """Return the surprise at the truth of a probability ŷ: 0 when sure and right.

    Shapes: y, ŷ (examples, 1), y in {0, 1}, ŷ in [0, 1].
    Source: Keras `BinaryCrossentropy`, which clips ŷ by 1e-7.
    """

    title = mark("Binary cross-entropy")
    what = mark("Punishes a confident wrong answer to a yes-or-no question hardest.")
    formula = "−y ln ŷ − (1 − y) ln(1 − ŷ)"
    tasks = frozenset({Task.CLASSIFICATION})
    activations = ("sigmoid",)

    @override
    def outputs(self, dataset: Dataset) -> Shape | None:
        return (1,) if len(dataset.classes) == 2 else None

    @override
    def targets(self, y: NDArray[Any], dataset: Dataset) -> NDArray[np.float32]:
        return column(y)
