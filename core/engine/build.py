"""From a network to a Keras model, and weights in and out of it by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from core.array import Array
from core.block import PATH_SEPARATOR
from core.buildable import brick_path, buildable, layer_name, model_name
from core.engine.make import made
from core.errors import TrainingError
from core.experiment import Experiment
from core.language import say
from core.network import Brick, Network
from core.snapshot import Snapshot


@dataclass(frozen=True, slots=True, eq=False)
class Built:
    """A network as Keras has it.

    Attributes:
        source: the network as the person has it; network: the same, blocks expanded.
        model: the functional Keras model; tensors: what each brick answers, by its id.
        fresh: the weights it was born with, in the order of `weights`.
    """

    source: Network
    network: Network
    model: Any
    tensors: dict[str, Any]
    fresh: tuple[NDArray[Any], ...]

    @property
    def weights(self) -> list[tuple[str, Any]]:
        """Every weight with its name, "stage/2/conv1/kernel", in the order of the model."""
        return [(_named(variable), variable) for variable in self.model.weights]

    def brick(self, id: str) -> Brick:
        """Return the brick named `id`; for a block its last. Raises NetworkError."""
        if id not in self.network:
            inside = [b for b in self.network.bricks if b.id.startswith(id + PATH_SEPARATOR)]
            if inside:
                return inside[-1]
        return self.network[id]

    def part(self, id: str) -> Any:
        """Return the Keras model that ends with what the brick named `id` answers."""
        return keras.Model(self.model.input, self.tensors[self.brick(id).id])

    def refresh(self) -> None:
        """Give it back the weights it was born with."""
        for variable, value in zip(self.model.weights, self.fresh, strict=True):
            variable.assign(value)

    def restore(self, snapshot: Snapshot) -> None:
        """Give it the weights of `snapshot`. Raises TrainingError if they are of another one."""
        assign(self.weights, snapshot.weights)


def build(experiment: Experiment) -> Built:
    """Return the experiment's network as a Keras model, its weights drawn by its seed.

    Errors: NetworkError for the first thing that does not fit; TrainingError if it is too large.
    """
    network = buildable(experiment)
    keras.utils.set_random_seed(experiment.training.seed)
    tensors: dict[str, Any] = {}
    for brick in network.bricks:
        sources = (tensors[id] for id in brick.inputs)
        tensors[brick.id] = made(brick.layer.applied(layer_name(brick.id), *sources))
    model = keras.Model(
        tensors[network.inputs[0].id],
        tensors[network.outputs[-1].id],
        name=model_name(experiment.name),
    )
    for brick in network.bricks:
        model.get_layer(layer_name(brick.id)).trainable = not brick.frozen
    fresh = tuple(keras.ops.convert_to_numpy(variable) for variable in model.weights)
    return Built(experiment.network, network, model, tensors, fresh)


def snapshot(built: Built, epoch: int, optimizer: Any = None) -> Snapshot:
    """Return the weights, and what the optimiser remembers, as values.

    The learning rate is left out: the experiment says it, and it may have been changed since.
    """
    return Snapshot(
        epoch,
        tuple((name, _array(variable)) for name, variable in built.weights),
        tuple((name, _array(variable)) for name, variable in memory(optimizer)),
    )


def memory(optimizer: Any) -> list[tuple[str, Any]]:
    """Return what an optimiser remembers from step to step: ("iteration", variable) and so on."""
    if optimizer is None:
        return []
    named = [(variable.path.split("/", 1)[-1], variable) for variable in optimizer.variables]
    return [(name, variable) for name, variable in named if name != "learning_rate"]


def recall(optimizer: Any, snapshot: Snapshot) -> None:
    """Give a built optimiser its memory back; one of another kind starts afresh."""
    known = memory(optimizer)
    if [name for name, _ in known] == [name for name, _ in snapshot.optimizer]:
        assign(known, snapshot.optimizer)


def assign(known: list[tuple[str, Any]], values: Iterable[tuple[str, Array]]) -> None:
    """Give the `known` variables these values by name. Raises TrainingError if they differ."""
    kept = dict(values)
    for name, variable in known:
        shape = tuple(variable.shape)
        if name not in kept or kept[name].shape != shape:
            received = kept[name].shape if name in kept else "–"
            raise TrainingError(
                say(
                    "The kept weights are of another network: expected {name} of shape {shape}. "
                    "Received: {received}. Press Reset to begin with fresh ones.",
                    name=name,
                    shape=shape,
                    received=received,
                )
            )
        variable.assign(np.asarray(kept[name].numpy()))


def _named(variable: Any) -> str:
    layer, _, rest = str(variable.path).partition("/")
    return brick_path(layer) + "/" + rest


def _array(variable: Any) -> Array:
    return Array.of(keras.ops.convert_to_numpy(variable))
