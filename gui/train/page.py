"""The Train page: what one sees while the network learns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from core.infer import Report
from core.language import tr
from core.protocol import DataSeen, MapDrawn, Predicted
from core.run import Run, Status
from gui import theme
from gui.cards import Card
from gui.document import Document
from gui.pace import Pace
from gui.train.answers_card import AnswersCard
from gui.train.curves_card import CurvesCard
from gui.train.form import TrainingForm
from gui.train.history import History
from gui.train.metrics import MetricsCard

REFRESH_MS = 100
"""Figures that change faster than this cannot be read."""
PREDICTIONS_MS = 1000
WIDE = 900
"""From this width on, the cards stand in two columns."""


class TrainPage(QWidget):
    """Answers, curves, figures and settings of the run, as cards.

    Attributes:
        answers, curves, metrics, form: what is on the cards.

    Signals:
        predictions_wanted: what does the model answer to the validation examples now?
        export_wanted: the person wants the trained model as a file.
    """

    predictions_wanted = Signal()
    export_wanted = Signal()

    def __init__(
        self,
        document: Document,
        answers: AnswersCard,
        curves: CurvesCard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._history = History()
        self._asked: object = None
        self.answers, self.curves = answers, curves
        self.metrics = MetricsCard()
        self.form = TrainingForm(document)
        self._settings = Card()
        self._settings.body.addWidget(self.form)
        self._settings.body.addStretch(1)
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._pace = Pace(PREDICTIONS_MS, self)
        self._pace.due.connect(self.predictions_wanted)
        self.metrics.export_wanted.connect(self.export_wanted)
        document.changed.connect(self._take_edit)
        document.run_changed.connect(self._later)
        self._edited = True

    def refresh(self) -> None:
        """Bring what has changed up to the document as it stands; a page that shows does so."""
        if self._edited:
            self._show_experiment()
        self._show_run()

    def show_data(self, seen: DataSeen) -> None:
        """Show the examples of the data."""
        self.answers.show_data(seen)

    def show_map(self, drawn: MapDrawn) -> None:
        """Show what the network answers on the plane."""
        self.answers.show_map(drawn)

    def show_predictions(self, predicted: Predicted) -> None:
        """Show what the network answers to the validation examples."""
        self.answers.show_predictions(predicted)
        self._pace.answered()

    def show_no_predictions(self) -> None:
        """Take note that the last question could not be answered."""
        self._pace.answered()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width() >= WIDE)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._edited = True
            self.refresh()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.setProperty("role", "page")
        inside = QWidget()
        self._grid = QGridLayout(inside)
        area = QScrollArea(self, widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._wide: bool | None = None
        self._arrange(True)

    def _arrange(self, wide: bool) -> None:
        """Place the cards in two columns, or where there is less room the curves below."""
        if wide == self._wide:
            return
        self._wide = wide
        grid = self._grid
        if wide:
            places = ((0, 0, 2, 1), (0, 1, 1, 1), (1, 1, 1, 1), (2, 0, 1, 2))
        else:
            places = ((0, 0, 1, 1), (0, 1, 1, 1), (2, 0, 1, 2), (1, 0, 1, 2))
        cards = (self.answers, self.metrics, self._settings, self.curves)
        for card, place in zip(cards, places, strict=True):
            grid.addWidget(card, *place)
        self.form.arrange(2 if wide else 4)
        gap = theme.SPACE * 3 // 2 if wide else theme.SPACE
        grid.setContentsMargins(gap, gap, gap, gap)
        grid.setSpacing(gap)
        for column, stretch in enumerate((2, 1) if wide else (3, 2)):
            grid.setColumnStretch(column, stretch)
        for row, stretch in enumerate((1, 0, 1) if wide else (3, 2, 0)):
            grid.setRowStretch(row, stretch)

    def _take_edit(self, report: Report) -> None:
        self._edited = True
        self._later(report)

    def _later(self, _change: Report | Run) -> None:
        """Gather what comes within a moment: at most ten repaints a second."""
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _show_experiment(self) -> None:
        self._edited = False
        self._settings.set_title(tr("How to train"))
        document = self._document
        dataset, training = document.experiment.dataset, document.experiment.training
        self.answers.show_dataset(dataset)
        self.metrics.say(dataset)
        self.form.show_training(training)
        if not document.report.ready:
            self.answers.clear()

    def _show_run(self) -> None:
        document = self._document
        self._history.follow(document.run.logs)
        self.curves.show_history(self._history, document.experiment.dataset)
        self.metrics.show_run(document, self._history.best)
        self._want_predictions()

    def _want_predictions(self) -> None:
        """Ask for the answers again when the weights, the network or the data have changed."""
        document = self._document
        experiment, run = document.experiment, document.run
        training = experiment.training
        shown = (
            (experiment.network, experiment.dataset, experiment.loss),
            (training.seed, training.validation_split),
            (run.job, run.status, run.epoch, run.progress, id(document.snapshot)),
        )
        askable = document.report.ready and run.status is not Status.WAITING
        if (
            askable
            and self.isVisible()
            and self.answers.view.asks_predictions
            and shown != self._asked
        ):
            self._asked = shown
            self._pace.want()
