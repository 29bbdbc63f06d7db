"""One row of a figure of volumes: where its boxes stand and how its wires run, without Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gui.build.volumes.lanes import Edge, Grid
from gui.build.volumes.pieces import Piece
from gui.build.volumes.places import (
    Frame,
    Placed,
    Point,
    Rect,
    Row,
    Wire,
    around,
    corners,
)

_LEAST_GAP = 36.0
_NAME_ROOM = 18.0
_BEND = 26.0
_WORDS_GAP = 12.0
_LANE_GAP = 26.0
_ARC, _ARC_STEP = 16.0, 13.0
_FRAME, _FRAME_TITLE = 12.0, 20.0
_APART = 5.0
"""How far an arc that leaves a box's top and one that ends there keep from its middle."""


def laid_out_row(grid: Grid, pieces: Mapping[str, Piece], first: int, end: int) -> Row:
    """Return the row that holds the columns from `first` to before `end`."""
    return _Laying(grid, pieces, first, end).row()


def columns_of(grid: Grid, pieces: Mapping[str, Piece]) -> list[Rect]:
    """Return the room that each column takes when there is one row."""
    laying = _Laying(grid, pieces, 0, 1 + max(grid.columns.values()))
    placed = laying.put()
    return [around(placed[key].whole for key in keys) for keys in laying.held.values()]


class _Laying:
    """Lays out one row: columns from left to right, then lanes from top to bottom, then wires."""

    def __init__(self, grid: Grid, pieces: Mapping[str, Piece], first: int, end: int) -> None:
        self._grid, self._pieces = grid, pieces
        self._first, self._end = first, end
        self.held: dict[int, list[str]] = {column: [] for column in range(first, end)}
        for key, column in grid.columns.items():
            if first <= column < end:
                self.held[column].append(key)
        self._edges = [e for e in grid.edges if first <= grid.columns[e.target] < end]
        self._bent = {column for edge in self._edges for column in self._bends(edge)}
        self._lefts: dict[int, float] = {}
        self._trunks: dict[int, float] = {}
        self._name_lefts: dict[int, float] = {}
        self._levels = self._arc_levels()
        self._lane_y: dict[int, float] = {}
        self.placed: dict[str, Placed] = {}

    def put(self) -> Mapping[str, Placed]:
        self._put_columns()
        self._put_lanes()
        self._put_pieces()
        return self.placed

    def row(self) -> Row:
        self.put()
        wires = tuple(self._wire(edge) for edge in self._edges)
        frames = self._frames(wires)
        rects = [p.whole for p in self.placed.values()] + [f.rect for f in frames]
        rects += [rect for wire in wires for rect in corners(wire.points)]
        return Row(self.placed, wires, frames, around(rects), self._entry())

    def _entry(self) -> Point:
        outside = (e.source for e in self._edges if e.source not in self.placed)
        lane = self._grid.lanes[next(outside, next(iter(self.placed)))]
        return 0.0, self._lane_y[lane]

    # columns ----------------------------------------------------------------------------------

    def _bends(self, edge: Edge) -> list[int]:
        """Return the columns in front of which a wire changes its lane."""
        lanes, columns = self._grid.lanes, self._grid.columns
        source, target = lanes[edge.source], lanes[edge.target]
        outside = columns[edge.source] < self._first
        bends = [columns[edge.target]] if target > source or not edge.arc else []
        if edge.arc and (source > target or outside):
            bends.append(max(self._first, columns[edge.source] + 1))
        return bends if source != target or (edge.arc and outside) else []

    def _widest(self, column: int) -> float:
        return max((self._pieces[key].width for key in self.held.get(column, ())), default=0.0)

    def _overhang(self, column: int) -> float:
        """Return how far words stand out of a column, at each side."""
        keys = self.held.get(column, ())
        words = max((self._pieces[key].words_width for key in keys), default=0.0)
        return max(0.0, (words - self._widest(column)) / 2)

    def _groups(self, column: int) -> set[str]:
        return {
            group for key in self.held.get(column, ()) for group in self._pieces[key].stage.groups
        }

    def _put_columns(self) -> None:
        x = 0.0
        for column in range(self._first, self._end):
            before, after = self._overhang(column - 1), self._overhang(column)
            name = max(self._pieces[key].name_width for key in self.held[column])
            arrow = max(_LEAST_GAP, name + _NAME_ROOM)
            if column == 0:
                arrow = 0.0
            framed = 2 * _FRAME * len(self._groups(column) ^ self._groups(column - 1))
            if framed:
                x += before + framed
                before = 0.0
            if column in self._bent:
                x += before + _BEND / 2
                self._trunks[column] = x
                before = 0.0
                arrow += _BEND / 2
            self._name_lefts[column] = x
            x += max(arrow, before + after + _WORDS_GAP)
            self._lefts[column] = x
            x += self._widest(column)

    # lanes ------------------------------------------------------------------------------------

    def _arc_levels(self) -> dict[Edge, int]:
        """Return how high each arc is: above all that it spans, and above arcs it would cover."""
        columns = self._grid.columns
        levels: dict[Edge, int] = {}
        laid: dict[int, list[tuple[int, int, int]]] = {}
        arcs = [edge for edge in self._edges if edge.arc]
        for arc in sorted(arcs, key=lambda e: columns[e.target] - columns[e.source]):
            start, end = columns[arc.source], columns[arc.target]
            others = laid.setdefault(self._arc_lane(arc), [])
            below = (level for first, last, level in others if first < end and start < last)
            levels[arc] = max(below, default=-1) + 1
            others.append((start, end, levels[arc]))
        return levels

    def _arc_lane(self, arc: Edge) -> int:
        return min(self._grid.lanes[arc.source], self._grid.lanes[arc.target])

    def _put_lanes(self) -> None:
        lanes = {self._grid.lanes[key] for keys in self.held.values() for key in keys}
        lanes |= {self._grid.lanes[edge.source] for edge in self._edges}
        depth = max(
            (len(self._pieces[k].stage.groups) for keys in self.held.values() for k in keys),
            default=0,
        )
        bottom = -_LANE_GAP
        for lane in sorted(lanes):
            inside = [
                self._pieces[key]
                for keys in self.held.values()
                for key in keys
                if self._grid.lanes[key] == lane
            ]
            arcs = [level for arc, level in self._levels.items() if self._arc_lane(arc) == lane]
            tallest = max((piece.height for piece in inside), default=0.0)
            room = _ARC + _ARC_STEP * max(arcs) if arcs else 0.0
            room += depth * (_FRAME + _FRAME_TITLE)
            self._lane_y[lane] = bottom + _LANE_GAP + room + tallest / 2
            below = max((p.height / 2 + p.words_height for p in inside), default=0.0)
            bottom = self._lane_y[lane] + below

    def _put_pieces(self) -> None:
        for column, keys in self.held.items():
            for key in keys:
                piece = self._pieces[key]
                x = self._lefts[column] + (self._widest(column) - piece.width) / 2
                y = self._lane_y[self._grid.lanes[key]] - piece.height / 2
                name_x = (self._name_lefts[column] + x) / 2
                self.placed[key] = Placed(piece, x, y, name_x)

    # wires ------------------------------------------------------------------------------------

    def _wire(self, edge: Edge) -> Wire:
        if edge.arc:
            return Wire(edge.source, edge.target, self._arc(edge), arc=True)
        start, end = self._start(edge), self._end_of(edge)
        if start[1] == end[1]:
            return Wire(edge.source, edge.target, (start, end))
        trunk = self._trunks[self._grid.columns[edge.target]]
        return Wire(edge.source, edge.target, (start, (trunk, start[1]), (trunk, end[1]), end))

    def _start(self, edge: Edge) -> Point:
        placed = self.placed.get(edge.source)
        x = placed.way_out[0] if placed else 0.0
        return x, self._lane_y[self._grid.lanes[edge.source]]

    def _end_of(self, edge: Edge) -> Point:
        return self.placed[edge.target].x, self._lane_y[self._grid.lanes[edge.target]]

    def _arc(self, edge: Edge) -> tuple[Point, ...]:
        lane = self._arc_lane(edge)
        height = self._arc_height(edge, lane)
        source = self.placed.get(edge.source)
        if source and self._grid.lanes[edge.source] == lane:
            x, y = source.lid
            up: tuple[Point, ...] = ((x + _APART, y), (x + _APART, height))
        else:
            start = self._start(edge)
            trunk = self._trunks[max(self._first, self._grid.columns[edge.source] + 1)]
            up = (start, (trunk, start[1]), (trunk, height))
        target = self.placed[edge.target]
        if self._grid.lanes[edge.target] == lane:
            x, y = target.lid
            return (*up, (x - _APART, height), (x - _APART, y))
        end = self._end_of(edge)
        trunk = self._trunks[self._grid.columns[edge.target]]
        return (*up, (trunk, height), (trunk, end[1]), end)

    def _arc_height(self, edge: Edge, lane: int) -> float:
        columns = self._grid.columns
        tops = [
            self.placed[key].y
            for column in range(max(self._first, columns[edge.source]), columns[edge.target] + 1)
            for key in self.held[column]
            if self._grid.lanes[key] == lane
        ]
        return min(tops) - _ARC - _ARC_STEP * self._levels[edge]

    # frames -----------------------------------------------------------------------------------

    def _frames(self, wires: Sequence[Wire]) -> tuple[Frame, ...]:
        """Return a frame for each open block; those inside others come first."""
        inside: dict[str, list[str]] = {}
        for key, placed in self.placed.items():
            for group in placed.piece.stage.groups:
                inside.setdefault(group, []).append(key)
        rects: dict[str, Rect] = {}
        for group in sorted(inside, key=len, reverse=True):
            parts = [self.placed[key].whole for key in inside[group]]
            parts += [rect for other, rect in rects.items() if other.startswith(group + "/")]
            parts += [rect for wire in wires for rect in corners(_within(wire, inside[group]))]
            grown = around(parts).grown(_FRAME)
            top = grown.top - _FRAME_TITLE
            rects[group] = Rect(grown.left, top, grown.right, grown.bottom)
        return tuple(Frame(group, rect) for group, rect in rects.items())


def _within(wire: Wire, inside: Sequence[str]) -> tuple[Point, ...]:
    """Return which corners of a wire lie inside the frame around these boxes."""
    if wire.target not in inside:
        return ()
    if wire.source in inside:
        return wire.points
    x, _ = wire.points[-1]
    return ((x, wire.points[-2][1]),) if wire.arc else wire.points[1:-1]
