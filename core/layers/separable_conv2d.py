"""Separable convolution: first each channel by itself, then a mixture of the channels."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.convolving import Channelwise, FilteringConvolution
from core.language import mark
from core.layer import LAYERS, Shape


@LAYERS.register("SeparableConv2D")
@dataclass(frozen=True)
class SeparableConv2D(FilteringConvolution, Channelwise):
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
    kernels = (("depthwise", (0, 1)), ("pointwise", (0, 1, 2)))

    @override
    def shapes(self, channels: int) -> dict[str, Shape]:
        return {
            "depthwise_kernel": self.each(channels),
            "pointwise_kernel": (1, 1, channels * self.depth_multiplier, self.filters),
        }
