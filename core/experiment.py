"""An experiment: data, network, loss, optimiser, and how to train. What a project file holds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from core.activation import FUNCTIONS
from core.dataset import Dataset, Task
from core.errors import SettingError
from core.infer import Problem, Report, Row, infer
from core.language import Message, mark, say
from core.layer import LAYERS, Change, Family, InsertAfter, Repair
from core.loss import LOSSES, Loss
from core.network import Brick, Network
from core.optimizer import Optimizer
from core.setting import Configurable, setting

LONGEST_NAME = 64
_NAME = re.compile(
    rf"(?![. ]*$)[^/\\\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]{{1,{LONGEST_NAME}}}"
)
"""No separator of folders, no control character, no half character, not dots and spaces alone."""


@dataclass(frozen=True)
class Training(Configurable):
    """How to train: everything but the four bricks."""

    title = mark("Training")
    what = mark("How long, in which portions, tested on what, from which dice.")

    epochs: int = setting(
        100,
        mark("Epochs"),
        mark("How many times all the training examples are seen."),
        low=1,
        high=1_000_000,
    )
    batch_size: int = setting(
        32,
        mark("Batch size"),
        mark("Smaller batches make more, noisier steps in each epoch."),
        low=1,
        high=65_536,
    )
    validation_split: float = setting(
        0.2,
        mark("Validation share"),
        mark("What is kept aside to test on what was never seen."),
        low=0.01,
        high=0.9,
    )
    seed: int = setting(
        0,
        mark("Seed"),
        mark("The same seed gives the same start, the same order, the same run."),
        low=0,
        high=2**31 - 1,
    )


@dataclass(frozen=True)
class Experiment:
    """The four bricks and how to train them. Immutable: every edit returns a new one."""

    name: str
    dataset: Dataset
    network: Network
    loss: Loss
    optimizer: Optimizer
    training: Training = field(default_factory=Training)

    def __post_init__(self) -> None:
        """Check the name, which files and models are called after. Raises SettingError."""
        if not _NAME.fullmatch(self.name):
            raise SettingError(
                say(
                    "The experiment's name: expected 1 to {most} characters, none of them / or \\, "
                    "and not only dots. Received: {name}.",
                    most=LONGEST_NAME,
                    name=repr(self.name[: LONGEST_NAME + 1]),
                )
            )

    def with_network(self, network: Network) -> Experiment:
        """Return this experiment with another network."""
        return replace(self, network=network)

    def with_dataset(self, dataset: Dataset) -> Experiment:
        """Return this experiment with other data; the network's Input follows its shape.

        A loss that does not apply to the new data gives way to the usual one for it.
        """
        network = self.network
        for brick in _entrances(network):
            network = network.with_layer(brick.id, brick.layer.changed(shape=dataset.shape))
        loss = self.loss if self.loss.units(dataset) is not None else usual_loss(dataset)
        return replace(self, dataset=dataset, network=network, loss=loss)

    def report(self) -> Report:
        """Return the network's report, with what does not fit the data or the loss."""
        report = self._checked_input(infer(self.network))
        if not report.ready:
            return report
        return self._checked_ending(self._checked_output(report))

    def _checked_input(self, report: Report) -> Report:
        shape = self.dataset.shape
        for brick in _entrances(self.network):
            if report[brick.id].shape != shape:
                message = say(
                    "{data} has the shape {shape}. Received: {other}.",
                    data=Message(self.dataset.title),
                    shape=shape,
                    other=report[brick.id].shape or (),
                )
                repair = Change(brick.layer.changed(shape=shape), say("Use {shape}", shape=shape))
                report = report.with_problem(brick.id, Problem(message, (repair,)))
        return report

    def _checked_output(self, report: Report) -> Report:
        units = self.loss.units(self.dataset)
        if units is None:
            message = say(
                "{loss} does not fit {data}: choose another loss.",
                loss=Message(self.loss.title),
                data=Message(self.dataset.title),
            )
            return report.with_problem(report.output.brick.id, Problem(message))
        shape = report.output.shape
        if shape == (units,):
            return report
        if self.dataset.task is Task.CLASSIFICATION:
            message = say(
                "The data has {n} classes. Expected outputs: {units}. Received: {shape}.",
                n=len(self.dataset.classes),
                units=units,
                shape=shape or (),
            )
        else:
            message = say(
                "Expected outputs: {units}, one for each target of the data. Received: {shape}.",
                units=units,
                shape=shape or (),
            )
        row = _answering(report)
        return report.with_problem(row.brick.id, Problem(message, self._repairs(row, units)))

    def _repairs(self, row: Row, units: int) -> tuple[Repair, ...]:
        """Return what gives the network `units` outputs, done where `row` is."""
        layer = row.brick.layer
        if row.shape is not None and len(row.shape) > 1:
            advised = row.inferred.repairs if row.inferred else ()
            return advised or (InsertAfter(LAYERS["Flatten"]()),)
        if "units" in layer.settings():
            words = say("Use 1 unit") if units == 1 else say("Use {n} units", n=units)
            return (Change(layer.changed(units=units), words),)
        ending = self.loss.endings(self.dataset)[0]
        values = {"units": units, "activation": ending}
        return (InsertAfter(LAYERS["Dense"].from_values(values)),)

    def _checked_ending(self, report: Report) -> Report:
        """Advise another activation where the last one gives what the loss cannot judge well."""
        brick = report.output.brick
        given = brick.layer.settings().get("activation")
        endings = self.loss.endings(self.dataset) if report.ready else ()
        ending = brick.layer.values().get("activation")
        if given is None or not endings or ending in endings:
            return report
        title = FUNCTIONS[endings[0]].title
        message = say(
            "{loss} expects the last brick to end with {expected}. Received: {ending}.",
            loss=Message(self.loss.title),
            expected=title,
            ending=FUNCTIONS[ending].title if ending in FUNCTIONS else ending,
        )
        changed = brick.layer.changed(activation=endings[0])
        repair = Change(changed, say("Use {activation}", activation=title))
        return report.with_problem(brick.id, Problem(message, (repair,), fatal=False))


def usual_loss(dataset: Dataset) -> Loss:
    """Return the loss one begins with on this data."""
    if dataset.task is Task.REGRESSION:
        return LOSSES["mean-squared-error"]()
    two = len(dataset.classes) == 2
    return LOSSES["binary-crossentropy" if two else "categorical-crossentropy"]()


def _entrances(network: Network) -> list[Brick]:
    """Return where the data enters: not the bricks that are merely not fed yet."""
    return [brick for brick in network.inputs if brick.layer.family is Family.INPUT]


def _answering(report: Report) -> Row:
    """Return the last brick that sets how many outputs there are; what follows keeps its shape."""
    row = report.output
    while "units" not in row.brick.layer.settings() and row.inputs == (row.shape,):
        row = report[row.brick.inputs[0]]
    return row if "units" in row.brick.layer.settings() else report.output
