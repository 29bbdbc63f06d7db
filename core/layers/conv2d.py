"""2-D convolution: the same small windows slide over the whole image."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.convolving import FilteringConvolution, Windowed2D
from core.language import mark
from core.layer import LAYERS, Shape


@LAYERS.register("Conv2D")
@dataclass(frozen=True)
class Conv2D(FilteringConvolution, Windowed2D):
    """Return `filters` maps; each value is the window's numbers times a kernel, summed, + bias.

    As everywhere in the field this is a cross-correlation: the kernel is not flipped.

    Shapes: (height, width, channels) → (height', width', filters); "same" gives ⌈h / s⌉, "valid"
        ⌊(h − d(k − 1) − 1) / s⌋ + 1, for kernel k, stride s, dilation d.
    Parameters: (k · k · channels + 1) · filters; the 1 is the bias.
    Errors: ShapeError for what is no image, or smaller than the window, and for stride and
        dilation both larger than 1.
    Source: Dumoulin & Visin, arXiv:1603.07285, relationships 5 and 15.
    """

    title = "Conv2D"
    what = mark("Slides small windows over the image; each one answers where its pattern appears.")
    kernels = (("kernel", (0, 1, 2)),)

    @override
    def shapes(self, channels: int) -> dict[str, Shape]:
        return {"kernel": (*self.kernel_size, channels, self.filters)}
