"""The bricks of a network as statements of Python, a function for each kind of block."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from core.block import Block
from core.buildable import KERAS_SEPARATOR, layer_name
from core.call import Call, Source
from core.layer import Layer
from core.network import Network
from core.source import INDENT, lines

RESERVED = {"inputs", "keras", "layer", "layers", "model", "n", "name", "outputs", "range", "x"}
LONGEST_NAME = 40

Label = Callable[[str], "str | Source"]
"""A brick's id → the name of its layer, as it is written."""

Kind = tuple[Network, int]
"""What blocks have in common that one function makes: what is inside, and how often."""


def kind_of(block: Block) -> Kind:
    """Return what this block has in common with those that the same function makes."""
    return block.network, block.repeat


@dataclass(frozen=True, slots=True)
class Section:
    """Lines that stand together, and which of them make each brick."""

    lines: list[str] = field(default_factory=list)
    places: dict[str, range] = field(default_factory=dict)

    def write(self, id: str, written: Iterable[str]) -> None:
        """Add the lines that make the brick `id`."""
        begun = len(self.lines)
        self.lines.extend(written)
        self.places[id] = range(begun, len(self.lines))

    def placed(self, begun: int) -> dict[str, range]:
        """Return which lines make each brick where the first of them is the line `begun`."""
        return {id: range(begun + p.start, begun + p.stop) for id, p in self.places.items()}


class Functions:
    """The functions that make blocks, each written once, those it calls before it.

    Attributes:
        written: their lines.
    """

    def __init__(self) -> None:
        self.written: dict[Kind, Section] = {}
        self._names: dict[Kind, str] = {}

    def model(self, network: Network, entry: str, last: str) -> Section:
        """Return the statements that make the whole network, `entry` to `last`."""
        body = Section()
        first = network.bricks[0]
        body.write(first.id, lines(f"{entry} = ", first.layer.applied(layer_name(first.id))))
        if len(network.bricks) > 1:
            self._write(body, network, {first.id: entry}, last, layer_name)
        return body

    def _name(self, block: Block) -> str:
        """Return the name of the function that makes `block`, written if it is new."""
        kind = kind_of(block)
        if kind not in self._names:
            body = self._body(block)
            name = _free(_snake(block.name), RESERVED | set(self._names.values()))
            body.lines[0] = f"def {name}(x, name):"
            self._names[kind], self.written[kind] = name, body
        return self._names[kind]

    def _body(self, block: Block) -> Section:
        """Return the function that makes `block`, its first line still empty."""
        body, indent, prefix = Section([""]), INDENT, f"{{name}}{KERAS_SEPARATOR}"
        if block.repeat > 1:
            body.lines.append(f"{INDENT}for n in range(1, {block.repeat + 1}):")
            indent, prefix = 2 * INDENT, f"{prefix}{{n}}{KERAS_SEPARATOR}"
        first, second, *_ = block.network.bricks
        alone = block.network.consumers(first.id) == (second.id,)
        entry = "x" if alone else _free(_snake(first.id), RESERVED)
        body.write(first.id, [] if alone else [f"{indent}{entry} = x"])

        def label(id: str) -> Source:
            return Source(f'f"{prefix}{layer_name(id)}"')

        self._write(body, block.network, {first.id: entry}, "x", label, indent)
        body.lines.append(f"{INDENT}return x")
        return body

    def _write(
        self,
        body: Section,
        network: Network,
        entry: dict[str, str],
        last: str,
        label: Label,
        indent: str = "",
    ) -> None:
        """Write the statements that make the bricks, from the variable `entry` to `last`."""
        calls = {b.id: self._name(b.layer) for b in network.bricks if isinstance(b.layer, Block)}
        variables = _variables(network, entry, last, RESERVED | set(self._names.values()))
        for brick in network.bricks[1:]:
            tensors = tuple(variables[id] for id in brick.inputs)
            maker = calls.get(brick.id, brick.layer)
            written = _statement(variables[brick.id], maker, label(brick.id), tensors, indent)
            body.write(brick.id, written)


@lru_cache(maxsize=4096)
def _statement(
    variable: str, maker: Layer | str, name: str | Source, tensors: tuple[str, ...], indent: str
) -> tuple[str, ...]:
    """Return the lines that make a brick, by its layer or by a block's function.

    They are remembered: an edit changes one brick, not the others.
    """
    inputs = [Source(tensor) for tensor in tensors]
    made = (
        Call(Source(maker), (*inputs, name))
        if isinstance(maker, str)
        else maker.applied(name, *inputs)
    )
    return tuple(lines(f"{variable} = ", made, "", indent))


def _variables(
    network: Network, entry: dict[str, str], last: str, taken: Iterable[str]
) -> dict[str, str]:
    """Return {id: the variable that holds its answer}: x, if the next brick alone needs it."""
    variables, used = dict(entry), {*taken, *entry.values()}
    for brick, following in pairwise(network.bricks[1:]):
        alone = network.consumers(brick.id) == (following.id,)
        variables[brick.id] = "x" if alone else _free(_snake(brick.id), used)
        used.add(variables[brick.id])
    return {**variables, network.bricks[-1].id: last}


def _free(wanted: str, taken: Iterable[str]) -> str:
    """Return `wanted`; where it is taken, wanted_2, wanted_3 and so on."""
    name, n = wanted, 1
    while name in taken or keyword.iskeyword(name):
        n += 1
        name = f"{wanted}_{n}"
    return name


def _snake(name: str) -> str:
    """Return a name that people gave as Python writes one: "Étage 2" → etage_2."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_")[:LONGEST_NAME].rstrip("_")
    return words if len(words) > 1 and not words[0].isdigit() else f"block_{words}".rstrip("_")
