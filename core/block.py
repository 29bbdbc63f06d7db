"""A block: a network used as one brick, as many times as wanted."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from typing_extensions import override

from core.call import Call
from core.errors import NetworkError, SettingError, ShapeError
from core.infer import Report, composed, infer
from core.language import Message, mark, say
from core.layer import Family, Inferred, Layer, Product, Shape, Weight, Window
from core.network import Brick, Network
from core.setting import Setting

PATH_SEPARATOR = "/"
_NAME = re.compile(r"[^\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]{1,64}")
"""A name in any script, on one line."""


@dataclass(frozen=True)
class Block(Layer):
    """Run an inner network `repeat` times, one after another, each time with weights of its own.

    The inner network begins with one Input, whose own shape does not matter: it takes the
    shape it is given. Its weights are named by path: "2/conv2d_1/kernel".

    Errors: NetworkError without exactly one Input, one output, a brick, and a name of one line;
        ShapeError where the network does not take the shape, or cannot be repeated on what it
        returns.
    """

    name: str
    network: Network
    repeat: int = 1

    title = "Block"
    what = mark("A network of its own, used as one brick.")
    family = Family.BLOCK
    examples = ()

    @override
    def __post_init__(self) -> None:
        """Check the name, the inner network's ends and the repeat count."""
        if not _NAME.fullmatch(self.name) or not self.name.strip():
            raise NetworkError(
                say(
                    "A block's name is one line of 1 to 64 characters. Received: {name}.",
                    name=repr(self.name[:65]),
                )
            )
        if len(self.network.inputs) != 1 or len(self.network.outputs) != 1:
            raise NetworkError(say("A block has one way in and one way out."))
        if self.network.inputs[0].layer.family is not Family.INPUT:
            raise NetworkError(say("A block begins with an Input."))
        if len(self.network.bricks) == 1:
            raise NetworkError(say("A block holds no brick but its Input: put one in."))
        if not 1 <= self.repeat <= 1000:
            raise SettingError(
                say("A block repeats 1 to 1,000 times. Received: {n}.", n=self.repeat)
            )

    @classmethod
    @override
    def settings(cls) -> dict[str, Setting]:
        return {}

    def reports(self, shape: Shape) -> tuple[Report, ...]:
        """Return the inner report of each repetition. Raises ShapeError naming the inner brick."""
        reports = []
        for _ in range(self.repeat):
            report = self.report(shape)
            for row in report.rows:
                if row.inferred is None:
                    why = row.problem.message if row.problem else Message("")
                    raise ShapeError(say("In {block}: {why}", block=self.name, why=why))
            reports.append(report)
            shape = report.output.shape or ()
        return tuple(reports)

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        reports = self.reports(shapes[0])
        weights: list[Weight] = []
        macs: list[Product] = []
        for prefix, report in zip(self._prefixes(), reports, strict=True):
            for row in report.rows:
                path = prefix + row.brick.id + PATH_SEPARATOR
                inner = row.inferred or Inferred(())
                weights += [replace(weight, name=path + weight.name) for weight in inner.weights]
                macs += [replace(product, name=path + product.name) for product in inner.macs]
        last = reports[-1].output
        windows = _windows([report.output.reach for report in reports])
        return Inferred(last.shape or (), tuple(weights), tuple(macs), windows=windows)

    def report(self, shape: Shape) -> Report:
        """Return what is known of the inner bricks where the block is fed `shape`.

        Raises ShapeError for a shape that no Input takes.
        """
        entry = self.network.inputs[0]
        try:
            fed = entry.layer.changed(shape=shape)
        except SettingError as error:
            why = say("In {block}: {why}", block=self.name, why=error.message)
            raise ShapeError(why) from error
        return _inside(self.network, entry.id, fed)

    def expanded(self, id: str, source: str, frozen: bool = False) -> tuple[Brick, ...]:
        """Return its bricks, named by path under `id`, fed by `source`; the last is its output."""
        bricks: list[Brick] = []
        for prefix in self._prefixes():
            names = {self.network.inputs[0].id: source}
            for brick in expand(self.network).bricks:
                if brick.inputs:
                    names[brick.id] = id + PATH_SEPARATOR + prefix + brick.id
                    inputs = tuple(names[i] for i in brick.inputs)
                    still = frozen or brick.frozen
                    bricks.append(Brick(names[brick.id], brick.layer, inputs, still))
            source = bricks[-1].id
        return tuple(bricks)

    @override
    def keras(self) -> Call:
        raise NetworkError(say("A block is expanded before it is built."))

    @override
    def short(self) -> str:
        return f"{self.name} ×{self.repeat}" if self.repeat > 1 else self.name

    def _prefixes(self) -> list[str]:
        if self.repeat == 1:
            return [""]
        return [f"{n}{PATH_SEPARATOR}" for n in range(1, self.repeat + 1)]


@lru_cache(maxsize=1024)
def _inside(network: Network, entry: str, fed: Layer) -> Report:
    """Return what is known of a block's bricks behind `fed`, remembered from edit to edit."""
    return infer(network.with_layer(entry, fed))


def expand(network: Network) -> Network:
    """Return `network` with every block replaced by its bricks: one brick for each Keras layer."""
    bricks: list[Brick] = []
    ends: dict[str, str] = {}
    for brick in network.bricks:
        inputs = tuple(ends[id] for id in brick.inputs)
        if isinstance(brick.layer, Block):
            bricks += brick.layer.expanded(brick.id, inputs[0], brick.frozen)
        else:
            bricks.append(replace(brick, inputs=inputs))
        ends[brick.id] = bricks[-1].id
    return Network(tuple(bricks))


def _windows(reaches: list[tuple[Window, ...] | None]) -> tuple[Window, ...] | None:
    seen: tuple[Window, ...] | None = reaches[0]
    for reach in reaches[1:]:
        if seen is None or reach is None:
            return None
        seen = composed(seen, reach)
    return seen
