"""What a person names on the command line, found: experiments and data."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.architecture import experiment, named
from core.dataset import DATASETS, Dataset
from core.errors import (
    ArgumentsError,
    ProjectError,
    SettingError,
    TrainingError,
    UnknownKeyError,
)
from core.experiment import Experiment
from core.infer import Report
from core.language import say
from core.project import SUFFIX, Project, load
from core.template import TEMPLATES


def named_project(name: str) -> Project:
    """Return a project file's contents, or the experiment of a template or architecture, untrained.

    Errors: ProjectError for a file that cannot be read; ArgumentsError if there is no such thing.
    """
    there = _is_there(Path(name))
    if there or name.endswith(SUFFIX):
        try:
            return load(Path(name))
        except ProjectError as error:
            raise error if there else ArgumentsError(error.message) from error
    with given():
        return Project(_known(name), None, ())


def named_dataset(name: str) -> Dataset:
    """Return the dataset `name`, with its settings as they come. Raises ArgumentsError."""
    with given():
        return DATASETS[name]()


def _known(name: str) -> Experiment:
    try:
        return experiment(*named(name))
    except UnknownKeyError:
        return TEMPLATES[name].make()


@contextmanager
def given() -> Iterator[None]:
    """Blame the arguments for a key or a value that is refused in here."""
    try:
        yield
    except (SettingError, UnknownKeyError) as error:
        raise ArgumentsError(error.message) from error


def refuse_unready(report: Report) -> None:
    """Raise TrainingError with the first problem's sentence and its repairs, if there is one."""
    for row in report.problems:
        if row.problem is not None:
            repairs = " / ".join(str(repair.title) for repair in row.problem.repairs)
            raise TrainingError(
                say(
                    "{brick}: {why} Repair: {repairs}.",
                    brick=row.brick.id,
                    why=row.problem.message,
                    repairs=repairs or "–",
                )
            )
    if not report.ready:
        raise TrainingError(say("The network is empty: add a brick."))


def _is_there(path: Path) -> bool:
    """Return whether `path` may be read as a file; a folder never is."""
    try:
        return path.exists() and not path.is_dir()
    except OSError:  # a name no disk can hold
        return False
