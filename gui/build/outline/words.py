"""A brick in words: what a screen reader says of it, and what a tooltip tells."""

from __future__ import annotations

from core.block import Block
from core.infer import Row
from core.language import counted, shown, tr
from core.layer import Layer
from gui.build.face import title

_SAID = ("int", "pair", "shape")
"""Settings of these kinds say what a brick is; of the others only what is out of the ordinary."""


def words_of(row: Row) -> str:
    """Return: Conv2D, filters 32, kernel size 3 × 3, output 8 × 8 × 32, 4 640 parameters."""
    parts = [title(row.brick.layer), *_settings(row.brick.layer)]
    if row.shape is not None:
        parts.append(tr("output {shape}", shape=row.shape))
        parts.append(counted(row.params, "{n} parameter", "{n} parameters"))
    if row.brick.frozen:
        parts.append(tr("frozen"))
    words = ", ".join(parts)
    return f"{words}. {row.problem.message}" if row.problem else words


def _settings(layer: Layer) -> list[str]:
    if isinstance(layer, Block):
        count = len(layer.network.bricks) - 1
        return [counted(count, "block of {n} brick", "block of {n} bricks")]
    values = layer.values()
    return [
        f"{tr(setting.title).lower()} {shown(values[name])}"
        for name, setting in layer.settings().items()
        if not setting.advanced and (setting.kind in _SAID or values[name] != setting.default)
    ]
