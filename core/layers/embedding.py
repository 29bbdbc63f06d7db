"""A vector for each word."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.language import mark, say
from core.layer import LAYERS, Family, Inferred, Shape, Weight, as_rule
from core.setting import setting
from core.weighted import Constrained, initializer


@LAYERS.register("Embedding")
@dataclass(frozen=True)
class Embedding(Constrained):
    """Return for each whole number i the i-th row of a learned table.

    Nothing is multiplied: a row is looked up.

    Shapes: (length,) of whole numbers 0 … input_dim − 1 → (length, output_dim).
    Parameters: input_dim · output_dim.
    Source: Bengio et al., JMLR 3 (2003); Keras `Embedding`.
    """

    title = "Embedding"
    what = mark("Gives each word, named by its number, a vector that is learned.")
    family = Family.SEQUENCE
    examples = (((5,),), ((3, 4),), ((3, 4, 5),))
    kernels = (("embeddings", (1,)),)

    input_dim: int = setting(
        1000,
        mark("Words"),
        mark("How many different words there are: one row of the table each."),
        low=1,
        high=1_000_000,
    )
    output_dim: int = setting(
        16,
        mark("Size of a vector"),
        mark("Longer vectors can tell more shades of meaning, with more parameters to learn."),
        low=1,
        high=4096,
    )
    kernel_initializer: str = initializer("random_uniform")

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        return Inferred(
            (*shape, self.output_dim),
            (Weight("embeddings", (self.input_dim, self.output_dim)),),
            rule=(*as_rule(shape), str(self.output_dim)),
            advice=say("Embedding reads a row of word numbers. Received: {shape}.", shape=shape)
            if len(shape) > 1
            else None,
        )

    @override
    def short(self) -> str:
        return f"{self.input_dim} → {self.output_dim}"
