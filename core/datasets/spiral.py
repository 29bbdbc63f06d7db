"""Two arms wound round each other: the hardest of the plane's classics."""

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
TURNS = 1.75


@DATASETS.register("spiral")
@dataclass(frozen=True)
class Spiral(Plane):
    """Two arms of 1.75 turns, from the centre to radius 5; class 0 is class 1 turned by π.

    Noise moves each point by up to `noise` on each axis. Without it the data is the same for
    every seed: the points sit on the arms at equal steps.

    Shapes: x (examples, 2), y (examples,).
    Source: TensorFlow Playground, `classifySpiralData`; Lang & Witbrock (1988).
    """

    title = mark("Spiral")
    what = mark("Two arms wound round each other: it takes many neurons to follow them.")
    source = PLAYGROUND
    task = Task.CLASSIFICATION
    classes = (mark("one arm"), mark("the other arm"))

    @override
    def drawn(self, rng: np.random.Generator) -> tuple[NDArray[Any], NDArray[Any]]:
        import numpy as np

        along = np.concatenate([np.arange(count) / count for count in self.halves])
        y = np.repeat([1, 0], self.halves)
        angles = TURNS * 2 * np.pi * along + np.where(y == 1, 0, np.pi)
        arms = RADIUS * along[:, None] * np.stack([np.sin(angles), np.cos(angles)], axis=1)
        return arms + self.noise_share * square(rng, self.examples, 1), y
