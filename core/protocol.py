"""All that the window and the worker say to each other: frozen values with a job number.

The window sends Orders, the worker answers with Events that carry the number of the order they
belong to. What arrives for an older job is dropped. No value here needs NumPy to be unpickled.

It is one long file on purpose: the whole vocabulary of the two processes can be read in one place.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.array import Array, Picture
from core.dataset import Dataset
from core.experiment import Experiment
from core.language import Message
from core.snapshot import EpochLog as EpochLog
from core.snapshot import Snapshot as Snapshot

# Orders -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Train:
    """Train `experiment`, from `start` or from fresh weights of its seed.

    `epochs` more epochs are run; `paused` waits before the first batch (for Step).
    """

    job: int
    experiment: Experiment
    epochs: int
    start: Snapshot | None = None
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Pause:
    """Hold the training after the batch in hand."""

    job: int


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on with a paused training."""

    job: int


@dataclass(frozen=True, slots=True)
class Step:
    """Run one batch of a paused training, and stay paused."""

    job: int


@dataclass(frozen=True, slots=True)
class Stop:
    """End the training after the batch in hand."""

    job: int


@dataclass(frozen=True, slots=True)
class Look:
    """Base of the orders that ask about a model: `experiment` with the weights of `state`.

    `state` None asks about the model in training if one of this network is (it may be paused),
    else about fresh weights of the experiment's seed.
    """

    job: int
    experiment: Experiment
    state: Snapshot | None = None


@dataclass(frozen=True, slots=True)
class Predict(Look):
    """What does the model answer to the first `count` validation examples?"""

    count: int = 64


@dataclass(frozen=True, slots=True)
class DrawMap(Look):
    """What does the model answer on the square of the data? For data that are points."""

    resolution: int = 100


@dataclass(frozen=True, slots=True)
class ReadKernels(Look):
    """The kernels of one brick."""

    brick: str = ""


@dataclass(frozen=True, slots=True)
class SeeFeatures(Look):
    """One validation example through hand-made filters and through one brick."""

    brick: str = ""
    example: int = 0


@dataclass(frozen=True, slots=True)
class SeeNeurons(Look):
    """Every weight of a small dense network, and what each of its neurons answers.

    On the plane of the data, on `resolution`² places of it; of a curve on twice as many places of
    its interval as `resolution`.
    """

    resolution: int = 32


@dataclass(frozen=True, slots=True)
class CheckCounts(Look):
    """How many parameters does Keras count in each layer?"""


@dataclass(frozen=True, slots=True)
class Export(Look):
    """Write the model to `path` (.keras), load it again in a fresh process and compare."""

    path: str = ""


@dataclass(frozen=True, slots=True)
class SeeData:
    """Show the data: its points, its curve, or a few of its images."""

    job: int
    dataset: Dataset
    validation: float
    seed: int


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave. A closed pipe alone does not wake a reader on every system."""


Order = (
    Train
    | Pause
    | Resume
    | Step
    | Stop
    | Predict
    | DrawMap
    | ReadKernels
    | SeeFeatures
    | SeeNeurons
    | CheckCounts
    | Export
    | SeeData
    | Quit
)

# Events -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ready:
    """The engine is warm. `device` in words ("CPU", "GPU · NVIDIA T4"); versions by name."""

    device: str
    cores: int
    versions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Started:
    """The model is built and the first batch is about to run."""

    job: int
    steps_per_epoch: int
    epoch: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the epoch under way has come, at most 30 times a second.

    Attributes:
        epoch: epochs ended so far; step: batches done of `steps` in this one.
        loss, metric: means over the batches of this epoch so far (weights moved meanwhile).
        steps_per_second: over the last second.
    """

    job: int
    epoch: int
    step: int
    steps: int
    loss: float
    metric: float
    steps_per_second: float


@dataclass(frozen=True, slots=True)
class EpochEnded:
    """One epoch or, where they are shorter than a frame, several since the last message."""

    job: int
    logs: tuple[EpochLog, ...]
    steps_per_second: float


@dataclass(frozen=True, slots=True)
class Snapshotted:
    """The state after the last epoch, so that nothing is lost if the worker dies."""

    job: int
    snapshot: Snapshot


@dataclass(frozen=True, slots=True)
class Paused:
    """The training holds."""

    job: int


@dataclass(frozen=True, slots=True)
class Resumed:
    """The training goes on."""

    job: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The training is over; the last Snapshotted event before holds what was learned."""

    job: int
    stopped: bool


@dataclass(frozen=True, slots=True)
class Failed:
    """The order could not be carried out. `reason` is for the learner, `details` for the log."""

    job: int
    reason: Message
    details: str


@dataclass(frozen=True, slots=True)
class Predicted:
    """Answers (examples, units), and the truth in the same form."""

    job: int
    answers: Array
    truth: Array


@dataclass(frozen=True, slots=True)
class MapDrawn:
    """What the model answers on the data's square, first row at the top: SIGNED, in [−1, 1]."""

    job: int
    picture: Picture


@dataclass(frozen=True, slots=True)
class Panel:
    """One map beside the kernel that made it. `learned` panels have their number as title.

    Attributes:
        relative: the title of the hand-made kernel it is most like; "" where it has none.
        likeness: |cosine| of the two, in [0, 1].
    """

    title: Message | str
    picture: Picture
    kernel: Picture | None = None
    relative: Message | str = ""
    likeness: float = 0.0


@dataclass(frozen=True, slots=True)
class KernelsRead:
    """The kernels of a brick, one panel for each filter."""

    job: int
    brick: str
    panels: tuple[Panel, ...]


@dataclass(frozen=True, slots=True)
class FeaturesSeen:
    """One image, through filters that someone chose and through those the network found.

    Attributes:
        label: the name of its class; answer: what the model says.
        trained: whether the weights are other than the fresh ones of the seed.
        chance: 95th percentile of the likeness of random kernels to the hand-made ones.
    """

    job: int
    brick: str
    example: int
    image: Picture
    label: str
    answer: str
    trained: bool
    made: tuple[Panel, ...]
    learned: tuple[Panel, ...]
    chance: float


@dataclass(frozen=True, slots=True)
class ColumnAnswers:
    """What the neurons of one column answer to everything the data could be.

    Attributes:
        low, high: the answers that are painted as −1 and as 1.
        maps: for points of the plane, one SIGNED map in [−1, 1] for each neuron, the top row first.
        curves: for a curve, the answers of each neuron from left to right: (units, places).
    """

    low: float
    high: float
    maps: tuple[Picture, ...] = ()
    curves: Array | None = None


@dataclass(frozen=True, slots=True)
class NeuronsSeen:
    """The neurons of a small dense network.

    Attributes:
        trained: whether the weights are other than the fresh ones of the seed.
        weights: all of them, named and ordered as in a Snapshot.
        columns: the answers, the data's own column first; empty for data that are no plane and
            no curve.
    """

    job: int
    trained: bool
    weights: tuple[tuple[str, Array], ...]
    columns: tuple[ColumnAnswers, ...] = ()


@dataclass(frozen=True, slots=True)
class CountsChecked:
    """How many parameters Keras counts, by the id of each brick, blocks expanded."""

    job: int
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """The file is written and proven: the largest difference of its answers to the model's."""

    job: int
    path: str
    bytes: int
    max_difference: float
    samples: int


@dataclass(frozen=True, slots=True)
class DataSeen:
    """What the data looks like.

    Attributes:
        points: (x₁, x₂, answer, 1 if held for validation) of each point; empty for other kinds.
        pictures: the first validation images with the names of their classes, in the order of
            the answers in Predicted.
    """

    job: int
    points: tuple[tuple[float, float, float, bool], ...] = ()
    pictures: tuple[tuple[Picture, str], ...] = ()


Event = (
    Ready
    | Started
    | Progress
    | EpochEnded
    | Snapshotted
    | Paused
    | Resumed
    | Finished
    | Failed
    | Predicted
    | MapDrawn
    | KernelsRead
    | FeaturesSeen
    | NeuronsSeen
    | CountsChecked
    | Exported
    | DataSeen
)
