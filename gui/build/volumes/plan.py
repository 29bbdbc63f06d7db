"""Where everything of a figure of volumes stands, without Qt.

Columns go from left to right. A long network is broken into rows, as many as make it largest in
the room there is; what passes from one row to the next is one tensor.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from gui.build.volumes.lanes import Grid, grid_of
from gui.build.volumes.pieces import Measure, Piece, piece_of
from gui.build.volumes.places import Frame, Placed, Rect, Row, Wire, around, corners
from gui.build.volumes.row import columns_of, laid_out_row
from gui.build.volumes.scale import Scales, scales_of
from gui.build.volumes.stages import Stage

Room = tuple[float, float]
SLIDE: Room = (1600.0, 800.0)
"""The room on a slide of 16 to 9, in pixels, above the legend."""
_READABLE = 0.8
"""How small a figure may be in its room before it is broken into rows."""
_WORTH = 1.4
"""How much larger it must become for it."""
_MOST_ROWS = 24
_ROW_GAP = 44.0
_SIDE = 26.0


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole figure.

    Attributes:
        placed: the boxes, by the path of the brick that made the tensor.
        returns: the wires from one row to the next.
        titles: of the open blocks, by path.
    """

    placed: Mapping[str, Placed]
    wires: tuple[Wire, ...]
    returns: tuple[Wire, ...]
    frames: tuple[Frame, ...]
    scales: Scales
    titles: Mapping[str, str]
    rect: Rect

    @property
    def paths(self) -> list[str]:
        """The bricks in the order they stand."""
        return [s.path for placed in self.placed.values() for s in placed.piece.stage.slabs]

    def at(self, x: float, y: float) -> str | None:
        """Return the path of the brick whose box, slab or words are there."""
        for placed in self.placed.values():
            if placed.rect.holds(x, y):
                return _slab_at(placed, x)
            if placed.words.holds(x, y):
                return placed.piece.stage.key
        return None

    def frame_at(self, x: float, y: float) -> str | None:
        """Return the path of the innermost open block whose frame is there."""
        for frame in self.frames:
            if frame.rect.holds(x, y):
                return frame.group
        return None

    def box_of(self, path: str) -> Placed | None:
        """Return the piece in which a brick is shown."""
        for placed in self.placed.values():
            if any(slab.path == path for slab in placed.piece.stage.slabs):
                return placed
        return None


def planned(
    stages: Sequence[Stage], titles: Mapping[str, str], measure: Measure, room: Room = SLIDE
) -> Plan:
    """Return the figure of these stages, made for a room; `titles` names the open blocks."""
    scales = scales_of([stage.shape for stage in stages if stage.shape is not None])
    pieces = {stage.key: piece_of(stage, scales, measure) for stage in stages}
    grid = grid_of(stages)
    rows = _stacked(_rows(grid, pieces, room)) if stages else []
    rect = around(row.rect for row in rows) if rows else Rect(0, 0, 0, 0)
    returns = _returns(grid, rows)
    for wire in returns:
        rect = around([rect, *corners(wire.points)])
    return Plan(
        {key: placed for row in rows for key, placed in row.placed.items()},
        tuple(wire for row in rows for wire in row.wires),
        returns,
        tuple(frame for row in rows for frame in row.frames),
        scales,
        titles,
        rect,
    )


def _slab_at(placed: Placed, x: float) -> str:
    path = placed.piece.stage.key
    for box in placed.piece.boxes:
        if x >= placed.x + box.left:
            path = box.slab.path
    return path


# rows -------------------------------------------------------------------------------------------


def _rows(grid: Grid, pieces: Mapping[str, Piece], room: Room) -> list[Row]:
    """Return one row if it can be read, else as many as make the figure largest."""
    columns = columns_of(grid, pieces)
    length = columns[-1].right - columns[0].left
    best, largest = [0], _scale(columns, [0], room)
    for count in range(2, _MOST_ROWS if largest < _READABLE else 2):
        starts = _starts(grid.breaks, columns, length / count)
        scale = _scale(columns, starts, room)
        if scale > largest * (_WORTH if best == [0] else 1):
            best, largest = starts, scale
    return [laid_out_row(grid, pieces, *span) for span in pairwise([*best, len(columns)])]


def _starts(breaks: Sequence[int], columns: Sequence[Rect], length: float) -> list[int]:
    """Return the first column of each row, if a row is to be about so long."""
    starts = [0]
    for column, following in pairwise([*breaks, len(columns) - 1]):
        if columns[following].left - columns[starts[-1]].left > length and column > starts[-1]:
            starts.append(column)
    return starts


def _scale(columns: Sequence[Rect], starts: Sequence[int], room: Room) -> float:
    """Return how large rows that start so can be shown, about; 1 at full size."""
    rows = [around(columns[a:b]) for a, b in pairwise([*starts, len(columns)])]
    height = sum(row.bottom - row.top + _ROW_GAP for row in rows)
    length = max(row.right - row.left for row in rows)
    return min(1.0, room[0] / length, room[1] / height)


def _stacked(rows: Sequence[Row]) -> list[Row]:
    """Return the rows one below the other, their left edges in line."""
    stacked: list[Row] = []
    y = 0.0
    for row in rows:
        stacked.append(row.moved(-row.rect.left, y - row.rect.top))
        y = stacked[-1].rect.bottom + _ROW_GAP
    return stacked


def _returns(grid: Grid, rows: Sequence[Row]) -> tuple[Wire, ...]:
    """Return the wires from the end of each row back to where the next one begins."""
    wires = []
    for row, below in pairwise(rows):
        source = max(row.placed, key=grid.columns.__getitem__)
        target = min(below.placed, key=grid.columns.__getitem__)
        x, y = row.placed[source].way_out
        entry_x, entry_y = below.entry
        right, left = row.rect.right + _SIDE / 2, entry_x - _SIDE
        middle = below.rect.top - _ROW_GAP / 2
        points = (
            (x, y), (right, y), (right, middle), (left, middle), (left, entry_y),
            (entry_x, entry_y),
        )  # fmt: skip
        wires.append(Wire(source, target, points, goes_on=True))
    return tuple(wires)
