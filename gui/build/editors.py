"""One editor for each kind of setting.

Each has `show_value(value)`, which tells nobody, and the signal `edited(value)`, sent only when a
person has given another value. The wheel scrolls what an editor lies on and never its value.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)
from typing_extensions import override

from core.activation import FUNCTIONS, STEP
from core.language import decimal, shown, spoken, tr
from core.setting import Setting

_LARGEST = 2**31 - 1
_DIGITS = 8
_FRAME = 44
"""What a spin box needs beside its digits: padding and arrows."""


class IntEditor(QSpinBox):
    """A whole number."""

    edited = Signal(object)

    def __init__(self, declared: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        low, high = declared.low, declared.high
        self.setRange(
            int(-_LARGEST if low is None else low), int(_LARGEST if high is None else high)
        )
        self.setSuffix(f" {declared.unit}" if declared.unit else "")
        _prepare(self)
        self.valueChanged.connect(self._tell)

    def show_value(self, value: int) -> None:
        """Show `value`, telling nobody."""
        if value != self.value():
            self.blockSignals(True)
            self.setValue(value)
            self.blockSignals(False)

    def _tell(self, value: int) -> None:
        self.edited.emit(value)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class FloatEditor(QDoubleSpinBox):
    """A number, shown without idle zeros; small ones step by a tenth of themselves."""

    edited = Signal(object)

    def __init__(self, declared: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = declared.unit
        self.setDecimals(_DIGITS)
        low, high = declared.low, declared.high
        self.setRange(-1e9 if low is None else low, 1e9 if high is None else high)
        if _bounded(declared):
            self.setSingleStep(0.05)
        else:
            self.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
        _prepare(self)
        self.valueChanged.connect(self._tell)

    def show_value(self, value: float) -> None:
        """Show `value`, telling nobody."""
        if round(value, _DIGITS) != self.value():
            self.blockSignals(True)
            self.setValue(value)
            self.blockSignals(False)

    @override
    def textFromValue(self, val: float) -> str:
        digits = f"{val:.{_DIGITS}f}".rstrip("0").rstrip(".")
        return decimal(digits)

    def _tell(self, value: float) -> None:
        self.edited.emit(value)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceEditor(QComboBox):
    """One of some words; an activation shows its formula."""

    edited = Signal(object)

    def __init__(self, declared: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        functions = {**FUNCTIONS, "step": STEP}
        activation = set(declared.choices) <= set(functions)
        for choice in declared.choices:
            function = functions.get(choice) if activation else None
            self.addItem(function.title if function else tr(choice), choice)
            if function:
                tip = f"{function.title}: {function.formula}\n{tr(function.what)}"
                self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._tell)

    def show_value(self, value: str) -> None:
        """Show `value`, telling nobody."""
        self.setCurrentIndex(self.findData(value))

    def _tell(self, index: int) -> None:
        self.edited.emit(self.itemData(index))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class BoolEditor(QCheckBox):
    """Yes or no."""

    edited = Signal(object)

    def __init__(self, declared: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.clicked.connect(self._tell)

    def show_value(self, value: bool) -> None:
        """Show `value`, telling nobody."""
        self.setChecked(value)

    def _tell(self, checked: bool) -> None:
        self.edited.emit(checked)


class PairEditor(QWidget):
    """Two whole numbers, for height and width: 3 × 3."""

    edited = Signal(object)

    def __init__(self, declared: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = (IntEditor(declared), IntEditor(declared))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.fields[0], 1)
        row.addWidget(QLabel("×"))
        row.addWidget(self.fields[1], 1)
        for field in self.fields:
            field.setSuffix("")
            widest = field.fontMetrics().horizontalAdvance(str(field.maximum()))
            field.setMinimumWidth(widest + _FRAME)
            field.edited.connect(self._tell)
        self.setFocusProxy(self.fields[0])

    def show_value(self, value: tuple[int, int]) -> None:
        """Show `value`, telling nobody."""
        for field, number in zip(self.fields, value, strict=True):
            field.show_value(number)

    def _tell(self) -> None:
        self.edited.emit(tuple(field.value() for field in self.fields))


class ShapeEditor(QLineEdit):
    """Whole numbers with × between them; sent when they are complete, whatever their limits."""

    edited = Signal(object)

    def __init__(self, declared: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: tuple[int, ...] = ()
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._tell)

    def show_value(self, value: tuple[int, ...]) -> None:
        """Show `value`, telling nobody."""
        self._value = value
        self.setText(shown(value))

    def _tell(self) -> None:
        value = shape_from(self.text())
        if value != self._value and not self.isReadOnly():
            self.edited.emit(self.text() if value is None else value)


def shape_from(text: str) -> tuple[int, ...] | None:
    """Return the shape that `text` writes ("8 × 8 × 1", "8x8x1", "8, 8, 1"), or None."""
    parts = [re.sub(r"\s", "", part) for part in re.split(r"[×x*,;]", text.strip())]
    if not all(re.fullmatch(r"-?\d{1,12}", part) for part in parts):
        return None
    return tuple(int(part) for part in parts)


Editor = IntEditor | FloatEditor | ChoiceEditor | BoolEditor | PairEditor | ShapeEditor

_EDITORS: dict[str, type[Editor]] = {
    "int": IntEditor,
    "float": FloatEditor,
    "choice": ChoiceEditor,
    "bool": BoolEditor,
    "pair": PairEditor,
    "shape": ShapeEditor,
}


def editor(declared: Setting, title: str) -> Editor:
    """Return the editor of a setting, named and explained for eye and ear."""
    made = _EDITORS[declared.kind](declared)
    made.setToolTip(tr(declared.help))
    fields = made.fields if isinstance(made, PairEditor) else (made,)
    for field in fields:
        field.setAccessibleName(title)
        field.setAccessibleDescription(tr(declared.help))
    return made


def _prepare(field: QAbstractSpinBox) -> None:
    field.setLocale(QLocale(spoken()))
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    field.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)


def _bounded(declared: Setting) -> bool:
    """Return whether a number lies within a short range, to be stepped through evenly."""
    small = isinstance(declared.default, float) and 0 < abs(declared.default) < 0.01
    near = declared.low is not None and declared.high is not None
    return near and not small and (declared.high or 0) - (declared.low or 0) <= 10
