"""One editor for each kind of setting: they show a value and tell when a person changes it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from core.activation import FUNCTIONS, STEP
from core.language import shown, tr
from core.setting import Setting
from gui.boxes import NumberBox, int_box, is_mixed, mannered, show_number

FUNCTION_TITLES = {**FUNCTIONS, "step": STEP}
_FRAME = 44
"""What a spin box needs beside its digits, in pixels: padding and arrows."""
_LEAST_CHOICE = 96
"""How narrow a choice may be where there is no room, in pixels; its list shows whole words."""


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
        self.row.setSpacing(3)
        if field is not None:
            self.row.addWidget(field)
            self.setFocusProxy(field)

    def show_value(self, value: Any) -> None:
        """Show `value` without telling; None where there are several."""
        raise TypeError(type(self))

    def show_values(self, values: Sequence[Any]) -> None:
        """Show what these values have in common, without telling."""
        self.show_value(_common(values))

    def retranslate(self) -> None:
        """Say everything in the language in use."""


class IntEditor(Editor):
    """Edits a whole number within its limits."""

    def __init__(self, setting: Setting) -> None:
        self._box = int_box(setting)
        super().__init__(setting, self._box)
        self._box.valueChanged.connect(self.edited.emit)

    @override
    def show_value(self, value: int | None) -> None:
        show_number(self._box, value, several_values())


class PairEditor(Editor):
    """Edits two whole numbers, height × width."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._boxes = (int_box(setting), int_box(setting))
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
        self.show_values([value])

    @override
    def show_values(self, values: Sequence[tuple[int, int]]) -> None:
        for box, parts in zip(self._boxes, zip(*values, strict=True), strict=True):
            show_number(box, _common(parts), "…")

    def _tell(self, part: int) -> None:
        """Tell both numbers; where the other one is several, this one is for both."""
        self.edited.emit(tuple(part if is_mixed(box) else box.value() for box in self._boxes))


class FloatEditor(Editor):
    """Edits a number within its limits; takes a point or a comma, and 1e-3."""

    def __init__(self, setting: Setting) -> None:
        self._box = NumberBox(setting)
        mannered(self._box)
        super().__init__(setting, self._box)
        self._box.valueChanged.connect(self.edited.emit)

    @override
    def show_value(self, value: float | None) -> None:
        show_number(self._box, value, several_values())


class BoolEditor(Editor):
    """Edits a yes or no."""

    def __init__(self, setting: Setting) -> None:
        self._box = QCheckBox()
        super().__init__(setting, self._box)
        self.row.insertStretch(0, 1)
        self._box.clicked.connect(self._tell)

    @override
    def show_value(self, value: bool | None) -> None:
        show_tick(self._box, value)

    def _tell(self, value: bool) -> None:
        self.edited.emit(value)


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
        self._box.setMinimumWidth(_LEAST_CHOICE)
        self.retranslate()
        self._box.activated.connect(self._tell)

    @override
    def retranslate(self) -> None:
        for at, word in enumerate(self.setting.choices):
            self._box.setItemText(at, said(word))
        self._box.setPlaceholderText(several_values())

    @override
    def show_value(self, value: str | None) -> None:
        with QSignalBlocker(self._box):
            self._box.setCurrentIndex(-1 if value is None else self.setting.choices.index(value))

    def _tell(self, at: int) -> None:
        self.edited.emit(self._box.itemData(at))


class ShapeEditor(Editor):
    """Edits a row of whole numbers: 8 × 8 × 1, also typed as 8x8x1 or 8, 8, 1."""

    def __init__(self, setting: Setting) -> None:
        self._line = QLineEdit()
        mannered(self._line)
        super().__init__(setting, self._line)
        self._value: tuple[int, ...] | None = None
        self.retranslate()
        self._line.editingFinished.connect(self._read)

    @override
    def retranslate(self) -> None:
        self._line.setPlaceholderText(several_values())

    @override
    def show_value(self, value: tuple[int, ...] | None) -> None:
        self._value = value
        self._line.setText(" × ".join(map(str, value or ())))

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


def said(value: object) -> str:
    """Return a value as its field says it: ReLU for "relu"."""
    function = FUNCTION_TITLES.get(value) if isinstance(value, str) else None
    return tr(function.title) if function else shown(value)


def several_values() -> str:
    """Return what a field says whose bricks have several values."""
    return tr("several values")


def show_tick(box: QCheckBox, value: bool | None) -> None:
    """Show yes, no or, for None, that there are both; a click on both makes all yes."""
    box.setTristate(value is None)
    partly = Qt.CheckState.PartiallyChecked
    state = Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
    box.setCheckState(partly if value is None else state)
    box.setToolTip(several_values() if value is None else "")


def _common(values: Sequence[Any]) -> Any:
    """Return what all of `values` are, None where they differ."""
    return values[0] if all(value == values[0] for value in values) else None
