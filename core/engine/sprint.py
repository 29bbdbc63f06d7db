"""A dense network's epochs, many in one call compiled by XLA: prepared beside the training.

XLA fuses what TensorFlow runs as hundreds of small kernels: a tiny network runs its epochs fifty
times faster. Convolutions it makes slower, and they are left to core/engine/loop.py alone.
"""

from __future__ import annotations

import logging
import threading
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
_TINY = 2048
"""Weights of a Dense layer up to which a sum of products, fused, beats the library's product."""


def suits(network: Network) -> bool:
    """Return whether XLA makes this network faster, and trains it the same: dense throughout."""
    return not any(brick.layer.family in _UNSUITED for brick in expand(network).bricks)


class Sprint:
    """The compiled call of a training, and the thread that makes it."""

    def __init__(self, loop: Loop, model: Any, optimizer: Any, batches: Batches) -> None:
        """Take what is trained; `start` begins to compile."""
        self._loop, self._model, self._optimizer = loop, model, optimizer
        self.batches = batches
        self._epochs: Epochs | None = None
        self._thread = threading.Thread(target=self._prepare, name="sprint", daemon=True)

    def start(self) -> None:
        """Begin to compile, in a thread of its own; once."""
        if self._thread.ident is None:
            self._thread.start()

    @property
    def ready(self) -> bool:
        """Whether `run` can be called; never, where the network cannot be compiled."""
        return self._epochs is not None

    def run(self, orders: NDArray[np.int32]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Run epochs in one call: see Epochs.run. Only once it is ready."""
        assert self._epochs is not None
        return self._epochs.run(orders)

    def join(self) -> None:
        """Wait until the thread is over."""
        if self._thread.ident is not None:
            self._thread.join()

    def _prepare(self) -> None:
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
