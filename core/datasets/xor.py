"""Four squares of points, opposite ones alike: the problem that stopped the perceptron."""

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

RADIUS = 5.0
PADDING = 0.3


@DATASETS.register("xor")
@dataclass(frozen=True)
class Xor(Plane):
    """Points of [−5, 5]², moved 0.3 away from both axes; class 1 where x₁ · x₂ ≥ 0.

    Noise judges a point displaced by up to noise · 5 on each axis and leaves it where it is.

    Shapes: x (examples, 2), y (examples,).
    Source: TensorFlow Playground, `classifyXORData`; Minsky & Papert, Perceptrons (1969).
    """

    title = mark("Exclusive or")
    what = mark("Opposite corners belong together: one neuron alone cannot learn it.")
    source = PLAYGROUND
    task = Task.CLASSIFICATION
    classes = (mark("signs differ"), mark("signs agree"))

    @override
    def drawn(self, rng: np.random.Generator) -> tuple[NDArray[Any], NDArray[Any]]:
        import numpy as np

        points = square(rng, self.examples, RADIUS)
        points += np.where(points > 0, PADDING, -PADDING)
        judged = points + self.noise_share * square(rng, self.examples, RADIUS)
        return points, judged[:, 0] * judged[:, 1] >= 0
