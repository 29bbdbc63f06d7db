"""The open experiment and its run: the only object in the window whose state ever changes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from core import nested
from core.errors import BriquesError
from core.experiment import Experiment
from core.infer import Report
from core.language import Message
from core.logs import Logs
from core.nested import Tree
from core.network import Network
from core.plain import expect_keepable
from core.project import Project
from core.protocol import Event
from core.run import Run, Status
from core.snapshot import Snapshot
from gui.history import Replace, Swap


class Document(QObject):
    """Holds an experiment with its report, its run, its undo history, and what is selected.

    Views read it and call `edit`; they keep no experiment of their own.

    Attributes:
        experiment, report: as they stand after the last edit.
        tree: the report with those of the insides of its blocks, by path.
        run: the training under way or the last one.
        trained: the experiment that the run is of.
        selection: paths of the selected bricks, in no particular order; see core/nested.py.
        place: path of the block that is looked into, "" for the whole network.
        unfolded: paths of the blocks that show their bricks in place.
        path: the project file, or None before the first save.
        origin: what that file held when it was opened: a newer version's additions survive.
        history: the undo stack; its clean state is the saved one.

    Signals:
        changed: after every edit, undo, redo and opening, with the new report.
        run_changed: after every event of the run.
        selection_changed: the paths now selected.
        view_changed: another block is looked into, or one was folded or unfolded.
        refused: an edit that cannot be done, in one sentence; everything is as it was.
        leaving: another experiment, or another run, is about to take the place of this one.
        opened: another experiment has taken the place of the last one.
        file_changed: where it is saved, or whether it is, has changed.
    """

    changed = Signal(Report)
    run_changed = Signal(Run)
    selection_changed = Signal(tuple)
    view_changed = Signal()
    refused = Signal(Message)
    leaving = Signal()
    opened = Signal()
    file_changed = Signal()

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.experiment = experiment
        self.report = experiment.report()
        self.tree = Tree(self.report)
        self.run = Run()
        self.trained = experiment
        self.selection: tuple[str, ...] = ()
        self.place = ""
        self.unfolded: frozenset[str] = frozenset()
        self.path: Path | None = None
        self.origin: Project | None = None
        self._kept: Snapshot | None = None
        self._sitting = 0
        self.history = QUndoStack(self)
        self.history.cleanChanged.connect(self.file_changed)

    # the experiment ---------------------------------------------------------------------------

    def edit(
        self, text: str, change: Callable[[Experiment], Experiment], merge_key: str = ""
    ) -> bool:
        """Apply `change`, undoably, under the menu name `text`. No change, no entry.

        Consecutive edits with the same `merge_key` (one control being dragged) are one entry,
        until something else is selected or a run begins. Returns whether it could be done; where
        `change` raises a BriquesError, its sentence is told instead.
        """
        try:
            after = change(self.experiment)
            expect_keepable(after.network)
        except BriquesError as error:
            self.refuse(error)
            return False
        if after != self.experiment:
            show, key = self.show_experiment, self._merged(merge_key)
            self.history.push(Replace(text, show, self.experiment, after, key))
        return True

    def edit_network(
        self, text: str, change: Callable[[Network], Network], merge_key: str = "", at: str = ""
    ) -> bool:
        """Apply `change` to the network inside the block at the path `at`, undoably."""
        return self.edit(
            text, lambda e: e.with_network(nested.edited(e.network, at, change)), merge_key
        )

    def refuse(self, error: BriquesError) -> None:
        """Tell why something that was asked for cannot be done."""
        self.refused.emit(error.told)

    def open(self, experiment: Experiment) -> None:
        """Replace everything by another experiment; the history starts anew."""
        self._replace(experiment, Run())

    def open_project(self, project: Project, path: Path) -> None:
        """Replace everything by what a project file holds, with its run."""
        self._replace(project.experiment, _run_of(project), path, project)

    def _replace(
        self,
        experiment: Experiment,
        run: Run,
        path: Path | None = None,
        origin: Project | None = None,
    ) -> None:
        self.leaving.emit()
        self.history.clear()
        self.path, self.origin = path, origin
        self.run, self._kept = run, run.snapshot
        self.trained = experiment
        self.select(())
        self.place, self.unfolded = "", frozenset()
        self.opened.emit()
        self.show_experiment(experiment)
        self.file_changed.emit()
        self.run_changed.emit(self.run)

    @property
    def saved(self) -> bool:
        """Whether nothing would be lost: neither an edit nor what has been learned."""
        return self.history.isClean() and self.snapshot is self._kept

    def mark_saved(self, path: Path) -> None:
        """Remember that everything is saved at `path`."""
        self.path = path
        self._kept = self.snapshot
        self.history.setClean()
        self.file_changed.emit()

    def show_experiment(self, experiment: Experiment) -> None:
        """Make `experiment` the one that stands. Called by the history."""
        follow = nested.following(self.experiment.network, experiment.network)
        self.experiment = experiment
        self.report = experiment.report()
        self.tree = Tree(self.report)
        self.place = nested.nearest(follow, self.place)
        self.unfolded = frozenset(filter(None, map(follow, self.unfolded)))
        chosen = (path if path in self.tree else follow(path) for path in self.selection)
        self.select(tuple(filter(None, chosen)))
        self.changed.emit(self.report)

    def refresh(self) -> None:
        """Tell the views again, after a change of language."""
        self.changed.emit(self.report)
        self.run_changed.emit(self.run)

    # the selection ----------------------------------------------------------------------------

    def select(self, ids: tuple[str, ...]) -> None:
        """Make these bricks the selected ones."""
        if ids != self.selection:
            self.selection = ids
            self._sitting += 1
            self.selection_changed.emit(ids)

    # what is looked into ----------------------------------------------------------------------

    def enter(self, block: str) -> None:
        """Look into the block at this path, as a view of its own; "" is the whole network."""
        if block != self.place and (not block or self.tree.is_block(block)):
            self.place = block
            self.select(())
            self.view_changed.emit()

    def unfold(self, block: str, shown: bool) -> None:
        """Show or hide the bricks of the block at this path, in place."""
        paths = self.unfolded | {block} if shown else self.unfolded - {block}
        if paths != self.unfolded and (not shown or self.tree.is_block(block)):
            self.unfolded = paths
            self.view_changed.emit()

    # the run ----------------------------------------------------------------------------------

    @property
    def snapshot(self) -> Snapshot | None:
        """The trained weights, if they are those of the experiment as it stands."""
        return self.run.snapshot if self.run_fits else None

    @property
    def run_fits(self) -> bool:
        """Whether the run is of this network, data, loss, split and seed, so that it can go on."""
        now, then = self.experiment, self.trained
        ours, theirs = now.training, then.training
        return (
            (now.dataset, now.loss) == (then.dataset, then.loss)
            and nested.same_weights(now.network, then.network)
            and (ours.seed, ours.validation_split) == (theirs.seed, theirs.validation_split)
        )

    def begin_run(self, job: int) -> Snapshot | None:
        """Start or continue the run as `job`; return what it goes on from, None for fresh weights.

        With an optimiser of another kind the weights stay and its moving averages start anew. A
        run that failed goes on to the epochs it was to reach; any other gets as many again.
        """
        run = self.run if self.run_fits else Run()
        start = run.snapshot
        if start and type(self.experiment.optimizer) is not type(self.trained.optimizer):
            start = replace(start, optimizer=())
        self._sitting += 1
        self.trained = self.experiment
        reached = start.epoch if start else 0
        cut_short = run.status is Status.FAILED and run.epochs > reached
        goal = run.epochs if cut_short else reached + self.experiment.training.epochs
        self._tell(run.begun(job, goal))
        return start

    def record(self, event: Event) -> None:
        """Take an event of the worker into the run."""
        run = self.run.after(event)
        if run is not self.run:
            self._tell(run)

    def stop_run(self) -> None:
        """Say that the run has been asked to stop; it ends with what the worker still tells."""
        if self.run.status.active:
            self._tell(self.run.stopping())

    def fail_run(self, reason: Message) -> None:
        """End the run under way with a reason; its curves and last snapshot stay."""
        if self.run.status.active:
            self._tell(self.run.failed(reason))

    def reset_run(self) -> None:
        """Forget the run: the next one starts from fresh weights of the same seed."""
        self._tell(Run())

    def edit_weights(self, text: str, snapshot: Snapshot, merge_key: str = "") -> None:
        """Make `snapshot` what the network has learned, undoably: training goes on from there.

        `merge_key` is that of `edit`. A run at work is ended first.
        """
        fits = self.run_fits
        run = (self.run if fits else Run()).edited(snapshot)
        new = (run, self.trained if fits else self.experiment)
        self.history.push(Swap(text, self.exchange_run, new, self._merged(merge_key)))

    def exchange_run(self, new: tuple[Run, Experiment]) -> tuple[Run, Experiment]:
        """Make another run, and the experiment it is of, those that stand; return the former.

        Called by the history. What is at work is ended, with what it has told so far.
        """
        if self.run.status.active:
            self.leaving.emit()
        former = (self.run.left(), self.trained)
        run, self.trained = new
        self._tell(run)
        return former

    def _merged(self, key: str) -> str:
        """Return the key by which edits become one entry until the end of this sitting."""
        return f"{key} {self._sitting}" if key else ""

    def __del__(self) -> None:
        """Clear the history in silence while it still can be: later it would tell the dead."""
        with suppress(AttributeError, RuntimeError):
            self.history.blockSignals(True)
            self.history.clear()

    def _tell(self, run: Run) -> None:
        saved = self.saved
        self.run = run
        self.run_changed.emit(run)
        if self.saved != saved:
            self.file_changed.emit()


def _run_of(project: Project) -> Run:
    """Return the run whose curves and weights a project holds."""
    if not project.logs:
        return Run(snapshot=project.snapshot)
    epochs = project.logs[-1].epoch
    return Run(0, Status.STOPPED, epochs, Logs(project.logs), snapshot=project.snapshot)
