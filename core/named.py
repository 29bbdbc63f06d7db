"""What a person names on the command line, found: experiments and data."""

from __future__ import annotations

from pathlib import Path

from core.dataset import DATASETS, Dataset
from core.errors import TrainingError
from core.experiment import Experiment
from core.infer import Report
from core.language import say
from core.project import SUFFIX, load
from core.template import TEMPLATES


def named_experiment(name: str) -> Experiment:
    """Return the experiment of a template, or of a project file. Raises BriquesError."""
    if name.endswith(SUFFIX) or Path(name).exists():
        return load(Path(name)).experiment
    return TEMPLATES[name].make()


def named_dataset(name: str) -> Dataset:
    """Return the dataset `name`, with its settings as they come. Raises UnknownKeyError."""
    return DATASETS[name]()


def refuse_unready(report: Report) -> None:
    """Raise TrainingError with the first problem's sentence and repair, if there is one."""
    for row in report.problems:
        if row.problem is None:
            continue
        repairs = [str(repair.title) for repair in row.problem.repairs]
        message = say("{brick}: {why}", brick=row.brick.id, why=row.problem.message)
        if repairs:
            message = say(
                "{brick}: {why} Repair: {repairs}.",
                brick=row.brick.id,
                why=row.problem.message,
                repairs=" / ".join(repairs),
            )
        raise TrainingError(message)
    if not report.ready:
        raise TrainingError(
            say("The network is empty.") if not report.rows else say("The network is not complete.")
        )
