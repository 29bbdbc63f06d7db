"""The form of a brick's settings, made from their declarations."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from core.language import tr
from core.layer import Family, Layer
from gui.build.editors import Editor, ShapeEditor, editor


class Form(QWidget):
    """A row for each setting of one kind of layer.

    Attributes:
        editors: by the name of the setting.

    Signals:
        edited: (setting, value) that a person has just given.
    """

    edited = Signal(str, object)

    def __init__(self, layer: type[Layer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editors: dict[str, Editor] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        for row, (name, declared) in enumerate(layer.settings().items()):
            title = tr(declared.title)
            label = QLabel(f"{title} ({declared.unit})" if declared.unit else title)
            label.setWordWrap(True)
            label.setToolTip(tr(declared.help))
            made = editor(declared, title)
            made.setObjectName(name)
            made.edited.connect(self._tell)
            label.setBuddy(made)
            self.editors[name] = made
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(made, row, 1)
            if layer.family is Family.INPUT and isinstance(made, ShapeEditor):
                made.setReadOnly(True)
                made.setToolTip(tr("The shape follows the data."))

    def show_layer(self, layer: Layer) -> None:
        """Show the values of `layer`, telling nobody."""
        for name, value in layer.values().items():
            self.editors[name].show_value(value)

    def _tell(self, value: Any) -> None:
        self.edited.emit(self.sender().objectName(), value)
