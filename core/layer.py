"""What every brick must be able to do: declare its settings, infer, and say its Keras layer."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from functools import cached_property
from math import prod
from typing import Any, ClassVar

from typing_extensions import override

from core.call import Call, call
from core.errors import ShapeError
from core.language import Message, mark, say
from core.registry import Registry
from core.setting import Configurable

Shape = tuple[int, ...]
"""Sizes of one example, without the batch axis, channels last: (28, 28, 1)."""


class Family(Enum):
    """What a brick is for; its colour, its icon and its place in the palette follow."""

    INPUT = mark("Input")
    CORE = mark("Core")
    CONVOLUTION = mark("Convolution")
    POOLING = mark("Pooling")
    ACTIVATION = mark("Activation")
    NORMALISATION = mark("Normalisation")
    REGULARISATION = mark("Regularisation")
    MERGE = mark("Merge")
    SEQUENCE = mark("Sequence")
    BLOCK = mark("Blocks")


@dataclass(frozen=True, slots=True)
class Weight:
    """One tensor of weights: `kernel` of shape (3, 3, 16, 32)."""

    name: str
    shape: Shape
    trainable: bool = True

    @property
    def count(self) -> int:
        """Number of parameters in it."""
        return prod(self.shape)


@dataclass(frozen=True, slots=True)
class Product:
    """One term of the multiply-accumulates: 8·8·3·3·16·32; biases and activations not counted."""

    name: str
    factors: tuple[int, ...]

    @property
    def count(self) -> int:
        """The product."""
        return prod(self.factors)


@dataclass(frozen=True, slots=True)
class Window:
    """What one axis of the output sees of the input, in pixels: `size` wide, every `stride`.

    Upsampling by 2 steps half a pixel at a time: a Fraction.
    """

    size: int
    stride: int | Fraction


@dataclass(frozen=True)
class Inferred:
    """What a layer makes of its inputs, with the terms of every sum that is shown.

    Attributes:
        shape: output shape of one example.
        weights: the tensors it owns; their counts add up to its parameters.
        macs: multiply-accumulates of one example; the products add up.
        rule: how each output axis was computed, in this brick's own numbers ("⌈8 / 2⌉").
        windows: one for each spatial axis; empty where the notion does not apply,
            None where the output sees the whole input.
        advice: a sentence where it fits but is probably not what is meant.
        repairs: what would follow that advice.
    """

    shape: Shape
    weights: tuple[Weight, ...] = ()
    macs: tuple[Product, ...] = ()
    rule: tuple[str, ...] = ()
    windows: tuple[Window, ...] | None = ()
    advice: Message | None = None
    repairs: tuple[Repair, ...] = ()

    @cached_property
    def params(self) -> int:
        """All parameters, trainable or not."""
        return sum(weight.count for weight in self.weights)

    @cached_property
    def trainable_params(self) -> int:
        """Parameters that training changes."""
        return sum(weight.count for weight in self.weights if weight.trainable)

    @cached_property
    def multiplications(self) -> int:
        """Multiply-accumulates of one example."""
        return sum(product.count for product in self.macs)


class Layer(Configurable, ABC):
    """A brick's settings. Subclasses: frozen dataclasses, one a file, under their Keras name.

    Attributes:
        family: what it is for.
        examples: shapes it accepts, one tuple of shapes for each way of using it; the contract
            tests draw their shapes around these.
        merges: whether it takes two inputs or more.
    """

    family: ClassVar[Family]
    examples: ClassVar[tuple[tuple[Shape, ...], ...]]
    merges: ClassVar[bool] = False

    @classmethod
    @override
    def named(cls) -> str:
        return cls.title  # Keras's own name: "Input" is a family too, and that one is translated

    @abstractmethod
    def infer(self, *shapes: Shape) -> Inferred:
        """Return what it makes of inputs of these shapes, in plain Python. Raises ShapeError."""

    def arguments(self) -> dict[str, Any]:
        """Return the arguments of Keras's class: the settings, unless a layer says otherwise."""
        return self.values()

    def keras(self) -> Call:
        """Return the layer that Keras is asked for, still without a name."""
        return call(f"layers.{type(self).__name__}", **self.arguments())

    def applied(self, name: Any, *tensors: Any) -> Call:
        """Return what is asked of Keras to have this brick, as `name`, answer to `tensors`."""
        return self.keras().named(name).on(list(tensors) if self.merges else tensors[0])

    def short(self) -> str:
        """Return its main settings in short, after the title on the brick: "32 · 3×3 · ReLU"."""
        return ""


LAYERS: Registry[type[Layer]] = Registry("core.layers")


@dataclass(frozen=True, slots=True)
class InsertBefore:
    """Repair: put `layer` in front of the brick that has the problem."""

    layer: Layer

    @property
    def title(self) -> Message:
        """What the repair button says."""
        return say("Insert {layer}", layer=self.layer.title)


@dataclass(frozen=True, slots=True)
class InsertAfter:
    """Repair: put `layer` behind the brick that has the problem."""

    layer: Layer

    @property
    def title(self) -> Message:
        """What the repair button says."""
        return say("Add {layer}", layer=f"{self.layer.title} {self.layer.short()}".strip())


@dataclass(frozen=True, slots=True)
class Change:
    """Repair: give the brick that has the problem other settings. `title` says which."""

    layer: Layer
    title: Message


@dataclass(frozen=True, slots=True)
class Remove:
    """Repair: take the brick that has the problem out."""

    @property
    def title(self) -> Message:
        """What the repair button says."""
        return say("Remove this brick")


@dataclass(frozen=True, slots=True)
class UseLoss:
    """Repair: leave the network as it is and judge it by `loss`, a key of LOSSES."""

    loss: str
    title: Message


BrickRepair = InsertBefore | InsertAfter | Change | Remove
Repair = BrickRepair | UseLoss


def expect_rank(title: Message | str, shape: Shape, rank: int, *repairs: Repair) -> None:
    """Raise ShapeError unless `shape` has `rank` axes, saying which axes a layer needs."""
    if len(shape) != rank:
        raise unfit(title, shape, rank, *repairs)


def unfit(title: Message | str, shape: Shape, rank: int, *repairs: Repair) -> ShapeError:
    """Return the error that says which axes a layer needs, and which shape it was given."""
    needs = {
        1: say("a row of numbers"),
        2: say("a sequence (length × channels)"),
        3: say("an image (height × width × channels)"),
    }[rank]
    return ShapeError(
        say("{layer} needs {needs}. Received: {shape}.", layer=title, needs=needs, shape=shape),
        *repairs,
    )


def slid(size: int, window: int, stride: int, padding: str) -> tuple[int, str]:
    """Return the output size of a sliding window on one axis, and the rule in numbers.

    "same" and "causal" give ⌈size / stride⌉, "valid" ⌊(size − window) / stride⌋ + 1; 0 or less:
    does not fit. `window` counts its dilation. Source: Dumoulin & Visin, arXiv:1603.07285.
    """
    if padding != "valid":
        return -(-size // stride), f"⌈{size} / {stride}⌉"
    return (size - window) // stride + 1, f"⌊({size} − {window}) / {stride}⌋ + 1"


def as_rule(shape: Shape) -> tuple[str, ...]:
    """Return the rule of axes that are what they were, or simply given: their sizes."""
    return tuple(str(size) for size in shape)
