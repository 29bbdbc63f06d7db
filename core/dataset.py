"""What every dataset must say and do."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar

from core.language import mark
from core.layer import Shape
from core.registry import Registry
from core.setting import Configurable

if TYPE_CHECKING:  # the window reads this file and never pays for NumPy
    import numpy as np
    from numpy.typing import NDArray


class Task(Enum):
    """What is asked of a model."""

    CLASSIFICATION = mark("classification")
    REGRESSION = mark("regression")


class Kind(Enum):
    """How one example looks, and so how it is drawn."""

    POINTS = mark("points of the plane")
    CURVE = mark("points of a curve")
    TABLE = mark("rows of a table")
    IMAGES = mark("images")
    SEQUENCES = mark("sequences")


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """Examples and answers.

    x: float32, (examples, *shape).
    y: int64, (examples,), an index into the classes; for regression float32, (examples,
        *target_shape).
    """

    x: NDArray[np.float32]
    y: NDArray[np.int64] | NDArray[np.float32]

    def __len__(self) -> int:
        """Return the number of examples."""
        return len(self.x)

    def picked(self, indices: NDArray[np.int64]) -> Examples:
        """Return the examples at `indices`, in that order."""
        return Examples(self.x[indices], self.y[indices])


@dataclass(frozen=True, slots=True, eq=False)
class Split:
    """What a model learns from, and what it is tested on."""

    train: Examples
    validation: Examples


class Dataset(Configurable, ABC):
    """Examples with answers. Subclasses are frozen dataclasses, one a file, registered in DATASETS.

    Attributes:
        source: where it comes from, with authors and year, untranslated.
        licence: under which it may be used, untranslated.
        task, kind: what is asked, and how an example looks.
        shape: sizes of one example.
        columns: the names of the inputs of a table or of points, untranslated; else ().
        classes: the names of the classes, untranslated; () for regression.
        targets: the names of the answers of a regression, untranslated; else ().
        unit_answers: whether every number of the answers of a regression lies in [0, 1].
        standardised: whether x is brought to mean 0 and deviation 1, as the training part has it.
        extent: the square [-extent, extent]² on which points are drawn, the interval of a curve;
            0 for other kinds.
    """

    source: ClassVar[str]
    licence: ClassVar[str]
    task: ClassVar[Task]
    kind: ClassVar[Kind]
    shape: ClassVar[Shape]
    columns: ClassVar[tuple[str, ...]] = ()
    classes: ClassVar[tuple[str, ...]] = ()
    targets: ClassVar[tuple[str, ...]] = ()
    unit_answers: ClassVar[bool] = False
    standardised: ClassVar[bool] = False
    extent: ClassVar[float] = 0.0

    @property
    def target_shape(self) -> Shape:
        """Sizes of one answer of a regression, (1,) for a single number; () for classes."""
        return (len(self.targets),) if self.targets else ()

    @property
    @abstractmethod
    def size(self) -> int:
        """Number of examples, known without loading them."""

    @abstractmethod
    def load(self, seed: int) -> Examples:
        """Return all examples, the same for the same seed. Runs where NumPy lives."""

    def split(self, validation: float, seed: int) -> Split:
        """Return the examples shuffled and parted, a share `validation` of them to be tested on.

        For classification each class keeps its share on both sides. Both sides keep one example
        at least. Standardised data takes mean and deviation from the training part alone, so
        that nothing of the validation part leaks.
        """
        import numpy as np

        examples = self.load(seed)
        rng = np.random.default_rng((seed, 1))
        order = rng.permutation(len(examples))
        held = max(1, min(len(examples) - 1, round(validation * len(examples))))
        if self.task is Task.CLASSIFICATION:
            order = _spread(order, examples.y[order])
        train, test = examples.picked(np.sort(order[held:])), examples.picked(np.sort(order[:held]))
        if self.standardised:
            mean, deviation = train.x.mean(axis=0), train.x.std(axis=0)
            deviation = np.where(deviation > 0, deviation, 1).astype(np.float32)
            train = Examples((train.x - mean) / deviation, train.y)
            test = Examples((test.x - mean) / deviation, test.y)
        return Split(train, test)


DATASETS: Registry[type[Dataset]] = Registry("core.datasets")


def _spread(order: NDArray[np.int64], classes: NDArray[Any]) -> NDArray[np.int64]:
    """Return `order` rearranged so that any beginning of it holds each class in its share."""
    import numpy as np

    place = np.empty(len(order))
    for label in np.unique(classes):
        (members,) = np.nonzero(classes == label)
        place[members] = (np.arange(len(members)) + 0.5) / len(members)
    return order[np.argsort(place, kind="stable")]
