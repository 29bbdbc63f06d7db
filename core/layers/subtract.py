"""The difference of two branches."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.language import mark
from core.layer import LAYERS, Inferred, Shape
from core.merging import Merge, expect_two


@LAYERS.register("Subtract")
@dataclass(frozen=True)
class Subtract(Merge):
    """Return the first input minus the second, number by number.

    Shapes: two equal shapes → that shape; axes of size 1 are repeated to fit.
    Errors: ShapeError for other than two inputs, and for sizes that differ otherwise.
    Source: Keras `Subtract`.
    """

    title = "Subtract"
    examples = Merge.examples[:2]
    what = mark("Takes the second branch from the first: what is left is where they differ.")

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        expect_two(self.title, shapes)
        return super().infer(*shapes)
