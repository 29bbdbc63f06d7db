"""Features someone chose by hand: small kernels from the literature, slid over an image.

Everywhere here a kernel is slid without being flipped (cross-correlation, as in a convolution
layer), and the image is continued beyond its edge by its edge pixels ("nearest").
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from core.language import Message, mark, say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LUMINANCE = (0.2125, 0.7154, 0.0721)
"""Shares of red, green and blue in a grey value. Source: ITU-R BT.709."""

GABOR_FREQUENCY = 0.25  # waves a pixel
GABOR_SIGMA = 1.5  # pixels
GABOR_RADIUS = 3  # pixels: two sigma
GABOR_ANGLES = (0, 45, 90, 135)  # degrees
RANDOM_KERNELS = 20_000


@dataclass(frozen=True, slots=True)
class HandMade:
    """One hand-made feature: what it is called, its kernel (row by row), who made it."""

    title: Message
    kernel: tuple[tuple[float, ...], ...]
    source: str

    def values(self) -> NDArray[np.float64]:
        """Return the kernel as an array (height, width)."""
        import numpy as np

        return np.array(self.kernel)


@lru_cache(maxsize=1)
def bank() -> tuple[HandMade, ...]:
    """Return the hand-made features: edges, spots, then waves of four directions."""
    sobel = "I. Sobel & G. Feldman, Stanford Artificial Intelligence Project (1968)"
    small = (
        HandMade(say(mark("Sobel x")), ((-1, 0, 1), (-2, 0, 2), (-1, 0, 1)), sobel),
        HandMade(say(mark("Sobel y")), ((-1, -2, -1), (0, 0, 0), (1, 2, 1)), sobel),
        HandMade(
            say(mark("Laplacian")),
            ((0, 1, 0), (1, -4, 1), (0, 1, 0)),
            "D. Marr & E. Hildreth, Proc. R. Soc. Lond. B 207 (1980), five-point form",
        ),
    )
    return small + tuple(_gabor(angle) for angle in GABOR_ANGLES)


def correlated(image: NDArray[Any], kernel: NDArray[Any]) -> NDArray[np.float64]:
    """Return the map of a kernel of odd sizes on an image (height, width), of the same size."""
    import numpy as np

    rows, columns = kernel.shape
    height, width = image.shape
    padded = np.pad(
        image.astype(np.float64), ((rows // 2, rows // 2), (columns // 2, columns // 2)), "edge"
    )
    total = np.zeros((height, width))
    for i in range(rows):
        for j in range(columns):
            total += kernel[i, j] * padded[i : i + height, j : j + width]
    return total


def grey(image: NDArray[Any]) -> NDArray[np.float64]:
    """Return the light of an image (height, width, channels): luminance of red, green, blue."""
    import numpy as np

    channels = image.shape[-1]
    shares = np.array(LUMINANCE) if channels == 3 else np.full(channels, 1 / channels)
    return np.asarray(image @ shares, np.float64)


def nearest(kernel: NDArray[Any]) -> tuple[Message, float] | None:
    """Return the hand-made kernel a 3 × 3 one is most like, and how much: |cosine|, means removed.

    None for other sizes: a likeness of kernels that had to be resized would say little. The
    sign does not count, a filter and its negative find the same pattern.
    """
    if kernel.shape != (3, 3):
        return None
    likenesses = _cosines(kernel.reshape(1, 9))[0]
    best = int(likenesses.argmax())
    return _small()[best].title, float(likenesses[best])


@lru_cache(maxsize=1)
def chance() -> float:
    """Return the likeness that only 5 % of random kernels exceed: below it, likeness says nothing.

    By Monte Carlo: 20,000 kernels of independent normal numbers, always the same ones.
    """
    import numpy as np

    random = np.random.default_rng(0).standard_normal((RANDOM_KERNELS, 9))
    return float(np.percentile(_cosines(random).max(axis=1), 95))


def _small() -> list[HandMade]:
    return [made for made in bank() if len(made.kernel) == 3]


def _cosines(kernels: NDArray[Any]) -> NDArray[np.float64]:
    """Return |cosine| of each of (kernels, 9) to each small hand-made kernel; 0 for flat ones."""
    import numpy as np

    made = np.stack([small.values().ravel() for small in _small()])  # (3, 9)
    centred = [rows - rows.mean(axis=1, keepdims=True) for rows in (kernels, made)]
    lengths = [np.linalg.norm(rows, axis=1, keepdims=True) for rows in centred]
    ours, theirs = (
        rows / np.where(length > 1e-12, length, np.inf)
        for rows, length in zip(centred, lengths, strict=True)
    )
    return np.asarray(np.abs(ours @ theirs.T), np.float64)


def _gabor(degrees: int) -> HandMade:
    """Return a wave under a bell: exp(−(x² + y²) / 2σ²) / 2πσ² · cos(2πf (x cos θ + y sin θ))."""
    from math import cos, exp, pi, radians, sin

    angle, sigma, reach = radians(degrees), GABOR_SIGMA, range(-GABOR_RADIUS, GABOR_RADIUS + 1)
    kernel = tuple(
        tuple(
            exp(-(x * x + y * y) / (2 * sigma**2))
            / (2 * pi * sigma**2)
            * cos(2 * pi * GABOR_FREQUENCY * (x * cos(angle) + y * sin(angle)))
            for x in reach
        )
        for y in reach
    )
    source = "J. G. Daugman, J. Opt. Soc. Am. A 2 (1985), even part"
    return HandMade(say("Gabor {angle}°", angle=degrees), kernel, source)
