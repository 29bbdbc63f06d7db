"""What the network answers, shown as the data asks for it."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

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

_View = TypeVar("_View", bound=AnswersView)


class AnswersCard(Card):
    """One view for each kind of data, made when first needed, the one that fits in front.

    Attributes:
        points, images, table, regression, restored: the views.
    """

    def __init__(
        self, dataset: Dataset, client: PainterClient, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._dataset, self._client = dataset, client
        self._views: list[AnswersView] = []
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack, 1)

    @cached_property
    def points(self) -> PointsView:
        """The decision map."""
        return self._added(PointsView())

    @cached_property
    def images(self) -> ImagesView:
        """The examples with their verdicts."""
        return self._added(ImagesView())

    @cached_property
    def table(self) -> TableView:
        """Which class is taken for which."""
        return self._added(TableView())

    @cached_property
    def regression(self) -> RegressionView:
        """Answers against the truth."""
        return self._added(RegressionView(self._client))

    @cached_property
    def restored(self) -> RestoredView:
        """Images and what the network makes of them."""
        return self._added(RestoredView())

    @property
    def view(self) -> AnswersView:
        """The view in front."""
        return self._view_of(self._dataset)

    def show_dataset(self, dataset: Dataset) -> None:
        """Bring the view for this data to the front, in the language in use."""
        self.set_title(tr("What the network answers"))
        view = self._view_of(dataset)
        self._stack.setCurrentWidget(view)
        view.say(dataset)
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

    def _added(self, view: _View) -> _View:
        self._views.append(view)
        self._stack.addWidget(view)
        return view

    def _view_of(self, dataset: Dataset) -> AnswersView:
        if dataset.kind is Kind.POINTS:
            return self.points
        if restores(dataset):
            return self.restored
        if dataset.task is Task.REGRESSION:
            return self.regression
        return self.images if dataset.kind is Kind.IMAGES else self.table
