"""The experiments one can start from: each a function of no arguments, registered by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from core.block import Block
from core.experiment import Experiment
from core.layer import LAYERS, Layer, Shape
from core.pattern import PATTERNS
from core.registry import Registry


@dataclass(frozen=True, slots=True)
class Template:
    """One starting point: its title and one sentence (untranslated), and how it is made."""

    title: str
    what: str
    make: Callable[[], Experiment]


TEMPLATES: Registry[Template] = Registry("core.templates")


def layer(key: str, **values: Any) -> Layer:
    """Return the layer named `key` with these settings. Raises UnknownKeyError, SettingError."""
    return LAYERS[key].from_values(values)


def block(key: str, shape: Shape, repeat: int = 1) -> Block:
    """Return the built-in block named `key`, fitted to `shape`. Raises ShapeError."""
    return replace(PATTERNS[key].make(shape), repeat=repeat)
