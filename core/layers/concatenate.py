"""Branches side by side."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.errors import ShapeError
from core.language import mark, say
from core.layer import LAYERS, Family, Inferred, Layer, Shape, as_rule
from core.merging import listed, resizing


@LAYERS.register("Concatenate")
@dataclass(frozen=True)
class Concatenate(Layer):
    """Return all inputs side by side along the last axis.

    Shapes: (…, a), (…, b) → (…, a + b); all axes but the last are equal.
    Errors: ShapeError where another axis differs.
    Source: Keras `Concatenate`; Huang et al., DenseNet, arXiv:1608.06993, equation 2.
    """

    title = "Concatenate"
    what = mark("Puts the channels of all branches side by side and forgets nothing.")
    family = Family.MERGE
    merges = True
    examples = (((3,), (4,)), ((3, 4), (3, 2)), ((4, 4, 3), (4, 4, 1), (4, 4, 3)))

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        before = shapes[0][:-1]
        if any(shape[:-1] != before for shape in shapes):
            raise ShapeError(
                say(
                    "{layer} needs inputs that differ in their last size alone. "
                    "Received: {shapes}.",
                    layer=self.title,
                    shapes=listed(shapes),
                ),
                *resizing(shapes),
            )
        channels = [shape[-1] for shape in shapes]
        return Inferred(
            (*before, sum(channels)), rule=(*as_rule(before), " + ".join(map(str, channels)))
        )
