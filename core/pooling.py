"""Pooling: what keeping the maximum and keeping the average share."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.fitting import expect_image
from core.language import mark
from core.layer import Family, Inferred, Layer, Shape
from core.setting import setting
from core.sliding import cross, padding, slide


@dataclass(frozen=True)
class Pooling2D(Layer):
    """A window that slides over each map by itself and keeps one number of what it sees.

    Errors: ShapeError for what is no image, or smaller than the window.
    """

    family = Family.POOLING
    examples = (((12, 12, 3),),)

    pool_size: tuple[int, int] = setting(
        (2, 2),
        mark("Window"),
        mark("A larger window forgets more precisely where something was."),
        low=1,
        high=64,
        unit="px",
    )
    strides: tuple[int, int] = setting(
        (2, 2),
        mark("Stride"),
        mark("Steps as large as the window tile the map; smaller ones overlap."),
        low=1,
        high=64,
        unit="px",
    )
    padding: str = padding("valid")

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        expect_image(self.title, shape)
        out = slide(self, shape[:2], self.pool_size, self.strides, self.padding)
        return Inferred(
            (*out.sizes, shape[2]), rule=(*out.rule, str(shape[2])), windows=out.windows
        )

    @override
    def short(self) -> str:
        return cross(self.pool_size)


@dataclass(frozen=True)
class GlobalPooling2D(Layer):
    """One number for each map, whatever its size.

    Errors: ShapeError for what is no image.
    """

    family = Family.POOLING
    examples = (((12, 12, 3),),)

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        expect_image(self.title, shape)
        return Inferred((shape[2],), rule=(str(shape[2]),), windows=None)
