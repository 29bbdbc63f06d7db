"""Cross-entropy that cares most for the hard examples."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from core.dataset import Dataset, Task
from core.language import mark
from core.layer import Shape
from core.loss import LOSSES, Loss, column
from core.setting import setting

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@LOSSES.register("binary-focal-crossentropy")
@dataclass(frozen=True)
class BinaryFocalCrossentropy(Loss):
    """Return the binary cross-entropy times (1 − p)^γ, p the probability of the truth.

    γ = 0 is the plain cross-entropy.

    Shapes: y, ŷ (examples, 1), y in {0, 1}, ŷ in [0, 1].
    Source: Lin et al., arXiv:1708.02002, equation 4; Keras `BinaryFocalCrossentropy`.
    """

    title = mark("Binary focal cross-entropy")
    what = mark("Spends less on what is already right: for rare diseases among many healthy.")
    formula = "−(1 − p)^γ ln p,  p = y ŷ + (1 − y)(1 − ŷ)"
    tasks = frozenset({Task.CLASSIFICATION})
    activations = ("sigmoid",)

    gamma: float = setting(
        2.0,
        mark("Focus γ"),
        mark("The larger, the less the examples that are already right count."),
        low=0.0,
        high=10.0,
    )

    @override
    def outputs(self, dataset: Dataset) -> Shape | None:
        return (1,) if len(dataset.classes) == 2 else None

    @override
    def targets(self, y: NDArray[Any], dataset: Dataset) -> NDArray[np.float32]:
        return column(y)
