"""What the network answers for images: the first validation examples, each with its verdict."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from core.array import Picture
from core.dataset import Dataset
from core.language import tr
from core.protocol import DataSeen, Predicted
from gui.cards import label
from gui.tiles import Tile, TileGrid, scrolled
from gui.train.verdicts import Verdict, verdicts
from gui.train.view import AnswersView


class ImagesView(AnswersView):
    """A grid of examples with what the model says of each; wrong ones stand out.

    Attributes:
        grid: the examples.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = TileGrid(76, 150)
        self._sentence = label("muted", wraps=True)
        self._seen = DataSeen(0)
        self._verdicts: list[Verdict] = []
        self._classes: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sentence)
        column.addWidget(scrolled(self.grid), 1)

    @property
    def sentence(self) -> str:
        """The sentence above the grid."""
        return self._sentence.text()

    @override
    def say(self, dataset: Dataset) -> None:
        """Name everything for `dataset`, in the language in use."""
        self._classes = tuple(tr(name) for name in dataset.classes)
        self.grid.setAccessibleName(tr("Validation examples"))
        self._show()

    @override
    def show_data(self, seen: DataSeen) -> None:
        """Show the images."""
        self._seen = seen
        self._show()

    @override
    def show_predictions(self, predicted: Predicted) -> None:
        """Show what the model says of them."""
        self._verdicts = verdicts(predicted)
        self._show()

    @override
    def clear(self, *, data: bool = False) -> None:
        """Forget the verdicts, and with `data` the images."""
        self._verdicts = []
        if data:
            self._seen = DataSeen(0)
        self._show()

    def _show(self) -> None:
        self.grid.show_tiles(
            tuple(
                self._tile(picture, index, name)
                for index, (picture, name) in enumerate(self._seen.pictures)
            )
        )
        if not self._verdicts:
            self._sentence.setText(tr("Validation examples and their classes."))
            return
        wrong = sum(not verdict.right for verdict in self._verdicts)
        self._sentence.setText(
            tr(
                "The answer below each validation example. Wrong: {wrong} of the first {n}.",
                wrong=wrong,
                n=len(self._verdicts),
            )
        )

    def _tile(self, picture: Picture, index: int, name: str) -> Tile:
        if index >= len(self._verdicts):
            return Tile(picture, tr(name))
        verdict = self._verdicts[index]
        said, true = self._named(verdict.said), self._named(verdict.true)
        if verdict.right:
            return Tile(picture, f"{said} ✓")
        return Tile(picture, tr("{said}, truth: {true}", said=said, true=true), wrong=True)

    def _named(self, index: int) -> str:
        return self._classes[index] if index < len(self._classes) else str(index)
