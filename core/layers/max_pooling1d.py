"""Max pooling of a sequence: the strongest answer of each window."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core import sliding
from core.fitting import expect_sequence
from core.language import mark
from core.layer import LAYERS, Family, Inferred, Layer, Shape
from core.setting import setting


@LAYERS.register("MaxPooling1D")
@dataclass(frozen=True)
class MaxPooling1D(Layer):
    """Return the largest number of each window, channel by channel.

    Shapes: (length, channels) → (length', channels); sizes as Conv1D.
    Errors: ShapeError for what is no sequence, or shorter than the window.
    Source: Keras `MaxPooling1D`.
    """

    title = "MaxPooling1D"
    what = mark("Keeps the strongest answer of each window and shortens the sequence.")
    family = Family.POOLING
    examples = (((12, 3),),)

    pool_size: int = setting(
        2,
        mark("Window"),
        mark("A longer window forgets more precisely when something was."),
        low=1,
        high=256,
    )
    strides: int = setting(
        2,
        mark("Stride"),
        mark("Steps as long as the window tile the sequence; smaller ones overlap."),
        low=1,
        high=256,
    )
    padding: str = sliding.padding("valid")

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        expect_sequence(self.title, shape)
        out = sliding.slide(self, shape[:1], (self.pool_size,), (self.strides,), self.padding)
        return Inferred(
            (*out.sizes, shape[1]), rule=(*out.rule, str(shape[1])), windows=out.windows
        )

    @override
    def short(self) -> str:
        return str(self.pool_size)
