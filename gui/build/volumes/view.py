"""The Volumes view: every tensor between the bricks as a box in proportion, to look at and export.

The figure itself is a value (volumes_figure.py); here it is shown, zoomed, clicked and saved.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.errors import BriquesError
from core.language import Message, mark, percent, say, tr
from core.project import file_stem
from gui import icons, theme
from gui.build.volumes.canvas import VolumesCanvas
from gui.build.volumes.export import copy_figure, save_figure
from gui.build.volumes.figure import Figure, figure_of
from gui.build.volumes.plan import SLIDE, Room
from gui.document import Document

_SETTLED_MS = 120
"""A figure is broken into other rows when nobody pulls at the window any more."""
_SAVES = {
    ".svg": mark("Save as SVG…"),
    ".pdf": mark("Save as PDF…"),
    ".png": mark("Save as PNG (300 dpi)…"),
}
_KINDS = {".svg": mark("SVG drawing"), ".pdf": mark("PDF"), ".png": mark("PNG image")}


class VolumesView(QWidget):
    """The figure of the network as it stands, with its tools; while unseen it does nothing.

    Attributes:
        canvas: where the figure is shown.
        tools: the row of tools above it.
        export: the menu of what can be taken away.

    Signals:
        done: what was saved or copied, for whoever tells good news.
    """

    done = Signal(Message)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.canvas = VolumesCanvas(document)
        self.tools = QWidget()
        self.export, self.zoom, self.fit = QToolButton(), QToolButton(), QToolButton()
        self._menu = QMenu(self)
        self._saves = {suffix: self._menu.addAction("") for suffix in _SAVES}
        self._menu.addSeparator()
        self._copy = self._menu.addAction("")
        self._menu.addSeparator()
        self._legend = self._menu.addAction("")
        self._stale = True
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._set_up()
        self._retranslate()
        self._recolour()

    def _set_up(self) -> None:
        self._legend.setCheckable(True)
        self._legend.setChecked(True)
        self.export.setMenu(self._menu)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 4, 8, 4)
        row.setSpacing(0)
        row.addStretch(1)
        for button in (self.export, self.zoom, self.fit):
            button.setProperty("role", "flat")
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.canvas, 1)
        self.setFocusProxy(self.canvas)
        self._soon.timeout.connect(self._show)
        self._settled.timeout.connect(self._show_soon)
        self.canvas.resized.connect(self._settled.start)
        self._menu.triggered.connect(self._choose)
        self.zoom.clicked.connect(self.canvas.full_size)
        self.fit.clicked.connect(self.canvas.fit)
        self.canvas.zoomed.connect(self._show_zoom)
        self._document.changed.connect(self._show_soon)
        self._document.view_changed.connect(self._show_soon)
        self._document.opened.connect(self.canvas.start)

    # what is shown ----------------------------------------------------------------------------

    def figure(self, room: Room = SLIDE) -> Figure:
        """Return the figure of the network as it stands, made for a room."""
        document = self._document
        legend = self._legend.isChecked()
        return figure_of(document.tree, document.place, document.unfolded, legend, room)

    def _show_soon(self) -> None:
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def _show(self) -> None:
        self._soon.stop()
        self._stale = False
        self.canvas.show_figure(self.figure(self.canvas.room))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show()

    # what is taken away -----------------------------------------------------------------------

    def save_to(self, path: Path) -> None:
        """Write the figure to `path`, in the format of its suffix; or tell why it cannot be."""
        try:
            save_figure(self.figure(), path)
        except BriquesError as error:
            self._document.refuse(error)
        else:
            self.done.emit(say("Saved in {path}.", path=str(path)))

    def copy(self) -> None:
        """Put the figure on the clipboard."""
        copy_figure(self.figure())
        self.done.emit(say("The figure is on the clipboard: paste it into a slide."))

    def _choose(self, action: QAction) -> None:
        if action is self._copy:
            self.copy()
        elif action is self._legend:
            self._show()
        else:
            self._ask(next(suffix for suffix, save in self._saves.items() if save is action))

    def _ask(self, suffix: str) -> None:
        document = self._document
        folder = document.path.parent if document.path else Path.home()
        suggested = folder / (file_stem(document.experiment.name) + suffix)
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the figure"), str(suggested), f"{tr(_KINDS[suffix])} (*{suffix})"
        )
        if path:
            self.save_to(Path(path if path.lower().endswith(suffix) else path + suffix))

    # language and colours ---------------------------------------------------------------------

    def _show_zoom(self, scale: float) -> None:
        self.zoom.setText(percent(scale, 0))

    def _retranslate(self) -> None:
        self.export.setText(tr("Export"))
        self.export.setToolTip(tr("Take the figure away for a slide or a paper, on white."))
        for suffix, action in self._saves.items():
            action.setText(tr(_SAVES[suffix]))
        self._copy.setText(tr("Copy the figure"))
        self._legend.setText(tr("Legend"))
        self.zoom.setToolTip(tr("Ctrl+wheel zooms; a click here goes back to 100 %."))
        self.fit.setToolTip(tr("Show the whole network."))
        self.fit.setAccessibleName(tr("Fit"))
        self._show_zoom(self.canvas.scale_now)

    def _recolour(self) -> None:
        muted = theme.current().muted
        for button, name in ((self.export, "export"), (self.fit, "fit")):
            button.setIcon(icons.icon(name, muted))
            button.setIconSize(QSize(14, 14))
        self.canvas.recolour()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_soon()
        elif event.type() == QEvent.Type.PaletteChange:
            self._recolour()
        super().changeEvent(event)
