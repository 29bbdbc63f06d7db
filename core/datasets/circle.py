"""A disc of points inside a ring of others: no straight line parts them."""

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


@DATASETS.register("circle")
@dataclass(frozen=True)
class Circle(Plane):
    """Points within 0.5 R of the centre are class 1, those from 0.7 R to R class 0; R = 5.

    Noise judges a point displaced by up to noise · R on each axis and leaves it where it is:
    points near the edge then carry the wrong class.

    Shapes: x (examples, 2), y (examples,).
    Source: TensorFlow Playground, `classifyCircleData`.
    """

    title = mark("Circle")
    what = mark("A disc inside a ring: no straight line parts them.")
    source = PLAYGROUND
    task = Task.CLASSIFICATION
    classes = (mark("outside"), mark("inside"))

    @override
    def drawn(self, rng: np.random.Generator) -> tuple[NDArray[Any], NDArray[Any]]:
        import numpy as np

        inside, outside = self.halves
        radii = np.concatenate(
            [rng.uniform(0, 0.5 * RADIUS, inside), rng.uniform(0.7 * RADIUS, RADIUS, outside)]
        )
        angles = rng.uniform(0, 2 * np.pi, self.examples)
        points = radii[:, None] * np.stack([np.sin(angles), np.cos(angles)], axis=1)
        judged = points + self.noise_share * square(rng, self.examples, RADIUS)
        return points, np.hypot(judged[:, 0], judged[:, 1]) < 0.5 * RADIUS
