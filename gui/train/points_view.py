"""What the network answers for points of the plane: the map, its legend, a reading anywhere."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from core.array import Scale
from core.dataset import Dataset
from core.language import fixed, tr
from core.protocol import DataSeen, MapDrawn
from gui.cards import label
from gui.legend import ScaleLegend
from gui.points import Point
from gui.train.map_view import MapView
from gui.train.view import AnswersView


class PointsView(AnswersView):
    """A decision map beside its legend.

    Attributes:
        map: the map itself.
        held: whether the points held for validation are shown.
    """

    asks_predictions = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = MapView()
        self.held = QCheckBox()
        self.held.setChecked(True)
        self.legend = ScaleLegend(Scale.SIGNED)
        self._means, self._forms = label("muted", wraps=True), label("muted", wraps=True)
        self._here = label(wraps=True)
        self._hint = ""
        self._extent = 6.0
        self._classes: tuple[str, ...] = ()
        self.held.toggled.connect(self.map.show_held)
        self.map.pointed.connect(self._point)
        self.map.left.connect(self._unpoint)
        beside = QVBoxLayout()
        beside.setSpacing(10)
        for widget in (self.legend, self._means, self._forms, self.held, self._here):
            beside.addWidget(widget)
        beside.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.map, 5)
        row.addLayout(beside, 2)

    @override
    def say(self, dataset: Dataset) -> None:
        """Name everything for `dataset`, in the language in use."""
        self._extent, self._classes = dataset.extent, dataset.classes
        if dataset.classes:
            low, high = (tr(name) for name in dataset.classes[:2])
            self._means.setText(
                tr("orange: {low} · blue: {high} · black line: undecided", low=low, high=high)
            )
            self.legend.name(f"0\n{low}", fixed(0.5, 1), f"1\n{high}")
        else:
            self._means.setText(
                tr("orange: negative · blue: positive · black line: the answer is 0")
            )
            self.legend.name("−1", "0", "+1")
        self._forms.setText(tr("● training point\n◉ validation point"))
        self.held.setText(tr("Validation points"))
        self.held.setToolTip(tr("Points the network never learns from; it is tested on them."))
        self.map.setAccessibleName(tr("What the network answers on the plane"))
        self._hint = tr("Point at the map to read the answer there.")
        self._unpoint()

    @override
    def show_data(self, seen: DataSeen) -> None:
        """Show the points; of two classes the first is drawn as −1, the second as 1."""
        points: tuple[Point, ...] = seen.points
        if self._classes:
            points = tuple((x1, x2, 2.0 * y - 1.0, held) for x1, x2, y, held in points)
        self.map.show_points(points, self._extent)

    @override
    def show_map(self, drawn: MapDrawn) -> None:
        """Show another map."""
        self.map.show_map(drawn.picture)

    @override
    def clear(self, *, data: bool = False) -> None:
        self.map.show_map(None)
        if data:
            self.map.show_points((), self._extent)

    def _point(self, x1: float, x2: float, answer: float) -> None:
        here = tr("x₁ = {x1}, x₂ = {x2}", x1=_signed(x1), x2=_signed(x2))
        if answer == answer and self._classes:
            share = (answer + 1) / 2  # the map shows 0…1 of the second class as −1…1
            side = tr(self._classes[share > 0.5])
            here += "\n" + tr("ŷ = {value}, so {side}", value=fixed(share, 2), side=side)
        elif answer == answer:
            here += "\n" + tr("answer {value}", value=_signed(answer))
        self._here.setText(here)

    def _unpoint(self) -> None:
        self._here.setText(self._hint)


def _signed(value: float) -> str:
    return fixed(value, 2).replace("-", "−")
