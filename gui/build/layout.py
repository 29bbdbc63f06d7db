"""Where the bricks stand: from a network to positions, without Qt. Nobody lays out by hand.

A chain is one column. A graph is layered: a brick stands under all that feed it, and a wire that
passes a row takes a lane of its own there, so that it never runs behind a brick.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from core.network import Network, Seam

GAP = 22.0
"""Between the bottom of a brick and the top of the next, where the seam's shape is written."""
BRANCH_GAP = 46.0
"""The gap above and below a row of several, where wires part and meet."""
LANE = 34.0
COLUMN_GAP = 44.0
_SWEEPS = 4


@dataclass(frozen=True, slots=True)
class Size:
    """How large a brick is on the canvas, in pixels."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where a brick stands: the middle of its upper edge, and its size."""

    x: float
    y: float
    size: Size

    @property
    def bottom(self) -> float:
        """Height of its lower edge."""
        return self.y + self.size.height


@dataclass(frozen=True, slots=True)
class Wire:
    """A way from the bottom of one brick to the top of another; straight where they touch."""

    points: tuple[tuple[float, float], ...]

    @property
    def snapped(self) -> bool:
        """Whether the two bricks stand one right below the other."""
        (x, _), (to_x, _) = self.points[0], self.points[-1]
        return len(self.points) == 2 and x == to_x

    @property
    def middle(self) -> tuple[float, float]:
        """Where a brick put on this wire would go: halfway through the gap it leaves from."""
        (x, y), (to_x, to_y) = self.points[0], self.points[1]
        return (x + to_x) / 2, (y + to_y) / 2


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole drawing: bricks by id, wires by seam (those behind the last bricks are loose)."""

    places: dict[str, Place]
    wires: dict[Seam, Wire]


@dataclass(frozen=True, slots=True)
class _Lane:
    """What holds the place of a wire in a row that it passes."""

    seam: Seam
    row: int


_Spot = str | _Lane


def laid_out(network: Network, sizes: Mapping[str, Size]) -> Plan:
    """Return where each brick and each wire goes; the first brick's top is at (0, 0)."""
    ranks = _ranks(network)
    rows, links = _rows(network, ranks)
    widths = {spot: sizes[spot].width if isinstance(spot, str) else LANE for spot in links}
    if any(len(row) > 1 for row in rows):
        _untangle(rows, links)
    across = _across(rows, links, widths)
    heights = [
        max((sizes[s].height for s in row if isinstance(s, str)), default=0.0) for row in rows
    ]
    gaps = [_gap(row, below) for row, below in pairwise([*rows, []])]
    tops = list(accumulate((h + g for h, g in zip(heights, gaps, strict=True)), initial=0.0))
    places = {
        brick.id: Place(across[brick.id], tops[ranks[brick.id]], sizes[brick.id])
        for brick in network.bricks
    }
    return Plan(places, _wires(network, places, ranks, across, tops, gaps))


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers)


def _ranks(network: Network) -> dict[str, int]:
    ranks: dict[str, int] = {}
    for brick in network.bricks:
        ranks[brick.id] = 1 + max((ranks[id] for id in brick.inputs), default=-1)
    return ranks


def _edges(network: Network) -> list[Seam]:
    return [Seam(id, brick.id) for brick in network.bricks for id in dict.fromkeys(brick.inputs)]


def _rows(
    network: Network, ranks: Mapping[str, int]
) -> tuple[list[list[_Spot]], dict[_Spot, tuple[list[_Spot], list[_Spot]]]]:
    """Return the rows of spots, and for each spot what is joined to it above and below."""
    rows: list[list[_Spot]] = [[] for _ in range(1 + max(ranks.values(), default=-1))]
    links: dict[_Spot, tuple[list[_Spot], list[_Spot]]] = {}
    for brick in network.bricks:
        rows[ranks[brick.id]].append(brick.id)
        links[brick.id] = ([], [])
    for seam in _edges(network):
        above: _Spot = seam.source
        for row in range(ranks[seam.source] + 1, ranks[seam.target or ""]):
            lane = _Lane(seam, row)
            rows[row].append(lane)
            links[lane] = ([above], [])
            links[above][1].append(lane)
            above = lane
        links[above][1].append(seam.target or "")
        links[seam.target or ""][0].append(above)
    return rows, links


def _untangle(
    rows: list[list[_Spot]], links: Mapping[_Spot, tuple[list[_Spot], list[_Spot]]]
) -> None:
    """Order each row by the mean place of its neighbours, down and up again.

    Source: Sugiyama, Tagawa & Toda, IEEE Trans. SMC 11 (1981), the barycentre method.
    """
    for sweep in range(_SWEEPS):
        side = sweep % 2
        order = rows if side == 0 else rows[::-1]
        for fixed, row in pairwise(order):
            at = {spot: float(index) for index, spot in enumerate(fixed)}
            place = {
                spot: _mean([at[n] for n in links[spot][side] if n in at] or [float(index)])
                for index, spot in enumerate(row)
            }
            row.sort(key=place.__getitem__)


def _across(
    rows: Sequence[Sequence[_Spot]],
    links: Mapping[_Spot, tuple[list[_Spot], list[_Spot]]],
    widths: Mapping[_Spot, float],
) -> dict[_Spot, float]:
    """Return the x of each spot: below the middle of what feeds it, without touching."""
    across: dict[_Spot, float] = {}
    for row in rows:
        wished = [_mean([across[n] for n in links[spot][0]] or [0.0]) for spot in row]
        across.update(zip(row, _apart(wished, [widths[spot] for spot in row]), strict=True))
    return across


def _apart(wished: Sequence[float], widths: Sequence[float]) -> list[float]:
    """Return places in this order, as near to those wished as the widths allow."""
    placed: list[float] = []
    for index, (x, width) in enumerate(zip(wished, widths, strict=True)):
        room = placed[-1] + (widths[index - 1] + width) / 2 + COLUMN_GAP if placed else x
        placed.append(max(x, room))
    drift = _mean([p - w for p, w in zip(placed, wished, strict=True)])
    return [p - drift for p in placed]


def _gap(row: Sequence[_Spot], below: Sequence[_Spot]) -> float:
    return BRANCH_GAP if len(row) > 1 or len(below) > 1 else GAP


def _wires(
    network: Network,
    places: Mapping[str, Place],
    ranks: Mapping[str, int],
    across: Mapping[_Spot, float],
    tops: Sequence[float],
    gaps: Sequence[float],
) -> dict[Seam, Wire]:
    wires = {}
    for seam in _edges(network):
        start, end = places[seam.source], places[seam.target or ""]
        points = [(start.x, start.bottom)]
        for row in range(ranks[seam.source] + 1, ranks[seam.target or ""]):
            x = across[_Lane(seam, row)]
            points += [(x, tops[row]), (x, tops[row + 1] - gaps[row])]
        wires[seam] = Wire((*points, (end.x, end.y)))
    for brick in network.outputs:
        place = places[brick.id]
        end_point = (place.x, place.bottom + GAP)
        wires[Seam(brick.id)] = Wire(((place.x, place.bottom), end_point))
    return wires
