"""Numbers that cross from one process to another without the window importing NumPy."""

from __future__ import annotations

import sys
from array import array
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from numpy.typing import NDArray


_CODES = {"f4": "f", "f8": "d", "i4": "i", "i8": "q"}


@dataclass(frozen=True, slots=True)
class Array:
    """The numbers of one tensor: `data` holds them row by row, little-endian, as `dtype` says."""

    shape: tuple[int, ...]
    dtype: str
    data: bytes

    @classmethod
    def of(cls, values: Any) -> Self:
        """Return the numbers of a NumPy array. Called only where NumPy lives."""
        import numpy as np

        values = np.asarray(values)  # ascontiguousarray would give a single number an axis
        values = values.astype(values.dtype.newbyteorder("<"), copy=False)
        return cls(values.shape, values.dtype.str, values.tobytes())

    def numpy(self) -> NDArray[Any]:
        """Return a NumPy array of the numbers, read-only. Called only where NumPy lives."""
        import numpy as np

        return np.frombuffer(self.data, self.dtype).reshape(self.shape)

    def numbers(self) -> array[Any]:
        """Return the numbers in one row, without NumPy. Raises KeyError for an unknown dtype."""
        numbers = array(_CODES[self.dtype[-2:]], self.data)
        if sys.byteorder == "big":
            numbers.byteswap()
        return numbers

    def changed(self, at: int, value: float) -> Self:
        """Return these numbers with `value` at the place `at` of the row, without NumPy."""
        numbers = self.numbers()
        numbers[at] = value
        if sys.byteorder == "big":
            numbers.byteswap()
        return replace(self, data=numbers.tobytes())


class Scale(Enum):
    """How the numbers of a picture are coloured; two quantities never share a scale."""

    SIGNED = "signed"  # orange = negative, light grey = 0, blue = positive
    MAGNITUDE = "magnitude"  # 0 and up: one perceptual sequential map
    GREY = "grey"  # light: an image
    COLOUR = "colour"  # three bytes a pixel, red, green, blue


@dataclass(frozen=True, slots=True)
class Picture:
    """A map of numbers ready to be painted.

    Attributes:
        pixels: one byte a pixel, row by row (three for COLOUR); 0 stands for `low`, 255 for
            `high`. SIGNED pictures have low = −high, so that 0 lies in the middle.
    """

    width: int
    height: int
    pixels: bytes
    low: float
    high: float
    scale: Scale

    @classmethod
    def of(cls, values: Any, scale: Scale, low: float, high: float) -> Self:
        """Return the picture of an array (height, width) of numbers, or (height, width, 3).

        Called only where NumPy lives. Values outside [low, high] are clipped, NaN becomes low.
        """
        import numpy as np

        span = (high - low) or 1.0
        share = np.nan_to_num((np.asarray(values, np.float32) - low) / span)
        pixels = np.rint(np.clip(share, 0, 1) * 255).astype(np.uint8)
        height, width = pixels.shape[:2]
        return cls(width, height, pixels.tobytes(), float(low), float(high), scale)
