"""What every optimiser must say and do."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from core.registry import Registry
from core.setting import Configurable


class Optimizer(Configurable, ABC):
    """How θ moves against the gradient. Subclasses: frozen dataclasses, one a file, in OPTIMIZERS.

    Each declares a setting `learning_rate`, η.

    Attributes:
        formula: one update of θ as read on screen, with η the learning rate and g the gradient.
    """

    formula: ClassVar[str]
    learning_rate: float

    @abstractmethod
    def keras(self) -> Any:
        """Return the Keras optimiser. Called only where Keras lives."""


OPTIMIZERS: Registry[type[Optimizer]] = Registry("core.optimizers")
