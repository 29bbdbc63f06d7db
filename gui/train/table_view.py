"""What the network answers for the rows of a table: how many of each class it gets right."""

from __future__ import annotations

from math import prod

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from core.dataset import Dataset
from core.language import counted, percent, tr
from core.protocol import Predicted
from gui import theme
from gui.cards import label
from gui.plots.curves import FIRST_COLOUR, SECOND_COLOUR
from gui.train.verdicts import verdicts
from gui.train.view import AnswersView

_ROW, _BAR = 46, 12


class TableView(AnswersView):
    """A sentence on the data and a bar for each class: right answers, then wrong ones.

    Attributes:
        bars: one for each class.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = ClassBars()
        self._data, self._legend = label(wraps=True), label("muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._data)
        column.addWidget(self.bars)
        column.addWidget(self._legend)
        column.addStretch(1)

    @override
    def say(self, dataset: Dataset) -> None:
        """Name everything for `dataset`, in the language in use."""
        self._data.setText(data_sentence(dataset))
        self._legend.setText(tr("Validation examples. Blue: answered right; hatched: wrong."))
        self.bars.name(tuple(tr(name) for name in dataset.classes))

    @override
    def show_predictions(self, predicted: Predicted) -> None:
        """Show how many of each class are answered right."""
        counts: dict[int, tuple[int, int]] = {}
        for verdict in verdicts(predicted):
            right, all = counts.get(verdict.true, (0, 0))
            counts[verdict.true] = (right + verdict.right, all + 1)
        self.bars.show_counts(counts)

    @override
    def clear(self, *, data: bool = False) -> None:
        self.bars.show_counts({})


class ClassBars(QWidget):
    """One bar for each class.

    Attributes:
        counts: {class: (right, all)}.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.counts: dict[int, tuple[int, int]] = {}

    def name(self, names: tuple[str, ...]) -> None:
        """Show a bar for each of these classes."""
        self._names = names
        self.setFixedHeight(_ROW * len(names))
        self._describe()

    def show_counts(self, counts: dict[int, tuple[int, int]]) -> None:
        """Show how many are right, of how many, for each class."""
        self.counts = counts
        self._describe()

    def text_of(self, index: int) -> str:
        """Return the words above a bar: its class and its figures."""
        name = self._names[index]
        if index not in self.counts:
            return name
        right, all = self.counts[index]
        share = percent(right / all, 0)
        return tr("{name}: {right} of {all} right ({share})", name=name, right=right, all=all,
                  share=share)  # fmt: skip

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        most = max((all for _, all in self.counts.values()), default=1)
        for index in range(len(self._names)):
            top = index * _ROW
            painter.setPen(QColor(theme.current().text))
            above = QRect(0, top, self.width(), _ROW - _BAR - 10)
            painter.drawText(
                above, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft),
                self.text_of(index),
            )  # fmt: skip
            bar = QRect(0, top + _ROW - _BAR - 6, self.width(), _BAR)
            painter.fillRect(bar, QColor(theme.current().raised))
            right, all = self.counts.get(index, (0, 0))
            full = round(bar.width() * all / most)
            good = round(bar.width() * right / most)
            rest = QRect(bar.left() + good, bar.top(), full - good, _BAR)
            painter.fillRect(QRect(bar.left(), bar.top(), good, _BAR), QColor(FIRST_COLOUR))
            painter.fillRect(rest, QColor(theme.current().bad_soft))
            painter.fillRect(rest, QBrush(QColor(SECOND_COLOUR), Qt.BrushStyle.BDiagPattern))

    def _describe(self) -> None:
        words = ", ".join(self.text_of(index) for index in range(len(self._names)))
        self.setAccessibleName(tr("Right answers by class"))
        self.setAccessibleDescription(words)
        self.update()


def data_sentence(dataset: Dataset) -> str:
    """Return how many examples there are, of what, and what is asked."""
    title = tr(dataset.title)
    examples = counted(dataset.size, "{n} example", "{n} examples")
    each = counted(prod(dataset.shape), "{n} number each", "{n} numbers each")
    if dataset.classes:
        classes = counted(len(dataset.classes), "{n} class", "{n} classes")
        return f"{title}: {examples}, {each}, {classes}."
    targets = ", ".join(tr(target) for target in dataset.targets)
    asked = tr("Asked for: {targets}.", targets=targets)
    return f"{title}: {examples}, {each}. {asked}"
