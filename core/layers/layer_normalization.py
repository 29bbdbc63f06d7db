"""Layer normalisation: the channels of one place brought to mean 0 and variance 1."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.language import mark
from core.layer import LAYERS, Inferred, Shape, as_rule
from core.normalising import Normalisation


@LAYERS.register("LayerNormalization")
@dataclass(frozen=True)
class LayerNormalization(Normalisation):
    """Return γ (x − mean) / √(variance + ε) + β over the last axis, each example by itself.

    Shapes: unchanged.
    Parameters: channels each for γ and β.
    Source: Ba, Kiros & Hinton, arXiv:1607.06450, over the last axis as in Keras.
    """

    title = "LayerNormalization"
    what = mark("Brings the channels of each place to mean 0 and variance 1, whatever the batch.")

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        return Inferred(shape, self.learned(shape), rule=as_rule(shape))
