"""How neurons, their words and the lines between them are painted."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from core.array import Scale
from gui import theme
from gui.build.neurons.faces import Faces
from gui.build.neurons.places import NUMBER_AT, Places
from gui.build.neurons.values import Part, Values, short, written
from gui.pictures import colour_table

_THIN, _THICK = 0.9, 5.0
_CROWD = 100
"""So many lines between two columns are painted thinner."""
_FAINT = 0.3
"""Weights below this share have nearly the colour of a light ground: they get a rim."""
_LEAST_ALPHA = 0.3
"""On a dark ground light grey, which is 0, must not shine brightest."""
_RIM, _RIM_ALPHA = 1.2, 130
_LEVELS = 32
"""So many steps of colour and thickness each way: a pen for each is made once."""
_FEW = 4
"""So many lines between two columns have their numbers written on them."""
_DASH, _SPACE = 6.0, 3.5
_ROUND = 4.0
_BETWEEN = 5.0
_WIDEST_BIAS = "b = −0.00"


def paint_lines(
    painter: QPainter, values: Values, places: Places, scale: float, *, area: QRectF, swift: bool
) -> None:
    """Paint the weights that pass through `area`, in colour and thickness for ±`scale`.

    Where there are many, `swift` leaves their edges rough: three times as fast.
    """
    for column in range(1, len(places.units)):
        if not places.between(column).intersects(area):
            continue
        parts, numbers = places.weights[column], values.kernel(column)
        crowd = len(parts) >= _CROWD
        thick = _THICK / 2 if crowd else _THICK
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not (crowd and swift))
        for part, number in zip(parts, numbers, strict=True):
            share, line = number / scale, places.line(part)
            if not crowd and abs(share) < _FAINT and theme.current() is theme.LIGHT:
                painter.setPen(_rim_pen(line_pen(share, thick).widthF(), dashed=share < 0))
                painter.drawLine(line)
            painter.setPen(line_pen(share, thick))
            painter.drawLine(line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def line_pen(share: float, thick: float = _THICK) -> QPen:
    """Return the pen of a weight that is `share` of the largest one that is told apart.

    Its width follows the root of the share, so that small weights stay apart from none; what is
    negative is dashed.
    """
    level = round(_LEVELS * max(-1.0, min(1.0, share)))
    return _level_pen(level, share < 0, thick, theme.current() is theme.DARK)


@cache
def _level_pen(level: int, dashed: bool, thick: float, dark: bool) -> QPen:
    share = level / _LEVELS
    colour = QColor(colour_table(Scale.SIGNED)[round(255 * (share + 1) / 2)])
    if dark:
        colour.setAlphaF(_LEAST_ALPHA + (1 - _LEAST_ALPHA) * abs(share) ** 0.5)
    return _pen(colour, _THIN + abs(share) ** 0.5 * (thick - _THIN), dashed=dashed)


@cache
def _rim_pen(width: float, *, dashed: bool) -> QPen:
    colour = QColor(theme.LIGHT.muted)
    colour.setAlpha(_RIM_ALPHA)
    return _pen(colour, _RIM + width, dashed=dashed)


def _pen(colour: QColor, width: float, *, dashed: bool) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern([_DASH / width, _SPACE / width])
    return pen


def paint_chosen(painter: QPainter, line: QLineF, share: float, *, strong: bool) -> None:
    """Paint the line that is pointed at or chosen once more, with a rim."""
    pen = line_pen(share)
    rim = QColor(theme.current().accent)
    rim.setAlpha(255 if strong else 140)
    painter.setPen(QPen(rim, pen.widthF() + 5))
    painter.drawLine(line)
    painter.setPen(QPen(QColor(theme.current().canvas), pen.widthF() + 2))
    painter.drawLine(line)
    painter.setPen(pen)
    painter.drawLine(line)


def paint_numbers(painter: QPainter, values: Values, places: Places) -> None:
    """Write the weights on their lines where there are only a few."""
    for column in range(1, len(places.units)):
        parts = places.weights[column]
        for part in parts if len(parts) <= _FEW else ():
            paint_number(painter, places.line(part), values.number(part))


def paint_number(painter: QPainter, line: QLineF, value: float) -> None:
    """Write a weight on its line."""
    text, at = written(value), line.pointAt(NUMBER_AT)
    width = QFontMetricsF(_font()).horizontalAdvance(text) + 8
    chip = QRectF(at.x() - width / 2, at.y() - 9, width, 18)
    _paint_chip(painter, chip)
    painter.setFont(_font())
    painter.setPen(QColor(theme.current().text))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)


def paint_node(painter: QPainter, faces: Faces, part: Part, square: QRectF, rim: QPen) -> None:
    """Paint a neuron: what it answers, or a disc where that is no picture."""
    ground = QColor(theme.current().surface)
    if not faces.columns:
        painter.setPen(rim)
        painter.setBrush(ground)
        painter.drawEllipse(square)
        return
    if not faces.paint(painter, part, square):
        painter.fillRect(square, ground)
    painter.setPen(rim)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawRect(square)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def paint_caption(
    painter: QPainter, values: Values, part: Part, place: QRectF, *, aside: bool, marked: bool
) -> None:
    """Write a neuron's symbol, its name among the data, and its bias, `marked` where chosen.

    A bias has the room of the widest, so that nothing moves while it changes.
    """
    look = theme.current()
    bias = _bias(values, part)
    symbol, label = values.symbol(part), values.label(part)
    taken = _width(symbol, bold=True) + (_width(_WIDEST_BIAS) + _BETWEEN if bias else 0)
    label = _elided(label, place.width() - taken - 2 * _BETWEEN) if label else ""
    named = _width(label) + _BETWEEN if label else 0.0
    left = place.left() + (3 if aside else (place.width() - taken - named) / 2)
    _paint_chip(painter, QRectF(left - 3, place.top(), taken + named + 6, place.height()))
    baseline = place.bottom() - 4.5
    painter.setFont(_font(bold=True))
    painter.setPen(QColor(look.text))
    painter.drawText(QPointF(left, baseline), symbol)
    painter.setFont(_font())
    left += _width(symbol, bold=True) + _BETWEEN
    if label:
        painter.setPen(QColor(look.muted))
        painter.drawText(QPointF(left, baseline), label)
    if bias:
        painter.setPen(QColor(look.accent if marked else look.text))
        painter.drawText(QPointF(left + named, baseline), bias)


def _bias(values: Values, part: Part) -> str:
    if part.column == 0 or not values.columns[part.column].biased:
        return ""
    return f"b = {short(values.number(Part(part.column, part.unit, bias=True)))}"


@cache
def _font(*, bold: bool = False) -> QFont:
    return theme.font(9, bold)


@lru_cache(maxsize=512)
def _width(text: str, *, bold: bool = False) -> float:
    return QFontMetricsF(_font(bold=bold)).horizontalAdvance(text)


@lru_cache(maxsize=512)
def _elided(text: str, room: float) -> str:
    return QFontMetricsF(_font()).elidedText(text, Qt.TextElideMode.ElideRight, room)


def _paint_chip(painter: QPainter, place: QRectF) -> None:
    """Paint the ground of words that stand over lines."""
    ground = QColor(theme.current().canvas)
    ground.setAlpha(225)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place, _ROUND, _ROUND)
