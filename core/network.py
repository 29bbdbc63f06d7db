"""The network a person is building: an immutable graph of bricks. Every edit returns a new one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from core.errors import NetworkError
from core.language import say
from core.layer import Change, InsertAfter, InsertBefore, Layer, Repair

ID = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}(/[A-Za-z0-9_]{1,64}){0,64}")
"""A name, or inside blocks a path of names: stage2/3/conv1."""


@dataclass(frozen=True, slots=True)
class Brick:
    """One layer in its place. `id` is its name; `inputs` are the ids it is fed by."""

    id: str
    layer: Layer
    inputs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seam:
    """Where a brick can be put: behind `source` and in front of `target`.

    With `target` None, in front of everything that `source` feeds, or at the end of the chain.
    """

    source: str
    target: str | None = None


@dataclass(frozen=True)
class Network:
    """A graph of bricks, each after its inputs; a chain is the special case.

    Errors: NetworkError for a doubled or malformed id, or an input that does not come before.
    """

    bricks: tuple[Brick, ...] = ()

    def __post_init__(self) -> None:
        """Check ids and order."""
        seen: set[str] = set()
        for brick in self.bricks:
            if not ID.fullmatch(brick.id):
                raise NetworkError(
                    say("A brick's name is letters, digits and _. Received: {id}.", id=brick.id)
                )
            if brick.id in seen:
                raise NetworkError(say("Two bricks are named {id}.", id=brick.id))
            for source in brick.inputs:
                if source not in seen:
                    raise NetworkError(
                        say(
                            "{id} is fed by {source}, which does not come before it.",
                            id=brick.id,
                            source=source,
                        )
                    )
            seen.add(brick.id)

    def __getitem__(self, id: str) -> Brick:
        """Return the brick named `id`. Raises NetworkError."""
        try:
            return self._by_id[id]
        except KeyError:
            raise NetworkError(say("There is no brick named {id}.", id=id)) from None

    def __contains__(self, id: object) -> bool:
        """Return whether a brick has this name."""
        return id in self._by_id

    def consumers(self, id: str) -> tuple[str, ...]:
        """Return the ids of the bricks that `id` feeds, in order."""
        return self._consumers.get(id, ())

    @property
    def inputs(self) -> tuple[Brick, ...]:
        """The bricks that nothing feeds."""
        return tuple(brick for brick in self.bricks if not brick.inputs)

    @property
    def outputs(self) -> tuple[Brick, ...]:
        """The bricks that feed nothing."""
        return tuple(brick for brick in self.bricks if not self.consumers(brick.id))

    def fresh_id(self, key: str) -> str:
        """Return a free name for a new brick: conv2d_1, then conv2d_2."""
        stem = re.sub(r"\W", "_", key).lower()
        n = 1
        while f"{stem}_{n}" in self:
            n += 1
        return f"{stem}_{n}"

    def inserted(self, brick: Brick, seam: Seam) -> Network:
        """Return this network with `brick` on `seam`, fed by its source and feeding its target.

        Raises NetworkError where the seam's source does not feed its target.
        """
        source = self[seam.source]
        if seam.target is not None and seam.target not in self.consumers(source.id):
            raise NetworkError(
                say("{source} does not feed {target}.", source=source.id, target=seam.target)
            )
        targets = set(self.consumers(source.id) if seam.target is None else (seam.target,))
        placed = replace(brick, inputs=(source.id,))
        fed = self._refed(targets, {source.id: (brick.id,)})
        at = self.bricks.index(source) + 1
        return Network((*fed[:at], placed, *fed[at:]))

    def removed(self, ids: Iterable[str]) -> Network:
        """Return this network without these bricks; what they fed is fed by what fed them."""
        network = self
        for id in ids:
            gone = network[id]
            fed = network._refed(set(network.consumers(id)), {id: gone.inputs})
            network = Network(tuple(brick for brick in fed if brick.id != id))
        return network

    def moved(self, id: str, seam: Seam) -> Network:
        """Return this network with the brick `id` taken out and put on `seam`."""
        if id in (seam.source, seam.target):
            return self
        return self.removed([id]).inserted(self[id], seam)

    def with_layer(self, id: str, layer: Layer) -> Network:
        """Return this network with other settings for the brick `id`."""
        brick = self[id]
        return Network(tuple(replace(b, layer=layer) if b is brick else b for b in self.bricks))

    def repaired(self, id: str, repair: Repair) -> Network:
        """Return this network with `repair` done at the brick `id`."""
        if isinstance(repair, Change):
            return self.with_layer(id, repair.layer)
        if isinstance(repair, InsertBefore):
            new = Brick(self.fresh_id(repair.layer.title), repair.layer)
            return self.inserted(new, Seam(self[id].inputs[0], id))
        if isinstance(repair, InsertAfter):
            return self.inserted(Brick(self.fresh_id(repair.layer.title), repair.layer), Seam(id))
        return self.removed([id])

    def _refed(self, ids: set[str], new: Mapping[str, tuple[str, ...]]) -> tuple[Brick, ...]:
        """Return the bricks, those named `ids` fed by `new[source]` in place of each source."""
        return tuple(
            replace(b, inputs=tuple(i for old in b.inputs for i in new.get(old, (old,))))
            if b.id in ids
            else b
            for b in self.bricks
        )

    @cached_property
    def _by_id(self) -> dict[str, Brick]:
        return {brick.id: brick for brick in self.bricks}

    @cached_property
    def _consumers(self) -> dict[str, tuple[str, ...]]:
        feeds: dict[str, list[str]] = {}
        for brick in self.bricks:
            for source in dict.fromkeys(brick.inputs):
                feeds.setdefault(source, []).append(brick.id)
        return {source: tuple(ids) for source, ids in feeds.items()}


def chain(*layers: Layer) -> Network:
    """Return a network of these layers, one after another; the first is an Input."""
    network = Network()
    for layer in layers:
        id = network.fresh_id(layer.title)
        inputs = (network.bricks[-1].id,) if network.bricks else ()
        network = Network((*network.bricks, Brick(id, layer, inputs)))
    return network
