"""What the network answers where a number is asked for: against x for a curve, else the truth."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from core.dataset import Dataset, Kind
from core.language import tr
from core.protocol import DataSeen, Predicted
from gui.cards import label
from gui.plots.curves import FIRST_COLOUR, SECOND_COLOUR, Curves, Series
from gui.plots.painter_client import PainterClient
from gui.plots.plot import Plot
from gui.train.table_view import data_sentence
from gui.train.verdicts import rows
from gui.train.view import AnswersView

_TRAINING_COLOUR = "#9aa5b1"


class RegressionView(AnswersView):
    """A sentence on the data and one plot of the answers.

    Attributes:
        plot: what is shown.
    """

    def __init__(self, client: PainterClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = Plot(client, Curves("", "", ""))
        self._sentence = label("muted", wraps=True)
        self._seen = DataSeen(0)
        self._answers: list[float] = []
        self._truth: list[float] = []
        self._curve = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sentence)
        column.addWidget(self.plot, 1)

    @override
    def say(self, dataset: Dataset) -> None:
        """Name everything for `dataset`, in the language in use."""
        self._curve = dataset.kind is Kind.CURVE
        self._sentence.setText(data_sentence(dataset))
        self._show()

    @override
    def show_data(self, seen: DataSeen) -> None:
        """Show the points of a curve."""
        self._seen = seen
        self._show()

    @override
    def show_predictions(self, predicted: Predicted) -> None:
        """Show the answers to the validation examples; of several targets the first."""
        self._answers = [row[0] for row in rows(predicted.answers)]
        self._truth = [row[0] for row in rows(predicted.truth)]
        self._show()

    @override
    def clear(self, *, data: bool = False) -> None:
        """Forget the answers, and with `data` the points."""
        self._answers, self._truth = [], []
        if data:
            self._seen = DataSeen(0)
        self._show()

    def _show(self) -> None:
        self.plot.show_curves(self._of_curve() if self._curve else self._of_truth())

    def _of_curve(self) -> Curves:
        """Return ŷ against x: the validation points come in the order of their answers."""
        train = [(x, y) for x, y, _, held in self._seen.points if not held]
        held = [(x, y) for x, y, _, held in self._seen.points if held]
        answers = sorted((x, answer) for (x, _), answer in zip(held, self._answers, strict=False))
        return Curves(
            tr("The answer ŷ against x"),
            "x",
            "",
            (
                _series(tr("training point"), _TRAINING_COLOUR, train, "dots"),
                _series(tr("validation point"), SECOND_COLOUR, held, "dots"),
                _series(tr("answer ŷ"), FIRST_COLOUR, answers, "solid"),
            ),
            whole=False,
        )

    def _of_truth(self) -> Curves:
        """Return ŷ against y, with the line on which they are equal."""
        ends = [min(self._truth), max(self._truth)] if self._truth else []
        dots = list(zip(self._truth, self._answers, strict=True))
        diagonal = [(end, end) for end in ends]
        return Curves(
            tr("The answer ŷ against the truth y"),
            tr("truth y"),
            tr("answer ŷ"),
            (
                _series(tr("validation example"), SECOND_COLOUR, dots, "dots"),
                _series(tr("ŷ = y: no error"), FIRST_COLOUR, diagonal, "solid"),
            )
            if dots
            else (),
            legend="upper left",
            whole=False,
        )


def _series(name: str, colour: str, points: Sequence[tuple[float, float]], form: str) -> Series:
    xs, ys = array("d", (x for x, _ in points)), array("d", (y for _, y in points))
    return Series(name, colour, xs.tobytes(), ys.tobytes(), form)
