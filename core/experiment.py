"""An experiment: data, network, loss, optimiser, and how to train. What a project file holds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from core.dataset import Dataset
from core.errors import SettingError
from core.infer import Report, infer
from core.language import mark, say
from core.layer import Repair, UseLoss
from core.loss import LOSSES, Loss
from core.matching import entrances, matched, usual_loss
from core.network import Network
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
        for brick in entrances(network):
            network = network.with_layer(brick.id, brick.layer.changed(shape=dataset.shape))
        loss = self.loss if self.loss.outputs(dataset) else usual_loss(dataset)
        return replace(self, dataset=dataset, network=network, loss=loss)

    def repaired(self, id: str, repair: Repair) -> Experiment:
        """Return this experiment with `repair` done: at the brick `id`, or on the loss."""
        if isinstance(repair, UseLoss):
            return replace(self, loss=LOSSES[repair.loss]())
        return self.with_network(self.network.repaired(id, repair))

    def report(self) -> Report:
        """Return the network's report, with what does not fit the data or the loss."""
        return matched(infer(self.network), self.dataset, self.loss)
