"""Keras's word on the counts: asked for once the network has stood still for a moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from core.infer import Report
from core.language import Message
from core.network import Network
from core.protocol import CheckCounts, CountsChecked, Ready
from core.run import Run
from core.tally import tally
from gui.document import Document
from gui.engine_client import EngineClient

STILL_MS = 600
"""How long nothing must have changed: whoever is building is not waited upon by Keras."""
MOST_LAYERS = 200
"""Keras builds so many in about 2 s; Train, pressed meanwhile, has to wait for them."""


class Checker(QObject):
    """Asks the engine to count the parameters of the network as it stands, unless it trains.

    Signals:
        counted: {id of a brick, blocks expanded: its parameters}, of the network as it stands.
    """

    counted = Signal(dict)

    def __init__(
        self, document: Document, client: EngineClient, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._client = document, client
        self._warm = False
        self._asked: Network | None = None
        self._timer = QTimer(self, singleShot=True, interval=STILL_MS)
        self._timer.timeout.connect(self._ask)
        document.changed.connect(self._later)
        document.run_changed.connect(self._later)
        client.ready.connect(self._begin)
        client.died.connect(self._pause)
        client.counts_checked.connect(self._hear)

    def _later(self, _change: Report | Run) -> None:
        self._timer.start()

    def _begin(self, _ready: Ready) -> None:
        self._warm, self._asked = True, None
        self._timer.start()

    def _pause(self, _why: Message) -> None:
        self._warm = False

    def _ask(self) -> None:
        document, network = self._document, self._document.experiment.network
        idle = self._warm and not document.run.status.active and document.report.ready
        if idle and network != self._asked and tally(document.report).layers <= MOST_LAYERS:
            self._asked = network
            self._client.ask(CheckCounts(0, document.experiment))

    def _hear(self, checked: CountsChecked) -> None:
        if self._asked == self._document.experiment.network:
            self.counted.emit(dict(checked.counts))
