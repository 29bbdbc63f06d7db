"""The shapes that bricks are drawn with, on the canvas, in the palette and under the mouse."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from core.layer import Family
from gui import icons, theme
from gui.build.face import Face, Form

BRICK_HEIGHT = 46.0
LEAST_WIDTH = 268.0
MOST_WIDTH = 460.0
BAR = 7.0
RADIUS = 6.0
KNOB_WIDTH = 26.0
KNOB_HEIGHT = 6.0
ICON = 18
TEXT_LEFT = BAR + 10 + ICON + 9
RIGHT = 14.0
FIGURE_GAP = 20.0
SHARE_WIDTH = 44.0
MARK = 14
"""The sign on a frozen brick."""
FAR = 0.4
"""Below this scale nothing that is written on a brick could be read."""
TILT = -2.0
"""Degrees that a brick leans while it is carried."""


@cache
def title_font() -> QFont:
    """Return the font of a brick's name."""
    return theme.font(10, bold=True)


@cache
def detail_font() -> QFont:
    """Return the font of a brick's settings."""
    return theme.font(10)


@cache
def figure_font() -> QFont:
    """Return the font of the figure at its right."""
    return theme.font(9, bold=True)


@cache
def small_font() -> QFont:
    """Return the font of seams and notes."""
    return theme.font(9)


@lru_cache(maxsize=4096)
def text_width(text: str, font: Callable[[], QFont]) -> float:
    """Return how wide one line of text is in one of the fonts above, in pixels."""
    return QFontMetricsF(font()).horizontalAdvance(text)


@cache
def baseline(font: Callable[[], QFont]) -> float:
    """Return the height on a brick at which a line in one of the fonts above stands."""
    metrics = QFontMetricsF(font())
    return (BRICK_HEIGHT + metrics.ascent() - metrics.descent()) / 2


def brick_width(face: Face) -> float:
    """Return the width at which nothing on this brick is cut."""
    words = text_width(face.title, title_font)
    if face.detail:
        words += text_width(f" · {face.detail}", detail_font)
    figure = max(text_width(face.figure, figure_font), SHARE_WIDTH) if face.figure else 0
    mark = MARK + 6 if face.frozen else 0
    return TEXT_LEFT + words + FIGURE_GAP + mark + figure + RIGHT


@cache
def outline(width: float, height: float, knob: bool) -> QPainterPath:
    """Return a brick's edge, its upper middle at (0, 0), with the knob it snaps by."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(-width / 2, 0, width, height), RADIUS, RADIUS)
    if knob:
        tab = QPainterPath()
        left, top = -KNOB_WIDTH / 2, height - RADIUS
        tab.addRoundedRect(QRectF(left, top, KNOB_WIDTH, KNOB_HEIGHT + RADIUS), 3, 3)
        path = path.united(tab)
    return path


@cache
def bar(width: float, height: float, thickness: float) -> QPainterPath:
    """Return the coloured left side of a brick, following its corners."""
    side = QPainterPath()
    side.addRect(QRectF(-width / 2, 0, thickness, height))
    return side.intersected(outline(width, height, knob=False))


def paint_card(
    painter: QPainter, size: tuple[float, float], family: Family, pen: QPen, frozen: bool = False
) -> None:
    """Paint an empty brick: shadow, card, coloured side, edge. A frozen one's side is hatched."""
    look = theme.current()
    width, height = size
    path = outline(width, height, knob=True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(0, 1.5)
    painter.fillPath(path, QColor(0, 0, 0, 60 if look is theme.DARK else 22))
    painter.translate(0, -1.5)
    painter.fillPath(path, QColor(look.surface))
    painter.fillPath(bar(width, height, BAR), bar_brush(look.family(family), frozen))
    painter.strokePath(path, pen)


def bar_brush(colour: QColor, frozen: bool) -> QBrush:
    """Return what a brick's side is filled with."""
    return QBrush(colour, Qt.BrushStyle.BDiagPattern) if frozen else QBrush(colour)


def paint_icon(painter: QPainter, name: str, colour: QColor, at: QPointF, size: int) -> None:
    """Paint an icon, sharp at the scale in use."""
    ratio = painter.device().devicePixelRatioF() * max(1.0, painter.transform().m11())
    picture = icons.pixmap(name, colour, size, min(4.0, round(ratio * 2) / 2))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(at, picture)


def paint_face(painter: QPainter, width: float, face: Face, icon: bool = True) -> None:
    """Paint icon, name, settings and figure on a brick; what has no room ends in an ellipsis."""
    look = theme.current()
    left, right = -width / 2, width / 2 - RIGHT
    if icon:
        at = QPointF(left + BAR + 10, (BRICK_HEIGHT - ICON) / 2)
        paint_icon(painter, icons.of_family(face.family), look.family(face.family), at, ICON)
    figure_width = _paint_figure(painter, right, face) if face.figure else 0.0
    if face.frozen:
        figure_width += MARK + 6
        at = QPointF(right - figure_width, (BRICK_HEIGHT - MARK) / 2)
        paint_icon(painter, "frozen", QColor(look.accent), at, MARK)
    room = right - figure_width - FIGURE_GAP / 2 - (left + TEXT_LEFT)
    painter.setPen(QColor(look.text if face.known else look.muted))
    used = _paint_line(painter, left + TEXT_LEFT, room, face.title, title_font)
    if face.detail:
        text = f" · {face.detail}"
        _paint_line(painter, left + TEXT_LEFT + used, room - used, text, detail_font)


def _paint_line(
    painter: QPainter, x: float, room: float, text: str, font: Callable[[], QFont]
) -> float:
    if text_width(text, font) > max(0.0, room) + 1:
        text = QFontMetricsF(font()).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))
    painter.setFont(font())
    painter.drawText(QPointF(x, baseline(font)), text)
    return text_width(text, font)


def _paint_figure(painter: QPainter, right: float, face: Face) -> float:
    look = theme.current()
    width = text_width(face.figure, figure_font)
    barred = face.form is not Form.FRAME
    height = baseline(figure_font) - (4 if barred else 0)
    painter.setFont(figure_font())
    painter.setPen(QColor(look.muted))
    painter.drawText(QPointF(right - width, height), face.figure)
    if not barred:
        return width
    track = QRectF(right - SHARE_WIDTH, height + 7, SHARE_WIDTH, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.dots))
    painter.drawRoundedRect(track, 1.5, 1.5)
    if face.share > 0:
        painter.setBrush(look.family(face.family))
        filled = max(3.0, SHARE_WIDTH * face.share)
        painter.drawRoundedRect(QRectF(track.x(), track.y(), filled, 3), 1.5, 1.5)
    return max(width, SHARE_WIDTH)


def carried(face: Face, ratio: float) -> QPixmap:
    """Return a brick as it is carried by the mouse: a little tilted, a little see-through."""
    width = max(LEAST_WIDTH * 0.75, brick_width(face))
    margin = 16.0
    full = (width + 2 * margin, BRICK_HEIGHT + 2 * margin)
    picture = QPixmap(round(full[0] * ratio), round(full[1] * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(0.92)
    painter.translate(full[0] / 2, full[1] / 2)
    painter.rotate(TILT)
    painter.translate(0, -BRICK_HEIGHT / 2)
    paint_card(painter, (width, BRICK_HEIGHT), face.family, QPen(QColor(theme.current().line)))
    paint_face(painter, width, face)
    painter.end()
    return picture
