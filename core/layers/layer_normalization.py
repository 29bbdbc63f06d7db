"""Layer normalisation: the channels of one place brought to mean 0 and variance 1."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.language import mark
from core.layer import LAYERS, Family, Inferred, Layer, Shape, Weight, as_rule
from core.setting import setting


@LAYERS.register("LayerNormalization")
@dataclass(frozen=True)
class LayerNormalization(Layer):
    """Return γ (x − mean) / √(variance + ε) + β over the last axis, each example by itself.

    Shapes: unchanged.
    Parameters: channels each for γ and β.
    Source: Ba, Kiros & Hinton, arXiv:1607.06450, over the last axis as in Keras.
    """

    title = "LayerNormalization"
    what = mark("Brings the channels of each place to mean 0 and variance 1, whatever the batch.")
    family = Family.NORMALISATION
    examples = (((4,),), ((3, 4),), ((3, 4, 5),))

    epsilon: float = setting(
        0.001,
        mark("ε"),
        mark("Added to the variance, so that equal channels are not divided by 0."),
        low=1e-7,
        high=1.0,
    )
    center: bool = setting(
        True, mark("Shift β"), mark("Lets each channel learn another mean than 0.")
    )
    scale: bool = setting(
        True, mark("Scale γ"), mark("Lets each channel learn another spread than 1.")
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        learned = (("gamma", self.scale), ("beta", self.center))
        return Inferred(
            shape,
            tuple(Weight(name, shape[-1:]) for name, wanted in learned if wanted),
            rule=as_rule(shape),
        )
