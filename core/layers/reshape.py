"""The same numbers in another shape."""

from __future__ import annotations

from dataclasses import dataclass
from math import isqrt, prod

from typing_extensions import override

from core.errors import ShapeError
from core.fitting import as_image
from core.language import mark, say
from core.layer import LAYERS, Change, Family, Inferred, Layer, Shape, as_rule
from core.setting import setting
from core.sliding import cross


@LAYERS.register("Reshape")
@dataclass(frozen=True)
class Reshape(Layer):
    """Return all values of an example, in the same order, in `target_shape`.

    Shapes: any → `target_shape`, of as many values.
    Errors: ShapeError where the number of values differs.
    Source: Keras `Reshape`.
    """

    title = "Reshape"
    what = mark("Lays the same values out in another shape, in the same order.")
    family = Family.CORE
    examples = (((12,),), ((3, 4),), ((3, 4, 5),))

    target_shape: tuple[int, ...] = setting(
        (8, 8, 1),
        mark("Shape"),
        mark("The sizes to lay the values out in; their product must stay the same."),
        low=1,
        high=1_000_000_000,
        kind="shape",
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        count, target = prod(shape), prod(self.target_shape)
        if count != target:
            fitting = self.changed(target_shape=self._fitting(shape))
            raise ShapeError(
                say(
                    "{count} values cannot be laid out as {target}, which takes {needed}.",
                    count=count,
                    target=self.target_shape,
                    needed=target,
                ),
                Change(fitting, say("Use {shape}", shape=fitting.target_shape)),
            )
        return Inferred(
            self.target_shape,
            rule=as_rule(self.target_shape),
            windows=() if len(shape) != len(self.target_shape) else None,
        )

    @override
    def short(self) -> str:
        return cross(self.target_shape)

    def _fitting(self, shape: Shape) -> Shape:
        """Return a shape of as many values and axes: an image, another first axis, the squarest."""
        count, rest = prod(shape), self.target_shape[1:]
        if len(rest) == 2 and as_image(shape):
            return as_image(shape)
        if count % prod(rest) == 0:
            return (count // prod(rest), *rest)
        side = next(side for side in range(isqrt(count), 0, -1) if count % side == 0)
        return (side, count // side, *(1 for _ in rest[1:]))
