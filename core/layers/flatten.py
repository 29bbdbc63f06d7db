"""From an image to a row of numbers."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

from typing_extensions import override

from core.language import mark
from core.layer import LAYERS, Family, Inferred, Layer, Shape


@LAYERS.register("Flatten")
@dataclass(frozen=True)
class Flatten(Layer):
    """Return all values of an example in one row, row by row.

    Shapes: (a, b, c) → (a · b · c,).
    Source: Keras `Flatten`.
    """

    title = "Flatten"
    what = mark("Lays all the values out in one row, so that a Dense brick can take them.")
    family = Family.CORE
    examples = (((4,),), ((3, 4),), ((3, 4, 5),))

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        return Inferred((prod(shape),), rule=(" · ".join(map(str, shape)),), windows=None)
