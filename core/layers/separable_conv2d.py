"""Separable convolution: first each channel by itself, then a mixture of the channels."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core import sliding
from core.activation import FUNCTIONS
from core.fitting import expect_image, lone_softmax
from core.language import mark
from core.layer import LAYERS, Family, Inferred, Layer, Product, Shape, Weight
from core.setting import setting


@LAYERS.register("SeparableConv2D")
@dataclass(frozen=True)
class SeparableConv2D(Layer):
    """Return `filters` mixtures of maps that were each computed from one channel alone.

    Shapes: (height, width, channels) → (height', width', filters); sizes as Conv2D.
    Parameters: k · k · channels · multiplier + channels · multiplier · filters, + filters with
        bias.
    Errors: ShapeError for what is no image, or smaller than the window, and for strides that
        differ without dilation, which TensorFlow refuses.
    Source: Chollet, Xception, arXiv:1610.02357, section 1.1.
    """

    title = "SeparableConv2D"
    what = mark(
        "Looks at each channel by itself, then mixes them: a convolution in two cheap steps."
    )
    family = Family.CONVOLUTION
    examples = (((12, 12, 3),),)

    filters: int = setting(
        16,
        mark("Filters"),
        mark("How many mixtures of the channels to make: one map each."),
        low=1,
        high=4096,
    )
    kernel_size: tuple[int, int] = sliding.kernel_size()
    depth_multiplier: int = sliding.depth_multiplier()
    strides: tuple[int, int] = sliding.strides()
    padding: str = sliding.padding("same")
    dilation_rate: tuple[int, int] = sliding.dilation_rate()
    activation: str = setting(
        "relu",
        mark("Activation"),
        mark("ReLU keeps only where the mixture is found."),
        choices=tuple(FUNCTIONS),
    )
    use_bias: bool = setting(
        True, mark("Bias"), mark("Lets each mixture move its threshold; one parameter a filter.")
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        expect_image(self.title, shape)
        sliding.expect_square_stride(self, self.strides, self.dilation_rate)
        seen = sliding.dilated(self.kernel_size, self.dilation_rate)
        out = sliding.slide(self, shape[:2], seen, self.strides, self.padding)
        depthwise = (*self.kernel_size, shape[2], self.depth_multiplier)
        pointwise = (1, 1, shape[2] * self.depth_multiplier, self.filters)
        weights: tuple[Weight, ...] = (
            Weight("depthwise_kernel", depthwise),
            Weight("pointwise_kernel", pointwise),
        )
        macs = tuple(Product(weight.name, (*out.sizes, *weight.shape)) for weight in weights)
        if self.use_bias:
            weights += (Weight("bias", (self.filters,)),)
        advice, repairs = lone_softmax(self, self.filters)
        return Inferred(
            (*out.sizes, self.filters),
            weights,
            macs,
            (*out.rule, str(self.filters)),
            out.windows,
            advice,
            repairs,
        )

    @override
    def short(self) -> str:
        size = sliding.cross(self.kernel_size)
        return f"{self.filters} · {size} · {FUNCTIONS[self.activation].title}"
