"""Where the neurons' numbers come from: the document's own weights, else the engine, asked."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QObject, Signal

from core.dataset import Kind
from core.neurons import Column
from core.protocol import NeuronsSeen
from core.snapshot import Snapshot
from gui.build.neurons.values import Weights
from gui.document import Document
from gui.pace import Pace

LEAST_GAP_MS = 100
_PAINTED = (Kind.POINTS, Kind.CURVE)


@dataclass(frozen=True, slots=True)
class Question:
    """All that the engine's answer depends on.

    Attributes:
        live: whether it is about the model in training.
        about: network, data and loss; dice: seed and split; moment: how far the weights are.
    """

    live: bool
    about: tuple[object, ...]
    dice: tuple[object, ...]
    moment: object


class Source(QObject):
    """Asks for the neurons when something has changed, never faster than they can be painted.

    Attributes:
        seen: the last answer.

    Signals:
        wanted: ask for the neurons now.
        data_wanted: ask for the data now.
    """

    wanted = Signal()
    data_wanted = Signal()

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self.seen: NeuronsSeen | None = None
        self._document = document
        self._noticed: Question | None = None
        self._asked: Question | None = None
        self._answered: Question | None = None
        self._data_asked: object = None
        self._pace = Pace(LEAST_GAP_MS, self)
        self._pace.due.connect(self._ask)

    def look(self, painting: float) -> None:
        """Ask if anything has changed; `painting` is how many seconds an answer takes to paint."""
        question = self._question()
        if question != self._noticed:
            self._noticed = question
            self._pace.spare(painting)
            self._pace.want()
        data = (question.about[1], question.dice)
        if self._document.experiment.dataset.kind in _PAINTED and data != self._data_asked:
            self._data_asked = data
            self.data_wanted.emit()

    def take(self, seen: NeuronsSeen) -> bool:
        """Keep an answer; return whether it is of use: one about a training that is over is not."""
        self._answered = self._asked
        self._pace.answered()
        useful = self._answered is not None and self._answered.live == self._question().live
        if useful:
            self.seen = seen
        return useful

    def pass_over(self) -> None:
        """Take note that the last question could not be answered."""
        self._pace.answered()

    def forget(self) -> None:
        """Take note that nothing asked so far will be answered."""
        self._noticed = self._data_asked = None
        self._pace.answered()

    def weights(self, columns: tuple[Column, ...]) -> Weights | None:
        """Return the weights as they stand, None while those of these columns are not known."""
        state = self._document.snapshot
        if state and not self._document.run.status.active:
            return state.weights
        if self.seen is None:
            return None
        known = {name: array.shape for name, array in self.seen.weights}
        shapes = {
            f"{end.name}/kernel": (start.units, end.units) for start, end in pairwise(columns)
        }
        return self.seen.weights if shapes.items() <= known.items() else None

    @property
    def state(self) -> Snapshot | None:
        """What can be edited: what was learned, else fresh weights; None while neither is known."""
        document = self._document
        if document.run.status.active:
            return None
        if document.snapshot:
            return document.snapshot
        fresh = self.seen is not None and self._answered == self._question()
        return Snapshot(0, self.seen.weights) if fresh and self.seen else None

    def _question(self) -> Question:
        document, experiment = self._document, self._document.experiment
        run, training = document.run, experiment.training
        live = run.status.active
        moment = (run.job, run.status, run.epoch, run.progress)
        return Question(
            live,
            (experiment.network, experiment.dataset, experiment.loss),
            (training.seed, training.validation_split),
            moment if live else id(document.snapshot),
        )

    def _ask(self) -> None:
        self._asked = self._question()
        self.wanted.emit()
