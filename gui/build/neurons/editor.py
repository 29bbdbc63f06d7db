"""A weight or a bias, changed in place: a box to type into and a slider."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSlider, QVBoxLayout, QWidget
from typing_extensions import override

from core.language import mark, shown, tr
from core.neurons import round_number
from core.setting import Setting
from gui.boxes import NumberBox, mannered
from gui.build.neurons.values import Part
from gui.cards import label

_NUMBER = Setting("float", mark("Weight"), "", 0.0, low=-1e6, high=1e6)
_STEPS = 400
_BEYOND = 2
_WIDTH = 168
_AWAY = 14
"""So far from what it changes it stands, in pixels."""


class NumberEditor(QFrame):
    """Changes one number at a time; Enter and Escape close it.

    Attributes:
        part: what it changes, None while it is closed.
        box, slider: the two ways to change it.

    Signals:
        edited: the part and its new number.
        closed: it has been closed by a key.
    """

    edited = Signal(Part, float)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.part: Part | None = None
        self._value = 0.0
        self._reach = 1.0
        self.box = NumberBox(_NUMBER)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self._title, self._hint = label("heading"), label("muted")
        self._lay_out()
        self.box.valueChanged.connect(self._type)
        self.slider.valueChanged.connect(self._slide)
        self.hide()

    def open(self, part: Part, value: float, scale: float, beside: QRect) -> None:
        """Edit `part`, next to the place `beside`; numbers around ±`scale` are usual."""
        self.part = part
        self._reach = round_number(max(_BEYOND * scale, abs(value)))
        self._show(value)
        self.adjustSize()
        self.move(self._free_place(beside))
        self.show()
        self.raise_()
        self.box.setFocus()
        self.box.selectAll()

    def describe(self, title: str) -> None:
        """Say what is edited, in the language in use."""
        self._title.setText(title)
        self._hint.setText(tr("Ctrl+Z takes it back."))
        self.box.setAccessibleName(title)
        self.slider.setAccessibleName(title)

    def follow(self, value: float) -> None:
        """Show what the number has become by other ways, an undo among them."""
        if value != self._value:
            self._show(value)

    def _show(self, value: float) -> None:
        self._value = value
        with QSignalBlocker(self.box), QSignalBlocker(self.slider):
            self.box.setValue(value)
            self.slider.setValue(round(_STEPS * value / self._reach))

    def close_editor(self) -> None:
        """Close it; what has been changed stays."""
        self.part = None
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_editor()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.setProperty("role", "popup")
        self.slider.setRange(-_STEPS, _STEPS)
        self.slider.setPageStep(_STEPS // 10)
        for field in (self.box, self.slider):
            mannered(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        for widget in (self._title, self.box, self.slider, self._hint):
            column.addWidget(widget)
        self.setFixedWidth(_WIDTH)

    def _free_place(self, beside: QRect) -> QPoint:
        """Return where it hides neither what it changes nor itself."""
        room = self._around.rect()
        below = beside.bottom() + _AWAY
        fits = below + self.height() <= room.bottom()
        top = below if fits else beside.top() - _AWAY - self.height()
        left = beside.center().x() - self.width() // 2
        return QPoint(
            max(0, min(left, room.right() - self.width())),
            max(0, min(top, room.bottom() - self.height())),
        )

    def _type(self, value: float) -> None:
        """Tell a number that was typed; Enter alone rounds none off."""
        if shown(value) != shown(self._value):
            self._tell(value)

    def _slide(self, step: int) -> None:
        self._tell(step * self._reach / _STEPS)

    def _tell(self, value: float) -> None:
        self._show(value)
        if self.part is not None:
            self.edited.emit(self.part, value)
