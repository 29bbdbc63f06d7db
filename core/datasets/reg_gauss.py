"""Six hills and hollows: a regression that needs hidden neurons."""

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
CENTRES = ((-4, 2.5), (0, 2.5), (4, 2.5), (-4, -2.5), (0, -2.5), (4, -2.5))
SIGNS = (1, -1, 1, -1, 1, -1)


@DATASETS.register("reg-gauss")
@dataclass(frozen=True)
class RegGauss(Plane):
    """Answer ± max(0, 1 − d / 2), d the distance to the nearest of six centres, signs in turn.

    Noise answers for a point displaced by up to noise · 6 on each axis.

    Shapes: x (examples, 2), y (examples, 1).
    Source: TensorFlow Playground, `regressGaussian`.
    """

    title = mark("Six Gaussians")
    what = mark("Three hills and three hollows on a plain: a regression that must bend.")
    source = PLAYGROUND
    task = Task.REGRESSION
    targets = (mark("height"),)

    @override
    def drawn(self, rng: np.random.Generator) -> tuple[NDArray[Any], NDArray[Any]]:
        import numpy as np

        points = square(rng, self.examples, RADIUS)
        judged = points + self.noise_share * square(rng, self.examples, RADIUS)
        distances = np.linalg.norm(judged[:, None] - np.array(CENTRES), axis=2)  # (examples, 6)
        signs = np.array(SIGNS)[distances.argmin(axis=1)]
        return points, signs * np.clip(1 - distances.min(axis=1) / 2, 0, 1)
