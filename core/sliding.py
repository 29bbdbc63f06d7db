"""Windows that slide over images and sequences: what convolution and pooling share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.errors import ShapeError
from core.language import mark, say
from core.layer import Change, Layer, Shape, Window, slid
from core.setting import setting


@dataclass(frozen=True, slots=True)
class Slid:
    """What sliding makes of the spatial axes: their sizes, how they came about, what they see."""

    sizes: Shape
    rule: tuple[str, ...]
    windows: tuple[Window, ...]


def slide(
    layer: Layer, sizes: Shape, windows: Shape, strides: tuple[int, ...], padding: str
) -> Slid:
    """Return what windows (dilation counted) make of `sizes`, one of each for every axis.

    Errors: ShapeError for a window that does not fit, with "same" padding as the repair.
    """
    axes = [
        slid(size, window, stride, padding)
        for size, window, stride in zip(sizes, windows, strides, strict=True)
    ]
    if min(size for size, _ in axes) < 1:
        raise ShapeError(
            say(
                "The window ({window}) is larger than the image ({image}).",
                window=windows,
                image=sizes,
            )
            if len(sizes) == 2
            else say(
                "The window ({window}) is longer than the sequence ({sequence}).",
                window=windows,
                sequence=sizes,
            ),
            Change(layer.changed(padding="same"), say("Use “same” padding")),
        )
    return Slid(
        tuple(size for size, _ in axes),
        tuple(rule for _, rule in axes),
        tuple(Window(size, step) for size, step in zip(windows, strides, strict=True)),
    )


def dilated(kernel: tuple[int, ...], dilation: tuple[int, ...]) -> Shape:
    """Return how far a kernel reaches on each axis: d (k − 1) + 1."""
    return tuple(d * (k - 1) + 1 for k, d in zip(kernel, dilation, strict=True))


def expect_stride_or_dilation(
    layer: Layer, strides: tuple[int, ...], dilation: tuple[int, ...]
) -> None:
    """Raise ShapeError where a convolution both strides and dilates, which Keras refuses."""
    if max(strides) > 1 and max(dilation) > 1:
        plain: Any = 1 if len(dilation) == 1 else (1,) * len(dilation)
        raise ShapeError(
            say("Stride and dilation cannot both be larger than 1."),
            Change(layer.changed(dilation_rate=plain), say("Set the dilation to 1")),
        )


def expect_square_stride(layer: Layer, strides: tuple[int, int], dilation: tuple[int, int]) -> None:
    """Raise ShapeError where the steps differ, which TensorFlow's depthwise convolution refuses.

    With a dilation TensorFlow goes another way, where any steps will do.
    """
    if strides[0] != strides[1] and max(dilation) == 1:
        step = min(strides)
        raise ShapeError(
            say(
                "{layer} needs the same stride down and across. Received: {strides}.",
                layer=layer.title,
                strides=strides,
            ),
            Change(layer.changed(strides=(step, step)), say("Use stride {step}", step=step)),
        )


def padding(default: str, *more: str) -> Any:
    """Declare how the border is treated: "same", "valid" or `more`."""
    return setting(
        default,
        mark("Padding"),
        mark("“same” lets the window reach over the border; “valid” keeps it inside."),
        choices=("same", "valid", *more),
    )


def cross(sizes: tuple[int, ...]) -> str:
    """Return sizes in short: "3×3"."""
    return "×".join(map(str, sizes))
