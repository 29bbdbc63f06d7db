"""The parts of the inspector under its form: a heading, and a box of figures that adds up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from core.infer import Report, Row
from core.language import memory, shown, tr
from core.layer import Family, Product, Weight
from gui import theme
from gui.build.figures import MOST_TERMS, factors, more_terms, product_name, reach_in_words

_BREAK = "\u200b"
"""Lets a long product or path go on in the next line."""

_UNBROKEN = 18
"""Texts this short fit in any case; the sign above lifts its line where a font does not know it."""
_ROOMY = 24
"""Lines this short keep name and origin in columns of their own at the least width."""


class Section(QWidget):
    """A heading and what stands under it; gone when there is nothing to say."""

    def __init__(self, role: str = "code") -> None:
        super().__init__()
        self._said: tuple[str, str] | None = None
        self.heading = QLabel()
        self.heading.setProperty("role", "section")
        self.heading.setFont(theme.font(8.5, bold=True))
        self.heading.setWordWrap(True)
        self.body = QLabel()
        self.body.setProperty("role", role)
        self.body.setWordWrap(True)
        self.body.setTextFormat(Qt.TextFormat.RichText)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        self.body.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.body)
        if role == "code":
            self.body.setFont(theme.monospace(9))

    def show_text(self, heading: str, html: str) -> None:
        """Say `html` under `heading`; hide where there is nothing."""
        if (heading, html) == self._said:
            return
        self._said = (heading, html)
        self.heading.setText(heading.upper())
        self.body.setText(html)
        self.body.setVisible(bool(html))
        self.body.setAccessibleName(heading)
        self.setVisible(bool(html))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sum: its name, where it comes from, how much."""

    name: str
    origin: str
    amount: str


def table(lines: Sequence[Line], total: Line | None = None) -> str:
    """Return lines as a table whose amounts stand under each other, the total under a rule."""
    amounts = [_bare(line.amount) for line in lines]
    roomy = all(
        len(line.name) + len(line.origin) + len(amount) <= _ROOMY
        for line, amount in zip(lines, amounts, strict=True)
    )
    cells = [_cells(line, roomy) for line in lines]
    if total:
        rule = f"border-top: 1px solid {theme.current().line};"
        cells.append(_cells(total, roomy, rule))
    rows = "".join(f"<tr>{row}</tr>" for row in cells)
    return f'<table width="100%" cellspacing="0" cellpadding="2">{rows}</table>' if cells else ""


def _cells(line: Line, roomy: bool, style: str = "") -> str:
    name, origin = breakable(line.name), breakable(line.origin)
    parts = (name, origin) if roomy else (f"{name} {origin}",)
    left = "".join(f'<td style="{style}">{part}</td>' for part in parts)
    amount = line.amount.replace(" ", "&nbsp;")
    return f'{left}<td align="right" valign="bottom" style="{style}">{amount}</td>'


def _bare(html: str) -> str:
    return html.replace("<b>", "").replace("</b>", "")


def breakable(text: str) -> str:
    """Return `text` for a label, free to go on in the next line after a · or a /."""
    if len(text) <= _UNBROKEN:
        return escape(text)
    return escape(text).replace("·", "·" + _BREAK).replace("/", "/" + _BREAK)


def bold(text: str) -> str:
    """Return `text` in bold, for a label."""
    return f"<b>{escape(text)}</b>"


def weights_table(row: Row) -> str:
    """Return the weights of a brick, factor by factor, and their sum."""
    weights = row.inferred.weights if row.inferred else ()
    lines = [_weight_line(weight) for weight in weights[:MOST_TERMS]]
    if not lines:
        return escape(tr("No parameters: nothing to learn here.")) if row.inferred else ""
    if len(weights) > MOST_TERMS:
        lines.append(Line(more_terms(len(weights)), "", ""))
    return table(lines, Line(tr("total"), "", bold(shown(row.params))))


def _weight_line(weight: Weight) -> Line:
    name = weight.name if weight.trainable else f"{weight.name} ({tr('not trained')})"
    return Line(name, factors(weight.shape), f"= {bold(shown(weight.count))}")


def cost_table(row: Row) -> str:
    """Return the multiply-accumulates of a brick, product by product, and its receptive field."""
    if row.inferred is None:
        return ""
    products = row.inferred.macs
    lines = [_product_line(product, len(products) > 1) for product in products[:MOST_TERMS]]
    if len(products) > MOST_TERMS:
        lines.append(Line(more_terms(len(products)), "", ""))
    if not lines:
        lines.append(Line(tr("MACs"), "", bold(shown(0))))
    total = Line(tr("total"), "", bold(shown(row.macs))) if len(products) > 1 else None
    text = table(lines, total)
    if row.reach is None or row.reach:
        text += table([Line(tr("receptive field"), "", bold(reach_in_words(row.reach)))])
    return text


def _product_line(product: Product, named: bool) -> Line:
    name = product_name(product) if named else tr("MACs")
    return Line(name, factors(product.factors), f"= {bold(shown(product.count))}")


def shape_rule(row: Row) -> str:
    """Return how the output shape was computed, and the shape."""
    if row.inferred is None:
        return ""
    shape = bold(shown(row.inferred.shape))
    rule = " × ".join(row.inferred.rule)
    if not rule or rule == " × ".join(map(str, row.inferred.shape)):
        return shape
    return f"{breakable(rule)}<br>= {shape}"


def network_table(report: Report) -> str:
    """Return the facts of a whole network."""
    trainable = report.trainable_params
    lines = [
        Line(tr("bricks"), "", bold(shown(len(report.rows) - len(report.network.inputs)))),
        Line(tr("parameters"), "", bold(shown(report.params))),
        Line(tr("trainable"), "", bold(shown(trainable))),
    ]
    if report.params > trainable:
        lines.append(Line(tr("not trained"), "", bold(shown(report.params - trainable))))
    lines += [
        Line(tr("MACs for one example"), "", bold(shown(report.macs))),
        Line(tr("memory of the weights"), "", bold(memory(report.bytes))),
    ]
    return table(lines)


class FamilyBars(QWidget):
    """How the parameters are shared out among the families, as bars with their numbers."""

    _ROW, _HEADING = 34, 26

    def __init__(self) -> None:
        super().__init__()
        self._shares: list[tuple[Family, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_report(self, report: Report) -> None:
        """Show the parameters of this network by family, the largest first."""
        counts: dict[Family, int] = {}
        for row in report.rows:
            family = row.brick.layer.family
            counts[family] = counts.get(family, 0) + row.params
        owning = [(family, count) for family, count in counts.items() if count]
        self._shares = sorted(owning, key=lambda share: -share[1])
        texts = [f"{tr(family.value)} {shown(count)}" for family, count in self._shares]
        self.setAccessibleName("; ".join(texts))
        self.setVisible(bool(self._shares))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self._HEADING + self._ROW * len(self._shares))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(8.5, bold=True))
        painter.setPen(QColor(look.muted))
        painter.drawText(0, 6 + painter.fontMetrics().ascent(), tr("Parameters by family").upper())
        most = max((count for _, count in self._shares), default=1)
        metrics = QFontMetricsF(theme.font(9))
        for index, (family, count) in enumerate(self._shares):
            top = self._HEADING + index * self._ROW
            line = QRectF(0, top, self.width(), metrics.height() + 2)
            painter.setFont(theme.font(9))
            painter.setPen(QColor(look.text))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, tr(family.value))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, shown(count))
            track = QRectF(0, line.bottom() + 2, self.width(), 5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.line))
            painter.drawRoundedRect(track, 2.5, 2.5)
            painter.setBrush(look.family(family))
            track.setWidth(max(5.0, track.width() * count / most))
            painter.drawRoundedRect(track, 2.5, 2.5)
