"""What every optimiser must say and do."""

from __future__ import annotations

from typing import Any, ClassVar

from core.call import Call, call
from core.language import mark
from core.registry import Registry
from core.setting import Configurable, setting


class Optimizer(Configurable):
    """How θ moves against the gradient. Subclasses: frozen dataclasses, one a file, in OPTIMIZERS.

    Each declares a setting `learning_rate`, η.

    Attributes:
        formula: one update of θ as read on screen, with η the learning rate and g the gradient.
    """

    formula: ClassVar[str]
    learning_rate: float

    def keras(self) -> Call:
        """Return the optimiser that Keras is asked for: its class of the same name."""
        return call(f"optimizers.{type(self).__name__}", **self.values())


OPTIMIZERS: Registry[type[Optimizer]] = Registry("core.optimizers")


def rate(default: float) -> Any:
    """Declare the learning rate η."""
    return setting(
        default,
        mark("Learning rate η"),
        mark("Larger steps learn faster, until they overshoot."),
        low=0.0,
        high=10.0,
    )


def mean_decay(default: float, title: str = mark("Decay of the mean β₁")) -> Any:
    """Declare how slowly a running mean of the gradient forgets."""
    return setting(
        default,
        title,
        mark("Closer to 1, the direction is the mean of more past gradients."),
        low=0.0,
        high=0.9999,
    )


def square_decay(default: float, title: str = mark("Decay of the squares β₂")) -> Any:
    """Declare how slowly a running mean of the squared gradient forgets."""
    return setting(
        default,
        title,
        mark("Closer to 1, the size of the steps follows more past gradients."),
        low=0.0,
        high=0.9999,
    )
