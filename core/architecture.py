"""What every network of the depth table must say: how it is drawn, and what is published of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.dataset import DATASETS
from core.experiment import Experiment, Training
from core.language import mark
from core.layer import Shape
from core.loss import LOSSES
from core.network import Network
from core.optimizer import OPTIMIZERS
from core.registry import Registry

LECTURE, CANONICAL = "lecture", "canonical"
VARIANTS = {
    LECTURE: mark("The lecture's table: CIFAR-100, 32 × 32"),
    CANONICAL: mark("The same networks on ImageNet"),
}
CIFAR_100, IMAGENET = "CIFAR-100", "ImageNet"
CIFAR_SHAPE, CIFAR_CLASSES = (32, 32, 3), 100
IMAGENET_SHAPE, IMAGENET_CLASSES = (224, 224, 3), 1000

DEEPLITE = "Deeplite/neutrino, docs/zoo.rst, 2021"
TORCHVISION = "torchvision, IMAGENET1K_V1"
KERAS = "keras.io/api/applications"


@dataclass(frozen=True, slots=True)
class Published:
    """An accuracy that others measured: the share of test images named right at first guess.

    Attributes:
        percent: as published.
        data: the name of the data set.
        source: where it stands.
    """

    percent: float
    data: str
    source: str


@dataclass(frozen=True, slots=True)
class Printed:
    """A row of the lecture's table as it is printed.

    Attributes:
        year, name: of the network.
        accuracy: in percent.
        size: in MB; for one row another thing than for the others, see core/conventions.py.
        macs: in thousand millions; params: in millions.
        time: in ms, on a machine that is not named.
    """

    year: int
    name: str
    accuracy: float
    size: float
    macs: float
    params: float
    time: float


@dataclass(frozen=True, slots=True)
class Variant:
    """An architecture for images of one size.

    Attributes:
        title: what the network really is; year: of its publication.
        draw: returns it as blocks.
        published: its accuracy, None where nobody has published one for just this network.
        functions: names of layers, or paths of bricks, that its PyTorch source writes as functions:
            the tool that counted the lecture's figures does not see them.
        uncounted: names of layers whose answer that tool sees, but not their work.
    """

    title: str
    year: int
    draw: Callable[[], Network]
    published: Published | None = None
    functions: frozenset[str] = frozenset()
    uncounted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Architecture:
    """A network of the depth table.

    Attributes:
        source: the paper.
        variants: by name, in the order of VARIANTS; one or both.
        printed: its row in the lecture's table, None for a network that is not in it.
        verdict: what does not fit in that row, one sentence untranslated; "" where all fits.
    """

    source: str
    variants: dict[str, Variant]
    printed: Printed | None = None
    verdict: str = ""


ARCHITECTURES: Registry[Architecture] = Registry("core.architectures")

STAND_INS: dict[Shape, str] = {
    (32, 32, 1): "noise-32-grey",
    CIFAR_SHAPE: "noise-32",
    IMAGENET_SHAPE: "noise-224",
    (299, 299, 3): "noise-299",
}
"""Data of the shapes of CIFAR-100 and ImageNet, which are too large to come with Briques."""
SUFFIX = "-imagenet"
"""Behind the name of an architecture: the canonical one, where the lecture's is another."""


def name_of(key: str, variant: str) -> str:
    """Return what a network is called on the command line and as a project."""
    both = LECTURE in ARCHITECTURES[key].variants
    return key + SUFFIX if both and variant == CANONICAL else key


def named(name: str) -> tuple[str, str]:
    """Return (key, variant) of the network called `name`. Raises UnknownKeyError."""
    key = name.removesuffix(SUFFIX)
    variants = ARCHITECTURES[key].variants
    canonical = key != name or LECTURE not in variants
    return key, CANONICAL if canonical else LECTURE


def experiment(key: str, variant: str) -> Experiment:
    """Return an experiment with this network, ready to be trained on noise of its shape.

    Raises KeyError for a variant that the architecture has not.
    """
    network = ARCHITECTURES[key].variants[variant].draw()
    return Experiment(
        name_of(key, variant),
        DATASETS[STAND_INS[network.inputs[0].layer.infer().shape]](),
        network,
        LOSSES["categorical-crossentropy"](),
        OPTIMIZERS["sgd"].from_values({"learning_rate": 0.1, "momentum": 0.9}),
        Training(epochs=10, batch_size=32),
    )
