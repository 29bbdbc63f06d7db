"""An activation function as a brick of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from typing_extensions import override

from core.activation import FUNCTIONS, STEP
from core.call import Call, call
from core.fitting import lone_softmax
from core.language import mark, say
from core.layer import LAYERS, Change, Family, Inferred, Layer, Shape, as_rule
from core.setting import setting


@LAYERS.register("Activation")
@dataclass(frozen=True)
class Activation(Layer):
    """Return g(z) for every number z; softmax alone looks at all numbers of the last axis.

    The step is in no Keras layer: here it is relu(sign(z)), so that plain Keras loads the file.

    Shapes: unchanged.
    Source: core.activation; step: Rosenblatt, Psychological Review 65 (1958).
    """

    title = "Activation"
    what = mark("Bends what comes in: without a bend, stacked layers stay one straight line.")
    family = Family.ACTIVATION
    examples = (((4,),), ((3, 4),), ((3, 4, 5),))

    activation: str = setting(
        "relu",
        mark("Function"),
        mark("Its curve decides what is let through, squeezed or cut."),
        choices=(*FUNCTIONS, "step"),
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        advice, repairs = lone_softmax(self, shape[-1])
        if self.activation == "step":
            advice = say("A step has no slope: what comes before it cannot learn.")
            repairs = (Change(self.changed(activation="sigmoid"), say("Use sigmoid")),)
        return Inferred(shape, rule=as_rule(shape), advice=advice, repairs=repairs)

    @override
    def arguments(self) -> dict[str, Any]:
        return {"activation": "relu" if self.activation == "step" else self.activation}

    @override
    def applied(self, name: Any, *tensors: Any) -> Call:
        (tensor,) = tensors
        return super().applied(
            name, call("ops.sign", tensor) if self.activation == "step" else tensor
        )

    @override
    def short(self) -> str:
        return {**FUNCTIONS, "step": STEP}[self.activation].title
