"""What every built-in block must say and do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.block import Block
from core.fitting import expect_image, expect_sequence
from core.language import Message
from core.layer import Shape
from core.registry import Registry
from core.sketch import Sketch

MOMENTUM = 0.9
"""Of batch normalisation: PyTorch's, whose averages follow within an epoch of a small dataset."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A block people know by name, drawn to fit wherever it is put.

    Attributes:
        title, what: its name and one sentence on what it does, both untranslated.
        draw: draws it into a Sketch that begins with an Input of the shape it is put on.
        name: what the block is called, letters without blanks.
        axes: how many axes a shape must have: 2 for a sequence, 3 for an image.
        examples: shapes it is put on in the contract tests.
    """

    title: str
    what: str
    draw: Callable[[Sketch, Shape], None]
    name: str
    axes: int
    examples: tuple[Shape, ...]

    def make(self, shape: Shape) -> Block:
        """Return the block for a seam of this shape. Raises ShapeError for one it does not fit."""
        expect = expect_image if self.axes == 3 else expect_sequence
        expect(Message(self.title), shape)
        sketch = Sketch(shape)
        self.draw(sketch, shape)
        return Block(self.name, sketch.network)


PATTERNS: Registry[Pattern] = Registry("core.patterns")


def normalised(sketch: Sketch, *sources: str, activation: str = "relu") -> str:
    """Draw a batch normalisation and, unless it is "linear", an activation; return the last."""
    id = sketch.add("BatchNormalization", *sources, momentum=MOMENTUM)
    return id if activation == "linear" else sketch.add("Activation", activation=activation)


def convolved(
    sketch: Sketch,
    filters: int,
    size: int | tuple[int, int],
    *sources: str,
    stride: int = 1,
    activation: str = "relu",
    **settings: Any,
) -> str:
    """Draw a convolution, its normalisation and its activation; return the last.

    Without a bias, unless `settings` of the convolution ask for one: the mean of the
    normalisation would take it away again.
    Source: Ioffe & Szegedy, arXiv:1502.03167, section 3.2.
    """
    window = (size, size) if isinstance(size, int) else size
    plain = {"activation": "linear", "use_bias": False, "strides": (stride, stride), **settings}
    sketch.add("Conv2D", *sources, filters=filters, kernel_size=window, **plain)
    return normalised(sketch, activation=activation)


def convolution(shape: Shape, filters: int, size: int, name: str, **settings: Any) -> Block:
    """Return a block of a convolution, its normalisation and its activation; see `convolved`."""
    sketch = Sketch(shape)
    convolved(sketch, filters, size, **settings)
    return Block(name, sketch.network)


def summed(sketch: Sketch, *branches: str) -> str:
    """Draw the sum of branches and a ReLU on it: how residual blocks end; return the last."""
    sketch.add("Add", *branches)
    return sketch.add("Activation", activation="relu")
