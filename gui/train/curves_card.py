"""The curves card: loss and metric against the epoch, side by side."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.dataset import Dataset, Task
from core.language import shown, tr
from gui.cards import Card
from gui.pace import Pace
from gui.plots.curves import FIRST_COLOUR, SECOND_COLOUR, Corner, Curves, Mark, Series
from gui.plots.painter_client import PainterClient
from gui.plots.plot import LEAST_GAP_MS, Plot
from gui.train.history import History
from gui.train.sentences import metric_title


class CurvesCard(Card):
    """Two plots that grow with the run.

    Attributes:
        loss_plot, metric_plot: what is shown.
    """

    def __init__(self, client: PainterClient, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.loss_plot = Plot(client, Curves("", "", ""))
        self.metric_plot = Plot(client, Curves("", "", ""))
        self._history = History()
        self._dataset: Dataset | None = None
        self._pace = Pace(LEAST_GAP_MS, self)  # gathering long curves takes milliseconds
        self._pace.due.connect(self._gather)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.loss_plot)
        row.addWidget(self.metric_plot)
        self.body.addLayout(row)

    def show_history(self, history: History, dataset: Dataset) -> None:
        """Show the curves of `history`, named in the language in use."""
        self.setAccessibleName(tr("Curves"))
        self._history, self._dataset = history, dataset
        self._pace.want()

    def _gather(self) -> None:
        history, dataset = self._history, self._dataset
        if dataset is None:
            return
        rising = dataset.task is Task.CLASSIFICATION
        corner: Corner = "lower right" if rising else "upper right"
        self.loss_plot.show_curves(_curves(history, "loss", tr("Loss"), "upper right"))
        self.metric_plot.show_curves(_curves(history, "metric", metric_title(dataset), corner))
        self._pace.answered()


def _curves(history: History, figure: str, title: str, corner: Corner) -> Curves:
    marks: tuple[Mark, ...] = ()
    limits = None if history.best else (0.0, 1.0)
    if history.best:
        name = tr("best epoch: {n}", n=shown(history.best.epoch))
        height = getattr(history.best, f"val_{figure}")
        marks = (Mark(name, SECOND_COLOUR, history.best.epoch, height),)
    train = Series(tr("train (running mean)"), FIRST_COLOUR, *history.traces[figure].points())
    validation = Series(
        tr("validation"), SECOND_COLOUR, *history.traces[f"val_{figure}"].points(), "dashed"
    )
    series = (train, validation) if history.best else ()
    return Curves(title, tr("epoch"), "", series, marks, limits, corner)
