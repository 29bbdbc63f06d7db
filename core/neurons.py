"""The neurons of a small dense network, column by column: those that can be shown one by one."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10
from typing import Any

from core.errors import NetworkError
from core.infer import Report, Row
from core.language import Message, say

MOST_UNITS = 16
MOST_COLUMNS = 12


@dataclass(frozen=True, slots=True)
class Column:
    """Neurons that stand side by side: one Dense brick, and what bends its sums.

    Attributes:
        bricks: its ids, the Dense (of the first column the Input) and what follows up to the next.
        units: how many neurons.
        functions: the activations that its sums go through, one after another; none is linear.
        biased: whether each neuron has a bias.
    """

    bricks: tuple[str, ...]
    units: int
    functions: tuple[str, ...] = ()
    biased: bool = False

    @property
    def name(self) -> str:
        """The id of its Dense or Input, which its weights are called after."""
        return self.bricks[0]

    @property
    def end(self) -> str:
        """The id of the brick that answers for it."""
        return self.bricks[-1]


def columns(report: Report) -> tuple[Column, ...]:
    """Return the input's column and one for each Dense brick.

    Errors: NetworkError, with the reason, for what is no chain of Dense, Activation and Dropout
    bricks behind a row of numbers, or is too large to be shown neuron by neuron.
    """
    if not report.ready:
        raise NetworkError(_misfit(report))
    _expect_chain(report)
    found: list[Column] = []
    for row in report.rows:
        _expect_small(row)
        values = row.brick.layer.values()
        kind = row.brick.layer.title
        bends = _bends(values)
        if kind in ("Input", "Dense"):
            units = row.shape[0] if row.shape else 0
            found.append(Column((row.brick.id,), units, bends, values.get("use_bias", False)))
        elif kind == "Dropout" or (kind == "Activation" and len(found) > 1):
            last = found.pop()
            ids, functions = (*last.bricks, row.brick.id), (*last.functions, *bends)
            found.append(Column(ids, last.units, functions, last.biased))
        else:
            raise NetworkError(_stranger(row))
    return _expect_few(tuple(found))


def round_number(value: float) -> float:
    """Return the first of 1, 2, 5, 10, 20 … and 0.5, 0.2 … that is no smaller; 1 for 0."""
    if not 0 < value < float("inf"):
        return 1.0
    power: float = 10.0 ** floor(log10(value))
    return next(step * power for step in (1, 2, 5, 10) if value <= step * power * (1 + 1e-6))


def _bends(values: dict[str, Any]) -> tuple[str, ...]:
    function = values.get("activation", "linear")
    return () if function == "linear" else (str(function),)


def _misfit(report: Report) -> Message:
    problems = [row.problem for row in report.problems if row.problem]
    if not problems:
        return say("The network is empty: add a brick.")
    return say("The network does not fit together yet: {why}", why=problems[0].message)


def _expect_chain(report: Report) -> None:
    for row in report.rows:
        if len(row.brick.inputs) > 1 or len(report.network.consumers(row.brick.id)) > 1:
            raise NetworkError(
                say(
                    "Neurons are shown for layers in one chain, and at {brick} the network "
                    "branches: look at it as Bricks.",
                    brick=row.brick.id,
                )
            )


def _expect_small(row: Row) -> None:
    shape, enters = row.shape or (), not row.brick.inputs
    if len(shape) != 1 and enters:
        raise NetworkError(
            say(
                "Neurons are shown for data that are a row of numbers, and one example here is "
                "{shape}: look at the network as Bricks or Volumes.",
                shape=shape,
            )
        )
    if len(shape) == 1 and shape[0] > MOST_UNITS:
        raise NetworkError(_too_wide_data(shape[0]) if enters else _too_wide(row, shape[0]))


def _too_wide_data(units: int) -> Message:
    return say(
        "Neurons are shown for data of up to {most} columns, and these have {units}: "
        "choose other data, or look at the network as Bricks.",
        most=MOST_UNITS,
        units=units,
    )


def _too_wide(row: Row, units: int) -> Message:
    return say(
        "Neurons are shown for layers of up to {most}, and {brick} has {units}: take "
        "fewer units, or look at the network as Bricks.",
        most=MOST_UNITS,
        brick=row.brick.id,
        units=units,
    )


def _stranger(row: Row) -> Message:
    if row.brick.layer.title == "Activation":
        return say(
            "{brick} bends the data before any neuron has weighed them: put it behind a Dense.",
            brick=row.brick.id,
        )
    return say(
        "Neurons are shown for networks of Dense, Activation and Dropout alone, and {brick} is "
        "another layer: look at the network as Bricks.",
        brick=row.brick.id,
    )


def _expect_few(found: tuple[Column, ...]) -> tuple[Column, ...]:
    if len(found) < 2:
        raise NetworkError(say("There is no neuron yet: add a Dense brick."))
    if len(found) > MOST_COLUMNS:
        raise NetworkError(
            say(
                "Neurons are shown for up to {most} layers, and this network has {layers}: look "
                "at it as Bricks.",
                most=MOST_COLUMNS - 1,
                layers=len(found) - 1,
            )
        )
    return found
