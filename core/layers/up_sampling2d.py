"""A larger image from a smaller one, without weights."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from typing_extensions import override

from core.fitting import expect_image
from core.language import mark
from core.layer import LAYERS, Family, Inferred, Layer, Shape, Window
from core.setting import setting
from core.sliding import cross

NEIGHBOURS = {"nearest": 1, "bilinear": 2, "bicubic": 4}
"""How many input pixels along one axis make one output pixel."""


@LAYERS.register("UpSampling2D")
@dataclass(frozen=True)
class UpSampling2D(Layer):
    """Return the image enlarged by whole factors.

    Shapes: (height, width, channels) → (height · factor, width · factor, channels).
    Errors: ShapeError for what is no image.
    Source: Keras `UpSampling2D`; bicubic: Keys, IEEE Trans. ASSP 29 (1981).
    """

    title = "UpSampling2D"
    what = mark("Enlarges the maps: the way back from small maps to an image.")
    family = Family.POOLING
    examples = (((12, 12, 3),),)

    size: tuple[int, int] = setting(
        (2, 2),
        mark("Factor"),
        mark("2 makes each pixel two pixels high and wide."),
        low=1,
        high=16,
    )
    interpolation: str = setting(
        "nearest",
        mark("Between the pixels"),
        mark("“nearest” repeats pixels; the others blend neighbours and look smoother."),
        choices=tuple(NEIGHBOURS),
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        expect_image(self.title, shape)
        height, width, channels = shape
        down, across = self.size
        return Inferred(
            (height * down, width * across, channels),
            rule=(f"{height} · {down}", f"{width} · {across}", str(channels)),
            windows=tuple(
                Window(NEIGHBOURS[self.interpolation], Fraction(1, factor)) for factor in self.size
            ),
        )

    @override
    def short(self) -> str:
        return cross(self.size)
