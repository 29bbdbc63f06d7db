"""The Build page: the views of the network, and the tools that the window puts beside the tabs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from core.language import percent, tr
from gui import icons, theme
from gui.build.breadcrumb import Breadcrumb
from gui.build.canvas import Canvas
from gui.build.figures import STATISTICS
from gui.build.minimap import Minimap
from gui.build.my_bricks import MyBricks
from gui.build.views import Views
from gui.document import Document

_NARROW = 600
"""Pixels of width under which tabs and tools do not fit with all their words."""
_CORNER = 22
"""Between the small picture and the corner: the scroll bars lie there."""


class BuildPage(QWidget):
    """Canvas, other views, and tools.

    Attributes:
        canvas: the bricks.
        views: which view is in front.
        tools: the row of tools, for the window to place.
    """

    def __init__(
        self, document: Document, my_bricks: MyBricks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self.canvas = Canvas(document, my_bricks)
        self.views = Views()
        self.views.add("bricks", self._bricks)
        self.views.add("code", self._code)
        self.tools = QWidget(self)
        self.statistic, self.zoom, self.fit = QToolButton(), QToolButton(), QToolButton()
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._lay_out()
        for name in STATISTICS:
            action = self._menu.addAction("")
            action.setObjectName(name)
            action.setCheckable(True)
            action.setChecked(name == self.canvas.statistic)
            self._group.addAction(action)
        self._group.triggered.connect(self._choose)
        self.zoom.clicked.connect(self._full_size)
        self.fit.clicked.connect(self.canvas.fit)
        self.canvas.zoomed.connect(self._show_zoom)
        self.views.shown.connect(self._show_view)
        self.setFocusProxy(self.views)
        self._retranslate()
        self._recolour()

    def do(self, name: str) -> None:
        """Do the command `name` of gui/build/commands.py, while the bricks are seen."""
        if self.isVisible():
            self.canvas.commands.do(name)

    def can(self, name: str) -> bool:
        """Return whether the command `name` makes sense now."""
        return self.isVisible() and self.canvas.commands.can(name)

    def _lay_out(self) -> None:
        self.statistic.setMenu(self._menu)
        self.statistic.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.statistic.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(self.views.button)
        for button in (self.statistic, self.zoom, self.fit):
            button.setProperty("role", "flat")
            row.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.views, 0, 0)

    def _bricks(self) -> QWidget:
        """Return the canvas under the way into a block, the small picture in its corner."""
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(Breadcrumb(self._document), 0, 0, 1, 2)
        grid.addWidget(self.canvas, 1, 0, 2, 2)
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        grid.addWidget(Minimap(self.canvas), 1, 0, corner)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(0, 1)
        grid.setRowMinimumHeight(2, _CORNER)
        grid.setColumnMinimumWidth(1, _CORNER)
        whole.setFocusProxy(self.canvas)
        return whole

    def _code(self) -> QWidget:
        from gui.build.code_view import CodeView  # when it is first looked at

        return CodeView(self._document)

    def _show_tools(self) -> None:
        """Show the tools of the bricks with the bricks; in little room, the fewest letters."""
        bricks, narrow = self.views.name == "bricks", self.width() < _NARROW
        for button in (self.statistic, self.fit):
            button.setVisible(bricks)
        self.zoom.setVisible(bricks and not narrow)
        title = "#" if narrow else tr(STATISTICS[self.canvas.statistic].title)
        self.statistic.setText(f"{title} ▾")

    def _show_view(self, _name: str) -> None:
        self._show_tools()

    def _choose(self, action: QAction) -> None:
        self.canvas.show_statistic(action.objectName())
        self._retranslate()

    def _full_size(self) -> None:
        self.canvas.zoom_to(1.0)

    def _show_zoom(self, scale: float) -> None:
        self.zoom.setText(percent(scale, 0))

    def _retranslate(self) -> None:
        for action in self._group.actions():
            action.setText(tr(STATISTICS[action.objectName()].title))
        self._show_tools()
        self.statistic.setToolTip(tr("Choose the figure that is shown on each brick."))
        self.zoom.setToolTip(tr("Ctrl+wheel zooms; a click here goes back to 100 %."))
        self.fit.setToolTip(tr("Show the whole network."))
        self.fit.setAccessibleName(tr("Fit"))
        self._show_zoom(self.canvas.scale_now)

    def _recolour(self) -> None:
        self.fit.setIcon(icons.icon("fit", theme.current().muted))
        self.fit.setIconSize(QSize(14, 14))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_tools()
        super().resizeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._recolour()
        super().changeEvent(event)
