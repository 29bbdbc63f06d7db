"""A noisy sine: the simplest curve that no straight line follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from core.dataset import DATASETS, Kind, Task
from core.generated import Generated
from core.language import mark
from core.setting import setting

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@DATASETS.register("sine")
@dataclass(frozen=True)
class Sine(Generated):
    """Answer sin x on points of [−π, π], with a normal deviation of `noise`.

    Shapes: x (examples, 1), y (examples, 1).
    """

    title = mark("Sine")
    what = mark("One wave, measured with errors: the network has to find the curve behind them.")
    source = mark("Briques (2026): sin x with normal noise")
    task = Task.REGRESSION
    kind = Kind.CURVE
    shape = (1,)
    columns = ("x",)
    targets = ("y",)
    extent = 4.0

    examples: int = setting(
        300,
        mark("Examples"),
        mark("More of them show the curve more clearly and make an epoch longer."),
        low=20,
        high=20_000,
    )
    noise: int = setting(
        15,
        mark("Noise"),
        mark("How far the points scatter round the curve."),
        low=0,
        high=50,
        unit="%",
    )

    @override
    def drawn(self, rng: np.random.Generator) -> tuple[NDArray[Any], NDArray[Any]]:
        import numpy as np

        x = rng.uniform(-np.pi, np.pi, (self.examples, 1))
        return x, np.sin(x) + rng.normal(0, self.noise_share, x.shape)
