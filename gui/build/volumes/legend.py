"""The legend of a figure of volumes: what the colours mean, and how sizes became lengths."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.language import tr
from core.layer import Family
from gui.build.volumes.paint import Ink, measured, write
from gui.build.volumes.pieces import LINE, Role
from gui.build.volumes.plan import Plan

_ABOVE = 26.0
_ENTRY_GAP = 20.0
_SWATCH = 11.0
_STEP = LINE + 4


def families_of(plan: Plan) -> list[Family]:
    """Return the families of bricks there are, in the order they come."""
    slabs = (slab for placed in plan.placed.values() for slab in placed.piece.stage.slabs)
    return list(dict.fromkeys(slab.family for slab in slabs))


def sentences_of(plan: Plan) -> list[str]:
    """Return how sizes became lengths, only of what there is."""
    stages = [placed.piece.stage for placed in plan.placed.values()]
    ranks = {min(3, len(stage.shape)) for stage in stages if stage.shape is not None}
    space, channels, numbers = (
        tr(scale.kind.value)
        for scale in (plan.scales.space, plan.scales.channels, plan.scales.numbers)
    )
    sentences = []
    if 3 in ranks:
        text = tr("Box: height ↕ and width ↗ {space}, channels ↔ {channels}.", space=space,
                  channels=channels)  # fmt: skip
        sentences.append(text)
    if 2 in ranks:
        text = tr("Sheet: steps ↕ {space}, channels ↔ {channels}.", space=space,
                  channels=channels)  # fmt: skip
        sentences.append(text)
    if ranks & {0, 1}:
        sentences.append(tr("Bar: numbers ↕ {numbers}.", numbers=numbers))
    if any(len(stage.slabs) > 1 for stage in stages):
        sentences.append(tr("Thin slab: a brick that leaves the size as it is."))
    return sentences


def legend_rect(plan: Plan) -> QRectF:
    """Return where the legend stands: below the figure, at its left."""
    entries = [tr(family.value) for family in families_of(plan)]
    width = sum(_SWATCH + 6 + measured(e, Role.DETAIL) + _ENTRY_GAP for e in entries)
    widest = max([width, *(measured(s, Role.DETAIL) for s in sentences_of(plan))])
    height = _STEP * (1 + len(sentences_of(plan)))
    return QRectF(plan.rect.left, plan.rect.bottom + _ABOVE, widest, height)


def paint_legend(painter: QPainter, plan: Plan, ink: Ink) -> None:
    """Paint the legend."""
    place = legend_rect(plan)
    x, y = place.left(), place.top()
    for family in families_of(plan):
        x = _paint_entry(painter, QPointF(x, y), family, ink) + _ENTRY_GAP
    for sentence in sentences_of(plan):
        y += _STEP
        middle = place.left() + measured(sentence, Role.DETAIL) / 2
        write(painter, QPointF(middle, y), sentence, Role.DETAIL, QColor(ink.look.muted))


def _paint_entry(painter: QPainter, at: QPointF, family: Family, ink: Ink) -> float:
    """Paint a colour and its name; return where the name ends."""
    colour = ink.look.family(family)
    painter.setPen(QPen(colour, 1.0))
    painter.setBrush(ink.mixed(colour, 0.42))
    painter.drawRect(QRectF(at.x(), at.y() + (LINE - _SWATCH) / 2, _SWATCH, _SWATCH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    name = tr(family.value)
    left, width = at.x() + _SWATCH + 6, measured(name, Role.DETAIL)
    write(painter, QPointF(left + width / 2, at.y()), name, Role.DETAIL, QColor(ink.look.text))
    return left + width
