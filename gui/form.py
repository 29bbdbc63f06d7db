"""A form made from declared settings: no code for each layer, loss, optimiser or dataset."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget
from typing_extensions import override

from core.language import tr
from core.setting import Configurable
from gui.editors import Editor, editor


class SettingsForm(QWidget):
    """Shows the settings of one value, a row each.

    Signals:
        edited: the name of a setting and its new value. Nothing is changed here.
    """

    edited = Signal(str, object)

    def __init__(
        self, value: Configurable, read_only: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        """Show `value`; the settings named in `read_only` are shown but not edited."""
        super().__init__(parent)
        self._labels: dict[str, QLabel] = {}
        self.editors: dict[str, Editor] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, (name, setting) in enumerate(value.settings().items()):
            label, field = QLabel(), editor(setting)
            field.setObjectName(name)
            field.setEnabled(name not in read_only)
            field.edited.connect(self._tell)
            label.setBuddy(field)
            label.setWordWrap(True)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignVCenter)
            self._labels[name], self.editors[name] = label, field
        self.show_values(value)
        self.retranslate()

    def show_values(self, value: Configurable) -> None:
        """Show other values of the same settings, keeping focus and cursor."""
        for name, field in self.editors.items():
            field.show_value(getattr(value, name))

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for name, field in self.editors.items():
            title, help = tr(field.setting.title), tr(field.setting.help)
            self._labels[name].setText(title)
            self._labels[name].setToolTip(help)
            field.setToolTip(help)
            proxy = field.focusProxy() or field
            proxy.setAccessibleName(title)
            proxy.setAccessibleDescription(help)
            field.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _tell(self, value: object) -> None:
        self.edited.emit(self.sender().objectName(), value)
