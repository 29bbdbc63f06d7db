"""`train`: train a network on data, and leave the model and the project."""

from __future__ import annotations

import json
import signal
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.dataset import Task
from core.errors import ProjectError, TrainingError
from core.experiment import Experiment
from core.language import Lowered, counted, fixed, mark, percent, say, tr
from core.named import given, named_dataset, named_project, refuse_unready
from core.optimizer import OPTIMIZERS
from core.project import SUFFIX, Project, file_stem, load, save
from core.protocol import EpochEnded, EpochLog, Event, Finished, Progress
from core.setting import Configurable
from core.snapshot import Snapshot
from core.verb import VERBS, Verb, put, take_network, tell


def declare(parser: ArgumentParser) -> None:
    """Take the network, the data and how to train."""
    take_network(parser)
    parser.add_argument("--data", metavar="D", help=tr("the name of a dataset (see: datasets)"))
    parser.add_argument("--epochs", type=int, metavar="N", help=tr("how many epochs more"))
    parser.add_argument("--batch-size", type=int, metavar="B", help=tr("examples a step"))
    parser.add_argument("--optimizer", metavar="NAME", help=tr("the name of an optimiser"))
    parser.add_argument("--learning-rate", type=float, metavar="R", help=tr("the size of a step"))
    parser.add_argument("--seed", type=int, metavar="S", help=tr("the same seed, the same run"))
    parser.add_argument(
        "--validation-split", type=float, metavar="V", help=tr("the share kept aside to test on")
    )
    parser.add_argument("--device", choices=("auto", "cpu", "gpu"), default="auto")
    parser.add_argument(
        "--output", type=Path, default=Path(), metavar="DIR",
        help=tr("where the model and the project go (default: here)"),
    )  # fmt: skip
    parser.add_argument(
        "--resume", action="store_true", help=tr("go on from the project left there before")
    )
    parser.add_argument(
        "--json-lines", action="store_true", help=tr("print a JSON object for each epoch")
    )


def run(options: Namespace) -> dict[str, Any]:
    """Train, save the project, export the model; return the last epoch's figures."""
    from core.engine import inline

    begun = begun_by(options)
    refuse_unready(begun.experiment.report())
    _make_folder(options.output)
    inline.ready(options.device, loud=options.debug)
    teller = _Teller(begun, options)
    epochs = begun.experiment.training.epochs
    with _interruptible() as asked:
        state = inline.train(begun.experiment, epochs, begun.snapshot, teller.hear, asked)
    project = Project(begun.experiment, state, tuple(teller.logs))
    save(_path(options, begun.experiment, SUFFIX), project)
    model = str(_path(options, begun.experiment, ".keras"))
    exported = inline.export(begun.experiment, state, model)
    if teller.stopped:
        raise TrainingError(
            say(
                "interrupted after epoch {epoch}; the model and the project reached are in "
                "{folder}: go on with --resume.",
                epoch=state.epoch,
                folder=str(options.output.absolute()),
            )
        )
    return {
        "epochs": state.epoch,
        **figures(teller.logs[-1], begun.experiment),
        "steps_per_second": teller.steps_per_second,
        "model": exported.path,
        "resumed": begun.snapshot is not None,
    }


def show(result: dict[str, Any]) -> str:
    """Return the figures, a line each."""
    lines = [counted(result["epochs"], "{n} epoch", "{n} epochs")]
    if not result["resumed"]:
        lines[0] += ", " + tr("begun with fresh weights")
    lines += [
        f"{name}: {percent(value) if name.endswith('accuracy') else fixed(value, 4)}"
        for name, value in result.items()
        if name not in ("epochs", "model", "resumed", "steps_per_second")
    ]
    return "\n".join([*lines, tr("Model written to {path}", path=result["model"])])


def figures(log: EpochLog, experiment: Experiment) -> dict[str, float]:
    """Return an epoch's losses and metrics by name."""
    classification = experiment.dataset.task is Task.CLASSIFICATION
    metric = "accuracy" if classification else "mean_absolute_error"
    return {
        "loss": log.loss,
        metric: log.metric,
        "val_loss": log.val_loss,
        f"val_{metric}": log.val_metric,
    }


class _Teller:
    """Hears the training and tells it: a bar on a terminal, JSON lines where they are asked for."""

    def __init__(self, begun: Project, options: Namespace) -> None:
        self.logs: list[EpochLog] = list(begun.logs)
        self.steps_per_second = 0.0
        self.stopped = False
        self._experiment = begun.experiment
        self._last = len(self.logs) + begun.experiment.training.epochs
        self._json_lines = options.json_lines
        self._bar = sys.stderr.isatty()

    def hear(self, event: Event) -> None:
        """Take an event of the engine."""
        if isinstance(event, Finished):
            self.stopped = event.stopped
        elif isinstance(event, EpochEnded):
            self.steps_per_second = event.steps_per_second
            for log in event.logs:
                self.logs.append(log)
                self._tell_epoch(log)
        elif isinstance(event, Progress) and self._bar:
            done = round(20 * event.step / max(1, event.steps))
            bar = "█" * done + "·" * (20 - done)
            tell(f"\r{event.epoch + 1}/{self._last} {bar} {fixed(event.loss, 4)} ", end="")

    def _tell_epoch(self, log: EpochLog) -> None:
        values = figures(log, self._experiment)
        if self._json_lines:
            line = {"epoch": log.epoch, **values, "seconds": log.seconds}
            put(json.dumps(line) + "\n")
        if self._bar:
            words = "  ".join(f"{name} {fixed(value, 4)}" for name, value in values.items())
            tell(f"\r{log.epoch}/{self._last} {words}")


def begun_by(options: Namespace) -> Project:
    """Return what is to be trained, and what is there already when it is resumed."""
    named = named_project(options.network)
    with given():
        experiment = _asked(named.experiment, options)
    if not options.resume:
        return Project(experiment, None, ())
    path = _path(options, experiment, SUFFIX)
    left = load(path)
    if left.snapshot is None or left.experiment.network != experiment.network:
        raise ProjectError(
            say("{path} holds no training of this network to go on from.", path=str(path))
        )
    _refuse_others(path, left.experiment, experiment)
    snapshot: Snapshot = left.snapshot
    if left.experiment.optimizer != experiment.optimizer:
        snapshot = replace(snapshot, optimizer=())
    return Project(experiment, snapshot, left.logs)


def _asked(experiment: Experiment, options: Namespace) -> Experiment:
    """Return the experiment with what the arguments change.

    Errors: ArgumentsError, SettingError, UnknownKeyError.
    """
    if options.data is not None:
        data = named_dataset(options.data)
        if type(data) is not type(experiment.dataset):
            experiment = experiment.with_dataset(data)
    training = {
        name: value
        for name in experiment.training.settings()
        if (value := getattr(options, name, None)) is not None
    }
    optimizer = OPTIMIZERS[options.optimizer]() if options.optimizer else experiment.optimizer
    if options.learning_rate is not None:
        optimizer = optimizer.changed(learning_rate=options.learning_rate)
    return replace(
        experiment, training=experiment.training.changed(**training), optimizer=optimizer
    )


def _refuse_others(path: Path, left: Experiment, asked: Experiment) -> None:
    """Raise ProjectError if the training left at `path` was not of this data, loss, seed, share."""
    length = {name: getattr(asked.training, name) for name in ("epochs", "batch_size")}
    pairs: tuple[tuple[str, Configurable, Configurable], ...] = (
        (mark("Data"), left.dataset, asked.dataset),
        (mark("Loss"), left.loss, asked.loss),
        (mark("Training"), left.training.changed(**length), asked.training),
    )
    for title, old, new in pairs:
        if type(old) is not type(new):
            raise _other(path, title, old.named(), new.named())
        for name, declared in old.settings().items():
            before, after = getattr(old, name), getattr(new, name)
            if before != after:
                raise _other(path, declared.title, before, after)


def _other(path: Path, title: str, expected: object, received: object) -> ProjectError:
    return ProjectError(
        say(
            "{path} goes on as it began, {setting}: expected {expected}. Received: {received}.",
            path=str(path),
            setting=Lowered(title),
            expected=expected,
            received=received,
        )
    )


@contextmanager
def _interruptible() -> Iterator[Callable[[], bool]]:
    """Give whether Ctrl-C was pressed in here; pressed again, it interrupts at once."""
    pressed: list[int] = []

    def hear(number: int, _: object) -> None:
        pressed.append(number)
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.signal(signal.SIGINT, hear)
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)


def _path(options: Namespace, experiment: Experiment, suffix: str) -> Path:
    folder: Path = options.output
    return folder / (file_stem(experiment.name) + suffix)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(
            say("The folder {path} cannot be made: {why}.", path=str(folder),
                why=error.strerror or "")
        ) from None  # fmt: skip


VERBS.register("train")(
    Verb(mark("train a network; leave a .keras model and a project"), declare, run, show)
)
