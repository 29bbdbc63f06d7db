"""2-D convolution: the same small windows slide over the whole image."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from typing_extensions import override

from core.activation import FUNCTIONS
from core.errors import ShapeError
from core.language import mark, say
from core.layer import (
    LAYERS,
    Change,
    Family,
    Inferred,
    Layer,
    Product,
    Shape,
    Weight,
    Window,
    expect_rank,
    slid,
)
from core.setting import setting


@LAYERS.register("Conv2D")
@dataclass(frozen=True)
class Conv2D(Layer):
    """Return `filters` maps; each value is the window's numbers times a kernel, summed, + bias.

    As everywhere in the field this is a cross-correlation: the kernel is not flipped.

    Shapes: (height, width, channels) → (height', width', filters); "same" gives ⌈h / s⌉, "valid"
        ⌊(h − d(k − 1) − 1) / s⌋ + 1, for kernel k, stride s, dilation d.
    Parameters: (k · k · channels / groups + 1) · filters; the 1 is the bias.
    Errors: ShapeError for what is no image, or smaller than the window.
    Source: Dumoulin & Visin, arXiv:1603.07285, relationships 5 and 15.
    """

    title = "Conv2D"
    what = mark("Slides small windows over the image; each one answers where its pattern appears.")
    family = Family.CONVOLUTION
    examples = (((12, 12, 3),),)

    filters: int = setting(
        16,
        mark("Filters"),
        mark("How many patterns to look for: one map and one kernel each."),
        low=1,
        high=4096,
    )
    kernel_size: tuple[int, int] = setting(
        (3, 3),
        mark("Kernel size"),
        mark("A larger window sees larger patterns and costs more."),
        low=1,
        high=31,
        unit="px",
    )
    strides: tuple[int, int] = setting(
        (1, 1),
        mark("Stride"),
        mark("Steps of 2 halve the height and width of the maps."),
        low=1,
        high=16,
        unit="px",
    )
    padding: str = setting(
        "same",
        mark("Padding"),
        mark("“same” adds zeros round the image and keeps its size."),
        choices=("same", "valid"),
    )
    dilation_rate: tuple[int, int] = setting(
        (1, 1),
        mark("Dilation"),
        mark("Spreads the window apart: it sees farther at equal cost."),
        low=1,
        high=16,
        unit="px",
    )
    activation: str = setting(
        "relu",
        mark("Activation"),
        mark("ReLU keeps only where the pattern is found."),
        choices=tuple(FUNCTIONS),
    )
    use_bias: bool = setting(
        True, mark("Bias"), mark("Lets each filter move its threshold; one parameter a filter.")
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        expect_rank(self.title, shape, 3)
        if max(self.strides) > 1 and max(self.dilation_rate) > 1:
            raise ShapeError(
                say("Stride and dilation cannot both be larger than 1."),
                Change(self.changed(dilation_rate=(1, 1)), say("Set the dilation to 1")),
            )
        height, width, channels = shape
        seen = tuple(
            d * (k - 1) + 1 for k, d in zip(self.kernel_size, self.dilation_rate, strict=True)
        )
        rows, rows_rule = slid(height, seen[0], self.strides[0], self.padding)
        columns, columns_rule = slid(width, seen[1], self.strides[1], self.padding)
        if min(rows, columns) < 1:
            raise ShapeError(
                say(
                    "The window ({window}) is larger than the image ({image}).",
                    window=seen,
                    image=(height, width),
                ),
                Change(self.changed(padding="same"), say("Use “same” padding")),
            )
        kernel = (*self.kernel_size, channels, self.filters)
        weights: tuple[Weight, ...] = (Weight("kernel", kernel),)
        if self.use_bias:
            weights += (Weight("bias", (self.filters,)),)
        return Inferred(
            (rows, columns, self.filters),
            weights,
            (Product("kernel", (rows, columns, *kernel)),),
            (rows_rule, columns_rule, str(self.filters)),
            tuple(Window(size, step) for size, step in zip(seen, self.strides, strict=True)),
        )

    @override
    def keras(self, name: str) -> Any:
        import keras

        return keras.layers.Conv2D(**self.values(), name=name)

    @override
    def short(self) -> str:
        size = "×".join(map(str, self.kernel_size))
        return f"{self.filters} · {size} · {FUNCTIONS[self.activation].title}"
