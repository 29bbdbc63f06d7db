"""Random pixels, 224 × 224, in the shape of ImageNet."""

from __future__ import annotations

from dataclasses import dataclass

from core.dataset import DATASETS
from core.language import mark
from core.noise import Noise


@DATASETS.register("noise-224")
@dataclass(frozen=True)
class Noise224(Noise):
    """Images of noise with answers thrown by dice.

    Shapes: x (examples, 224, 224, 3) in [0, 1], y (examples,), 1000 classes.
    """

    title = mark("Random pixels, 224 × 224")
    what = mark(
        "Noise in the shape of ImageNet, which does not come with Briques: shows that a network "
        "runs, and that it can learn even noise by heart."
    )
    shape = (224, 224, 3)
    classes = tuple(str(n) for n in range(1000))
