"""What every loss must say and do."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar

from core.dataset import Dataset, Task
from core.registry import Registry
from core.setting import Configurable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Loss(Configurable, ABC):
    """How wrong an answer is: L(θ; x). Subclasses are frozen dataclasses, one a file, in LOSSES.

    Attributes:
        formula: as read on screen, with y the truth and ŷ the answer.
        tasks: what it can be used for.
        activations: what the last brick may end with, the best first; the loss is computed on
            what comes out of it, not on logits.
    """

    formula: ClassVar[str]
    tasks: ClassVar[frozenset[Task]]
    activations: ClassVar[tuple[str, ...]]

    @abstractmethod
    def units(self, dataset: Dataset) -> int | None:
        """Return how many numbers the model must answer on this data; None: it does not apply."""

    def endings(self, dataset: Dataset) -> tuple[str, ...]:
        """Return the activations the last brick may end with on this data, the best first."""
        return self.activations

    @abstractmethod
    def targets(self, y: NDArray[Any], dataset: Dataset) -> NDArray[np.float32]:
        """Return the truth in the form that is compared with the answer: (examples, units)."""

    @abstractmethod
    def keras(self) -> Any:
        """Return the Keras loss. Called only where Keras lives."""


LOSSES: Registry[type[Loss]] = Registry("core.losses")


def column(y: NDArray[Any]) -> NDArray[np.float32]:
    """Return one number for each example, as (examples, 1)."""
    return y.reshape(-1, 1).astype("float32")


def one_hot(y: NDArray[Any], count: int) -> NDArray[np.float32]:
    """Return class indices as rows of `count` numbers, 1 at the class and 0 elsewhere."""
    import numpy as np

    rows: NDArray[np.float32] = np.eye(count, dtype=np.float32)[y]
    return rows
