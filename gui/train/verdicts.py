"""The model's answers to the validation examples, read without NumPy."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

from core.array import Array
from core.protocol import Predicted


@dataclass(frozen=True, slots=True)
class Verdict:
    """The class a model said, and the true one, as indices into the classes."""

    said: int
    true: int

    @property
    def right(self) -> bool:
        """Whether it was right."""
        return self.said == self.true


def rows(numbers: Array) -> list[tuple[float, ...]]:
    """Return the numbers of each example in a row. Raises KeyError for what is no array of them."""
    values = numbers.numbers()
    width = prod(numbers.shape[1:])
    return [tuple(values[at : at + width]) for at in range(0, len(values), width)]


def verdicts(predicted: Predicted) -> list[Verdict]:
    """Return what was said and what is true for each example of a classification.

    Of several answers the largest counts. A single one says the second class where it is nearer
    to that one's truth: above 0.5, or above 0 where the truths are −1 and 1.
    """
    said, true = rows(predicted.answers), rows(predicted.truth)
    middle = 0.0 if any(value < 0 for row in true for value in row) else 0.5
    return [
        Verdict(_class(answer, middle), _class(truth, middle))
        for answer, truth in zip(said, true, strict=True)
    ]


def _class(row: tuple[float, ...], middle: float) -> int:
    if len(row) == 1:
        return int(row[0] > middle)
    return max(range(len(row)), key=row.__getitem__)
