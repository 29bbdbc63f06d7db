"""The neurons in names and numbers: what each is called, what it computes, what joins what."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import cached_property

from core.activation import FUNCTIONS, STEP
from core.array import Array
from core.dataset import Dataset
from core.language import decimal, tr
from core.neurons import Column

Weights = tuple[tuple[str, Array], ...]
"""Named and ordered as in a Snapshot."""

_TITLES = {**FUNCTIONS, "step": STEP}
_LOWER = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_UPPER = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that can be pointed at: a neuron, its bias, or a weight of its.

    Attributes:
        column, unit: the neuron.
        source: of a weight, the neuron of the column before that it comes from.
        bias: whether it is the neuron's bias.
    """

    column: int
    unit: int
    source: int | None = None
    bias: bool = False

    @property
    def is_number(self) -> bool:
        """Whether it is a number that can be changed."""
        return self.bias or self.source is not None

    @property
    def neuron(self) -> Part:
        """The neuron it belongs to."""
        return Part(self.column, self.unit)


class Values:
    """Names and numbers of the neurons of one network.

    Attributes:
        columns: the neurons; weights: their numbers, those of other bricks too.
    """

    def __init__(self, dataset: Dataset, columns: tuple[Column, ...], weights: Weights) -> None:
        self.columns = columns
        self.weights = weights
        self._dataset = dataset

    def symbol(self, part: Part) -> str:
        """Return what stands for a neuron in formulas: x₁, h₂, with more hidden layers h₂⁽¹⁾, ŷ."""
        column, last = part.column, len(self.columns) - 1
        many = self.columns[column].units > 1
        number = str(part.unit + 1).translate(_LOWER) if many else ""
        if column in (0, last):
            return ("x" if column == 0 else "ŷ") + number
        level = f"⁽{str(column).translate(_UPPER)}⁾" if last > 2 else ""
        return f"h{number}{level}"

    def label(self, part: Part) -> str:
        """Return what the data call an input or an output, "" where they say no more."""
        data = self._dataset
        known = {0: data.columns, len(self.columns) - 1: data.classes or data.targets}
        names = known.get(part.column, ())
        alike = len(names) == self.columns[part.column].units
        name = tr(names[part.unit]) if alike else ""
        return name if len(name) > _SHORT else ""

    @property
    def labelled(self) -> bool:
        """Whether the inputs have names of their own."""
        return any(self.label(Part(0, unit)) for unit in range(self.columns[0].units))

    def number(self, part: Part) -> float:
        """Return a weight or a bias."""
        name, at = self._address(part)
        return float(self._numbers[name][at])

    def kernel(self, column: int) -> array[float]:
        """Return the weights between a column and the one before, in the order of the places."""
        return self._numbers[f"{self.columns[column].name}/kernel"]

    def changed(self, part: Part, value: float) -> Weights:
        """Return all the weights with another number for this one."""
        name, at = self._address(part)
        return tuple((n, a.changed(at, value) if n == name else a) for n, a in self.weights)

    def formula(self, part: Part) -> str:
        """Return what a neuron computes, in its own numbers: tanh(0.52·x₁ − 1.1·x₂ + 0.31)."""
        column = self.columns[part.column]
        before = self.columns[part.column - 1].units
        terms = [
            (self.number(weight), f"·{self.symbol(Part(part.column - 1, source))}")
            for source in range(before)
            for weight in [Part(part.column, part.unit, source)]
        ]
        if column.biased:
            terms.append((self.number(Part(part.column, part.unit, bias=True)), ""))
        text = _summed(terms)
        for key in column.functions:
            title = tr(_TITLES[key].title)
            if key == "softmax":
                number = str(part.unit + 1).translate(_LOWER)
                text = f"{title}(z){number}, z{number} = {text}"
            else:
                text = f"{title}({text})"
        return text

    def name(self, part: Part) -> str:
        """Return a weight or bias in short: x₁ → h₂, or the bias of h₂."""
        neuron = self.symbol(part)
        if part.source is None:
            return tr("bias of {neuron}", neuron=neuron)
        return f"{self.symbol(Part(part.column - 1, part.source))} → {neuron}"

    def sentence(self, part: Part) -> str:
        """Return what is to be said of a part: w = 0.52, from x₁ to h₁."""
        neuron = self.symbol(part)
        if part.bias:
            value = written(self.number(part))
            return tr("b = {value}: the bias of {neuron}", value=value, neuron=neuron)
        if part.source is not None:
            return tr(
                "w = {value}: the weight from {source} to {neuron}",
                value=written(self.number(part)),
                source=self.symbol(Part(part.column - 1, part.source)),
                neuron=neuron,
            )
        label = self.label(part)
        if part.column == 0:
            return tr("{neuron}: an input", neuron=f"{neuron} {label}".strip())
        text = f"{neuron} = {self.formula(part)}"
        return f"{label}: {text}" if label else text

    @cached_property
    def largest(self) -> float:
        """The largest magnitude among the weights on the lines, 0 without any."""
        kernels = [self.kernel(column) for column in range(1, len(self.columns))]
        return max((abs(number) for kernel in kernels for number in kernel), default=0.0)

    def _address(self, part: Part) -> tuple[str, int]:
        column = self.columns[part.column]
        if part.source is None:
            return f"{column.name}/bias", part.unit
        return f"{column.name}/kernel", part.source * column.units + part.unit

    @cached_property
    def _numbers(self) -> dict[str, array[float]]:
        return {name: numbers.numbers() for name, numbers in self.weights}


def written(value: float) -> str:
    """Return a number with three digits: 0.52, −1.1; 0,52 in French."""
    return decimal(f"{value:.3g}").replace("-", "−")


def short(value: float) -> str:
    """Return a number as it fits beside a neuron: 0.31, −0.005, 12.3."""
    size = abs(value)
    if size == 0:
        return "0"
    form = ".1g" if size < 0.01 else ".2f" if size < 10 else ".1f" if size < 1000 else ".3g"
    return decimal(f"{value:{form}}").replace("-", "−")


def _summed(terms: list[tuple[float, str]]) -> str:
    """Return a sum as one writes it: 0.52·x₁ − 1.1·x₂ + 0.31."""
    text = ""
    for value, name in terms:
        if text:
            sign = " − " if value < 0 else " + "
            text += sign + written(abs(value)) + name
        else:
            text = written(value) + name
    return text
