"""How a figure of volumes looks: on the screen, on a slide and in a file alike."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from gui import theme
from gui.build.volumes.pieces import LABEL_GAP, LINE, Box, Role
from gui.build.volumes.places import Frame, Placed, Rect, Wire
from gui.build.volumes.plan import Plan
from gui.theme import Theme

_PIXELS = {Role.NAME: 12, Role.SHAPE: 13, Role.DETAIL: 12}
_ROUND = 9.0
_TIP = 8.0
_NAME_RISE = 5.0
_HALO = 5.0


@cache
def font(role: Role) -> QFont:
    """Return the font of words of this kind: in pixels, the same size on every device."""
    made = QFont(theme.FONTS)
    made.setPixelSize(_PIXELS[role])
    weight = QFont.Weight.Normal if role is Role.DETAIL else QFont.Weight.DemiBold
    made.setWeight(weight)
    return made


@cache
def _metrics(role: Role) -> QFontMetricsF:
    return QFontMetricsF(font(role))


def measured(text: str, role: Role) -> float:
    """Return how wide one line of words is."""
    return _metrics(role).horizontalAdvance(text)


@dataclass(frozen=True, slots=True)
class Ink:
    """What a figure is drawn with: the colours, what is behind it, and who is selected.

    Attributes:
        words: whether words are written: too small to be read, they only cost time.
    """

    look: Theme
    ground: str
    selection: Collection[str] = ()
    words: bool = True

    def mixed(self, colour: QColor, share: float) -> QColor:
        """Return `share` of a colour on the ground."""
        ground = QColor(self.ground)
        return QColor.fromRgbF(
            *(
                share * one + (1 - share) * other
                for one, other in zip(
                    (colour.redF(), colour.greenF(), colour.blueF()),
                    (ground.redF(), ground.greenF(), ground.blueF()),
                    strict=True,
                )
            )
        )


def paint_plan(painter: QPainter, plan: Plan, ink: Ink, seen: QRectF | None = None) -> None:
    """Paint the part of the figure that is `seen`, without its legend."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for frame in plan.frames:
        _paint_frame(painter, frame, plan.titles[frame.group], ink)
    for placed in plan.placed.values():
        if seen is None or seen.intersects(rect_of(placed.whole)):
            paint_placed(painter, placed, ink)
    for wire in (*plan.wires, *plan.returns):
        points = [QPointF(x, y) for x, y in wire.points]
        around = QPolygonF(points).boundingRect().adjusted(-_TIP, -_TIP, _TIP, _TIP)
        if seen is None or seen.intersects(around):
            _paint_wire(painter, points, wire, ink)


def rect_of(rect: Rect) -> QRectF:
    """Return Qt's rectangle."""
    return QRectF(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top)


# boxes ------------------------------------------------------------------------------------------


def paint_placed(painter: QPainter, placed: Placed, ink: Ink) -> None:
    """Paint a piece: its boxes and its words."""
    chosen = {box.slab.path for box in placed.piece.boxes} & set(ink.selection)
    if placed.piece.pad:
        _paint_outline(painter, rect_of(placed.rect), ink)
    for box in placed.piece.boxes:
        _paint_box(painter, placed, box, ink)
    for box in placed.piece.boxes:
        if box.slab.path in chosen:
            _paint_halo(painter, _hull(placed, box), ink)
    if ink.words:
        _paint_words(painter, placed, ink, bool(chosen))


def _paint_halo(painter: QPainter, hull: QPolygonF, ink: Ink) -> None:
    accent = QColor(ink.look.accent)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, alpha in ((_HALO + 3, 60), (2.4, 255)):
        accent.setAlpha(alpha)
        pen = QPen(accent, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolygon(hull)


def _front(placed: Placed, box: Box) -> QRectF:
    return QRectF(
        placed.x + box.left,
        placed.rect.bottom - placed.piece.pad - box.solid.height,
        box.solid.width,
        box.solid.height,
    )


def _hull(placed: Placed, box: Box) -> QPolygonF:
    """Return the outline of a box: its front and what is seen of its top and its side."""
    front = _front(placed, box)
    back = QPointF(box.solid.lean[0], -box.solid.lean[1])
    return QPolygonF(
        [
            front.bottomLeft(), front.topLeft(), front.topLeft() + back,
            front.topRight() + back, front.bottomRight() + back, front.bottomRight(),
        ]
    )  # fmt: skip


def _paint_box(painter: QPainter, placed: Placed, box: Box, ink: Ink) -> None:
    front = _front(placed, box)
    back = QPointF(box.solid.lean[0], -box.solid.lean[1])
    colour = ink.look.family(box.slab.family)
    edge = QColor(ink.look.bad) if not box.slab.fits else ink.mixed(colour, 0.95)
    pen = QPen(edge, 1.0)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if not box.slab.fits:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    top = [front.topLeft(), front.topLeft() + back, front.topRight() + back, front.topRight()]
    side = [
        front.topRight(), front.topRight() + back, front.bottomRight() + back, front.bottomRight()
    ]  # fmt: skip
    for face, share in ((QPolygonF(top), 0.22), (QPolygonF(side), 0.66), (QPolygonF(front), 0.42)):
        painter.setBrush(ink.mixed(colour, share))
        painter.drawPolygon(face)
    _paint_cells(painter, front, box.cells, edge)


def _paint_cells(painter: QPainter, front: QRectF, cells: int, edge: QColor) -> None:
    """Part the front of a small vector into its numbers."""
    painter.setPen(QPen(edge, 0.7))
    for n in range(1, cells):
        y = front.top() + n * front.height() / cells
        painter.drawLine(QLineF(front.left(), y, front.right(), y))


# words ------------------------------------------------------------------------------------------


def _paint_words(painter: QPainter, placed: Placed, ink: Ink, chosen: bool) -> None:
    piece = placed.piece
    middle = placed.x + piece.width / 2
    y = placed.rect.bottom + LABEL_GAP
    for text, role in piece.words:
        strong = ink.look.accent if chosen else ink.look.text
        colour = strong if role is Role.SHAPE else ink.look.muted
        write(painter, QPointF(middle, y), text, role, QColor(colour))
        y += LINE
    y = placed.middle - _NAME_RISE - LINE * len(piece.names)
    for name in piece.names:
        write(painter, QPointF(placed.name_x, y), name, Role.NAME, QColor(ink.look.text))
        y += LINE


def write(painter: QPainter, top: QPointF, text: str, role: Role, colour: QColor) -> None:
    """Write one line, its middle at `top`."""
    metrics = _metrics(role)
    baseline = top.y() + (LINE + metrics.ascent() - metrics.descent()) / 2
    painter.setFont(font(role))
    painter.setPen(colour)
    painter.drawText(QPointF(top.x() - metrics.horizontalAdvance(text) / 2, baseline), text)


# wires and frames -------------------------------------------------------------------------------


def _paint_wire(painter: QPainter, points: list[QPointF], wire: Wire, ink: Ink) -> None:
    if wire.goes_on:
        _paint_way(painter, points, ink)
        return
    tip = QLineF(points[-1], points[-2])
    tip.setLength(_TIP)
    points[-1] = tip.p2()
    _paint_way(painter, points, ink, Qt.PenStyle.DashLine if wire.arc else Qt.PenStyle.SolidLine)
    across = tip.normalVector()
    across.setLength(_TIP * 0.42)
    offset = across.p2() - across.p1()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_wire_colour(ink))
    painter.drawPolygon(QPolygonF([tip.p1(), tip.p2() + offset, tip.p2() - offset]))


def _wire_colour(ink: Ink) -> QColor:
    return ink.mixed(QColor(ink.look.text), 0.62)


def _paint_way(
    painter: QPainter,
    points: list[QPointF],
    ink: Ink,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    painter.setPen(QPen(_wire_colour(ink), 1.4, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_rounded(points))


def _rounded(points: list[QPointF]) -> QPainterPath:
    """Return the way through these points, its corners rounded."""
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        to, on = QLineF(corner, before), QLineF(corner, after)
        reach = min(_ROUND, to.length() / 2, on.length() / 2)
        to.setLength(reach)
        on.setLength(reach)
        path.lineTo(to.p2())
        path.quadTo(corner, on.p2())
    path.lineTo(points[-1])
    return path


def _paint_frame(painter: QPainter, frame: Frame, title: str, ink: Ink) -> None:
    rect = rect_of(frame.rect)
    _paint_outline(painter, rect, ink)
    width = measured(title, Role.NAME)
    at = QPointF(rect.left() + 10 + width / 2, rect.top() + 5)
    write(painter, at, title, Role.NAME, QColor(ink.look.text))


def _paint_outline(painter: QPainter, rect: QRectF, ink: Ink) -> None:
    """Paint what says that this is a block, open or folded."""
    colour = QColor(ink.look.text)
    painter.setPen(QPen(ink.mixed(colour, 0.4), 1.2, Qt.PenStyle.DashLine))
    colour.setAlpha(10)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, 8, 8)
