"""How well two branches agree: their scalar product."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from typing_extensions import override

from core.errors import ShapeError
from core.language import mark, say
from core.layer import LAYERS, Change, Family, Inferred, Layer, Product, Shape, as_rule
from core.merging import expect_two, listed
from core.setting import setting


@LAYERS.register("Dot")
@dataclass(frozen=True)
class Dot(Layer):
    """Return Σᵢ aᵢ bᵢ over one axis of each input, for all pairs of what the other axes hold.

    Normalised, each a and b is first divided by its length: the cosine of the angle between them.

    Shapes: (i,), (i,) → (1,); (i, m), (i, n) → (m, n) over axis 1 of both; in general the axes of
        the first without its own, then those of the second.
    Errors: ShapeError for other than two inputs, an axis that is not there, and unequal axes.
    Source: Keras `Dot`, whose axes are counted from 1, the batch being 0.
    """

    title = "Dot"
    what = mark("Measures how well two branches agree: their products, added up along one axis.")
    family = Family.MERGE
    merges = True
    examples = (((3,), (3,)), ((3, 4), (3, 5)), ((3, 4, 5), (3, 2)))

    axes: tuple[int, int] = setting(
        (1, 1),
        mark("Axes"),
        mark("Which axis of each input is multiplied and added up; 1 is the first."),
        low=1,
        high=4,
    )
    normalize: bool = setting(
        False,
        mark("Normalise"),
        mark("Compares directions alone, from −1 to 1: how long the rows are no longer counts."),
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        expect_two(self.title, shapes)
        one, other = shapes
        first, second = (axis - 1 for axis in self.axes)
        if first >= len(one) or second >= len(other) or one[first] != other[second]:
            raise ShapeError(
                say(
                    "{layer} needs one axis of the same size in both inputs. "
                    "Received: axes {axes} of {shapes}.",
                    layer=self.title,
                    axes=listed(((self.axes[0],), (self.axes[1],))),
                    shapes=listed(shapes),
                ),
                *self._repairs(one, other),
            )
        rest = (*one[:first], *one[first + 1 :], *other[:second], *other[second + 1 :])
        return Inferred(
            rest or (1,),
            macs=(Product(mark("agreement"), (*rest, one[first])),),
            rule=as_rule(rest or (1,)),
            windows=None,
        )

    @override
    def short(self) -> str:
        return f"{self.axes[0]} · {self.axes[1]}"

    def _repairs(self, one: Shape, other: Shape) -> Iterator[Change]:
        """Yield the axes of the same size, the last ones if there are several."""
        for first in range(len(one), 0, -1):
            for second in range(len(other), 0, -1):
                if one[first - 1] == other[second - 1]:
                    words = say("Use the axes {first} and {second}", first=first, second=second)
                    yield Change(self.changed(axes=(first, second)), words)
                    return
