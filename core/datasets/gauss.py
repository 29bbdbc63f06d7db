"""Two clouds of points that a straight line parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from core.dataset import DATASETS, Task
from core.generated import PLAYGROUND, Plane
from core.language import mark

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CENTRE = 2.0


@DATASETS.register("gauss")
@dataclass(frozen=True)
class Gauss(Plane):
    """Two normal clouds, class 1 round (2, 2) and class 0 round (−2, −2).

    Noise widens them: the variance grows from 0.5 at 0 % to 4 at 50 %.

    Shapes: x (examples, 2), y (examples,).
    Source: TensorFlow Playground, `classifyTwoGaussData`.
    """

    title = mark("Two Gaussians")
    what = mark("Two clouds of points: a straight line parts them, so one neuron is enough.")
    source = PLAYGROUND
    task = Task.CLASSIFICATION
    classes = (mark("lower left"), mark("upper right"))

    @override
    def drawn(self, rng: np.random.Generator) -> tuple[NDArray[Any], NDArray[Any]]:
        import numpy as np

        y = np.repeat([1, 0], self.halves)
        deviation = np.sqrt(0.5 + 7 * self.noise_share)
        centres = np.where(y == 1, CENTRE, -CENTRE)[:, None]
        return rng.normal(centres, deviation, (self.examples, 2)), y
