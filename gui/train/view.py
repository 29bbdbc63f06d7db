"""What every view of the network's answers can be told."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.dataset import Dataset
from core.protocol import DataSeen, MapDrawn, Predicted


class AnswersView(QWidget):
    """Base of the views; each overrides what it has a use for."""

    asks_predictions = True
    """Whether it shows the answers to single examples."""

    def say(self, dataset: Dataset) -> None:
        """Name everything for `dataset`, in the language in use."""

    def show_data(self, seen: DataSeen) -> None:
        """Show the data itself."""

    def show_map(self, drawn: MapDrawn) -> None:
        """Show what the network answers everywhere on the plane."""

    def show_predictions(self, predicted: Predicted) -> None:
        """Show what the network answers to the first validation examples."""

    def clear(self, *, data: bool = False) -> None:
        """Forget the answers, which are of another network, and with `data` the examples."""
