"""Two half circles that interlock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from core.dataset import DATASETS, Task
from core.generated import Plane
from core.language import mark
from core.setting import setting

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RADIUS = 3.0
CENTRE = (0.5, 0.25)


@DATASETS.register("moons")
@dataclass(frozen=True)
class Moons(Plane):
    """Half circles (cos t, sin t) and (1 − cos t, ½ − sin t), t from 0 to π, of radius 3.

    Both are centred together on the origin, so that they fill the same square as the other
    points. Noise adds a normal deviation of noise · radius on each axis.

    Shapes: x (examples, 2), y (examples,).
    Source: scikit-learn, `make_moons`.
    """

    title = mark("Moons")
    what = mark("Two half circles that interlock: the border between them must bend twice.")
    source = "Pedregosa et al., scikit-learn, make_moons (2011)"
    task = Task.CLASSIFICATION
    classes = (mark("upper moon"), mark("lower moon"))

    noise: int = setting(
        10,
        mark("Noise"),
        mark("Blurs the moons until they overlap."),
        low=0,
        high=50,
        unit="%",
    )

    @override
    def drawn(self, rng: np.random.Generator) -> tuple[NDArray[Any], NDArray[Any]]:
        import numpy as np

        upper, lower = (np.linspace(0, np.pi, count) for count in self.halves)
        points = np.concatenate(
            [
                np.stack([np.cos(upper), np.sin(upper)], axis=1),
                np.stack([1 - np.cos(lower), 0.5 - np.sin(lower)], axis=1),
            ]
        )
        points = points - CENTRE + rng.normal(0, self.noise_share, points.shape)
        return RADIUS * points, np.repeat([0, 1], self.halves)
