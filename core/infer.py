"""From a network to what the builder shows: shapes, counts with their terms, problems, repairs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from math import ceil
from operator import is_

from core.errors import ShapeError
from core.language import Message, say
from core.layer import Family, Inferred, Layer, Remove, Repair, Shape, Window
from core.network import Brick, Network


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a brick does not fit, or (`fatal` False) probably does not do what is meant."""

    message: Message
    repairs: tuple[Repair, ...] = ()
    fatal: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """What is known of one brick. `inferred` is None from the first fatal problem on.

    Attributes:
        reach: receptive field on the input, one Window for each spatial axis: how many pixels
            one value of the output sees and how far apart two neighbours are; () where the
            notion does not apply, None where it sees everything.
    """

    brick: Brick
    inputs: tuple[Shape, ...] = ()
    inferred: Inferred | None = None
    problem: Problem | None = None
    reach: tuple[Window, ...] | None = ()

    @property
    def shape(self) -> Shape | None:
        """Output shape, or None where it is not known."""
        return self.inferred.shape if self.inferred else None

    @property
    def params(self) -> int:
        """All parameters, trainable or not."""
        return self.inferred.params if self.inferred else 0

    @property
    def trainable_params(self) -> int:
        """Parameters that training changes."""
        return self.inferred.trainable_params if self.inferred else 0

    @property
    def macs(self) -> int:
        """Multiply-accumulates of one example."""
        return self.inferred.multiplications if self.inferred else 0


@dataclass(frozen=True)
class Report:
    """What is known of a whole network, a row for each brick in its order."""

    network: Network
    rows: tuple[Row, ...]

    def __getitem__(self, id: str) -> Row:
        """Return the row of the brick named `id`."""
        return self._by_id[id]

    def __contains__(self, id: object) -> bool:
        """Return whether a brick has this name."""
        return id in self._by_id

    @property
    def params(self) -> int:
        """All parameters of all bricks."""
        return sum(row.params for row in self.rows)

    @property
    def bytes(self) -> int:
        """What the parameters take in memory: weights are float32, 4 bytes each."""
        return 4 * self.params

    @property
    def trainable_params(self) -> int:
        """Parameters that training changes."""
        return sum(row.trainable_params for row in self.rows)

    @property
    def macs(self) -> int:
        """Multiply-accumulates of one example."""
        return sum(row.macs for row in self.rows)

    @property
    def problems(self) -> tuple[Row, ...]:
        """The rows with a fatal problem."""
        return tuple(row for row in self.rows if row.problem and row.problem.fatal)

    @property
    def ready(self) -> bool:
        """Whether the network can be built."""
        return bool(self.rows) and all(row.inferred for row in self.rows) and not self.problems

    @property
    def output(self) -> Row:
        """The last row: what the network answers."""
        return self.rows[-1]

    def with_problem(self, id: str, problem: Problem) -> Report:
        """Return this report with `problem` on the brick `id`, unless it has one as grave."""
        held = self[id].problem
        if held and (held.fatal or not problem.fatal):
            return self
        rows = (replace(row, problem=problem) if row.brick.id == id else row for row in self.rows)
        return Report(self.network, tuple(rows))

    @cached_property
    def _by_id(self) -> dict[str, Row]:
        return {row.brick.id: row for row in self.rows}


def infer(network: Network) -> Report:
    """Walk the network once. Never raises for what does not fit: it says so on the brick's row."""
    known: dict[str, Row] = {}
    for brick in network.bricks:
        known[brick.id] = _remembered(brick, tuple([known[id] for id in brick.inputs]))
    report = Report(network, tuple(known.values()))
    for loose in network.outputs[:-1]:
        report = report.with_problem(
            loose.id, Problem(say("This brick feeds nothing: join it to the rest."), (Remove(),))
        )
    return report


@lru_cache(maxsize=4096)
def inferred(layer: Layer, shapes: tuple[Shape, ...]) -> Inferred:
    """Return `layer.infer(*shapes)`, remembered: an edit changes one brick, not the others."""
    return layer.infer(*shapes)


_MOST_ROWS = 16384
_rows: dict[int, tuple[Row, tuple[Row, ...]]] = {}
"""The last row of each brick, and what fed it. A row holds its brick: no other has its number."""


def _remembered(brick: Brick, sources: tuple[Row, ...]) -> Row:
    """Return the row of a brick: the very same as before where nothing has changed for it."""
    found = _rows.get(id(brick))
    row = None
    if found is not None and found[0].brick is brick:
        if all(map(is_, found[1], sources)):
            return found[0]
        row = _again(*found, sources)
    if len(_rows) >= _MOST_ROWS:
        _rows.clear()
    row = row or _row(brick, sources)
    _rows[id(brick)] = (row, sources)
    return row


def _again(row: Row, before: tuple[Row, ...], now: tuple[Row, ...]) -> Row | None:
    """Return the row of a brick whose inputs have the shapes they had, None if they have not."""
    if [one.shape for one in before] != [other.shape for other in now]:
        return None
    if row.inferred is None or [one.reach for one in before] == [other.reach for other in now]:
        return row
    return Row(row.brick, row.inputs, row.inferred, row.problem, _reach(now, row.inferred))


def _row(brick: Brick, sources: tuple[Row, ...]) -> Row:
    shapes = tuple(row.shape for row in sources if row.shape is not None)
    if len(shapes) < len(sources):
        return Row(brick)
    try:
        _expect_inputs(brick)
        result = inferred(brick.layer, shapes)
    except ShapeError as error:
        message = error.message if isinstance(error.message, Message) else say(error.message)
        return Row(brick, shapes, None, Problem(message, (*error.repairs, Remove())))
    if brick.frozen:
        weights = tuple(replace(weight, trainable=False) for weight in result.weights)
        result = replace(result, weights=weights)
    advice = Problem(result.advice, result.repairs, fatal=False) if result.advice else None
    return Row(brick, shapes, result, advice, _reach(sources, result))


def _expect_inputs(brick: Brick) -> None:
    count = len(brick.inputs)
    title = brick.layer.title
    if brick.layer.family is Family.INPUT:
        if count:
            raise ShapeError(
                say("{layer} is where the data enters: nothing feeds it.", layer=title)
            )
        return
    if not count:
        raise ShapeError(say("Nothing feeds {layer}: join it to the rest.", layer=title))
    if brick.layer.merges and count < 2:
        raise ShapeError(say("{layer} joins two branches or more.", layer=title))
    if not brick.layer.merges and count > 1:
        raise ShapeError(say("{layer} takes one input. Received: {n}.", layer=title, n=count))


def _reach(sources: tuple[Row, ...], result: Inferred) -> tuple[Window, ...] | None:
    """Return the receptive field: size + (window − 1) · jump, jump · stride, the widest branch.

    Source: Araujo, Norris & Sim, "Computing receptive fields", Distill (2019), equation 2.
    """
    if result.windows is None or any(row.reach is None for row in sources):
        return None
    if not sources:
        return tuple(Window(1, 1) for _ in result.shape[:-1])
    before = sources[0].reach or ()
    if len(sources) > 1:
        reaches = (row.reach or () for row in sources)
        before = max(reaches, key=lambda reach: [window.size for window in reach])
    if not result.windows:
        return before
    return composed(before, result.windows)


def composed(before: tuple[Window, ...], after: tuple[Window, ...]) -> tuple[Window, ...]:
    """Return what the windows `after` see through the windows `before`; () if axes differ."""
    if len(before) != len(after):
        return ()
    return tuple(
        Window(ceil(was.size + (window.size - 1) * was.stride), was.stride * window.stride)
        for was, window in zip(before, after, strict=True)
    )
