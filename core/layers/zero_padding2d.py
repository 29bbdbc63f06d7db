"""Zeros around an image."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from typing_extensions import override

from core.fitting import expect_image
from core.language import mark
from core.layer import LAYERS, Family, Inferred, Layer, Shape
from core.setting import setting


@LAYERS.register("ZeroPadding2D")
@dataclass(frozen=True)
class ZeroPadding2D(Layer):
    """Return the image with rows and columns of zeros around it.

    Shapes: (height, width, channels) → (above + height + below, left + width + right, channels).
    Errors: ShapeError for what is no image.
    Source: Keras `ZeroPadding2D`, whose `padding` is (rows, columns).
    """

    title = "ZeroPadding2D"
    what = mark("Puts a border of zeros round the image, so that windows reach its edges.")
    family = Family.CONVOLUTION
    examples = (((12, 12, 3),),)

    rows: tuple[int, int] = setting(
        (1, 1),
        mark("Rows above and below"),
        mark("Each row of zeros makes the image one pixel higher."),
        low=0,
        high=64,
        unit="px",
    )
    columns: tuple[int, int] = setting(
        (1, 1),
        mark("Columns left and right"),
        mark("Each column of zeros makes the image one pixel wider."),
        low=0,
        high=64,
        unit="px",
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        expect_image(self.title, shape)
        height, width, channels = shape
        (above, below), (left, right) = self.rows, self.columns
        return Inferred(
            (above + height + below, left + width + right, channels),
            rule=(f"{above} + {height} + {below}", f"{left} + {width} + {right}", str(channels)),
        )

    @override
    def arguments(self) -> dict[str, Any]:
        return {"padding": (self.rows, self.columns)}

    @override
    def short(self) -> str:
        return " · ".join(f"{before}+{after}" for before, after in (self.rows, self.columns))
