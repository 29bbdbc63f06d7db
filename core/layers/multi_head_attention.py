"""Self-attention: each place of a sequence looks at all the others."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import Any

from typing_extensions import override

from core.call import Call
from core.fitting import as_sequence, reshape_before
from core.language import mark
from core.layer import LAYERS, Family, Inferred, Product, Shape, Weight, as_rule, unfit
from core.setting import setting
from core.weighted import Biased, Weighted


@LAYERS.register("MultiHeadAttention")
@dataclass(frozen=True)
class MultiHeadAttention(Weighted, Biased):
    """Return, for each place, a mixture of all places, weighted by how well query and key agree.

    Each head computes softmax(QKᵀ / √key_dim) V; a last projection joins the heads. Query, key and
    value all come from the one input.

    Shapes: (length, channels) → the same; the places of an image count as one long sequence.
    Parameters: 4 · heads · key_dim · channels, + 3 · heads · key_dim + channels with bias.
    Errors: ShapeError for a row of numbers, which has no places.
    Source: Vaswani et al., arXiv:1706.03762, section 3.2.
    """

    title = "MultiHeadAttention"
    what = mark("Lets each place of the sequence look at all the others and take what it needs.")
    family = Family.SEQUENCE
    examples = (((5, 3),), ((3, 4, 5),))
    kernels = (("kernel", (0,)),)

    num_heads: int = setting(
        2,
        mark("Heads"),
        mark("Each head looks for another relation between the places."),
        low=1,
        high=256,
    )
    key_dim: int = setting(
        16,
        mark("Size of a key"),
        mark("Longer keys compare more finely, with more parameters to learn."),
        low=1,
        high=4096,
    )
    dropout: float = setting(
        0.0,
        mark("Dropout"),
        mark("Hides this share of the looks in training, so that none is relied on alone."),
        low=0.0,
        high=0.99,
    )
    use_bias: bool = setting(True, mark("Bias"), mark("Lets each projection move its threshold."))

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        if len(shape) < 2:
            raise unfit(self.title, shape, 2, *reshape_before(as_sequence(shape)))
        places, channels = prod(shape[:-1]), shape[-1]
        heads = (self.num_heads, self.key_dim)
        weights: list[Weight] = []
        macs: list[Product] = []
        for name in ("query", "key", "value"):
            weights += self._projection(name, (channels, *heads), heads)
            macs.append(Product(name, (places, channels, *heads)))
        weights += self._projection("attention_output", (*heads, channels), (channels,))
        macs += (
            Product(mark("agreement"), (places, places, *heads)),
            Product(mark("mixture"), (places, places, *heads)),
            Product("attention_output", (places, *heads, channels)),
        )
        return Inferred(shape, tuple(weights), tuple(macs), as_rule(shape), windows=None)

    @override
    def applied(self, name: Any, *tensors: Any) -> Call:
        return self.keras().named(name).on(tensors[0], tensors[0])

    @override
    def short(self) -> str:
        return f"{self.num_heads} · {self.key_dim}"

    def _projection(self, name: str, kernel: Shape, bias: Shape) -> list[Weight]:
        weights = [Weight(f"{name}/kernel", kernel)]
        return [*weights, Weight(f"{name}/bias", bias)] if self.use_bias else weights
