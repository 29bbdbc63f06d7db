"""The edits of the neurons view: each one undoable entry, as those of the bricks are."""

from __future__ import annotations

from core.language import tr
from core.layer import LAYERS, Layer
from core.network import Seam
from core.neurons import MOST_COLUMNS, MOST_UNITS, Column
from core.snapshot import Snapshot
from gui.build import edits
from gui.build.neurons.values import Part, Values
from gui.document import Document

_USUAL_UNITS, _USUAL_BEND = 4, "tanh"

Columns = tuple[Column, ...]


def may_grow(columns: Columns, column: int, step: int) -> bool:
    """Return whether a layer may have a neuron more (1) or less (−1): data and answer are given."""
    hidden = 0 < column < len(columns) - 1
    return hidden and 1 <= columns[column].units + step <= MOST_UNITS


def may_insert(columns: Columns) -> bool:
    """Return whether there is room for one layer more."""
    return len(columns) < MOST_COLUMNS


def grow(document: Document, columns: Columns, column: int, step: int) -> None:
    """Give a hidden layer a neuron more (1) or less (−1)."""
    if not may_grow(columns, column, step):
        return
    name = columns[column].name
    layer = document.tree.brick(name).layer.changed(units=columns[column].units + step)
    text = (
        tr("Add a neuron to {brick}", brick=name)
        if step > 0
        else tr("Take a neuron from {brick}", brick=name)
    )
    document.edit_network(text, lambda network: network.with_layer(name, layer))


def insert_layer(document: Document, columns: Columns, column: int) -> None:
    """Put a hidden layer behind a column, like the nearest one there is."""
    if may_insert(columns):
        target = columns[column + 1].name
        edits.insert(document, _alike(document, columns), Seam(columns[column].end, target))


def remove_layer(document: Document, columns: Columns, column: int) -> None:
    """Take a hidden layer out, with what bends its sums."""
    name = columns[column].name
    edits.remove(document, columns[column].bricks, tr("Remove the layer {brick}", brick=name))


def change_number(
    document: Document, values: Values, part: Part, value: float, state: Snapshot
) -> None:
    """Give a weight or a bias of `state` another value: training goes on from there."""
    changed = Snapshot(state.epoch, values.changed(part, value), state.optimizer)
    text = tr("Change a bias") if part.bias else tr("Change a weight")
    document.edit_weights(text, changed, f"{part.column} {part.unit} {part.source}")


def _alike(document: Document, columns: Columns) -> Layer:
    """Return a new hidden layer with the units and the activation that the last hidden one has."""
    units, bend = _USUAL_UNITS, _USUAL_BEND
    if len(columns) > 2:
        last = document.tree.brick(columns[-2].name).layer
        units, bend = columns[-2].units, last.values()["activation"]
    return LAYERS["Dense"].from_values({"units": units, "activation": bend})
