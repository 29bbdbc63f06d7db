"""Random grey pixels, 32 × 32, in the shape of MNIST."""

from __future__ import annotations

from dataclasses import dataclass

from core.dataset import DATASETS
from core.language import mark
from core.noise import Noise


@DATASETS.register("noise-32-grey")
@dataclass(frozen=True)
class Noise32Grey(Noise):
    """Images of grey noise with answers thrown by dice.

    Shapes: x (examples, 32, 32, 1) in [0, 1], y (examples,), 10 classes.
    """

    title = mark("Random grey pixels, 32 × 32")
    what = mark(
        "Noise in the shape of MNIST, which does not come with Briques: shows that a network "
        "runs, and that it can learn even noise by heart."
    )
    shape = (32, 32, 1)
    classes = tuple(str(n) for n in range(10))
