"""How the parameters are shared out among the families, as bars with their numbers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from core.language import percent, shown, tr
from core.layer import Family
from core.tally import Tally
from gui import theme


class FamilyBars(QWidget):
    """A bar for each family that has parameters, the largest first."""

    _ROW, _HEADING = 34, 26

    def __init__(self) -> None:
        super().__init__()
        self._shares: list[tuple[Family, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tally(self, whole: Tally) -> None:
        """Show the parameters of these layers by family."""
        owning = [(family, count) for family, count in whole.families.items() if count]
        self._shares = sorted(owning, key=lambda share: -share[1])
        texts = [f"{tr(family.value)} {shown(count)}" for family, count in self._shares]
        self.setAccessibleName(tr("Parameters by family"))
        self.setAccessibleDescription("; ".join(texts))
        self.setVisible(bool(self._shares))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self._HEADING + self._ROW * len(self._shares))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = (event.pos().y() - self._HEADING) // self._ROW
            if 0 <= row < len(self._shares):
                QToolTip.showText(event.globalPos(), self._why(row), self)
            return True
        return super().event(event)

    def _why(self, row: int) -> str:
        family, count = self._shares[row]
        whole = sum(count for _, count in self._shares)
        return tr("{family}: {count} of {whole} parameters, {share}", family=tr(family.value),
                  count=count, whole=whole, share=percent(count / whole))  # fmt: skip

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
