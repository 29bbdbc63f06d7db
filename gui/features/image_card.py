"""The image card: which example is looked at, what it is, what the model says of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QWidget

from core.language import counted, tr
from core.protocol import FeaturesSeen
from gui.cards import Card, label
from gui.tiles import Tile, TileGrid


class ImageCard(Card):
    """One validation example, and the way to the next.

    Attributes:
        number: the example's number, from 1.

    Signals:
        chosen: another example is wanted, counted from 0.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._image = TileGrid(160, 200)
        self._truth, self._answer = label(wraps=True), label(wraps=True)
        self._back, self._next = QPushButton("‹"), QPushButton()
        self.number = QSpinBox()
        self.number.setMinimum(1)
        self.number.setWrapping(True)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._of = label("muted")
        self._back.clicked.connect(self.number.stepDown)
        self._next.clicked.connect(self.number.stepUp)
        self.number.valueChanged.connect(self._choose)
        steps = QHBoxLayout()
        steps.setSpacing(6)
        steps.addWidget(self._back)
        steps.addWidget(self._next, 1)
        place = QHBoxLayout()
        place.setSpacing(6)
        place.addWidget(self.number)
        place.addWidget(self._of, 1)
        for item in (self._image, self._truth, self._answer):
            self.body.addWidget(item)
        self.body.addLayout(steps)
        self.body.addLayout(place)
        self.body.addStretch(1)

    @property
    def texts(self) -> tuple[str, str]:
        """What the example is, and what the model says, as shown."""
        return self._truth.text(), self._answer.text()

    def say(self, examples: int) -> None:
        """Name everything in the language in use; there are so many examples."""
        self.set_title(tr("Image"))
        self._image.setAccessibleName(tr("The example"))
        self._back.setToolTip(tr("Previous example"))
        self._back.setAccessibleName(tr("Previous example"))
        self._next.setText(tr("Next example"))
        self._of.setText(tr("of {n}", n=examples))
        self._of.setToolTip(counted(examples, "{n} validation example", "{n} validation examples"))
        self.number.setAccessibleName(tr("Number of the example"))
        self.number.setToolTip(tr("Which of the examples that the network never learns from."))
        blocked = self.number.blockSignals(True)
        self.number.setMaximum(max(1, examples))
        self.number.blockSignals(blocked)

    def show_features(self, seen: FeaturesSeen) -> None:
        """Show the example and, where it has a class, that and the model's answer."""
        self._truth.setVisible(bool(seen.label))
        self._answer.setVisible(bool(seen.label))
        right = seen.label == seen.answer
        self._image.show_tiles((Tile(seen.image, ""),))
        self._truth.setText(tr("It is: {label}", label=tr(seen.label)))
        verdict = "✓" if right else "✗"
        self._answer.setText(tr("The model says: {answer}", answer=tr(seen.answer)) + f" {verdict}")
        role = "good" if right else "problem"
        if self._answer.property("role") != role:
            self._answer.setProperty("role", role)
            self._answer.style().polish(self._answer)

    def _choose(self, number: int) -> None:
        self.chosen.emit(number - 1)
