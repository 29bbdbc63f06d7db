"""Where the data enters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from typing_extensions import override

from core.call import Call, call
from core.language import mark
from core.layer import LAYERS, Family, Inferred, Layer, Shape, as_rule
from core.setting import setting


@LAYERS.register("Input")
@dataclass(frozen=True)
class Input(Layer):
    """Return one example of the data, unchanged. Takes no input and owns no weights."""

    title = "Input"
    what = mark("One example of the data enters here.")
    family = Family.INPUT
    examples = ((),)

    shape: tuple[int, ...] = setting(
        (2,),
        mark("Shape"),
        mark("The sizes of one example; follows the data."),
        low=1,
        high=1_000_000,
        kind="shape",
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        return Inferred(self.shape, rule=as_rule(self.shape))

    @override
    def keras(self) -> Call:
        return call("Input", **self.arguments())

    @override
    def applied(self, name: Any, *tensors: Any) -> Call:
        return self.keras().named(name)
