"""A dense network's epochs, many in one call compiled by XLA: prepared beside the training.

XLA fuses what TensorFlow runs as hundreds of small kernels: a tiny network runs its epochs fifty
times faster. Convolutions it makes slower, and they are left to core/engine/loop.py alone.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray
from typing_extensions import override

from core.block import expand
from core.engine.loop import Batches, Epochs, Loop
from core.layer import Family
from core.network import Network

log = logging.getLogger(__name__)

_UNSUITED = frozenset({Family.CONVOLUTION, Family.POOLING, Family.SEQUENCE, Family.REGULARISATION})
"""XLA makes the first three slower, and throws other dice than TensorFlow does for dropout."""

Order = Callable[[int], NDArray[np.int32]]
"""Epoch → the order in which the examples come after it."""

_ONE = threading.Lock()
"""Held by who compiles: trainings ended early do not pile their compiling up."""
_TINY = 2048
"""Weights of a Dense layer up to which a sum of products, fused, beats the library's product."""


def suits(network: Network) -> bool:
    """Return whether XLA makes this network faster, and trains it the same: dense throughout."""
    return not any(brick.layer.family in _UNSUITED for brick in expand(network).bricks)


class Orders:
    """The orders of the examples in the epochs to come, drawn while the last call computes."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._hand = ThreadPoolExecutor(1, "orders")
        self._ahead: tuple[int, Future[NDArray[np.int32]]] | None = None

    def take(self, epoch: int, count: int) -> NDArray[np.int32]:
        """Return the orders of `count` epochs after `epoch` (count, examples)."""
        drawn = self._ahead[1].result() if self._ahead and self._ahead[0] == epoch else None
        if drawn is None or len(drawn) < count:
            done = 0 if drawn is None else len(drawn)
            rest = self._drawn(epoch + done, count - done)
            drawn = rest if drawn is None else np.concatenate([drawn, rest])
        following = epoch + count
        self._ahead = following, self._hand.submit(self._drawn, following, count)
        return drawn[:count]

    def close(self) -> None:
        """Draw no more."""
        self._hand.shutdown(wait=False, cancel_futures=True)

    def _drawn(self, epoch: int, count: int) -> NDArray[np.int32]:
        return np.stack([self._order(epoch + n) for n in range(count)])


class Sprint:
    """The compiled call of a training, and the thread that makes it."""

    def __init__(
        self, loop: Loop, model: Any, optimizer: Any, batches: Batches, order: Order
    ) -> None:
        """Take what is trained; `start` begins to compile."""
        self._loop, self._model, self._optimizer = loop, model, optimizer
        self.batches = batches
        self._orders = Orders(order)
        self._epochs: Epochs | None = None
        self._closed = False
        self._thread = threading.Thread(target=self._prepare, name="sprint")

    def start(self) -> None:
        """Begin to compile, in a thread of its own; once."""
        if self._thread.ident is None:
            self._thread.start()

    @property
    def ready(self) -> bool:
        """Whether `run` can be called; never, where the network cannot be compiled."""
        return self._epochs is not None

    def run(self, epoch: int, count: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Run `count` epochs after `epoch` in one call: see Epochs.run. Only once it is ready."""
        assert self._epochs is not None
        return self._epochs.run(self._orders.take(epoch, count))

    def join(self) -> None:
        """Wait until the compiling is over."""
        if self._thread.ident is not None:
            self._thread.join()

    def close(self) -> None:
        """Let go of it; it can run no more. What is being compiled ends by itself, unused."""
        self._closed = True
        self._orders.close()

    def _prepare(self) -> None:
        with _ONE:
            if not self._closed:
                self._compile()

    def _compile(self) -> None:
        try:
            copy = keras.models.clone_model(self._model, clone_function=_fused)
            optimizer = type(self._optimizer).from_config(self._optimizer.get_config())
            self._epochs = Epochs(self._loop, copy, optimizer, self.batches)
        except Exception:  # the training goes on without
            log.info("XLA cannot compile this network", exc_info=True)


class _Fused(keras.layers.Dense):  # type: ignore[misc]  # Keras has no types
    """A Dense layer whose product, while training, XLA can fuse with all around it."""

    @override
    def call(self, inputs: Any, training: bool | None = None) -> Any:
        if not training or len(inputs.shape) != 2:
            return super().call(inputs)
        ops = keras.ops
        out = ops.sum(ops.expand_dims(inputs, -1) * self.kernel, axis=-2)
        return self.activation(out if self.bias is None else out + self.bias)


def _fused(layer: Any) -> Any:
    tiny = type(layer) is keras.layers.Dense and layer.kernel.shape[0] * layer.units <= _TINY
    return (_Fused if tiny else type(layer)).from_config(layer.get_config())
