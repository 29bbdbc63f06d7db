"""1-D convolution: the same short windows slide along a sequence."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core import sliding
from core.activation import FUNCTIONS
from core.fitting import expect_sequence, lone_softmax
from core.language import mark
from core.layer import LAYERS, Family, Inferred, Layer, Product, Shape, Weight
from core.setting import setting


@LAYERS.register("Conv1D")
@dataclass(frozen=True)
class Conv1D(Layer):
    """Return `filters` sequences; each value is the window's numbers times a kernel, + bias.

    Shapes: (length, channels) → (length', filters); "same" and "causal" give ⌈n / s⌉, "valid"
        ⌊(n − d(k − 1) − 1) / s⌋ + 1, for kernel k, stride s, dilation d.
    Parameters: (k · channels + 1) · filters; the 1 is the bias.
    Errors: ShapeError for what is no sequence, or shorter than the window, and for stride and
        dilation both larger than 1.
    Source: Dumoulin & Visin, arXiv:1603.07285; causal: van den Oord et al., arXiv:1609.03499.
    """

    title = "Conv1D"
    what = mark(
        "Slides short windows along a sequence; each one answers where its pattern appears."
    )
    family = Family.CONVOLUTION
    examples = (((12, 3),),)

    filters: int = setting(
        16,
        mark("Filters"),
        mark("How many patterns to look for: one kernel each."),
        low=1,
        high=4096,
    )
    kernel_size: int = setting(
        3,
        mark("Kernel size"),
        mark("A longer window sees longer patterns and costs more."),
        low=1,
        high=256,
    )
    strides: int = setting(1, mark("Stride"), mark("Steps of 2 halve the length."), low=1, high=64)
    padding: str = setting(
        "same",
        mark("Padding"),
        mark("“same” keeps the length; “causal” keeps it too, and never looks ahead."),
        choices=("same", "valid", "causal"),
    )
    dilation_rate: int = setting(
        1,
        mark("Dilation"),
        mark("Spreads the window apart: it sees farther at equal cost."),
        low=1,
        high=256,
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
        expect_sequence(self.title, shape)
        sliding.expect_stride_or_dilation(self, (self.strides,), (self.dilation_rate,))
        seen = sliding.dilated((self.kernel_size,), (self.dilation_rate,))
        out = sliding.slide(self, shape[:1], seen, (self.strides,), self.padding)
        kernel = (self.kernel_size, shape[1], self.filters)
        weights: tuple[Weight, ...] = (Weight("kernel", kernel),)
        if self.use_bias:
            weights += (Weight("bias", (self.filters,)),)
        advice, repairs = lone_softmax(self, self.filters)
        return Inferred(
            (*out.sizes, self.filters),
            weights,
            (Product("kernel", (*out.sizes, *kernel)),),
            (*out.rule, str(self.filters)),
            out.windows,
            advice,
            repairs,
        )

    @override
    def short(self) -> str:
        return f"{self.filters} · {self.kernel_size} · {FUNCTIONS[self.activation].title}"
