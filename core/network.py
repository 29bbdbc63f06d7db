"""The network a person is building: an immutable graph of bricks. Every edit returns a new one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple
from unicodedata import combining, normalize

from typing_extensions import override

from core.errors import NetworkError
from core.language import say
from core.layer import LAYERS, BrickRepair, Change, InsertAfter, InsertBefore, Layer
from core.wiring import LONGEST_STEM, free_name, free_names, in_order, numbered, refed

ID = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}(/[A-Za-z0-9_]{1,64}){0,64}")
"""A name, or inside blocks a path of names: stage2/3/conv1."""


@dataclass(frozen=True, slots=True)
class Brick:
    """One layer in its place.

    Attributes:
        id: its name.
        inputs: the ids it is fed by.
        frozen: whether training leaves its weights as they are.
    """

    id: str
    layer: Layer
    inputs: tuple[str, ...] = ()
    frozen: bool = False


class Seam(NamedTuple):
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
                    say(
                        "A brick's name is letters, digits and _. Received: {id}.",
                        id=repr(brick.id[:65]),
                    )
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

    @override
    def __hash__(self) -> int:
        """Return the hash of its bricks, computed once: a block is looked up at every edit."""
        return self._hash

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
        fed = {id for brick in self.bricks for id in brick.inputs}
        return tuple([brick for brick in self.bricks if brick.id not in fed])

    def fresh_id(self, key: str) -> str:
        """Return a free name for a new brick: conv2d_1, then conv2d_2; é becomes e."""
        key = "".join(c for c in normalize("NFKD", key) if not combining(c))
        stem = re.sub(r"\W+", "_", key, flags=re.ASCII).strip("_").lower()
        stem = stem if stem[:1].isalpha() else f"brick_{stem}".rstrip("_")
        return numbered(stem[:LONGEST_STEM], self)

    # bricks in, out and about -----------------------------------------------------------------

    def inserted(self, brick: Brick, seam: Seam) -> Network:
        """Return this network with `brick` on `seam`, fed by its source and feeding its target.

        Raises NetworkError where the seam's source does not feed its target.
        """
        placed = replace(brick, inputs=(seam.source,))
        return self._placed((placed,), (brick.id,), seam)

    def removed(self, ids: Iterable[str]) -> Network:
        """Return this network without these bricks; what they fed is fed by what fed them."""
        gone = {self[id].id for id in ids}
        heirs: dict[str, tuple[str, ...]] = {}
        kept = []
        for brick in self.bricks:
            fed = refed(brick, heirs)
            if brick.id in gone:
                heirs[brick.id] = fed.inputs
            else:
                kept.append(fed)
        return Network(tuple(kept))

    def taken(self, ids: Iterable[str]) -> Network:
        """Return a copy of these bricks as a network of their own, behind one Input.

        The Input stands for all that fed them from outside; what fed them by way of bricks left
        out is joined to the nearest one before that is kept. It is the inside of a Block.
        """
        wanted = {brick.id for brick in self.bricks if brick.inputs} & set(ids)
        entry = free_name("input_1", wanted)
        heirs: dict[str, tuple[str, ...]] = {}
        kept = []
        for brick in self.bricks:
            fed = refed(brick, heirs)
            if brick.id in wanted:
                kept.append(fed)
            else:
                ends = tuple(id for id in fed.inputs if id != entry)
                heirs[brick.id] = ends or (entry,)
        return Network((Brick(entry, LAYERS["Input"]()), *kept))

    def put(self, fragment: Network, seam: Seam) -> tuple[Network, tuple[str, ...]]:
        """Return this network with the bricks behind `fragment`'s Input on `seam`, and their names.

        A name that is free stays; another gets a number of its own. Raises NetworkError for a
        fragment without exactly one way in.
        """
        if len(fragment.inputs) != 1:
            raise NetworkError(say("What is put in needs exactly one way in."))
        (entry,) = fragment.inputs
        new = [brick for brick in fragment.bricks if brick is not entry]
        names = {**free_names((brick.id for brick in new), self), entry.id: seam.source}
        placed = [
            replace(brick, id=names[brick.id], inputs=tuple(names[id] for id in brick.inputs))
            for brick in new
        ]
        ends = tuple(names[brick.id] for brick in fragment.outputs)
        return self._placed(tuple(placed), ends, seam), tuple(brick.id for brick in placed)

    def moved(self, ids: Iterable[str], seam: Seam) -> Network:
        """Return this network with these bricks taken out and put on `seam`, in their order."""
        ids = tuple(ids)
        if seam.source in ids or seam.target in ids:
            return self
        network, _ = self.removed(ids).put(self.taken(ids), seam)
        return network

    # wires ------------------------------------------------------------------------------------

    def joined(self, source: str, target: str) -> Network:
        """Return this network with `target` fed by `source` too.

        Raises NetworkError where the values would run in a circle.
        """
        if source in self[target].inputs:
            return self
        return self._with_inputs(target, (*self[target].inputs, self[source].id))

    def parted(self, source: str, target: str) -> Network:
        """Return this network without the wire from `source` to `target`."""
        return self._with_inputs(target, tuple(id for id in self[target].inputs if id != source))

    def rewired(self, seam: Seam, source: str) -> Network:
        """Return this network with the wire of `seam` coming from `source`; seam.target is given.

        Raises NetworkError where the values would run in a circle.
        """
        target = self[seam.target or ""]
        new = {seam.source: (self[source].id,)}
        return self._with_inputs(target.id, refed(target, new).inputs)

    # one brick's own --------------------------------------------------------------------------

    def with_layer(self, id: str, layer: Layer) -> Network:
        """Return this network with other settings for the brick `id`."""
        return self._replaced(replace(self[id], layer=layer))

    def with_frozen(self, ids: Iterable[str], frozen: bool) -> Network:
        """Return this network with these bricks left as they are by training, or learning again."""
        network = self
        for id in ids:
            network = network._replaced(replace(network[id], frozen=frozen))
        return network

    def renamed(self, id: str, name: str) -> Network:
        """Return this network with the brick `id` called `name`. Raises NetworkError."""
        brick = self[id]
        renamed = (
            replace(b, id=name) if b is brick else refed(b, {id: (name,)}) for b in self.bricks
        )
        return Network(tuple(renamed))

    def repaired(self, id: str, repair: BrickRepair) -> Network:
        """Return this network with `repair` done at the brick `id`."""
        if isinstance(repair, Change):
            return self.with_layer(id, repair.layer)
        if isinstance(repair, InsertBefore):
            new = Brick(self.fresh_id(repair.layer.title), repair.layer)
            return self.inserted(new, Seam(self[id].inputs[0], id))
        if isinstance(repair, InsertAfter):
            return self.inserted(Brick(self.fresh_id(repair.layer.title), repair.layer), Seam(id))
        return self.removed([id])

    def _placed(self, new: tuple[Brick, ...], ends: tuple[str, ...], seam: Seam) -> Network:
        """Return this network with the bricks `new` behind the seam's source.

        `ends`, the last of them, feed the seam's target in the place of its source.
        """
        source = self[seam.source]
        consumers = self.consumers(source.id)
        if seam.target is not None and seam.target not in consumers:
            raise NetworkError(
                say("{source} does not feed {target}.", source=source.id, target=seam.target)
            )
        targets = set(consumers if seam.target is None else (seam.target,))
        fed = [
            refed(brick, {source.id: ends}) if brick.id in targets else brick
            for brick in self.bricks
        ]
        at = self.bricks.index(source) + 1
        return Network(in_order((*fed[:at], *new, *fed[at:])))

    def _with_inputs(self, id: str, inputs: tuple[str, ...]) -> Network:
        brick = self[id]
        if inputs == brick.inputs:
            return self
        fed = replace(brick, inputs=inputs)
        return Network(in_order(tuple(fed if b is brick else b for b in self.bricks)))

    def _replaced(self, brick: Brick) -> Network:
        return Network(tuple(brick if b.id == brick.id else b for b in self.bricks))

    @cached_property
    def _hash(self) -> int:
        return hash(self.bricks)

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
