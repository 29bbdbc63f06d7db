"""Where branches meet: what adding, multiplying, averaging and their kin share."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import ClassVar

from typing_extensions import override

from core.errors import ShapeError
from core.fitting import insert_before
from core.language import Message, say, shown
from core.layer import Family, Inferred, Layer, Repair, Shape, as_rule


@dataclass(frozen=True)
class Merge(Layer):
    """Number by number, all inputs into one; an axis of size 1 is repeated to fit, as in Keras.

    Errors: ShapeError for sizes that differ, other than by a 1, with a projection as the repair.
    Source: the projection is option B of He et al., arXiv:1512.03385, section 3.3.

    Attributes:
        repeats: whether a smaller input is commonly meant to be repeated, and needs no advice.
    """

    family = Family.MERGE
    merges = True
    repeats = False
    examples: ClassVar[tuple[tuple[Shape, ...], ...]] = (
        ((3,), (3,)),
        ((3, 4), (3, 4)),
        ((4, 4, 3), (4, 4, 3), (4, 4, 3)),
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        shape = shapes[0]
        for other in shapes[1:]:
            shape = self._broadcast(shape, other, shapes)
        uneven = len(set(shapes)) > 1 and not self.repeats
        return Inferred(
            shape,
            rule=as_rule(shape),
            advice=say("The smaller input is repeated to fit: {shapes}.", shapes=listed(shapes))
            if uneven
            else None,
            repairs=projection(shapes) if uneven else (),
        )

    def _broadcast(self, one: Shape, other: Shape, shapes: tuple[Shape, ...]) -> Shape:
        axes = list(zip_longest(reversed(one), reversed(other), fillvalue=1))
        if any(a != b and 1 not in (a, b) for a, b in axes):
            raise ShapeError(
                say(
                    "{layer} needs inputs of the same shape. Received: {shapes}.",
                    layer=self.title,
                    shapes=listed(shapes),
                ),
                *projection(shapes),
            )
        return tuple(max(a, b) for a, b in reversed(axes))


def expect_two(title: str, shapes: tuple[Shape, ...]) -> None:
    """Raise ShapeError unless there are exactly two inputs."""
    if len(shapes) != 2:
        raise ShapeError(
            say("{layer} takes two inputs. Received: {n}.", layer=title, n=len(shapes))
        )


def listed(shapes: tuple[Shape, ...]) -> Message | str:
    """Return shapes in words: 8 × 8 × 1 and 4 × 4 × 1."""
    *before, last = shapes
    if not before:
        return shown(last)
    return say("{first} and {last}", first=", ".join(shown(shape) for shape in before), last=last)


def projection(shapes: tuple[Shape, ...]) -> tuple[Repair, ...]:
    """Return the layer that gives the first input the shape of all the others, where one can."""
    first, target = shapes[0], shapes[1]
    if len(set(shapes[1:])) > 1 or len(first) != len(target) or first == target:
        return ()
    if first[:-1] == target[:-1] and len(first) < 3:
        return insert_before("Dense", units=target[-1], activation="linear")
    steps = tuple(-(-a // b) for a, b in zip(first[:-1], target[:-1], strict=True))
    if len(first) != 3 or any(
        -(-a // step) != b for a, b, step in zip(first, target, steps, strict=False)
    ):
        return ()
    return insert_before(
        "Conv2D", filters=target[-1], kernel_size=(1, 1), strides=steps, activation="linear"
    )


def resizing(shapes: tuple[Shape, ...]) -> tuple[Repair, ...]:
    """Return the layer that gives the first image the height and width of all the others."""
    sizes = {shape[:-1] for shape in shapes[1:]}
    first, *_ = shapes
    if len(sizes) > 1 or any(len(shape) != 3 for shape in shapes):
        return ()
    (target,) = sizes
    if all(b % a == 0 for a, b in zip(first, target, strict=False)):
        factors = tuple(b // a for a, b in zip(first, target, strict=False))
        return insert_before("UpSampling2D", size=factors)
    if all(a % b == 0 for a, b in zip(first, target, strict=False)):
        factors = tuple(a // b for a, b in zip(first, target, strict=False))
        return insert_before("MaxPooling2D", pool_size=factors, strides=factors)
    return ()
