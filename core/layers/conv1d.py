"""1-D convolution: the same short windows slide along a sequence."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.convolving import FilteringConvolution, Windowed1D
from core.language import mark
from core.layer import LAYERS, Shape


@LAYERS.register("Conv1D")
@dataclass(frozen=True)
class Conv1D(FilteringConvolution, Windowed1D):
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
    kernels = (("kernel", (0, 1)),)

    @override
    def shapes(self, channels: int) -> dict[str, Shape]:
        return {"kernel": (self.kernel_size, channels, self.filters)}
