"""Every number times a factor, plus a shift."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.language import mark, shown
from core.layer import LAYERS, Family, Inferred, Layer, Shape, as_rule
from core.setting import setting


@LAYERS.register("Rescaling")
@dataclass(frozen=True)
class Rescaling(Layer):
    """Return scale · x + offset, the same for every number; nothing is learned.

    Shapes: unchanged.
    Source: Keras `Rescaling`.
    """

    title = "Rescaling"
    what = mark("Multiplies every number by one factor and adds one shift: pixels 0…255 to 0…1.")
    family = Family.NORMALISATION
    examples = (((4,),), ((3, 4),), ((3, 4, 5),))

    scale: float = setting(
        1 / 255,
        mark("Factor"),
        mark("1/255 brings pixels into 0…1, where learning is easiest."),
        low=-1e6,
        high=1e6,
    )
    offset: float = setting(
        0.0,
        mark("Shift"),
        mark("Moves every number; −1 after a factor of 1/127.5 gives −1…1."),
        low=-1e6,
        high=1e6,
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        return Inferred(shape, rule=as_rule(shape))

    @override
    def short(self) -> str:
        return f"×{shown(self.scale)}" + (f" + {shown(self.offset)}" if self.offset else "")
