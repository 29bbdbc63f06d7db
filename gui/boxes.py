"""The boxes that numbers are typed into, and the manners of every field."""

from __future__ import annotations

from math import log10
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget
from typing_extensions import override

from core.language import shown
from core.setting import Setting

MOST_DECIMALS = 8


class _Manners(QObject):
    """Leaves to the window what is not the field's: the wheel without focus, undo and redo."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and _is_the_windows(watched, event):
            event.ignore()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QAbstractSpinBox):
            _type_over(watched)
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


def _type_over(box: QAbstractSpinBox) -> None:
    """Let what is typed replace the words that say that there are several values."""
    if isinstance(box, QSpinBox | QDoubleSpinBox) and is_mixed(box):
        box.selectAll()


def mannered(field: QWidget) -> None:
    """Leave undo, redo and the wheel without focus to the window; no focus from the wheel."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_Manners(field))


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
        if is_mixed(self):
            self.setValue(self.minimum() + 1)
            return
        value = self.value()
        size = 10 ** int(log10(abs(value)) // 1) if value else 10.0**-2
        if steps < 0 and value and abs(value) < 1.5 * size:
            size /= 10  # below 1 comes 0.9, not 0
        self.setValue(round(value + steps * size, MOST_DECIMALS))

    def _bare(self, text: str) -> str:
        return text.removesuffix(self.suffix()).replace(",", ".").strip()


def int_box(setting: Setting) -> QSpinBox:
    """Return a spin box for whole numbers within the limits of a setting."""
    box = QSpinBox()
    box.setRange(
        1 - 2**31 if setting.low is None else int(setting.low),
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


def show_number(box: Any, value: float | None, several: str = "") -> None:
    """Show `value` without telling; None as the words `several`, until a number is typed.

    Qt shows words in the place of the least value alone: one below what may be typed is for them.
    """
    with QSignalBlocker(box):
        if is_several(box):
            box.setSpecialValueText("")
            box.setMinimum(box.minimum() + 1)
        if value is None:
            box.setMinimum(box.minimum() - 1)
            box.setSpecialValueText(several)
        box.setValue(box.minimum() if value is None else value)


def is_several(box: QSpinBox | QDoubleSpinBox) -> bool:
    """Return whether a box can show that there are several values."""
    return bool(box.specialValueText())


def is_mixed(box: QSpinBox | QDoubleSpinBox) -> bool:
    """Return whether a box shows that there are several values."""
    return is_several(box) and box.value() == box.minimum()
