"""Dropout: numbers hidden at random while training."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.language import mark, percent
from core.layer import LAYERS, Family, Inferred, Layer, Shape, as_rule
from core.setting import setting


@LAYERS.register("Dropout")
@dataclass(frozen=True)
class Dropout(Layer):
    """Return its input with a share `rate` of zeros in training, the rest divided by 1 − rate.

    Outside training it passes everything on unchanged.

    Shapes: unchanged.
    Source: Srivastava et al., JMLR 15 (2014).
    """

    title = "Dropout"
    what = mark("Hides numbers at random in training, so that the network relies on none alone.")
    family = Family.REGULARISATION
    examples = (((4,),), ((3, 4),), ((3, 4, 5),))

    rate: float = setting(
        0.5,
        mark("Share hidden"),
        mark("More hides more in training: less learning by heart, but slower learning."),
        low=0.0,
        high=0.99,
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        return Inferred(shape, rule=as_rule(shape))

    @override
    def short(self) -> str:
        return percent(self.rate, 0)
