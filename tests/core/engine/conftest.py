"""Experiments small enough to train in a moment, and a real worker over a real pipe."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator

import pytest

from core.dataset import DATASETS
from core.engine.start import bring_keras
from core.engine.worker import serve
from core.experiment import Experiment, Training
from core.layer import LAYERS
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.protocol import EpochEnded, Event, Finished, Order, Quit, Ready, Train
from core.snapshot import Snapshot

PATIENCE = 60
"""Seconds after which an event that does not come is a failure, however busy the machine."""


def pytest_collection_modifyitems(items):
    for item in items:
        if "core/engine" in item.path.as_posix():
            item.add_marker("engine")


@pytest.fixture(scope="session", autouse=True)
def keras():
    """Keras, imported as the worker imports it."""
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    bring_keras("cpu")
    import keras

    return keras


def layer(name: str, **settings):
    return LAYERS[name](**settings)


def circles(*hidden, **training) -> Experiment:
    """Return 2-4-2-1 on circles, or with other bricks between Input and the last Dense."""
    tanh = [layer("Dense", units=n, activation="tanh") for n in (4, 2)]
    bricks = (
        layer("Input", shape=(2,)),
        *(hidden or tanh),
        layer("Dense", units=1, activation="sigmoid"),
    )
    settings = {"batch_size": 16, "validation_split": 0.5, **training}
    return Experiment(
        "circles",
        DATASETS["circle"](examples=100),
        chain(*bricks),
        LOSSES["binary-crossentropy"](),
        OPTIMIZERS["sgd"](learning_rate=0.1),
        Training(**settings),
    )


def digits(*bricks, **training) -> Experiment:
    """Return a small convolutional network on digits, or one of these bricks."""
    usual = (
        layer("Conv2D", filters=4),
        layer("BatchNormalization"),
        layer("MaxPooling2D"),
        layer("Dropout", rate=0.25),
        layer("Flatten"),
    )
    last = layer("Dense", units=10, activation="softmax")
    settings = {"batch_size": 32, "validation_split": 0.9, **training}
    return Experiment(
        "digits",
        DATASETS["digits"](),
        chain(layer("Input", shape=(8, 8, 1)), *(bricks or usual), last),
        LOSSES["categorical-crossentropy"](),
        OPTIMIZERS["adam"](),
        Training(**settings),
    )


def diverging() -> Experiment:
    """Return a straight line taking steps far too large: its loss soon is no number."""
    return Experiment(
        "diverging",
        DATASETS["reg-plane"](examples=100),
        chain(layer("Input", shape=(2,)), layer("Dense", units=1, activation="linear")),
        LOSSES["mean-squared-error"](),
        OPTIMIZERS["sgd"](learning_rate=10.0),
    )


def trained(
    experiment: Experiment,
    epochs: int,
    start: Snapshot | None = None,
    tell: Callable[[Event], None] | None = None,
):
    """Return a session that ran to its end in this process, and what it told."""
    from core.engine.train import Session

    told: list[Event] = []

    def hear(event: Event) -> None:
        told.append(event)
        if tell:
            tell(event)

    session = Session(Train(7, experiment, epochs, start), hear)
    session.begin()
    while not session.over:
        session.advance()
    return session, told


class Client:
    """A worker process and the end of the pipe that the window would hold."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=serve, args=(theirs, "cpu"), daemon=True)
        self.process.start()
        theirs.close()
        self.job = 0

    def order(self, kind: Callable[..., Order], *args, **settings) -> int:
        """Send an order under a new job number, which is returned."""
        self.job += 1
        self.pipe.send(kind(self.job, *args, **settings))
        return self.job

    def send(self, order: Order) -> None:
        self.pipe.send(order)

    def next(self) -> Event:
        assert self.pipe.poll(PATIENCE), "The worker says nothing."
        return self.pipe.recv()

    def until(
        self, kind: type[Event] | tuple[type[Event], ...], job: int | None = None
    ) -> list[Event]:
        """Return the events up to the first of this kind (and job), which is the last."""
        events = [self.next()]
        while not isinstance(events[-1], kind) or (job and getattr(events[-1], "job", job) != job):
            events.append(self.next())
        return events

    def quit(self) -> int | None:
        """Say goodbye; return the exit code."""
        if self.process.is_alive():
            self.send(Quit())
        self.process.join(PATIENCE)
        self.pipe.close()
        return self.process.exitcode


@pytest.fixture(scope="session")
def shared() -> Iterator[Client]:
    """One warm worker for all tests that leave it alive."""
    client = Client()
    assert isinstance(client.next(), Ready)
    yield client
    client.order(Train, circles(), 100_000)
    client.until(EpochEnded)
    assert client.quit() == 0  # also in the middle of a training


@pytest.fixture
def worker(shared) -> Client:
    """The warm worker, with nothing in training and nothing left to read."""
    yield shared
    quick = circles(layer("Dense", units=1), epochs=1)
    job = shared.order(Train, quick, 0)
    shared.until(Finished, job)


@pytest.fixture
def fresh() -> Iterator[Client]:
    """A worker of the test's own, not yet warm."""
    client = Client()
    yield client
    if client.process.is_alive():
        client.process.kill()
    client.process.join()
    client.pipe.close()
