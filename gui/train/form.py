"""How to train: the declared settings, each under its name, side by side."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.experiment import Experiment, Training
from core.language import tr
from core.setting import Setting
from gui.cards import label
from gui.document import Document
from gui.editors import editor


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
    """One setting: its name above its editor.

    Attributes:
        box: what has the focus when it is typed into.
    """

    def __init__(self, document: Document, name: str, declared: Setting) -> None:
        super().__init__()
        self._document, self._name, self._declared = document, name, declared
        self._label = label("muted")
        self._editor = editor(declared)
        self._editor.setObjectName(name)
        self._editor.edited.connect(self._edit)
        self.box = self._editor.focusProxy() or self._editor
        self._label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addWidget(self._editor)

    def show_value(self, training: Training) -> None:
        """Show the value it has in `training`; this is no edit."""
        title = tr(self._declared.title)
        self._label.setText(title)
        self.box.setAccessibleName(title)
        self.setToolTip(tr(self._declared.help))
        self._editor.retranslate()
        self._editor.show_value(getattr(training, self._name))

    def _edit(self, value: float) -> None:
        def changed(experiment: Experiment) -> Experiment:
            training = experiment.training.changed(**{self._name: value})
            return replace(experiment, training=training)

        text = tr("Change {setting}", setting=tr(self._declared.title).lower())
        self._document.edit(text, changed, merge_key=f"training/{self._name}")
