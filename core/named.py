"""What a person names on the command line, found: experiments and data."""

from __future__ import annotations

from pathlib import Path

from core.dataset import DATASETS, Dataset
from core.errors import TrainingError
from core.infer import Report
from core.language import say
from core.project import SUFFIX, Project, load
from core.template import TEMPLATES


def named_project(name: str) -> Project:
    """Return a project file's contents, or a template's experiment untrained.

    Errors: ProjectError, UnknownKeyError.
    """
    if name.endswith(SUFFIX) or Path(name).exists():
        return load(Path(name))
    return Project(TEMPLATES[name].make(), None, ())


def named_dataset(name: str) -> Dataset:
    """Return the dataset `name`, with its settings as they come. Raises UnknownKeyError."""
    return DATASETS[name]()


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
