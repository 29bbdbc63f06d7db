"""Small questions asked right where they arise: a name, a number. Escape leaves all as it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from gui.boxes import mannered

_WIDTH = 240


class Question(QFrame):
    """A pop-up with one field; Enter answers, Escape or a click elsewhere does not.

    Attributes:
        field: what is typed into; column: what lies below each other.
    """

    def __init__(self, title: str, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.field = field
        label = QLabel(title)
        label.setProperty("role", "section")
        label.setBuddy(field)
        field.setAccessibleName(title)
        field.setMinimumWidth(_WIDTH)
        mannered(field)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 12)
        self.column.addWidget(label)
        self.column.addWidget(field)

    def open_at(self, point: QPoint) -> None:
        """Show it below a point of the screen, within the screen."""
        self.move(point)
        self.show()  # only what is shown knows its size
        room = self.screen().availableGeometry()
        x = max(room.left(), min(point.x(), room.right() + 1 - self.width()))
        y = max(room.top(), min(point.y(), room.bottom() + 1 - self.height()))
        self.move(x, y)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)


class NameQuestion(Question):
    """Asks for a name, starting from a proposal."""

    def __init__(
        self, title: str, proposal: str, answer: Callable[[str], object], parent: QWidget
    ) -> None:
        self.line = QLineEdit(proposal)
        super().__init__(title, self.line, parent)
        self._answer = answer
        self.line.selectAll()
        self.line.returnPressed.connect(self._tell)

    def _tell(self) -> None:
        name = self.line.text().strip()
        self.close()
        if name:
            self._answer(name)


class NumberQuestion(Question):
    """Asks for a whole number, starting from the one in use."""

    def __init__(
        self, title: str, value: int, most: int, answer: Callable[[int], object], parent: QWidget
    ) -> None:
        self.box = QSpinBox()
        self.box.setRange(1, most)
        self.box.setValue(value)
        super().__init__(title, self.box, parent)
        self._answer = answer
        self.box.selectAll()
        self.box.lineEdit().returnPressed.connect(self._tell)

    def _tell(self) -> None:
        number = self.box.value()
        self.close()
        self._answer(number)
