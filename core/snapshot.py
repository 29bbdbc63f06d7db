"""What a training leaves behind: the trained state and the figures of each epoch.

Plain values that need no NumPy: they cross between the processes and lie in the project file.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.array import Array


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A trained state: enough to go on, to look inside, to save and to export.

    Attributes:
        epoch: how many epochs are behind it.
        weights: ("dense_1/kernel", array), in the order of the model's weights.
        optimizer: ("iteration", array) and the optimiser's moving averages, in its own order.
    """

    epoch: int
    weights: tuple[tuple[str, Array], ...]
    optimizer: tuple[tuple[str, Array], ...] = ()


@dataclass(frozen=True, slots=True)
class EpochLog:
    """The figures of one epoch.

    Attributes:
        epoch: counted from 1.
        loss, metric: running means over the epoch's batches, while the weights moved; metric is
            the accuracy for classification, the mean absolute error for regression.
        val_loss, val_metric: evaluated on the validation part at the end of the epoch.
        seconds: the epoch's own time, evaluation included.
    """

    epoch: int
    loss: float
    metric: float
    val_loss: float
    val_metric: float
    seconds: float
