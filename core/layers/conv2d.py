"""2-D convolution: the same small windows slide over the whole image."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core import sliding
from core.activation import FUNCTIONS
from core.fitting import expect_image, lone_softmax
from core.language import mark
from core.layer import LAYERS, Family, Inferred, Layer, Product, Shape, Weight
from core.setting import setting


@LAYERS.register("Conv2D")
@dataclass(frozen=True)
class Conv2D(Layer):
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
    family = Family.CONVOLUTION
    examples = (((12, 12, 3),),)

    filters: int = setting(
        16,
        mark("Filters"),
        mark("How many patterns to look for: one map and one kernel each."),
        low=1,
        high=4096,
    )
    kernel_size: tuple[int, int] = sliding.kernel_size()
    strides: tuple[int, int] = sliding.strides()
    padding: str = sliding.padding("same")
    dilation_rate: tuple[int, int] = sliding.dilation_rate()
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
        expect_image(self.title, shape)
        sliding.expect_stride_or_dilation(self, self.strides, self.dilation_rate)
        seen = sliding.dilated(self.kernel_size, self.dilation_rate)
        out = sliding.slide(self, shape[:2], seen, self.strides, self.padding)
        kernel = (*self.kernel_size, shape[2], self.filters)
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
        size = sliding.cross(self.kernel_size)
        return f"{self.filters} · {size} · {FUNCTIONS[self.activation].title}"
