"""Opening, saving and exporting: dialogs and what follows from them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from core.errors import BriquesError
from core.language import Message, fixed, say, tr
from core.layer import LAYERS
from core.network import chain
from core.project import SUFFIX, Project, file_stem, load, save
from core.protocol import Export, Exported
from core.template import TEMPLATES
from gui.document import Document
from gui.engine_client import EngineClient

KERAS_SUFFIX = ".keras"
UNNAMED = "network"
"""What an experiment is called until its file is."""


class Files(QObject):
    """Turns what a person asks of files into changes of the document and orders for the engine.

    Signals:
        begun: what is under way; done: good news; failed: what went wrong and what to do. Nothing
            is lost by any.
    """

    begun = Signal(Message)
    done = Signal(Message)
    failed = Signal(Message)

    def __init__(self, document: Document, client: EngineClient, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._client, self._window = document, client, window
        client.exported.connect(self._tell_exported)

    def new(self, template: str) -> None:
        """Open the experiment of a template, after asking about changes not saved."""
        if self.may_leave():
            self._document.open(TEMPLATES[template].make())

    def new_empty(self) -> None:
        """Open an experiment on the same data with nothing built yet, after asking the same."""
        if self.may_leave():
            now = self._document.experiment
            entry = LAYERS["Input"].from_values({"shape": now.dataset.shape})
            self._document.open(replace(now, name=UNNAMED, network=chain(entry)))

    def choose_open(self) -> None:
        """Ask for a project file and open it."""
        path, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a project"), self._folder(), self._filter()
        )
        if path and self.may_leave():
            self.open(Path(path))

    def open(self, path: Path) -> bool:
        """Open a project file; return whether it could be read."""
        try:
            self._document.open_project(load(path), path)
        except BriquesError as error:
            self.failed.emit(error.told)
            return False
        return True

    def save(self) -> bool:
        """Save where it was saved last, else ask where; return whether it is saved."""
        path = self._document.path
        return self.save_to(path) if path else self.choose_save()

    def choose_save(self) -> bool:
        """Ask for a path and save there; return whether it is saved."""
        suggested = str(Path(self._folder()) / (file_stem(self._document.experiment.name) + SUFFIX))
        path, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the project"), suggested, self._filter()
        )
        return bool(path) and self.save_to(_with_suffix(path, SUFFIX))

    def save_to(self, path: Path) -> bool:
        """Save the project with its trained weights; return whether it is saved."""
        document = self._document
        fits = document.run_fits
        state = document.snapshot
        reached = state.epoch if state else 0
        logs = tuple(log for log in document.run.logs if fits and log.epoch <= reached)
        kept = document.origin
        project = Project(document.experiment, state, logs)
        if kept is not None:
            project = replace(project, extra=kept.extra, parts=kept.parts)
        try:
            save(path, project)
        except BriquesError as error:
            self.failed.emit(error.told)
            return False
        document.mark_saved(path)
        self.done.emit(say("Saved in {path}.", path=str(path)))
        return True

    def choose_export(self) -> None:
        """Ask for a path and export the trained model there."""
        if not self._document.report.ready:
            self.failed.emit(say("The network has a problem to mend before it can be exported."))
            return
        suggested = str(Path(self._folder()) / (self._stem() + KERAS_SUFFIX))
        path, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export the model"), suggested, tr("Keras model (*.keras)")
        )
        if path:
            self.export_to(_with_suffix(path, KERAS_SUFFIX))

    def export_to(self, path: Path) -> None:
        """Have the engine write and prove the model; `done` tells when it has."""
        document = self._document
        state = None if document.run.status.active else document.snapshot
        self.begun.emit(say("Exporting to {path}…", path=str(path)))
        self._client.ask(Export(0, document.experiment, state, str(path)))

    def may_leave(self) -> bool:
        """Return whether the document may be replaced: saved, or the person lets it go."""
        if self._document.saved:
            return True
        box = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            tr("Changes not saved"),
            tr("Save before leaving? What has been built and learned since would be lost."),
            box.Save | box.Discard | box.Cancel,
        )
        return self.save() if answer == box.Save else answer == box.Discard

    def _tell_exported(self, event: Exported) -> None:
        self.done.emit(
            say(
                "Exported to {path}. Loaded again by plain Keras: its answers to {n} examples "
                "differ by {difference} at most.",
                path=event.path,
                n=event.samples,
                difference=fixed(event.max_difference, 7) if event.max_difference else "0",
            )
        )

    def _stem(self) -> str:
        """Return the name that files of this experiment go by."""
        path = self._document.path
        return path.stem if path else file_stem(self._document.experiment.name)

    def _folder(self) -> str:
        path = self._document.path
        return str(path.parent if path else Path.home())

    def _filter(self) -> str:
        return tr("Briques project") + f" (*{SUFFIX})"


def _with_suffix(path: str, suffix: str) -> Path:
    return Path(path) if path.endswith(suffix) else Path(path + suffix)
