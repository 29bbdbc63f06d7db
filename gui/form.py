"""A form made from declared settings: no code for each layer, loss, optimiser or dataset."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget
from typing_extensions import override

from core.language import shown, tr
from core.setting import Configurable, Setting
from gui import theme
from gui.editors import Editor, editor, said


class SettingsForm(QWidget):
    """Shows the settings of one value, or those that several have in common, a row each.

    Attributes:
        editors: by the name of the setting.
        marked: the settings that differ from their default: a mark on their label resets them.

    Signals:
        edited: the name of a setting and its new value. Nothing is changed here.
        reset: the name of a setting that shall have its default again.
    """

    edited = Signal(str, object)
    reset = Signal(str)

    def __init__(
        self,
        value: Configurable,
        read_only: Collection[str] = (),
        parent: QWidget | None = None,
        names: Collection[str] | None = None,
        resettable: bool = False,
    ) -> None:
        """Show `value`.

        Args:
            value: whose settings are shown.
            read_only: the names of settings that are shown but not edited.
            parent: the widget it belongs to.
            names: the settings to show; all without.
            resettable: whether to mark what differs from its default.
        """
        super().__init__(parent)
        self._read_only, self._resettable = read_only, resettable
        self._labels: dict[str, QLabel] = {}
        self.editors: dict[str, Editor] = {}
        self.marked: set[str] = set()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(4)
        for name, setting in value.settings().items():
            if names is None or name in names:
                self._add(name, setting, len(self.editors))
        self.show_values(value)
        self.retranslate()

    def _add(self, name: str, setting: Setting, row: int) -> None:
        label, field = QLabel(), editor(setting)
        field.setObjectName(name)
        field.setEnabled(name not in self._read_only)
        field.edited.connect(self._tell)
        label.setBuddy(field)
        label.setWordWrap(True)
        label.linkActivated.connect(self._reset)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignVCenter)
        self._labels[name], self.editors[name] = label, field

    def show_values(self, *values: Configurable) -> None:
        """Show what other values have in common, keeping focus and cursor."""
        for name, field in self.editors.items():
            field.show_values([getattr(value, name) for value in values])
            if self._resettable and name not in self._read_only:
                self._mark(name, any(differs(value, name) for value in values))

    def label(self, name: str) -> QLabel:
        """Return what stands beside an editor."""
        return self._labels[name]

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for name, field in self.editors.items():
            title, help = tr(field.setting.title), explained(field.setting)
            self._title(name)
            field.setToolTip(help)
            proxy = field.focusProxy() or field
            proxy.setAccessibleName(title)
            proxy.setAccessibleDescription(help)
            field.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()
        super().changeEvent(event)

    def _tell(self, value: object) -> None:
        self.edited.emit(self.sender().objectName(), value)

    # what differs from its default ------------------------------------------------------------

    def _mark(self, name: str, differing: bool) -> None:
        """Put the mark on a label, or take it away."""
        if differing == (name in self.marked):
            return
        (self.marked.add if differing else self.marked.discard)(name)
        flag = Qt.TextInteractionFlag
        links = flag.LinksAccessibleByMouse | flag.LinksAccessibleByKeyboard
        self._labels[name].setTextInteractionFlags(links if differing else flag.NoTextInteraction)
        self._title(name)

    def _title(self, name: str) -> None:
        """Say the name of a setting, with the mark if it differs from its default."""
        label, setting = self._labels[name], self.editors[name].setting
        title, help = tr(setting.title), explained(setting)
        if name not in self.marked:
            label.setText(title)
            label.setToolTip(help)
            label.setAccessibleName("")
            return
        style = f"color: {theme.current().accent}; text-decoration: none"
        label.setText(f'{escape(title)} <a href="{name}" style="{style}">↺</a>')
        why = tr("↺ gives back the default: {value}", value=said(setting.default))
        label.setToolTip(f"{help}\n{why}")
        label.setAccessibleName(f"{title}. {why}")

    def _reset(self, name: str) -> None:
        self.editors[name].setFocus()  # the mark goes, and would take the focus anywhere
        self.reset.emit(name)


def differs(value: Configurable, name: str) -> bool:
    """Return whether a setting is other than its default."""
    return bool(getattr(value, name) != value.settings()[name].default)


def explained(setting: Setting) -> str:
    """Return what changing a setting does, and what it may be."""
    return "\n".join(filter(None, (tr(setting.help), limits(setting))))


def limits(setting: Setting) -> str:
    """Return what a number may be, in words: "1 to 4,096"; "" for what is no number."""
    if setting.low is None or setting.high is None:
        return ""
    low, high = (_number(setting, limit) for limit in (setting.low, setting.high))
    return f"{tr('From {low} to {high}', low=low, high=high)} {setting.unit}".strip()


def _number(setting: Setting, limit: float) -> str:
    return shown(float(limit) if setting.kind == "float" else int(limit))


def names_of(values: Sequence[Configurable]) -> list[str]:
    """Return the settings that all of these values have, declared alike, in their order.

    What it does may be said in other words, and start at another default.
    """
    first, *others = (value.settings() for value in values)
    return [
        name
        for name, setting in first.items()
        if all(name in other and _alike(setting, other[name]) for other in others)
    ]


def _alike(one: Setting, other: Setting) -> bool:
    """Return whether what one setting takes is what the other takes."""
    same = ("kind", "title", "low", "high", "choices", "unit", "most", "advanced")
    return all(getattr(one, name) == getattr(other, name) for name in same)
