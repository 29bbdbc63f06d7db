"""How fast training is: this engine, a NumPy loop written by hand, and a beginner's `fit`.

Run with one of NAMES: trains for a few seconds and prints steps (or images) per second. With
"numpy" the figures of each epoch are also compared with the engine's.
"""

import sys
import time
from dataclasses import replace
from itertools import count

import numpy as np

from core.optimizer import OPTIMIZERS
from core.protocol import EpochEnded, Train
from core.template import TEMPLATES

SECONDS = 4.0
MAP = 100
AHEAD = 1.0
"""What is left out of each measurement: the first calls are slower."""


def tiny():
    """Return 2-4-2-1 on circles, batches of 10 of 250, plain descent: 25 steps an epoch."""
    experiment = TEMPLATES["mlp-circles"].make()
    return replace(experiment, optimizer=OPTIMIZERS["sgd"](learning_rate=0.03))


def digits():
    """Return the small CNN on the handwritten digits."""
    return TEMPLATES["cnn-digits"].make()


def timed(work):
    """Return how much `work()`, which returns what it has done, does in a second."""
    end = time.perf_counter() + AHEAD
    while time.perf_counter() < end:
        work()
    done, began = 0, time.perf_counter()
    while time.perf_counter() - began < SECONDS:
        done += work()
    return done / (time.perf_counter() - began)


def session(experiment, tell=lambda event: None):
    """Return a training that has been compiled, ready to be measured."""
    from core.engine.start import bring_keras

    bring_keras("cpu")
    from core.engine.train import Session

    session = Session(Train(1, experiment, 10_000_000), tell)
    session.begin()
    if session.sprint:
        session.sprint.start()
        session.sprint.join()
    return session


def engine(experiment):
    """Return the steps per second of the engine, which tells, draws and keeps as for a window."""
    training = session(experiment, lambda event: None)
    per_epoch = -(-len(training._data.train) // experiment.training.batch_size)

    def work():
        before = training.epoch * per_epoch + training._sweep.step
        training.advance()
        return training.epoch * per_epoch + training._sweep.step - before

    return timed(work)


def engine_with_maps(experiment):
    """Return the epochs per second of the engine with a 100×100 map of every neuron after each."""
    training = session(experiment)
    from core.engine.neurons import Watch

    watch = Watch(experiment, training.built, MAP)
    epochs = count()

    def work():
        training.sprint.run(next(epochs), 1)
        watch.answers()
        return 1

    return timed(work)


def fit(experiment):
    """Return the steps per second of `model.fit` on arrays, as a beginner writes it."""
    training = session(experiment)
    from core.engine.make import made

    model, data = training.built.model, training._data
    optimizer, loss = made(experiment.optimizer.keras()), made(experiment.loss.keras())
    model.compile(optimizer, loss, metrics=["accuracy"])
    per_epoch = -(-len(data.train) // experiment.training.batch_size)
    truth = experiment.loss.targets(data.train.y, experiment.dataset)
    held = experiment.loss.targets(data.validation.y, experiment.dataset)

    def work():
        model.fit(
            data.train.x, truth, batch_size=experiment.training.batch_size, verbose=0,
            validation_data=(data.validation.x, held),
        )  # fmt: skip
        return per_epoch

    return timed(work)


class ByHand:
    """2-4-2-1 in NumPy: forward, backward, gradient descent; both losses only where asked for."""

    def __init__(self, weights, data, rate, batch):
        self.weights = [np.array(w, np.float32) for w in weights]
        self.x, self.y = data.train.x, data.train.y.reshape(-1, 1).astype(np.float32)
        self.held_x = data.validation.x
        self.held_y = data.validation.y.reshape(-1, 1).astype(np.float32)
        self.rate, self.batch = np.float32(rate), batch

    def epoch(self, order, told=True):
        """Train on all examples in this order; return the running loss and that of validation."""
        w1, b1, w2, b2, w3, b3 = self.weights
        total = 0.0
        for start in range(0, len(order), self.batch):
            part = order[start : start + self.batch]
            x, y = self.x[part], self.y[part]
            h1 = np.tanh(x @ w1 + b1)
            h2 = np.tanh(h1 @ w2 + b2)
            answer = 1 / (1 + np.exp(-(h2 @ w3 + b3)))
            if told:
                total += cross_entropy(answer, y) * len(part)
            d3 = (answer - y) / len(part)
            d2 = (d3 @ w3.T) * (1 - h2 * h2)
            d1 = (d2 @ w2.T) * (1 - h1 * h1)
            w3 -= self.rate * (h2.T @ d3)
            b3 -= self.rate * d3.sum(0)
            w2 -= self.rate * (h1.T @ d2)
            b2 -= self.rate * d2.sum(0)
            w1 -= self.rate * (x.T @ d1)
            b1 -= self.rate * d1.sum(0)
        if not told:
            return None
        h = np.tanh(np.tanh(self.held_x @ w1 + b1) @ w2 + b2)
        held = cross_entropy(1 / (1 + np.exp(-(h @ w3 + b3))), self.held_y)
        return total / len(order), held

    def maps(self, places):
        """Return what every neuron answers in these places, layer by layer."""
        w1, b1, w2, b2, w3, b3 = self.weights
        h1 = np.tanh(places @ w1 + b1)
        h2 = np.tanh(h1 @ w2 + b2)
        return h1, h2, 1 / (1 + np.exp(-(h2 @ w3 + b3)))


def cross_entropy(answer, y):
    """Return the mean binary cross-entropy, answers kept from 0 and 1 as Keras does."""
    answer = np.clip(answer, 1e-7, 1 - 1e-7)
    return float(-np.mean(y * np.log(answer) + (1 - y) * np.log(1 - answer)))


def by_hand(experiment):
    """Return the steps per second of the NumPy loop, once its losses are those of the engine."""
    logs = []
    training = session(
        experiment, lambda event: logs.extend(event.logs) if isinstance(event, EpochEnded) else None
    )
    rate, batch = experiment.optimizer.learning_rate, experiment.training.batch_size
    hand = ByHand([np.asarray(w) for w in training.built.fresh], training._data, rate, batch)
    while training.epoch < 200:
        training.advance()
    training.pause()
    expected = np.array([hand.epoch(training.order(epoch)) for epoch in range(200)])
    received = np.array([(log.loss, log.val_loss) for log in logs[:200]])
    assert np.abs(expected - received).max() <= 1e-5, np.abs(expected - received).max()
    order = training.order(0)
    per_epoch = -(-len(order) // batch)

    def work():
        hand.epoch(order, told=False)
        return per_epoch

    return timed(work)


def by_hand_with_maps(experiment):
    """Return the epochs per second of the NumPy loop, both losses and a map of every neuron."""
    training = session(experiment)
    from core.engine.look import grid

    rate, batch = experiment.optimizer.learning_rate, experiment.training.batch_size
    hand = ByHand([np.asarray(w) for w in training.built.fresh], training._data, rate, batch)
    order, places = training.order(0), grid(experiment.dataset.extent, MAP)

    def work():
        hand.epoch(order)
        hand.maps(places)
        return 1

    return timed(work)


NAMES = {
    "maps-engine": lambda: engine_with_maps(tiny()),
    "maps-numpy": lambda: by_hand_with_maps(tiny()),
    "tiny-engine": lambda: engine(tiny()),
    "tiny-fit": lambda: fit(tiny()),
    "tiny-numpy": lambda: by_hand(tiny()),
    "digits-engine": lambda: engine(digits()) * digits().training.batch_size,
    "digits-fit": lambda: fit(digits()) * digits().training.batch_size,
}

if __name__ == "__main__":
    print(NAMES[sys.argv[2]](), flush=True)
