"""Below each column of neurons: which answer has which colour, or how high its curves reach."""

from __future__ import annotations

from textwrap import wrap

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from core.array import Scale
from core.dataset import Dataset
from core.language import tr
from core.protocol import ColumnAnswers
from gui.build.neurons.places import FOOT, Places
from gui.build.neurons.values import written
from gui.cards import label
from gui.legend import ScaleLegend

_ABOVE = 6
_LONGEST = 13


class Scales:
    """The scales of all columns.

    Attributes:
        legends: of maps; heights: of curves. From left to right, hidden where there is none.
    """

    def __init__(self, sheet: QWidget) -> None:
        self._sheet = sheet
        self._units: tuple[int, ...] = ()
        self.legends: list[ScaleLegend] = []
        self.heights: list[QLabel] = []

    def show_answers(self, columns: tuple[ColumnAnswers, ...], dataset: Dataset) -> None:
        """Name the ends of each column's scale, in the language in use."""
        while len(self.legends) < len(columns):
            self._add()
        for at, (legend, height) in enumerate(zip(self.legends, self.heights, strict=True)):
            column = columns[at] if at < len(columns) else None
            legend.setVisible(column is not None and bool(column.maps))
            height.setVisible(column is not None and column.curves is not None)
            if column is not None:
                final = at == len(columns) - 1 and len(column.maps) == 1
                legend.name(*_named(column, dataset.classes if final else ()))
                ends = {"low": written(column.low), "high": written(column.high)}
                height.setText(tr("answers {low} to {high}", **ends))

    def place(self, places: Places) -> None:
        """Stand below the columns."""
        last, style = len(places.units) - 1, places.style
        for at in range(min(len(places.units), len(self.legends))):
            column = places.column(at)
            width = round(style.answer if at == last else style.caption)
            left = round(column.center().x() - width / 2)
            top = round(column.bottom()) - FOOT + _ABOVE
            for widget in (self.legends[at], self.heights[at]):
                widget.setGeometry(left, top, width, FOOT - _ABOVE)

    def _add(self) -> None:
        legend, height = ScaleLegend(Scale.SIGNED, self._sheet), label("muted")
        height.setParent(self._sheet)
        height.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.legends.append(legend)
        self.heights.append(height)


def _named(column: ColumnAnswers, classes: tuple[str, ...]) -> tuple[str, str, str]:
    """Return what stands at the low end, the middle and the high end."""
    low, middle, high = (
        written(value) for value in (column.low, (column.low + column.high) / 2, column.high)
    )
    if len(classes) == 2:
        return f"{low}\n{_folded(classes[0])}", middle, f"{high}\n{_folded(classes[1])}"
    return low, middle, high


def _folded(name: str) -> str:
    """Return the name of a class, in two lines where it is long."""
    return "\n".join(wrap(tr(name), _LONGEST, max_lines=2, placeholder=" …"))
