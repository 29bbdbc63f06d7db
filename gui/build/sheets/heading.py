"""What a sheet is about: the family's colour, what it is, and a name that can be typed over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from core.language import tr
from core.layer import Family
from gui import theme
from gui.boxes import mannered

LONGEST = 64


class Heading(QWidget):
    """A title, and a name beside it, or under it where there is no room.

    Signals:
        renamed: another name, when Enter is pressed or the field is left; Escape takes it back.
    """

    renamed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.name = QLineEdit()
        self.name.setProperty("role", "inline")
        self.name.setMaxLength(LONGEST)
        self.name.editingFinished.connect(self._rename)
        self.name.installEventFilter(self)
        mannered(self.name)
        self._said = ""
        self._beside: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self._grid.setHorizontalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.title, 0, 0)

    def show_text(self, title: str, name: str, family: Family) -> None:
        """Say what is shown. `title` is HTML."""
        colour = theme.current().family(family).name()
        self.title.setText(f'<span style="color: {colour}">▮</span> <b>{title}</b>')
        self._said = name
        if self.name.text() != name:
            self.name.setText(name)
            self.name.setCursorPosition(0)
        self.name.setAccessibleName(tr("Name"))
        self.name.setToolTip(tr("Its name: type another one and press Enter."))
        self._arrange()

    def _arrange(self) -> None:
        """Put the name beside the title if it can be read there, else under it."""
        needed = self.name.fontMetrics().horizontalAdvance(self._said) + 24
        beside = self.title.sizeHint().width() + needed <= self.width()
        if beside == self._beside:
            return
        self._beside = beside
        self._grid.removeWidget(self.name)
        self._grid.addWidget(self.name, *((0, 1) if beside else (1, 0, 1, 2)))

    def _rename(self) -> None:
        name = self.name.text().strip()
        if name and name != self._said:
            self.renamed.emit(name)
        self.name.setText(self._said)  # what it is called now, whether or not it could be

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.name.setText(self._said)
            self.name.selectAll()
            return True
        return super().eventFilter(watched, event)
