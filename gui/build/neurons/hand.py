"""The hand on the neurons: mouse and keys choose them, and ask for edits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from gui.build.neurons.faces import Faces
from gui.build.neurons.sheet import Sheet
from gui.build.neurons.values import Part, Values
from gui.build.neurons.walk import Walk

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_GROWTH = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
_ARRIVALS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class TouchedSheet(Sheet):
    """A sheet whose neurons can be pointed at, chosen and walked through.

    Attributes:
        parts: all there is, and the way through it.

    Signals:
        told: something else is pointed at or chosen.
        chose: a person has chosen this.
        edit_wanted: a person wants to change this number.
        growth_wanted: a person wants this column to have a neuron more (1) or less (−1).
    """

    told = Signal()
    chose = Signal(Part)
    edit_wanted = Signal(Part)
    growth_wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = Walk((), ())
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def show_values(self, values: Values, faces: Faces, *, live: bool = False) -> None:
        super().show_values(values, faces, live=live)
        self.parts = Walk(self.places.units, self._biased)
        self.pointed = self.pointed if self.pointed in self.parts else None
        self.choose(self.chosen if self.chosen in self.parts else None)

    def choose(self, part: Part | None) -> None:
        """Make this the chosen part."""
        if part == self.chosen:
            return
        self.chosen = part
        self.refresh()
        self.told.emit()
        if part:
            self.chose.emit(part)

    @property
    def about(self) -> Part | None:
        """What a person looks at: what the mouse is at, else what is chosen."""
        return self.pointed or self.chosen

    @property
    def _biased(self) -> tuple[bool, ...]:
        return tuple(column.biased for column in self.values.columns) if self.values else ()

    # the mouse --------------------------------------------------------------------------------

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        part = self.places.part_at(event.position(), self._biased) if self.values else None
        if part == self.pointed:
            return
        self._point(part)
        text = self.values.sentence(part) if part and self.values else ""
        QToolTip.showText(event.globalPosition().toPoint(), text, self)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.values is None:
            return
        part = self.places.part_at(event.position(), self._biased)
        self.choose(part)
        if part and part.is_number:
            self.edit_wanted.emit(part)

    def _point(self, part: Part | None) -> None:
        self.pointed = part
        hand = Qt.CursorShape.PointingHandCursor if part else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)
        self.refresh()
        self.told.emit()

    # the keys ---------------------------------------------------------------------------------

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.values and event.reason() in _ARRIVALS and self.chosen is None:
            forward = event.reason() is Qt.FocusReason.TabFocusReason
            self.choose(self.parts.beside(None, 1 if forward else -1))

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Walk to the next part; beyond the ends to the next widget, as everywhere."""
        there = self.parts.beside(self.chosen, 1 if next else -1) if self.chosen else None
        if not self.hasFocus() or there is None:
            return super().focusNextPrevChild(next)
        self.choose(there)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.choose(self.parts.towards(self.chosen, key) or self.chosen)
        elif key in _ENTER and self.chosen:
            self._edit(self.chosen)
        elif key in _GROWTH and self.chosen:
            self.growth_wanted.emit(self.chosen.column, _GROWTH[key])
        elif key == Qt.Key.Key_Escape and self.chosen:
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def _edit(self, part: Part) -> None:
        """Ask to change a number; of a neuron its bias."""
        bias = Part(part.column, part.unit, bias=True)
        number = part if part.is_number else bias
        if number in self.parts:
            self.edit_wanted.emit(number)
