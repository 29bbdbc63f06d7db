"""Above each column of neurons: what it is, with buttons that change it; below it: its scale."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.activation import FUNCTIONS, STEP
from core.language import counted, tr
from core.neurons import Column
from gui.build.neurons.edits import Columns, may_grow, may_insert
from gui.build.neurons.places import HEAD, ROOMY, Places
from gui.cards import Elided, label

_WIDTH, _NARROW = 160, 116
_INSERT = 26
_TITLES = {**FUNCTIONS, "step": STEP}


class Head(QWidget):
    """The head of one column.

    Attributes:
        fewer, more, remove: its buttons.

    Signals:
        growth_wanted: this column shall have a neuron more (1) or less (−1).
        removal_wanted: this column shall go.
    """

    growth_wanted = Signal(int, int)
    removal_wanted = Signal(int)

    def __init__(self, column: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = column
        self._title, self._detail, self._count = label("heading"), Elided(), label()
        self._detail.setProperty("role", "muted")
        self.fewer, self.more, self.remove = _button("−"), _button("+"), _button("✕")
        for text in (self._title, self._detail, self._count):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(5)
        row.addStretch(1)
        for widget in (self.fewer, self._count, self.more, self.remove):
            row.addWidget(widget)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 6, 0, 0)
        whole.setSpacing(1)
        whole.addWidget(self._title)
        whole.addWidget(self._detail)
        whole.addLayout(row)
        whole.addStretch(1)
        self.setFixedHeight(HEAD - 4)
        self.fewer.clicked.connect(self._shrink)
        self.more.clicked.connect(self._grow)
        self.remove.clicked.connect(self._remove)

    def show_column(self, columns: Columns, *, compact: bool) -> None:
        """Say what the column is, in the language in use; with few words where `compact`."""
        column, at = columns[self._column], self._column
        self._title.setText(_title(columns, at))
        self._detail.setText(_detail(column))
        self._detail.setToolTip(_detail(column))
        self._count.setText(str(column.units) if compact else _counted(columns, at))
        hidden = 0 < at < len(columns) - 1
        for button in (self.fewer, self.more, self.remove):
            button.setVisible(hidden)
        self.fewer.setEnabled(may_grow(columns, at, -1))
        self.more.setEnabled(may_grow(columns, at, 1))
        _name(self.fewer, tr("Take a neuron from {brick}", brick=column.name))
        _name(self.more, tr("Add a neuron to {brick}", brick=column.name))
        _name(self.remove, tr("Remove the layer {brick}", brick=column.name))

    def _shrink(self) -> None:
        self.growth_wanted.emit(self._column, -1)

    def _grow(self) -> None:
        self.growth_wanted.emit(self._column, 1)

    def _remove(self) -> None:
        self.removal_wanted.emit(self._column)


class Inserter(QToolButton):
    """Puts a hidden layer between two columns.

    Signals:
        insertion_wanted: a layer shall stand behind this column.
    """

    insertion_wanted = Signal(int)

    def __init__(self, column: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = column
        self.setProperty("role", "small")
        self.setFixedHeight(_INSERT)
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.insertion_wanted.emit(self._column)


class Heads(QObject):
    """All the heads, and between them the buttons for one layer more.

    Attributes:
        heads, inserters: from left to right; those beyond the last column are hidden.

    Signals:
        growth_wanted: this column shall have a neuron more (1) or less (−1).
        removal_wanted: this column shall go.
        insertion_wanted: a layer shall stand behind this column.
    """

    growth_wanted = Signal(int, int)
    removal_wanted = Signal(int)
    insertion_wanted = Signal(int)

    def __init__(self, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.heads: list[Head] = []
        self.inserters: list[Inserter] = []

    def show_columns(self, columns: Columns, *, compact: bool) -> None:
        """Say what each column is, in the language in use; with few words where `compact`."""
        while len(self.heads) < len(columns):
            self._add()
        for at, (head, inserter) in enumerate(zip(self.heads, self.inserters, strict=True)):
            head.setVisible(at < len(columns))
            inserter.setVisible(at < len(columns) - 1)
            inserter.setEnabled(may_insert(columns))
            inserter.setText("+" if compact else tr("+ layer"))
            _name(inserter, tr("Insert a hidden layer here"))
            if at < len(columns):
                head.show_column(columns, compact=compact)

    def place(self, places: Places) -> None:
        """Stand above the columns."""
        for column in range(min(len(places.units), len(self.heads))):
            head, middle = self.heads[column], places.column(column).center().x()
            head.setFixedWidth(_WIDTH if places.style is ROOMY else _NARROW)
            head.move(QPoint(round(middle - head.width() / 2), 0))
            if column < len(places.units) - 1:
                inserter = self.inserters[column]
                inserter.setFixedWidth(max(_INSERT, inserter.sizeHint().width() + 8))
                between = places.gap(column) - inserter.width() / 2
                inserter.move(QPoint(round(between), HEAD - _INSERT - 2))

    def _add(self) -> None:
        head = Head(len(self.heads), self._sheet)
        inserter = Inserter(len(self.heads), self._sheet)
        head.growth_wanted.connect(self.growth_wanted)
        head.removal_wanted.connect(self.removal_wanted)
        inserter.insertion_wanted.connect(self.insertion_wanted)
        self.heads.append(head)
        self.inserters.append(inserter)


def _button(sign: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setProperty("role", "small")
    button.setFixedSize(22, 22)
    return button


def _name(button: QToolButton, name: str) -> None:
    button.setToolTip(name)
    button.setAccessibleName(name)


def _title(columns: Columns, at: int) -> str:
    if at == 0:
        return tr("Input")
    if at == len(columns) - 1:
        return tr("Output")
    return tr("Hidden layer {n}", n=at) if len(columns) > 3 else tr("Hidden layer")


def _detail(column: Column) -> str:
    """Return the name of the brick and what its sums go through: dense_1 · tanh."""
    bends = [tr(_TITLES[key].title) for key in column.functions]
    return " · ".join([column.name, *bends])


def _counted(columns: Columns, at: int) -> str:
    units = columns[at].units
    if at == 0:
        return counted(units, "{n} input", "{n} inputs")
    return counted(units, "{n} neuron", "{n} neurons")
