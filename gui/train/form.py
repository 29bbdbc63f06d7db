"""How to train, as a form made from the declared settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from core.experiment import Experiment, Training
from core.language import spoken, tr
from core.setting import Setting
from gui.cards import label
from gui.document import Document


class TrainingForm(QWidget):
    """One field for each setting of Training; what is typed goes into the document.

    Attributes:
        fields: by the name of the setting.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = {
            name: Field(document, name, declared) for name, declared in Training.settings().items()
        }
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._columns = 0
        self.arrange(2)

    def arrange(self, columns: int) -> None:
        """Stand in so many columns."""
        if columns == self._columns:
            return
        self._columns = columns
        for index, field in enumerate(self.fields.values()):
            self._grid.addWidget(field, index // columns, index % columns)

    def show_training(self, training: Training) -> None:
        """Show these values, in the language in use."""
        for field in self.fields.values():
            field.show_value(training)


class Field(QWidget):
    """One setting: its name above a spin box within its limits."""

    def __init__(self, document: Document, name: str, declared: Setting) -> None:
        super().__init__()
        self._document, self._name, self._declared = document, name, declared
        self._label: QLabel = label("muted")
        self.box = _box(declared)
        self.box.setKeyboardTracking(False)  # an edit when it is typed, not at each digit
        self.box.valueChanged.connect(self._edit)
        self._label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addWidget(self.box)

    def show_value(self, training: Training) -> None:
        """Show the value it has in `training`; this is no edit."""
        title = tr(self._declared.title)
        self._label.setText(title)
        self.box.setAccessibleName(title)
        self.setToolTip(tr(self._declared.help))
        locale = QLocale(spoken())
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self.box.setLocale(locale)
        blocked = self.box.blockSignals(True)
        self.box.setValue(getattr(training, self._name))
        self.box.blockSignals(blocked)

    def _edit(self, value: float) -> None:
        def changed(experiment: Experiment) -> Experiment:
            training = experiment.training.changed(**{self._name: value})
            return replace(experiment, training=training)

        text = tr("Change {setting}", setting=tr(self._declared.title).lower())
        self._document.edit(text, changed, merge_key=f"training/{self._name}")


def _box(declared: Setting) -> QSpinBox | QDoubleSpinBox:
    low, high = declared.low or 0, declared.high or 0
    if declared.kind == "int":
        whole = QSpinBox()
        whole.setRange(int(low), int(high))
        whole.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
        return whole
    real = QDoubleSpinBox(decimals=2, singleStep=0.05)
    real.setRange(low, high)
    return real
