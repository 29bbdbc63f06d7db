"""The experiments one can start from: each a function of no arguments, registered by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.experiment import Experiment
from core.layer import LAYERS, Layer
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
