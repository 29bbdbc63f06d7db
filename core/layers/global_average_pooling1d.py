"""One mean for each channel of a sequence."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.fitting import expect_sequence
from core.language import mark
from core.layer import LAYERS, Family, Inferred, Layer, Shape


@LAYERS.register("GlobalAveragePooling1D")
@dataclass(frozen=True)
class GlobalAveragePooling1D(Layer):
    """Return the mean of each channel over the whole sequence.

    Shapes: (length, channels) → (channels,).
    Errors: ShapeError for what is no sequence.
    Source: Keras `GlobalAveragePooling1D`.
    """

    title = "GlobalAveragePooling1D"
    what = mark("Averages the whole sequence to one number a channel, whatever its order.")
    family = Family.POOLING
    examples = (((12, 3),),)

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        expect_sequence(self.title, shape)
        return Inferred((shape[1],), rule=(str(shape[1]),), windows=None)
