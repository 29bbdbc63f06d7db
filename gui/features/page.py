"""The Features page: variables that a person chose beside those that the network found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.colour import NEGATIVE, POSITIVE
from core.dataset import Kind
from core.infer import Report
from core.language import percent, tr
from core.protocol import FeaturesSeen
from core.run import Run
from gui import theme
from gui.cards import Card, label
from gui.document import Document
from gui.features.image_card import ImageCard
from gui.features.maps_card import MapsCard
from gui.pace import Pace

LEAST_GAP_MS = 200
IMAGE_TEMPLATE = "cnn-digits"


class FeaturesPage(QWidget):
    """One image through hand-made filters and through a brick of the network.

    Attributes:
        image, made, learned: the three cards.
        chooser: the brick whose maps are shown.

    Signals:
        wanted: show me the maps of this brick for this example.
        template_wanted: open the experiment of this name.
    """

    wanted = Signal(str, int)
    template_wanted = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._seen: FeaturesSeen | None = None
        self._asked: object = None
        self.image = ImageCard()
        self.made, self.learned = MapsCard(NEGATIVE), MapsCard(POSITIVE)
        self.chooser = QComboBox()
        self.chooser.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.chooser.setMinimumContentsLength(10)
        self._layer = label("muted")
        self._layer.setBuddy(self.chooser)
        self._sentence = QLabel(wordWrap=True)
        self._open = QPushButton()
        self._lay_out()
        self._pace = Pace(LEAST_GAP_MS, self)
        self._pace.due.connect(self._ask)
        self.image.chosen.connect(self._look)
        self.chooser.currentIndexChanged.connect(self._look)
        self._open.clicked.connect(self._want_template)
        document.changed.connect(self._follow)
        document.run_changed.connect(self._follow)
        document.selection_changed.connect(self._choose)

    @property
    def brick(self) -> str:
        """The id of the brick whose maps are shown, "" where none has maps."""
        return str(self.chooser.currentData() or "")

    @property
    def reason(self) -> str:
        """Why there is nothing to see, "" where there is."""
        return self._sentence.text() if self._stack.currentIndex() else ""

    def show_features(self, seen: FeaturesSeen) -> None:
        """Show an image and its maps."""
        self._pace.answered()
        if seen.brick == self.brick:
            self._seen = seen
            self._show()

    def show_reason(self, reason: str) -> None:
        """Say why there are no maps, in their place."""
        self._pace.answered()
        self._explain(reason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.setProperty("role", "page")
        self.learned.choice.addWidget(self._layer)
        self.learned.choice.addWidget(self.chooser, 1)
        self.image.setFixedWidth(190)
        cards = QWidget()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(cards)  # empty: what is shown in a stack is polished there and then
        row = QHBoxLayout(cards)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE * 3 // 2)
        row.addWidget(self.image)
        row.addWidget(self.made, 1)
        row.addWidget(self.learned, 1)
        self._stack.addWidget(self._explanation())
        whole = QVBoxLayout(self)
        gap = theme.SPACE * 3 // 2
        whole.setContentsMargins(gap, gap, gap, gap)
        whole.addWidget(self._stack)

    def _explanation(self) -> QWidget:
        card = Card()
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card.body.addStretch(1)
        card.body.addWidget(self._sentence)
        card.body.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        card.body.addStretch(1)
        return card

    def _follow(self, _change: Report | Run) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """Bring everything up to the document as it stands, in the language in use."""
        experiment = self._document.experiment
        dataset = experiment.dataset
        held = round(experiment.training.validation_split * dataset.size)
        self._open.setText(tr("Open the network for handwritten digits"))
        self._open.setVisible(dataset.kind is not Kind.IMAGES)
        self.image.say(max(1, min(dataset.size - 1, held)))
        self._layer.setText(tr("layer"))
        self.chooser.setAccessibleName(tr("Layer whose maps are shown"))
        self.chooser.setToolTip(tr("Layer whose maps are shown"))
        self.made.set_title(tr("Made by hand"), tr("— a person chose these filters"))
        self.learned.set_title(tr("Learned"), tr("— the network found these"))
        self._fill_chooser()
        self._show()
        self._look()

    def _fill_chooser(self) -> None:
        """Offer the bricks that answer maps; keep the chosen one if it still does."""
        offers = [
            (f"{row.brick.id} · {row.brick.layer.short()}".removesuffix(" · "), row.brick.id)
            for row in self._document.report.rows
            if row.shape and len(row.shape) == 3 and row.brick.inputs
        ]
        box, chosen = self.chooser, self.brick
        if offers == [(box.itemText(i), box.itemData(i)) for i in range(box.count())]:
            return
        blocked = box.blockSignals(True)
        box.clear()
        for text, brick in offers:
            box.addItem(text, brick)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(blocked)

    def _choose(self, selection: tuple[str, ...]) -> None:
        """Follow the brick selected in Build, if it has maps."""
        if len(selection) == 1 and (index := self.chooser.findData(selection[0])) >= 0:
            self.chooser.setCurrentIndex(index)

    def _show(self) -> None:
        seen = self._seen
        if why := self._obstacle():
            self._explain(why)
            return
        self._stack.setCurrentIndex(0)
        self.made.say()
        self.learned.say(_baseline(seen) if seen else "")
        if seen:
            self.image.show_features(seen)
            self.made.show_panels(seen.made)
            self.learned.show_panels(seen.learned)

    def _explain(self, reason: str) -> None:
        self._sentence.setText(reason)
        self._stack.setCurrentIndex(1)

    def _obstacle(self) -> str:
        """Return why there can be no maps of the experiment as it stands, "" where there can."""
        document = self._document
        if document.experiment.dataset.kind is not Kind.IMAGES:
            return tr(
                "Feature maps are seen in images. These data are of another kind: "
                "open an experiment with images to compare filters made by hand with learned ones."
            )
        if document.report.problems and (problem := document.report.problems[0].problem):
            return tr("The network does not fit together yet: {why}", why=problem.message)
        if not self.brick:
            return tr("No brick of this network answers with maps: add a Conv2D in Build.")
        return ""

    def _look(self, _choice: int = 0) -> None:
        """Ask for the maps if anything they depend on has changed."""
        document, experiment = self._document, self._document.experiment
        run = document.run
        question = (
            (self.brick, self.image.number.value()),
            (experiment.network, experiment.dataset, experiment.training.seed),
            experiment.training.validation_split,
            (run.job, run.status, run.epoch, run.progress, id(document.snapshot)),
        )
        if self.isVisible() and not self._obstacle() and question != self._asked:
            self._asked = question
            self._pace.want()

    def _ask(self) -> None:
        self.wanted.emit(self.brick, self.image.number.value() - 1)

    def _want_template(self) -> None:
        self.template_wanted.emit(IMAGE_TEMPLATE)


def _baseline(seen: FeaturesSeen) -> str:
    """Return how to read the likenesses, and whether there is anything learned to read."""
    fresh = "" if seen.trained else tr("Untrained: fresh weights, nothing is learned yet.")
    if not any(panel.kernel for panel in seen.learned):
        return fresh
    likeness = tr(
        "≈ likeness to the nearest hand-made filter; a random kernel reaches {chance} by chance.",
        chance=percent(seen.chance, 0),
    )
    return f"{fresh} {likeness}".strip()
