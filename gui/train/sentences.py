"""What the Train page says in words and figures. Plain functions: no widget in sight."""

from __future__ import annotations

from core.dataset import Dataset, Task
from core.experiment import Experiment
from core.infer import Report
from core.language import counted, fixed, percent, shown, tr
from core.run import Run, Status
from core.snapshot import EpochLog


def status_sentence(run: Run, experiment: Experiment, report: Report, fits: bool) -> str:
    """Return where the run stands and what can be done now."""
    sentence = _standing(run, experiment)
    if report.problems and not run.status.active:
        row = report.problems[0]
        why = row.problem.message if row.problem else ""
        return tr("The network cannot be trained yet: {why}", why=why)
    if not fits and run.logs and not run.status.active:
        return f"{sentence} {tr('The network has changed since this run: Train starts anew.')}"
    return sentence


def _standing(run: Run, experiment: Experiment) -> str:
    epoch, epochs = run.epoch, run.epochs
    match run.status:
        case Status.IDLE:
            return counted(
                experiment.training.epochs,
                "Press Train: the network will see all training examples once.",
                "Press Train: the network will see all training examples {n} times.",
            )
        case Status.WAITING:
            return tr("Getting ready: the model is being built.")
        case Status.RUNNING:
            return tr("Learning: each batch moves the weights a little.")
        case Status.PAUSED:
            return tr("Paused. Go on continues; Step runs one batch.")
        case Status.STOPPING:
            return tr("Stopping after the batch in hand.")
        case Status.FINISHED:
            return counted(
                epochs,
                "Done: the epoch is over. Train adds more.",
                "Done: all {n} epochs are over. Train adds more.",
            )
        case Status.STOPPED:
            return counted(
                epoch,
                "Stopped after {n} epoch. Train goes on from there.",
                "Stopped after {n} epochs. Train goes on from there.",
            )
        case Status.FAILED:
            return str(run.reason or tr("The training failed."))


def metric_title(dataset: Dataset) -> str:
    """Return the name of the figure beside the loss."""
    if dataset.task is Task.CLASSIFICATION:
        return tr("Accuracy")
    return tr("Mean absolute error")


def metric_help(dataset: Dataset) -> str:
    """Return what that figure means."""
    if dataset.task is Task.CLASSIFICATION:
        return tr("The share of examples whose class is answered right.")
    return tr("How far the answers are from the truth, on average.")


def metric_figure(value: float, dataset: Dataset) -> str:
    """Return accuracy as a percentage, an error as a number."""
    return percent(value) if dataset.task is Task.CLASSIFICATION else figure(value)


def figure(value: float) -> str:
    """Return a number with so many decimals that it stands still while it changes a little."""
    if abs(value) >= 100:
        return shown(round(value))
    return fixed(value, 3 if abs(value) >= 0.01 else 5)


def pace_line(run: Run) -> str:
    """Return how fast the run goes and how long it still takes: 9 300 steps/s · 4 s left."""
    if not run.status.active or not run.steps_per_second:
        return ""
    speed = tr("{n} steps/s", n=_rounded(run.steps_per_second))
    if not run.logs:
        return speed
    return f"{speed} · {tr('{time} left', time=duration(run.seconds_left))}"


def duration(seconds: float) -> str:
    """Return a time as one says it: 4 s, 3 min 20 s, 2 h 05 min."""
    whole = max(0, round(seconds))
    if whole < 60:
        return tr("{n} s", n=whole)
    if whole < 3600:
        return tr("{m} min {s} s", m=whole // 60, s=whole % 60)
    return tr("{h} h {m} min", h=whole // 3600, m=whole % 3600 // 60)


def best_line(best: EpochLog | None) -> str:
    """Return which epoch did best on what was never seen."""
    if best is None:
        return ""
    return tr("best: epoch {n}, validation loss {loss}", n=best.epoch, loss=figure(best.val_loss))


def _rounded(speed: float) -> int | float:
    """Return a speed with two figures that mean something: 9 300, 87, 3.4."""
    if speed < 10:
        return round(speed, 1)
    return int(float(f"{speed:.2g}"))
