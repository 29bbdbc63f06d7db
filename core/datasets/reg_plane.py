"""A tilted plane: a regression that one linear neuron solves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from core.dataset import DATASETS, Task
from core.generated import PLAYGROUND, Plane, square
from core.language import mark

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RADIUS = 6.0


@DATASETS.register("reg-plane")
@dataclass(frozen=True)
class RegPlane(Plane):
    """Answer (x₁ + x₂) / 10 on points of [−6, 6]².

    Noise answers for a point displaced by up to noise · 6 on each axis.

    Shapes: x (examples, 2), y (examples, 1).
    Source: TensorFlow Playground, `regressPlane`.
    """

    title = mark("Plane")
    what = mark("The answer grows evenly from one corner to the other: a linear regression.")
    source = PLAYGROUND
    task = Task.REGRESSION
    targets = (mark("height"),)

    @override
    def drawn(self, rng: np.random.Generator) -> tuple[NDArray[Any], NDArray[Any]]:
        points = square(rng, self.examples, RADIUS)
        judged = points + self.noise_share * square(rng, self.examples, RADIUS)
        return points, judged.sum(axis=1) / 10
