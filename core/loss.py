"""What every loss must say and do."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar

from typing_extensions import override

from core.call import Call, call
from core.dataset import Dataset, Task
from core.layer import Shape
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
    def outputs(self, dataset: Dataset) -> Shape | None:
        """Return the shape of the answer to one example of this data; None: it does not apply."""

    def endings(self, dataset: Dataset) -> tuple[str, ...]:
        """Return the activations the last brick may end with on this data, the best first."""
        return self.activations

    @abstractmethod
    def targets(self, y: NDArray[Any], dataset: Dataset) -> NDArray[np.float32]:
        """Return the truth in the form that is compared with the answer: (examples, *outputs)."""

    def keras(self) -> Call:
        """Return the loss that Keras is asked for: its class of the same name."""
        return call(f"losses.{type(self).__name__}", **self.values())


class Distance(Loss):
    """Base of the losses that measure how far the answer is from the truth, number by number.

    Shapes: y, ŷ (examples, *the shape of the dataset's answers).
    """

    tasks = frozenset({Task.REGRESSION})
    activations: ClassVar[tuple[str, ...]] = ("linear", "sigmoid")

    @override
    def outputs(self, dataset: Dataset) -> Shape | None:
        return dataset.target_shape or None

    @override
    def endings(self, dataset: Dataset) -> tuple[str, ...]:
        return ("sigmoid", "linear") if dataset.unit_answers else ("linear",)

    @override
    def targets(self, y: NDArray[Any], dataset: Dataset) -> NDArray[np.float32]:
        return y.astype("float32")


LOSSES: Registry[type[Loss]] = Registry("core.losses")


def column(y: NDArray[Any]) -> NDArray[np.float32]:
    """Return one number for each example, as (examples, 1)."""
    return y.reshape(-1, 1).astype("float32")


def one_hot(y: NDArray[Any], count: int) -> NDArray[np.float32]:
    """Return class indices as rows of `count` numbers, 1 at the class and 0 elsewhere."""
    import numpy as np

    rows: NDArray[np.float32] = np.eye(count, dtype=np.float32)[y]
    return rows
