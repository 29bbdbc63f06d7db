"""The left column: the palette of bricks, and the outline of the network, behind two tabs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.language import tr
from gui.build.palette import Palette


class Shelf(QWidget):
    """Shows the palette or the outline; the outline is made when it is first asked for.

    Attributes:
        panel: the palette; bricks, outline: the two tabs.
    """

    def __init__(
        self, palette: Palette, outline: Callable[[], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.panel = palette
        self._make_outline = outline
        self._outline: QWidget | None = None
        self.bricks, self.outline = QPushButton(), QPushButton()
        self._stack = QStackedWidget()
        self._stack.addWidget(palette)
        self._lay_out()
        self.bricks.clicked.connect(self.show_palette)
        self.outline.clicked.connect(self.show_outline)
        self._retranslate()

    @property
    def filled(self) -> bool:
        """Whether every brick is on offer: the palette fills in small steps."""
        return self.panel.filled

    def show_palette(self) -> None:
        """Bring the palette to the front."""
        self.bricks.setChecked(True)
        self._stack.setCurrentWidget(self.panel)

    def show_outline(self) -> None:
        """Bring the outline to the front, and the keyboard to it."""
        if self._outline is None:
            self._outline = self._make_outline()
            self._stack.addWidget(self._outline)
        self.outline.setChecked(True)
        self._stack.setCurrentWidget(self._outline)
        self._outline.setFocus()

    def focus_search(self) -> None:
        """Put the cursor into the palette's search."""
        self.show_palette()
        self.panel.focus_search()

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(0)
        for tab in (self.bricks, self.outline):
            tab.setCheckable(True)
            tab.setProperty("role", "tab")
            group.addButton(tab)
            row.addWidget(tab)
        row.addStretch(1)
        self.bricks.setChecked(True)
        tabs = QWidget()
        tabs.setObjectName("tabs")
        tabs.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tabs)
        column.addWidget(self._stack, 1)

    def _retranslate(self) -> None:
        self.bricks.setText(tr("Bricks"))
        self.outline.setText(tr("Outline"))
        self.bricks.setToolTip(tr("Everything a network can be built of."))
        self.outline.setToolTip(tr("The network as a list, for large ones and for screen readers."))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
