"""What all sheets of the inspector have in common."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.build.reveal import reveal
from gui.build.sheets.counted import Counted
from gui.build.sheets.section import Section
from gui.document import Document


@dataclass(slots=True)
class Folds:
    """What a person has unfolded, whatever is selected next."""

    more: bool = False


class Sheet(QWidget):
    """A column of parts about what is selected; reads the document, changes it by edits."""

    def __init__(self, document: Document, folds: Folds) -> None:
        super().__init__()
        self.document, self.folds = document, folds
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 14, 12, 14)
        self.column.setSpacing(10)

    def fill(self, keras: Counted | None) -> None:
        """Show the document as it stands, with what Keras has counted."""
        raise TypeError(type(self))

    def add(self, *parts: QWidget) -> None:
        """Put parts under those there are."""
        for part in parts:
            self.column.addWidget(part)
            if isinstance(part, Section):
                part.went.connect(self.go)

    def go(self, path: str) -> None:
        """Select the brick at this path, where it can be seen."""
        reveal(self.document, path)

    @property
    def batch(self) -> int:
        """How many examples a batch has."""
        return self.document.experiment.training.batch_size
