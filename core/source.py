"""Calls of Keras as Python source, laid out as Black and ruff lay it out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from core.call import Call, Source

WIDTH = 88
INDENT = "    "

USUAL: dict[str, tuple[Any, ...]] = {
    "activation": ("linear",),
    "amsgrad": (False,),
    "axis": (0,),
    "beta_1": (0.9,),
    "beta_2": (0.999,),
    "beta_initializer": ("zeros",),
    "bias_initializer": ("zeros",),
    "center": (True,),
    "depth_multiplier": (1,),
    "depthwise_constraint": (None,),
    "depthwise_initializer": ("glorot_uniform",),
    "depthwise_regularizer": (None,),
    "dilation_rate": (1, (1, 1)),
    "dropout": (0.0,),
    "embeddings_constraint": (None,),
    "embeddings_initializer": ("random_uniform",),
    "embeddings_regularizer": (None,),
    "epsilon": (0.001,),
    "gamma_initializer": ("ones",),
    "go_backwards": (False,),
    "interpolation": ("nearest",),
    "kernel_constraint": (None,),
    "kernel_initializer": ("glorot_uniform",),
    "kernel_regularizer": (None,),
    "momentum": (0.0,),
    "nesterov": (False,),
    "normalize": (False,),
    "offset": (0.0,),
    "padding": ("valid",),
    "pointwise_constraint": (None,),
    "pointwise_initializer": ("glorot_uniform",),
    "pointwise_regularizer": (None,),
    "recurrent_activation": ("sigmoid",),
    "recurrent_dropout": (0.0,),
    "recurrent_initializer": ("orthogonal",),
    "return_sequences": (False,),
    "scale": (True,),
    "strides": (1, (1, 1)),
    "use_bias": (True,),
    "layers.Activation.activation": (),
    "layers.AveragePooling2D.strides": (),
    "layers.BatchNormalization.momentum": (0.99,),
    "layers.GRU.activation": ("tanh",),
    "layers.LSTM.activation": ("tanh",),
    "layers.MaxPooling1D.strides": (),
    "layers.MaxPooling2D.strides": (),
    "layers.Rescaling.scale": (),
    "layers.SimpleRNN.activation": ("tanh",),
    "layers.ZeroPadding2D.padding": (),
    "optimizers.Lion.beta_2": (0.99,),
    "optimizers.Muon.momentum": (0.95,),
}
"""{argument, or class and argument: what Keras takes without being told}: a reader knows it."""


@dataclass(frozen=True, slots=True)
class Brackets:
    """What stands between brackets: on one line, or broken."""

    opening: str
    parts: tuple[tuple[str | Brackets, ...], ...]
    closing: str


Chain = tuple["str | Brackets", ...]


def lines(begun: str, value: Any, end: str = "", indent: str = "") -> list[str]:
    """Return `begun`, `value` and `end` as lines of Python, broken where they are too long."""
    return list(_lines(indent + begun, _chain(value), indent, end))


def _chain(value: Any) -> Chain:
    """Return a value as text and brackets, one after the other."""
    if isinstance(value, Source):
        return (value.text,)
    if isinstance(value, list):
        return (Brackets("[", tuple(_chain(part) for part in value), "]"),)
    if isinstance(value, Call):
        return _called(value)
    return (f'"{value}"' if isinstance(value, str) else repr(value),)


def _called(call: Call) -> Chain:
    function = call.function
    if isinstance(function, str):
        head: Chain = (function if function.startswith("layers.") else f"keras.{function}",)
    else:
        head = _chain(function)
    inputs = tuple(_chain(value) for value in call.inputs)
    settings = tuple(
        (f"{name}=", *_chain(value))
        for name, value in call.settings
        if value not in usual(function, name)
    )
    return (*head, Brackets("(", inputs + settings, ")"))


def usual(function: object, name: str) -> tuple[Any, ...]:
    """Return the values of an argument that need not be written: they are Keras's own."""
    return USUAL.get(f"{function}.{name}", USUAL.get(name, ()))


def _flat(chain: Chain) -> str:
    return "".join(part if isinstance(part, str) else _closed(part) for part in chain)


def _closed(brackets: Brackets) -> str:
    inside = ", ".join(_flat(part) for part in brackets.parts)
    return brackets.opening + inside + brackets.closing


def _lines(begun: str, chain: Chain, indent: str, end: str) -> Iterator[str]:
    """Yield the lines of `chain` behind what is `begun`, breaking the first brackets that must.

    Brackets stay closed if the line fits as far as the next ones that could be opened.
    """
    for position, part in enumerate(chain):
        if isinstance(part, str):
            begun += part
            continue
        rest = chain[position + 1 :]
        if not part.parts or len(begun + _closed(part) + _unbroken(rest, end)) <= WIDTH:
            begun += _closed(part)
            continue
        yield begun + part.opening
        yield from _broken(part, indent + INDENT)
        begun = indent + part.closing
    yield begun + end


def _unbroken(rest: Chain, end: str) -> str:
    """Return what must follow on the same line: up to the next brackets with something in them."""
    text = ""
    for part in rest:
        if not isinstance(part, str) and part.parts:
            return text + part.opening
        text += _flat((part,))
    return text + end


def _broken(brackets: Brackets, indent: str) -> Iterator[str]:
    """Yield what is between opened brackets: arguments on one line if it holds them."""
    line = indent + ", ".join(_flat(part) for part in brackets.parts)
    if len(line) <= WIDTH and (brackets.opening == "(" or len(brackets.parts) == 1):
        yield line
        return
    for part in brackets.parts:
        yield from _lines(indent, part, indent, ",")
