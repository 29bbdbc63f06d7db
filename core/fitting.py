"""What would make a brick fit: the repairs and the advice that several layers share."""

from __future__ import annotations

from math import isqrt, prod
from typing import Any

from core.errors import SettingError
from core.language import Message, say
from core.layer import LAYERS, Change, InsertBefore, Layer, Repair, Shape, expect_rank


def expect_image(title: Message | str, shape: Shape) -> None:
    """Raise ShapeError unless `shape` is an image, with a Reshape where it can be read as one."""
    expect_rank(title, shape, 3, *reshape_before(as_image(shape)))


def expect_sequence(title: Message | str, shape: Shape) -> None:
    """Raise ShapeError unless `shape` is a sequence, with the Reshape that makes it one."""
    expect_rank(title, shape, 2, *reshape_before(as_sequence(shape)))


def as_image(shape: Shape) -> Shape:
    """Return the grey image that a shape can be read as, 28 × 28 × 1 for 784; () for none."""
    if len(shape) == 2:
        return (*shape, 1)
    side = isqrt(shape[0])
    return (side, side, 1) if len(shape) == 1 and side > 1 and side * side == shape[0] else ()


def as_sequence(shape: Shape) -> Shape:
    """Return the sequence that a shape can be read as: the numbers of a row, the rows of an image.

    (64,) → (64, 1); (28, 28, 3) → (28, 84).
    """
    return (shape[0], prod(shape[1:]))


def reshape_before(shape: Shape) -> tuple[Repair, ...]:
    """Return the repair that reshapes the input to `shape`; none for ()."""
    return insert_before("Reshape", target_shape=shape) if shape else ()


def insert_before(key: str, **values: Any) -> tuple[Repair, ...]:
    """Return the repair that inserts this layer; none where a value is outside its limits."""
    try:
        return (InsertBefore(LAYERS[key].from_values(values)),)
    except SettingError:
        return ()


def lone_softmax(layer: Layer, size: int) -> tuple[Message | None, tuple[Repair, ...]]:
    """Return advice and repair where softmax, over `size` numbers, has but one to turn into 1."""
    if size > 1 or layer.values()["activation"] != "softmax":
        return None, ()
    return (
        say("Softmax over a single value always answers 1."),
        (Change(layer.changed(activation="sigmoid"), say("Use sigmoid")),),
    )
