"""What each cell of the outline shows and says: text, icon, colour, tooltip, spoken words."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QIcon

from core.infer import Row
from core.language import mark, shown, tr
from core.layer import Layer
from core.nested import local
from gui import icons, theme
from gui.build.face import detail, title
from gui.build.outline.words import words_of

_Role = Qt.ItemDataRole


class Column(IntEnum):
    """The columns of the outline."""

    NAME = 0
    SETTINGS = 1
    OUTPUT = 2
    PARAMETERS = 3


_HEADERS = {
    Column.NAME: mark("Name"),
    Column.SETTINGS: mark("Brick"),
    Column.OUTPUT: mark("Output"),
    Column.PARAMETERS: mark("Parameters"),
}


def header(column: Column, role: Qt.ItemDataRole) -> object:
    """Return what a column's header answers to a role."""
    if role == _Role.TextAlignmentRole:
        return _aligned(column)
    return tr(_HEADERS[column]) if role == _Role.DisplayRole else None


def cell(row: Row, column: Column, role: Qt.ItemDataRole) -> object:
    """Return what a brick's cell answers to a role."""
    answer = _ANSWERS.get(role)
    return answer(row, column) if answer else None


def searched(path: str, layer: Layer) -> str:
    """Return the words that a brick is found by, in small letters."""
    return f"{local(path)} {title(layer)} {detail(layer)}".lower()


def text(row: Row, column: Column) -> str:
    """Return what is written in a cell."""
    layer = row.brick.layer
    if column is Column.NAME:
        return row.brick.id
    if column is Column.SETTINGS:
        return f"{title(layer)} · {detail(layer)}" if detail(layer) else title(layer)
    if row.shape is None:
        return ""
    return shown(row.shape) if column is Column.OUTPUT else shown(row.params)


def _edited(row: Row, column: Column) -> str | None:
    return row.brick.id if column is Column.NAME else None


def _icon(row: Row, column: Column) -> QIcon | None:
    if column is not Column.NAME:
        return None
    look = theme.current()
    if row.problem:
        return icons.icon("warning", look.bad if row.problem.fatal else look.warn)
    family = row.brick.layer.family
    return icons.icon(icons.of_family(family), look.family(family))


def _brush(row: Row, column: Column) -> QBrush:
    look = theme.current()
    colour = look.text if column is Column.NAME and row.inferred else look.muted
    if row.problem and column is Column.NAME:
        colour = look.bad if row.problem.fatal else look.warn
    return QBrush(QColor(colour))


def _alignment(_row: Row, column: Column) -> Qt.AlignmentFlag:
    return _aligned(column)


def _aligned(column: Column) -> Qt.AlignmentFlag:
    right = column is Column.PARAMETERS
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _tip(row: Row, _column: Column) -> str:
    return words_of(row)


def _spoken(row: Row, column: Column) -> str:
    return (
        words_of(row) if column is Column.NAME else f"{tr(_HEADERS[column])}: {text(row, column)}"
    )


def _described(row: Row, _column: Column) -> str:
    return tr("name: {name}", name=row.brick.id)


_ANSWERS: dict[Qt.ItemDataRole, Callable[[Row, Column], object]] = {
    _Role.DisplayRole: text,
    _Role.EditRole: _edited,
    _Role.DecorationRole: _icon,
    _Role.ForegroundRole: _brush,
    _Role.TextAlignmentRole: _alignment,
    _Role.ToolTipRole: _tip,
    _Role.AccessibleTextRole: _spoken,
    _Role.AccessibleDescriptionRole: _described,
}
