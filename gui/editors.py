"""One editor for each kind of setting: they show a value and tell when a person changes it."""

from __future__ import annotations

import re
from math import log10
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QWidget,
)
from typing_extensions import override

from core.activation import FUNCTIONS, STEP
from core.language import shown, tr
from core.setting import Setting

FUNCTION_TITLES = {**FUNCTIONS, "step": STEP}
MOST_DECIMALS = 8
_FRAME = 44
"""What a spin box needs beside its digits, in pixels: padding and arrows."""


class Editor(QWidget):
    """Base of the editors.

    Signals:
        edited: the new value, when a person has changed it.
    """

    edited = Signal(object)

    def __init__(self, setting: Setting, field: QWidget | None = None) -> None:
        super().__init__()
        self.setting = setting
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(6)
        if field is not None:
            self.row.addWidget(field)
            self.setFocusProxy(field)

    def show_value(self, value: Any) -> None:
        """Show `value` without telling."""
        raise TypeError(type(self))

    def retranslate(self) -> None:
        """Say everything in the language in use."""


class _Manners(QObject):
    """Leaves to the window what is not the field's: the wheel without focus, undo and redo."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and _is_the_windows(watched, event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _is_the_windows(field: QWidget, event: QEvent) -> bool:
    if event.type() == QEvent.Type.Wheel:
        return not field.hasFocus()
    return event.type() == QEvent.Type.ShortcutOverride and (
        isinstance(event, QKeyEvent)
        and (
            event.matches(QKeySequence.StandardKey.Undo)
            or event.matches(QKeySequence.StandardKey.Redo)
        )
    )


def mannered(field: QWidget) -> None:
    """Leave undo, redo and the wheel without focus to the window; no focus from the wheel."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_Manners(field))


class IntEditor(Editor):
    """Edits a whole number within its limits."""

    def __init__(self, setting: Setting) -> None:
        self._box = _int_box(setting)
        super().__init__(setting, self._box)
        self._box.valueChanged.connect(self.edited.emit)

    @override
    def show_value(self, value: int) -> None:
        with QSignalBlocker(self._box):
            self._box.setValue(value)


class PairEditor(Editor):
    """Edits two whole numbers, height × width."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._boxes = (_int_box(setting), _int_box(setting))
        self.row.addWidget(self._boxes[0], 1)
        self.row.addWidget(QLabel("×"))
        self.row.addWidget(self._boxes[1], 1)
        self.row.addWidget(QLabel(setting.unit))
        self.setFocusProxy(self._boxes[0])
        for box in self._boxes:
            box.setSuffix("")  # the unit stands once, behind both
            digits = box.fontMetrics().horizontalAdvance(str(box.maximum()))
            box.setMinimumWidth(digits + _FRAME)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.valueChanged.connect(self._tell)

    @override
    def show_value(self, value: tuple[int, int]) -> None:
        for box, part in zip(self._boxes, value, strict=True):
            with QSignalBlocker(box):
                box.setValue(part)

    def _tell(self, _part: int) -> None:
        self.edited.emit(tuple(box.value() for box in self._boxes))


class NumberBox(QDoubleSpinBox):
    """A spin box that shows no zeros beyond the last digit and steps in proportion: 0.03 → 0.04."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setDecimals(MOST_DECIMALS)
        self.setRange(
            -1e9 if setting.low is None else setting.low,
            1e9 if setting.high is None else setting.high,
        )
        self.setSuffix(f" {setting.unit}" if setting.unit else "")
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    @override
    def textFromValue(self, value: float) -> str:
        return shown(float(value))

    @override
    def valueFromText(self, text: str) -> float:
        try:
            return float(self._bare(text))
        except ValueError:
            return self.value()

    @override
    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        bare = self._bare(text)
        try:
            float(bare)
        except ValueError:
            typing = all(sign in "0123456789.-+eE" for sign in bare)
            state = QValidator.State.Intermediate if typing else QValidator.State.Invalid
            return state, text, pos
        return QValidator.State.Acceptable, text, pos

    @override
    def stepBy(self, steps: int) -> None:
        value = self.value()
        size = 10 ** int(log10(abs(value)) // 1) if value else 10.0**-2
        if steps < 0 and value and abs(value) < 1.5 * size:
            size /= 10  # below 1 comes 0.9, not 0
        self.setValue(round(value + steps * size, MOST_DECIMALS))

    def _bare(self, text: str) -> str:
        return text.removesuffix(self.suffix()).replace(",", ".").strip()


class FloatEditor(Editor):
    """Edits a number within its limits; takes a point or a comma, and 1e-3."""

    def __init__(self, setting: Setting) -> None:
        self._box = NumberBox(setting)
        mannered(self._box)
        super().__init__(setting, self._box)
        self._box.valueChanged.connect(self.edited.emit)

    @override
    def show_value(self, value: float) -> None:
        with QSignalBlocker(self._box):
            self._box.setValue(value)


class BoolEditor(Editor):
    """Edits a yes or no."""

    def __init__(self, setting: Setting) -> None:
        self._box = QCheckBox()
        super().__init__(setting, self._box)
        self.row.insertStretch(0, 1)
        self._box.toggled.connect(self.edited.emit)

    @override
    def show_value(self, value: bool) -> None:
        with QSignalBlocker(self._box):
            self._box.setChecked(value)


class ChoiceEditor(Editor):
    """Edits one word out of a few; activation functions show their formula."""

    def __init__(self, setting: Setting) -> None:
        self._box = QComboBox()
        mannered(self._box)
        super().__init__(setting, self._box)
        for at, word in enumerate(setting.choices):
            self._box.addItem("", word)
            if word in FUNCTION_TITLES:
                formula = FUNCTION_TITLES[word].formula
                self._box.setItemData(at, formula, Qt.ItemDataRole.ToolTipRole)
        self.retranslate()
        self._box.activated.connect(self._tell)

    @override
    def retranslate(self) -> None:
        for at, word in enumerate(self.setting.choices):
            function = FUNCTION_TITLES.get(word)
            self._box.setItemText(at, tr(function.title) if function else word)

    @override
    def show_value(self, value: str) -> None:
        with QSignalBlocker(self._box):
            self._box.setCurrentIndex(self.setting.choices.index(value))

    def _tell(self, at: int) -> None:
        self.edited.emit(self._box.itemData(at))


class ShapeEditor(Editor):
    """Edits a row of whole numbers: 8 × 8 × 1, also typed as 8x8x1 or 8, 8, 1."""

    def __init__(self, setting: Setting) -> None:
        self._line = QLineEdit()
        mannered(self._line)
        super().__init__(setting, self._line)
        self._value: tuple[int, ...] = ()
        self._line.editingFinished.connect(self._read)

    @override
    def show_value(self, value: tuple[int, ...]) -> None:
        self._value = value
        self._line.setText(" × ".join(map(str, value)))

    def _read(self) -> None:
        text = self._line.text()
        for sign in "×x*,;":
            text = text.replace(sign, " ")
        parts = text.split()
        if parts and all(re.fullmatch(r"-?\d{1,18}", part, re.ASCII) for part in parts):
            value = tuple(int(part) for part in parts)
            if value != self._value:
                self.edited.emit(value)
        self.show_value(self._value)


EDITORS: dict[str, type[Editor]] = {
    "int": IntEditor,
    "float": FloatEditor,
    "bool": BoolEditor,
    "choice": ChoiceEditor,
    "pair": PairEditor,
    "shape": ShapeEditor,
}


def editor(setting: Setting) -> Editor:
    """Return the editor for a setting's kind."""
    make: Any = EDITORS[setting.kind]
    made: Editor = make(setting)
    return made


def _int_box(setting: Setting) -> QSpinBox:
    box = QSpinBox()
    box.setRange(
        -(2**31) if setting.low is None else int(setting.low),
        2**31 - 1 if setting.high is None else int(setting.high),
    )
    box.setSuffix(f" {setting.unit}" if setting.unit else "")
    box.setGroupSeparatorShown(True)
    box.setKeyboardTracking(False)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    box.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
    box.setSingleStep(1)
    mannered(box)
    return box
