"""Windows with weights: what the convolutions share."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass

from typing_extensions import override

from core.activation import FUNCTIONS
from core.fitting import expect_image, expect_sequence, lone_softmax
from core.language import mark
from core.layer import Family, Inferred, Layer, Product, Shape, Weight
from core.setting import setting
from core.sliding import (
    Slid,
    cross,
    dilated,
    expect_square_stride,
    expect_stride_or_dilation,
    padding,
    slide,
)
from core.weighted import Biased, Constrained


@dataclass(frozen=True)
class Filtered(Layer):
    """As many kernels over all channels as one asks for."""

    filters: int = setting(
        16,
        mark("Filters"),
        mark("How many patterns to look for: one map and one kernel each."),
        low=1,
        high=4096,
    )


class Windowed(Layer):
    """Windows over a sequence or an image."""

    @property
    @abstractmethod
    def window(self) -> Shape:
        """The sizes of the window, one for each axis it slides along."""

    @abstractmethod
    def slid(self, shape: Shape) -> Slid:
        """Return what sliding makes of the axes of `shape` but the last. Raises ShapeError."""


@dataclass(frozen=True)
class Windowed1D(Windowed):
    """Windows over a sequence."""

    examples = (((12, 3),),)

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

    @property
    @override
    def window(self) -> Shape:
        return (self.kernel_size,)

    @override
    def slid(self, shape: Shape) -> Slid:
        expect_sequence(self.title, shape)
        expect_stride_or_dilation(self, (self.strides,), (self.dilation_rate,))
        reach = dilated(self.window, (self.dilation_rate,))
        return slide(self, shape[:1], reach, (self.strides,), self.padding)


@dataclass(frozen=True)
class Windowed2D(Windowed):
    """Windows over an image."""

    examples = (((12, 12, 3),),)

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
    padding: str = padding("same")
    dilation_rate: tuple[int, int] = setting(
        (1, 1),
        mark("Dilation"),
        mark("Spreads the window apart: it sees farther at equal cost."),
        low=1,
        high=16,
        unit="px",
    )

    @property
    @override
    def window(self) -> Shape:
        return self.kernel_size

    @override
    def slid(self, shape: Shape) -> Slid:
        expect_image(self.title, shape)
        self.expect_steps()
        reach = dilated(self.window, self.dilation_rate)
        return slide(self, shape[:2], reach, self.strides, self.padding)

    def expect_steps(self) -> None:
        """Raise ShapeError for steps that Keras or TensorFlow refuses."""
        expect_stride_or_dilation(self, self.strides, self.dilation_rate)


@dataclass(frozen=True)
class Channelwise(Windowed2D):
    """Windows over each channel of an image by itself."""

    depth_multiplier: int = setting(
        1,
        mark("Kernels per channel"),
        mark("More kernels look for more patterns in each channel by itself."),
        low=1,
        high=64,
    )

    @override
    def expect_steps(self) -> None:
        expect_square_stride(self, self.strides, self.dilation_rate)

    def each(self, channels: int) -> Shape:
        """Return the shape of the kernels, `depth_multiplier` for each channel."""
        return (*self.kernel_size, channels, self.depth_multiplier)


@dataclass(frozen=True)
class Convolution(Constrained, Biased, Windowed):
    """The numbers in a window, weighted and summed, + bias, through an activation."""

    family = Family.CONVOLUTION

    activation: str = setting(
        "relu",
        mark("Activation"),
        mark("ReLU keeps only where the pattern is found."),
        choices=tuple(FUNCTIONS),
    )
    use_bias: bool = setting(
        True, mark("Bias"), mark("Lets each filter move its threshold; one parameter a filter.")
    )

    @abstractmethod
    def shapes(self, channels: int) -> dict[str, Shape]:
        """Return {name: shape} of the kernels, each laid on every place of the answer."""

    @abstractmethod
    def maps(self, channels: int) -> tuple[int, str]:
        """Return how many channels come out, and the rule in numbers."""

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        out = self.slid(shape)
        maps, rule = self.maps(shape[-1])
        kernels = self.shapes(shape[-1])
        bias = (Weight("bias", (maps,)),) if self.use_bias else ()
        advice, repairs = lone_softmax(self, maps)
        return Inferred(
            (*out.sizes, maps),
            (*(Weight(name, kernel) for name, kernel in kernels.items()), *bias),
            tuple(Product(name, (*out.sizes, *kernel)) for name, kernel in kernels.items()),
            (*out.rule, rule),
            out.windows,
            advice,
            repairs,
        )

    @override
    def short(self) -> str:
        return f"{cross(self.window)} · {FUNCTIONS[self.activation].title}"


@dataclass(frozen=True)
class FilteringConvolution(Convolution, Filtered):
    """A convolution that answers with as many maps as it has filters."""

    @override
    def maps(self, channels: int) -> tuple[int, str]:
        return self.filters, str(self.filters)

    @override
    def short(self) -> str:
        return f"{self.filters} · {super().short()}"
