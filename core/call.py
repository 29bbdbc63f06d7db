"""What Keras is asked for, as a plain value: the engine makes it, core.script writes it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Source:
    """A piece of Python as it stands, for calls that are only written: a variable, an f-string."""

    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """A call of something of Keras: a class, a function, or what another call returned.

    Attributes:
        function: its name behind `keras.`, "layers.Dense"; or the call that returned it.
        inputs: the arguments without a name: tensors, or lists of them.
        settings: the arguments with a name; plain values or calls.
    """

    function: str | Call | Source
    inputs: tuple[Any, ...] = ()
    settings: tuple[tuple[str, Any], ...] = ()

    def named(self, name: Any) -> Call:
        """Return this call with `name` as its last argument."""
        return replace(self, settings=(*self.settings, ("name", name)))

    def on(self, *inputs: Any) -> Call:
        """Return the call of what this one returns, on these tensors."""
        return Call(self, inputs)


def call(function: str, *inputs: Any, **settings: Any) -> Call:
    """Return the call of `keras.function` with these arguments."""
    return Call(function, inputs, tuple(settings.items()))
