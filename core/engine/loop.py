"""The one file that touches TensorFlow: compiled steps over the data, gradients, devices.

A call of `Loop.train` runs many batches without coming back to Python: the data lie on the
device, a call is told which examples each batch is made of, and answers with sums. It computes
what Keras's `fit` computes for the same batches, a hundred times faster for tiny models.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray
from tensorflow.python.framework.ops import gradient_registry

OUT_OF_MEMORY: tuple[type[Exception], ...] = (tf.errors.ResourceExhaustedError, MemoryError)

Measure = Callable[[Any, Any], Any]
"""Truth and answer of a batch → one number for each example, or for the batch."""


class Loop:
    """Training and testing steps of one model on one split of the data.

    Every call takes batches as indices (batches, batch size) and adds to three sums over the
    examples: of the loss, of the metric, and of 1. They are added one batch at a time from what
    is there already, so that they do not depend on how many batches a call happens to run.
    """

    def __init__(self, model: Any, loss: Measure, metric: Measure, optimizer: Any) -> None:
        self._model = model
        self._loss = loss
        self._metric = metric
        self._optimizer = optimizer
        optimizer.build(model.trainable_variables)
        self._calls: dict[str, Any] = {}
        self._data: dict[str, tuple[Any, Any]] = {}

    def feed(self, part: str, x: NDArray[np.float32], truth: NDArray[np.float32]) -> None:
        """Put examples and truth on the device as `part`: "train" or "validation"."""
        self._data[part] = (tf.constant(x), tf.constant(truth))
        step = self._train_step if part == "train" else self._test_step
        self._calls[part] = tf.function(
            self._over_batches(part, step),
            input_signature=[tf.TensorSpec([None, None], tf.int32), tf.TensorSpec([3], tf.float64)],
            autograph=False,
        )

    def run(
        self, part: str, batches: NDArray[np.int32], sums: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Train or test on `batches` in one compiled call; return `sums` with theirs added."""
        return np.asarray(self._calls[part](tf.constant(batches), tf.constant(sums)))

    def glance(self, part: str, batch: NDArray[np.int32]) -> NDArray[np.float64]:
        """Return the sums of one batch as the model stands, at once: nothing is compiled."""
        return np.asarray(self._test_step(*self._picked(part, tf.constant(batch))))

    @property
    def state(self) -> list[Any]:
        """The weights and the optimiser's memory, in order: all that a step changes."""
        return [*self._model.variables, *self._optimizer.variables]

    def close(self) -> None:
        """Let go of the data and of the compiled calls; it can run no more."""
        self._calls.clear()
        self._data.clear()
        forget_gradients()

    def _over_batches(self, part: str, step: Measure) -> Callable[[Any, Any], Any]:
        def call(batches: Any, sums: Any) -> Any:
            count = tf.shape(batches)[0]

            def body(i: Any, sums: Any) -> tuple[Any, Any]:
                return i + 1, sums + step(*self._picked(part, batches[i]))

            start = (tf.constant(0), sums)
            return tf.while_loop(lambda i, _: i < count, body, start, parallel_iterations=1)[1]

        return call

    def _picked(self, part: str, batch: Any) -> tuple[Any, Any]:
        x, truth = self._data[part]
        return tf.gather(x, batch), tf.gather(truth, batch)

    def _train_step(self, x: Any, truth: Any) -> Any:
        weights = self._model.trainable_variables
        with tf.GradientTape() as tape:
            answer = self._model(x, training=True)
            loss = self._total(truth, answer)
        gradients = tape.gradient(loss, weights)
        self._optimizer.apply(gradients, weights)
        return self._sums(loss, truth, answer)

    def _test_step(self, x: Any, truth: Any) -> Any:
        answer = self._model(x, training=False)
        return self._sums(self._total(truth, answer), truth, answer)

    def _total(self, truth: Any, answer: Any) -> Any:
        return tf.add_n([self._loss(truth, answer), *self._model.losses])

    def _sums(self, loss: Any, truth: Any, answer: Any) -> Any:
        count = tf.cast(tf.shape(truth)[0], tf.float64)
        metric = tf.reduce_mean(tf.cast(self._metric(truth, answer), tf.float64))
        return tf.stack([tf.cast(loss, tf.float64), metric, 1.0]) * count


class Epochs:
    """Many epochs of a loop in one call, compiled by XLA, done on a copy of its model.

    The sums are those of the loop but for the last digits of float32: XLA adds in another order.
    Making one takes a second or two; the loop may run meanwhile.
    """

    def __init__(self, loop: Loop, model: Any, optimizer: Any, batches: Batches) -> None:
        """Compile, for a copy of the loop's model and optimiser and with batches of these sizes."""
        self._loop = Loop(model, loop._loss, loop._metric, optimizer)
        self._loop._data = loop._data
        self._batches = batches
        self._sizes = {part: len(x) for part, (x, _) in loop._data.items()}
        ours, theirs = self._loop.state, loop.state
        self._fetch, self._return = _carrier(theirs, ours), _carrier(ours, theirs)
        self._padded = np.zeros((batches.most, self._sizes["train"]), np.int32)
        orders = tf.TensorSpec(self._padded.shape, tf.int32)
        self._call = tf.function(
            self._many,
            input_signature=[orders, tf.TensorSpec([], tf.int32)],
            jit_compile=True,
            autograph=False,
        )
        self._call(*(tf.zeros(spec.shape, spec.dtype) for spec in self._call.input_signature))

    def run(self, orders: NDArray[np.int32]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Run an epoch for each row of `orders` (epochs, examples); return the sums (epochs, 3).

        First those of training, then those of testing. The loop's own model and optimiser have
        moved when it returns.
        """
        count = len(orders)
        self._padded[:count] = orders
        self._fetch()
        sums = self._call(tf.constant(self._padded), tf.constant(count))
        self._return()
        train, held = (np.asarray(part)[:count] for part in sums)
        return train, held

    def _many(self, orders: Any, count: Any) -> Any:
        held = tf.range(self._sizes["validation"])

        def epoch(k: Any, train: Any, test: Any) -> tuple[Any, Any, Any]:
            learned = self._pass("train", self._loop._train_step, orders[k], self._batches.train)
            tested = self._pass("validation", self._loop._test_step, held, self._batches.test)
            row = tf.reshape(k, [1, 1])
            return (
                k + 1,
                tf.tensor_scatter_nd_update(train, row, learned[None]),
                tf.tensor_scatter_nd_update(test, row, tested[None]),
            )

        nothing = tf.zeros([self._batches.most, 3], tf.float64)
        start = (tf.constant(0), nothing, nothing)
        return tf.while_loop(lambda k, *_: k < count, epoch, start, parallel_iterations=1)[1:]

    def _pass(self, part: str, step: Measure, order: Any, size: int) -> Any:
        full, rest = divmod(self._sizes[part], size)

        def body(i: Any, sums: Any) -> tuple[Any, Any]:
            batch = tf.reshape(tf.slice(order, [i * size], [size]), [size])
            return i + 1, sums + step(*self._loop._picked(part, batch))

        start = (tf.constant(0), tf.zeros(3, tf.float64))
        sums = tf.while_loop(lambda i, _: i < full, body, start, parallel_iterations=1)[1]
        return sums + step(*self._loop._picked(part, order[full * size :])) if rest else sums


@dataclass(frozen=True, slots=True)
class Batches:
    """Sizes of the batches to train and to test, and how many epochs one call can run at most."""

    train: int
    test: int
    most: int


def _carrier(sources: list[Any], targets: list[Any]) -> Callable[[], None]:
    @tf.function(autograph=False)  # type: ignore[untyped-decorator]  # TensorFlow has no types
    def carry() -> None:
        for source, target in zip(sources, targets, strict=True):
            target.assign(source)

    done: Callable[[], None] = carry
    return done


def compiled(model: Any) -> Callable[[NDArray[np.float32]], NDArray[np.float32]]:
    """Return `model` as a compiled function of examples, as used once trained."""
    call = tf.function(
        lambda x: model(x, training=False),
        input_signature=[tf.TensorSpec(model.inputs[0].shape, tf.float32)],
        autograph=False,
    )
    return lambda x: np.asarray(call(tf.constant(x)))


def forget_gradients() -> None:
    """Take the gradients of calls compiled so far off TensorFlow's list, which is never cleared.

    Keras's optimisers and some activations bring a gradient of their own into every call; through
    it the list keeps the call, its graph and its variables for ever: 3 MB for each training of
    2-4-2-1. Gradients are looked up while a call is being compiled, and not after.
    """
    known = gradient_registry._registry  # it has no public name
    for name in [name for name in known if name.startswith("CustomGradient-")]:
        del known[name]


def graphics_cards() -> list[str]:
    """Return the names of the GPUs TensorFlow can use."""
    return [
        str(tf.config.experimental.get_device_details(gpu).get("device_name", gpu.name))
        for gpu in tf.config.list_physical_devices("GPU")
    ]


def backend_version() -> str:
    """Return the version of TensorFlow."""
    return str(tf.__version__)
