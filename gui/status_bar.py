"""The last line of the window: the engine and its device in words, the network's cost, the file."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget
from typing_extensions import override

from core.infer import Report
from core.language import Message, counted, memory, say, tr
from core.protocol import Ready
from gui import theme
from gui.document import Document


class StatusBar(QStatusBar):
    """Shows what the engine runs on, what the network costs, and whether the file is saved."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._ready: Ready | None = None
        self._gone = False
        self._engine, self._cost, self._file = QLabel(), QLabel(), QLabel()
        self._engine.setObjectName("engine-status")
        self.setSizeGripEnabled(False)
        self.addWidget(self._engine)
        self.addWidget(self._cost)
        self.addPermanentWidget(self._file)
        document.changed.connect(self._show_cost)
        document.file_changed.connect(self._show_file)
        self.retranslate()

    def show_ready(self, ready: Ready) -> None:
        """Say that the engine is warm, and on what it runs."""
        self._ready = ready
        self._show_engine()

    def show_no_engine(self, for_good: bool) -> None:
        """Say that there is no engine: a new one is on its way, or none will come."""
        self._ready, self._gone = None, for_good
        self._show_engine()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._show_engine()
        self._show_cost(self._document.report)
        self._show_file()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()
        super().changeEvent(event)

    def _show_engine(self) -> None:
        colours = theme.current()
        if self._gone:
            dot, words = colours.bad, tr("No engine: training is not possible")
            self._engine.setToolTip(tr("You can go on building, and save."))
        elif self._ready is None:
            dot, words = colours.warn, tr("Engine warming up…")
            self._engine.setToolTip(
                tr("You can build meanwhile; training begins when it is ready.")
            )
        else:
            cores = counted(self._ready.cores, "{n} core", "{n} cores")
            device = f"{self._ready.device} ({cores})"
            dot, words = colours.good, tr("Engine ready: {device}", device=device)
            self._engine.setToolTip("\n".join(" ".join(pair) for pair in self._ready.versions))
        self._engine.setText(f'<span style="color:{dot}">●</span> {words}')

    def _show_cost(self, report: Report) -> None:
        params = counted(report.params, "{n} parameter", "{n} parameters")
        macs = tr("{n} MACs an example", n=report.macs)
        self._cost.setText(f"{params} · {memory(report.bytes)}    {macs}")
        self._cost.setToolTip(
            tr("A parameter takes 4 bytes; a MAC is one multiplication and one addition.")
        )

    def _show_file(self) -> None:
        path = self._document.path
        if not self._document.saved:
            words: Message = say("Changes not saved")
        elif path is None:
            words = say("Not saved yet")
        else:
            words = say("Saved in {name}", name=path.name)
        self._file.setText(str(words))
