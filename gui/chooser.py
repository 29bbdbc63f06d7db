"""What a brick of the strip opens: a choice among the registered ones, and its settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.errors import SettingError
from core.language import tr
from core.setting import Configurable
from gui import theme
from gui.form import SettingsForm

DETAIL_WIDTH = 340


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its key, its name, and whether it fits the rest of the experiment."""

    key: str
    title: str
    fits: bool = True
    why_not: str = ""


class Chooser(QFrame):
    """A pop-up with the choices at the left; at the right what the chosen one is and its settings.

    It keeps nothing: `chosen` is read anew after every change.
    """

    def __init__(
        self,
        choices: list[Choice],
        chosen: Callable[[], tuple[str, Configurable | None]],
        facts: Callable[[], list[str]],
        choose: Callable[[str], None],
        set_value: Callable[[str, object], None],
        parent: QWidget,
    ) -> None:
        """Show `choices`.

        Args:
            choices: in the order of the list.
            chosen: returns the key now chosen and the value whose settings are shown, if any.
            facts: returns sentences about the chosen one; the first is its heading.
            choose: called with the key that was picked.
            set_value: called with a setting's name and its new value; may raise SettingError.
            parent: the window it belongs to.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self._chosen, self._facts = chosen, facts
        self._choose, self._set_value = choose, set_value
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        for choice in choices:
            self._add(choice)
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 28)
        self.list.itemClicked.connect(self._pick)
        self.list.itemActivated.connect(self._pick)
        self._detail = QVBoxLayout()
        self._detail.setSpacing(theme.SPACE)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 12, 16, 14)
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addLayout(self._detail)
        self._fill()

    def open_below(self, widget: QWidget) -> None:
        """Show the pop-up under a widget, inside its window."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        window = widget.window()
        right = window.mapToGlobal(QPoint(window.width() - 12, 0)).x()
        self.move(min(corner.x(), right - self.width()), corner.y())
        self.show()
        self.list.setFocus()

    def _add(self, choice: Choice) -> None:
        item = QListWidgetItem(choice.title)
        item.setData(Qt.ItemDataRole.UserRole, choice.key)
        if not choice.fits:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            item.setToolTip(choice.why_not)
        self.list.addItem(item)

    def _pick(self, item: QListWidgetItem) -> None:
        """Choose what has been clicked, or Enter pressed on; moving along the list does nothing."""
        self._choose(item.data(Qt.ItemDataRole.UserRole))
        self._fill()

    def _fill(self) -> None:
        """Show the chosen one's facts and settings."""
        while self._detail.count():
            item = self._detail.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        key, value = self._chosen()
        self._mark(key)
        heading, *facts = self._facts()
        self._say(heading, "heading")
        for fact in facts:
            self._say(fact, "muted")
        if value is not None and value.settings():
            form = SettingsForm(value)
            form.edited.connect(self._set)
            self._detail.addWidget(form)
        self._problem = self._say("", "problem")
        self._problem.hide()
        self._detail.addStretch(1)
        self.adjustSize()

    def _mark(self, key: str) -> None:
        self.list.blockSignals(True)
        for at in range(self.list.count()):
            if self.list.item(at).data(Qt.ItemDataRole.UserRole) == key:
                self.list.setCurrentRow(at)
        self.list.blockSignals(False)

    def _say(self, text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setFixedWidth(DETAIL_WIDTH)
        label.setProperty("role", role)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._detail.addWidget(label)
        return label

    def _set(self, name: str, value: object) -> None:
        try:
            self._set_value(name, value)
            self._problem.hide()
        except SettingError as error:
            self._problem.setText(str(error))
            self._problem.show()


def labelled(name: str, value: str) -> str:
    """Return "name: value" with the name translated."""
    return f"{tr(name)}: {value}"
