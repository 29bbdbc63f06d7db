"""What the network answers, shown as the data asks for it."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from core.dataset import Dataset, Kind, Task
from core.language import tr
from core.protocol import DataSeen, MapDrawn, Predicted
from gui.cards import Card
from gui.plots.painter_client import PainterClient
from gui.train.images_view import ImagesView
from gui.train.points_view import PointsView
from gui.train.regression_view import RegressionView
from gui.train.restored_view import RestoredView, restores
from gui.train.table_view import TableView
from gui.train.view import AnswersView


class AnswersCard(Card):
    """One view for each kind of data, the one that fits in front.

    Attributes:
        points, images, table, regression, restored: the views.
    """

    def __init__(
        self, dataset: Dataset, client: PainterClient, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._dataset = dataset
        self.points, self.images, self.table = PointsView(), ImagesView(), TableView()
        self.regression = RegressionView(client)
        self.restored = RestoredView()
        self._views = (self.points, self.images, self.table, self.regression, self.restored)
        self._stack = QStackedWidget()
        for view in self._views:
            self._stack.addWidget(view)
        self.body.addWidget(self._stack, 1)

    @property
    def view(self) -> AnswersView:
        """The view in front."""
        return self._views[self._stack.currentIndex()]

    def show_dataset(self, dataset: Dataset) -> None:
        """Bring the view for this data to the front, in the language in use."""
        self.set_title(tr("What the network answers"))
        self._stack.setCurrentWidget(self._view_of(dataset))
        self.view.say(dataset)
        if dataset != self._dataset:
            self._dataset = dataset
            self.clear(data=True)

    def show_data(self, seen: DataSeen) -> None:
        """Show the data itself."""
        self.view.show_data(seen)

    def show_map(self, drawn: MapDrawn) -> None:
        """Show what the network answers everywhere on the plane."""
        self.view.show_map(drawn)

    def show_predictions(self, predicted: Predicted) -> None:
        """Show what the network answers to the validation examples."""
        self.view.show_predictions(predicted)

    def clear(self, *, data: bool = False) -> None:
        """Take the answers away: they are of another network; with `data` the examples too."""
        for view in self._views:
            view.clear(data=data)

    def _view_of(self, dataset: Dataset) -> AnswersView:
        if dataset.kind is Kind.POINTS:
            return self.points
        if restores(dataset):
            return self.restored
        if dataset.task is Task.REGRESSION:
            return self.regression
        return self.images if dataset.kind is Kind.IMAGES else self.table
