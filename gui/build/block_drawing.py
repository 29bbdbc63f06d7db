"""How blocks are drawn: a stack of cards while folded, a frame around their bricks while open."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gui import theme
from gui.build.drawing import (
    BAR,
    BRICK_HEIGHT,
    ICON,
    KNOB_HEIGHT,
    KNOB_WIDTH,
    paint_face,
    small_font,
)
from gui.build.face import Face
from gui.build.pieces import Size

DECK = 4.0
"""How far each card of a stack looks out behind the one before."""
ENTRY = Size(84.0, 24.0)
HANDLE = 5.0
_FRAME_RADIUS = 9.0
_SHADE = 0.3
"""How much each block around it darkens the ground."""
_CHEVRON = 24.0
_CAP = 16.0
_TALL = 200.0


def chevron_area(size: Size) -> QRectF:
    """Return where a block is opened and folded, on a brick of this size."""
    middle = QPointF(-size.left + BAR + 10 + ICON / 2, BRICK_HEIGHT / 2)
    return QRectF(middle.x() - _CHEVRON / 2, middle.y() - _CHEVRON / 2, _CHEVRON, _CHEVRON)


def paint_chevron(painter: QPainter, size: Size, is_open: bool, hovered: bool) -> None:
    """Paint the button that opens a block (›) or folds it (⌄)."""
    look = theme.current()
    area = chevron_area(size)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.accent if hovered else look.line), 1))
    painter.setBrush(QColor(look.accent_soft if hovered else look.raised))
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)
    c = area.center()
    path = QPainterPath()
    if is_open:
        corners = [(c.x() - 4, c.y() - 2), (c.x(), c.y() + 2.5), (c.x() + 4, c.y() - 2)]
    else:
        corners = [(c.x() - 2, c.y() - 4), (c.x() + 2.5, c.y()), (c.x() - 2, c.y() + 4)]
    path.moveTo(*corners[0])
    path.lineTo(*corners[1])
    path.lineTo(*corners[2])
    pen = QPen(QColor(look.accent if hovered else look.text), 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.strokePath(path, pen)


def paint_deck(painter: QPainter, width: float, height: float) -> None:
    """Paint the cards that look out behind the first one of a stack."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.line), 1.2))
    painter.setBrush(QColor(look.raised))
    for step in (2, 1):
        card = QRectF(width / 2 - 30, step * 3.0, 30 + step * DECK, height - step * 6.0)
        painter.drawRoundedRect(card, 5, 5)


@lru_cache(maxsize=256)
def frame_shape(size: Size) -> QPainterPath:
    """Return the edge of an open block, with the knob it snaps by."""
    path = QPainterPath()
    rect = QRectF(-size.left, 0, size.width, size.height)
    path.addRoundedRect(rect, _FRAME_RADIUS, _FRAME_RADIUS)
    knob = QPainterPath()
    left, top = -KNOB_WIDTH / 2, size.height - KNOB_HEIGHT
    knob.addRoundedRect(QRectF(left, top, KNOB_WIDTH, 2 * KNOB_HEIGHT), 3, 3)
    return path.united(knob)


@lru_cache(maxsize=256)
def frame_caps(size: Size) -> tuple[QPainterPath, QPainterPath]:
    """Return the upper and the lower end of the ground of an open block."""
    whole = frame_shape(size)
    upper, lower = QPainterPath(), QPainterPath()
    upper.addRect(QRectF(-size.left, -1, size.width, _CAP + 2))
    lower.addRect(QRectF(-size.left, size.height - _CAP - 1, size.width, 2 * _CAP))
    return whole.intersected(upper), whole.intersected(lower)


def paint_frame(painter: QPainter, face: Face, size: Size, depth: int, pen: QPen) -> None:
    """Paint an open block: the ground of its bricks, darker the deeper it lies, and its head."""
    colour = ground(theme.current().name, depth)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if size.height > _TALL:  # smooth edges cost much on a large area, and only corners need them
        middle = QRectF(-size.left, _CAP, size.width, size.height - 2 * _CAP)
        painter.fillRect(middle, colour)
        for cap in frame_caps(size):
            painter.fillPath(cap, colour)
    else:
        painter.fillPath(frame_shape(size), colour)
    painter.strokePath(frame_shape(size), pen)
    painter.translate(size.shift, 0)
    paint_face(painter, size.width, face, icon=False)
    painter.translate(-size.shift, 0)


@cache
def ground(theme_name: str, depth: int) -> QColor:
    """Return what the bricks of an open block stand on, in so many blocks."""
    look = theme.THEMES[theme_name]
    share = 1 - (1 - _SHADE) ** (depth + 1)
    canvas, line = QColor(look.canvas), QColor(look.line)
    return QColor.fromRgbF(
        canvas.redF() + share * (line.redF() - canvas.redF()),
        canvas.greenF() + share * (line.greenF() - canvas.greenF()),
        canvas.blueF() + share * (line.blueF() - canvas.blueF()),
    )


def paint_entry(painter: QPainter, text: str, pen: QPen) -> None:
    """Paint the way into a block: small and quiet."""
    look = theme.current()
    rect = QRectF(-ENTRY.width / 2, 0, ENTRY.width, ENTRY.height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(QColor(look.raised))
    painter.drawRoundedRect(rect, ENTRY.height / 2, ENTRY.height / 2)
    painter.setFont(small_font())
    painter.setPen(QColor(look.muted))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def paint_handle(painter: QPainter, height: float) -> None:
    """Paint the dot that a wire is pulled from, at the lower edge of a brick this high."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.surface), 1.5))
    painter.setBrush(QColor(look.accent))
    painter.drawEllipse(QPointF(0, height + KNOB_HEIGHT / 2), HANDLE, HANDLE)
