"""An experiment: data, network, loss, optimiser, and how to train. What a project file holds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from core.dataset import Dataset, Task
from core.infer import Problem, Report, infer
from core.language import mark, say
from core.layer import Change
from core.loss import Loss
from core.network import Network
from core.optimizer import Optimizer
from core.setting import Configurable, setting


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

    def with_network(self, network: Network) -> Experiment:
        """Return this experiment with another network."""
        return replace(self, network=network)

    def with_dataset(self, dataset: Dataset) -> Experiment:
        """Return this experiment with other data; the network's Input follows its shape."""
        network = self.network
        for brick in network.inputs:
            network = network.with_layer(brick.id, brick.layer.changed(shape=dataset.shape))
        return replace(self, dataset=dataset, network=network)

    def report(self) -> Report:
        """Return the network's report, with what does not fit the data or the loss."""
        report = infer(self.network)
        if not report.ready:
            return report
        return self._checked_input(self._checked_output(report))

    def _checked_input(self, report: Report) -> Report:
        shape = self.dataset.shape
        for brick in self.network.inputs:
            if report[brick.id].shape != shape:
                message = say(
                    "{data} has the shape {shape}. Received: {other}.",
                    data=self.dataset.title,
                    shape=shape,
                    other=report[brick.id].shape or (),
                )
                repair = Change(brick.layer.changed(shape=shape), say("Use {shape}", shape=shape))
                report = report.with_problem(brick.id, Problem(message, (repair,)))
        return report

    def _checked_output(self, report: Report) -> Report:
        last = report.output.brick
        units = self.loss.units(self.dataset)
        if units is None:
            message = say(
                "{loss} does not fit {data}: choose another loss.",
                loss=self.loss.title,
                data=self.dataset.title,
            )
            return report.with_problem(last.id, Problem(message))
        if report.output.shape == (units,):
            return report
        if self.dataset.task is Task.CLASSIFICATION:
            message = say(
                "The data has {n} classes: {units} outputs are needed. Received: {shape}.",
                n=len(self.dataset.classes),
                units=units,
                shape=report.output.shape or (),
            )
        else:
            message = say(
                "The data has {units} target: as many outputs are needed. Received: {shape}.",
                units=units,
                shape=report.output.shape or (),
            )
        repairs: tuple[Change, ...] = ()
        if "units" in last.layer.settings():
            repairs = (Change(last.layer.changed(units=units), say("Use {n} units", n=units)),)
        return report.with_problem(last.id, Problem(message, repairs))
