"""What a drawing is put together from: pieces with their own axis, and what all of them share."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from core.network import Network, Seam

GAP = 22.0
"""Between the bottom of a brick and the top of the next, where the seam's shape is written."""
BRANCH_GAP = 46.0
"""The gap above and below several columns, where wires part and meet."""
COLUMN_GAP = 34.0
LANE = 22.0
"""From the bricks to a wire beside them, and from one such wire to the next."""


class Size(NamedTuple):
    """How large a brick is on the canvas, in pixels.

    Attributes:
        shift: how far its middle is right of its axis, where wires enter and leave: an open block
            reaches further on one side.
    """

    width: float
    height: float
    shift: float = 0.0

    @property
    def left(self) -> float:
        """How far it reaches left of its axis."""
        return self.width / 2 - self.shift

    @property
    def right(self) -> float:
        """How far it reaches right of its axis."""
        return self.width / 2 + self.shift


class Stop(NamedTuple):
    """Where a wire passes others upright: its x, from `top` to `bottom`."""

    x: float
    top: float
    bottom: float


@dataclass(slots=True)
class Piece:
    """Something laid out around its own axis x = 0, from y = 0 down.

    Attributes:
        left, right, height: how far it reaches from the axis, and down.
        above, below: the gaps it needs to what stands there.
        bricks: (id, x, y) each.
        stops: where wires pass.
        pieces: what it is put together from, with x and y of each.
        ends: the x at which each wire that leads out of it comes to its lower edge.
        leaving_aside, entering_aside: wires that begin or end at the right side of a brick.
        curved: wires drawn in curves, where several would share a level run.
    """

    left: float = 0.0
    right: float = 0.0
    height: float = 0.0
    above: float = GAP
    below: float = GAP
    bricks: list[tuple[str, float, float]] = field(default_factory=list)
    stops: list[tuple[Seam, Stop]] = field(default_factory=list)
    pieces: list[tuple[Piece, float, float]] = field(default_factory=list)
    ends: dict[Seam, float] = field(default_factory=dict)
    leaving_aside: list[Seam] = field(default_factory=list)
    entering_aside: list[Seam] = field(default_factory=list)
    curved: list[Seam] = field(default_factory=list)

    @property
    def width(self) -> float:
        """How wide it is in all."""
        return self.left + self.right

    def put(self, piece: Piece, x: float, y: float) -> None:
        """Take a piece in, with its axis at `x` and its upper edge at `y`."""
        self.pieces.append((piece, x, y))
        self.left = max(self.left, piece.left - x)
        self.right = max(self.right, piece.right + x)
        self.height = max(self.height, y + piece.height)

    def put_brick(self, id: str, size: Size, x: float, y: float) -> None:
        """Take a brick in, its axis at `x`, its upper edge at `y`."""
        self.bricks.append((id, x, y))
        self.left = max(self.left, size.left - x)
        self.right = max(self.right, size.right + x)
        self.height = max(self.height, y + size.height)

    def pass_by(self, seam: Seam, x: float, top: float, bottom: float) -> None:
        """Let a wire pass upright at `x`."""
        self.stops.append((seam, Stop(x, top, bottom)))
        self.left, self.right = max(self.left, -x), max(self.right, x)

    def lead_out(self, piece: Piece, x: float) -> None:
        """Lead the wires that leave a piece, which stands at `x`, down to this one's lower edge."""
        for seam, end in piece.ends.items():
            if piece.height < self.height:
                self.pass_by(seam, x + end, piece.height, self.height)
            self.ends[seam] = x + end


Memory = dict[object, Piece]
"""What was laid out the last time, by all that it was made from."""


class Scope:
    """One network being laid out: who feeds whom.

    Attributes:
        sizes: how large each brick is.
        order: each brick's place in the network's order.
        sources, targets: the bricks that feed each brick, and those that it feeds, each once.
        before, made: the pieces of the last time, and of this time.
    """

    def __init__(self, network: Network, sizes: Mapping[str, Size], before: Memory) -> None:
        self.sizes = sizes
        self.before, self.made = before, Memory()
        self.order = {brick.id: n for n, brick in enumerate(network.bricks)}
        self.sources = {brick.id: tuple(dict.fromkeys(brick.inputs)) for brick in network.bricks}
        self.targets = {brick.id: network.consumers(brick.id) for brick in network.bricks}

    def entering(self, ids: Iterable[str], inside: Container[str]) -> list[Seam]:
        """Return the wires that come to these bricks from outside of `inside`."""
        return [Seam(s, id) for id in ids for s in self.sources[id] if s not in inside]

    def leaving(self, ids: Iterable[str], inside: Container[str]) -> list[Seam]:
        """Return the wires that lead from these bricks out of `inside`."""
        return [Seam(id, t) for id in ids for t in self.targets[id] if t not in inside]
