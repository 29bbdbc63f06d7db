"""A plot as a widget: it shows the newest picture and asks the painter for the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontInfo, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from core.language import decimal, tr
from gui import theme
from gui.pace import Pace
from gui.plots.curves import Curves, Style
from gui.plots.painter import Draw, Drawn
from gui.plots.painter_client import PainterClient

LEAST_GAP_MS = 250


class Plot(QWidget):
    """Shows Curves. While a new picture is on its way, the last one is shown, scaled if need be.

    Attributes:
        number: of this plot among those of the painter.
    """

    def __init__(
        self, client: PainterClient, curves: Curves, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.number = client.next_plot()
        self._client, self._curves = client, curves
        self._picture: QImage | None = None
        self._broken = False
        self._pace = Pace(LEAST_GAP_MS, self)
        self._pace.due.connect(self._order)
        client.drawn.connect(self._take)
        client.revived.connect(self._ask_again)
        client.failed.connect(self._give_up)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 130)
        self.setAccessibleName(curves.title)

    @property
    def picture(self) -> QImage | None:
        """The newest picture, None before the first."""
        return self._picture

    def show_curves(self, curves: Curves) -> None:
        """Show other curves, as soon as they are painted."""
        if curves != self._curves:
            self._curves = curves
            self.setAccessibleName(curves.title)
            self._want()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, 165)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._want()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._want()
        super().changeEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._want()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._broken:
            text = tr("The curves cannot be drawn: matplotlib does not start on this computer.")
            painter.setPen(theme.current().muted)
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(QRect(self.rect()), flags, text)
        elif self._picture:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._picture)

    def _want(self) -> None:
        if self.isVisible():
            self._pace.want()

    def _order(self) -> None:
        size, ratio = self.size(), self.devicePixelRatioF()
        if not size.isEmpty():
            self._client.draw(
                Draw(self.number, size.width(), size.height(), ratio, self._curves, _style())
            )

    def _take(self, drawn: Drawn) -> None:
        if drawn.plot != self.number:
            return
        form = QImage.Format.Format_RGBA8888
        picture = QImage(drawn.rgba, drawn.width, drawn.height, 4 * drawn.width, form)
        # The conversion copies: the picture outlives the bytes, and paints faster.
        self._picture = picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        self.update()
        self._pace.answered()

    def _ask_again(self) -> None:
        self._pace.answered()
        self._want()

    def _give_up(self) -> None:
        self._broken = True
        self.update()


def _style() -> Style:
    colours = theme.current()
    return Style(
        colours.text,
        colours.muted,
        colours.line,
        colours.surface,
        (QFontInfo(theme.font()).family(), "DejaVu Sans"),
        decimal("."),
    )
