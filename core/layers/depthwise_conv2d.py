"""Depthwise convolution: each channel has windows of its own."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core import sliding
from core.activation import FUNCTIONS
from core.fitting import expect_image, lone_softmax
from core.language import mark
from core.layer import LAYERS, Family, Inferred, Layer, Product, Shape, Weight
from core.setting import setting


@LAYERS.register("DepthwiseConv2D")
@dataclass(frozen=True)
class DepthwiseConv2D(Layer):
    """Return `depth_multiplier` maps for each channel, each computed from that channel alone.

    Shapes: (height, width, channels) → (height', width', channels · multiplier); sizes as Conv2D.
    Parameters: (k · k + 1) · channels · multiplier; the 1 is the bias.
    Errors: ShapeError for what is no image, or smaller than the window, and for strides that
        differ without dilation, which TensorFlow refuses.
    Source: Howard et al., MobileNets, arXiv:1704.04861, section 3.1.
    """

    title = "DepthwiseConv2D"
    what = mark("Slides windows over each channel by itself: far cheaper than a full convolution.")
    family = Family.CONVOLUTION
    examples = (((12, 12, 3),),)

    kernel_size: tuple[int, int] = sliding.kernel_size()
    depth_multiplier: int = sliding.depth_multiplier()
    strides: tuple[int, int] = sliding.strides()
    padding: str = sliding.padding("same")
    dilation_rate: tuple[int, int] = sliding.dilation_rate()
    activation: str = setting(
        "relu",
        mark("Activation"),
        mark("ReLU keeps only where the pattern is found in its channel."),
        choices=tuple(FUNCTIONS),
    )
    use_bias: bool = setting(
        True, mark("Bias"), mark("Lets each map move its threshold; one parameter a map.")
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        expect_image(self.title, shape)
        sliding.expect_square_stride(self, self.strides, self.dilation_rate)
        seen = sliding.dilated(self.kernel_size, self.dilation_rate)
        out = sliding.slide(self, shape[:2], seen, self.strides, self.padding)
        maps = shape[2] * self.depth_multiplier
        kernel = (*self.kernel_size, shape[2], self.depth_multiplier)
        weights: tuple[Weight, ...] = (Weight("kernel", kernel),)
        if self.use_bias:
            weights += (Weight("bias", (maps,)),)
        advice, repairs = lone_softmax(self, maps)
        return Inferred(
            (*out.sizes, maps),
            weights,
            (Product("kernel", (*out.sizes, *kernel)),),
            (*out.rule, f"{shape[2]} · {self.depth_multiplier}"),
            out.windows,
            advice,
            repairs,
        )

    @override
    def short(self) -> str:
        return f"{sliding.cross(self.kernel_size)} · {FUNCTIONS[self.activation].title}"
