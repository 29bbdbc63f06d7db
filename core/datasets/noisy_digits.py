"""Handwritten digits behind noise: an image asked for an image."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.bundled import ScannedDigits
from core.dataset import DATASETS, Examples, Task
from core.language import mark
from core.layer import Shape
from core.setting import setting


@DATASETS.register("noisy-digits")
@dataclass(frozen=True)
class NoisyDigits(ScannedDigits):
    """Each digit with normal noise on every pixel, cut to [0, 1]; the answer is the clean digit.

    Without noise, answer and example are the same image: data for an autoencoder.

    Shapes: x and y (1797, 8, 8, 1) in [0, 1].
    """

    title = mark("Noisy digits")
    what = mark("Small images of digits under noise; the answer asked for is the clean image.")
    task = Task.REGRESSION
    targets = (mark("the clean image"),)
    unit_answers = True

    noise: int = setting(
        30,
        mark("Noise"),
        mark("How far each pixel is thrown off. With 0 the image itself is to be given back."),
        low=0,
        high=100,
        unit="%",
    )

    @property
    @override
    def target_shape(self) -> Shape:
        return self.shape

    @override
    def load(self, seed: int) -> Examples:
        import numpy as np

        clean = super().load(seed).x
        thrown = np.random.default_rng((seed, 0)).normal(0, self.noise / 100, clean.shape)
        return Examples(np.clip(clean + thrown, 0, 1).astype(np.float32), clean)
