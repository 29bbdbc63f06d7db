"""Depthwise convolution: each channel has windows of its own."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.convolving import Channelwise, Convolution
from core.language import mark
from core.layer import LAYERS, Shape


@LAYERS.register("DepthwiseConv2D")
@dataclass(frozen=True)
class DepthwiseConv2D(Convolution, Channelwise):
    """Return `depth_multiplier` maps for each channel, each computed from that channel alone.

    Shapes: (height, width, channels) → (height', width', channels · multiplier); sizes as Conv2D.
    Parameters: (k · k + 1) · channels · multiplier; the 1 is the bias.
    Errors: ShapeError for what is no image, or smaller than the window, and for strides that
        differ without dilation, which TensorFlow refuses.
    Source: Howard et al., MobileNets, arXiv:1704.04861, section 3.1.
    """

    title = "DepthwiseConv2D"
    what = mark("Slides windows over each channel by itself: far cheaper than a full convolution.")
    kernels = (("depthwise", (0, 1)),)

    @override
    def shapes(self, channels: int) -> dict[str, Shape]:
        return {"kernel": self.each(channels)}

    @override
    def maps(self, channels: int) -> tuple[int, str]:
        return channels * self.depth_multiplier, f"{channels} · {self.depth_multiplier}"
