"""Experiments as plain values (dicts, lists, words, numbers) and back: what JSON can hold.

Reading builds everything through the constructors of the core: a key is looked up in its
registry, a setting is checked against its declaration, nothing is run.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from core.block import PATH_SEPARATOR, Block
from core.dataset import DATASETS
from core.errors import ProjectError
from core.experiment import Experiment, Training
from core.language import say
from core.layer import LAYERS, Layer
from core.loss import LOSSES
from core.network import Brick, Network
from core.optimizer import OPTIMIZERS
from core.registry import Registry
from core.setting import Configurable

MOST_LAYERS = 5_000
DEEPEST = 16
BLOCK = "Block"

T = TypeVar("T")
C = TypeVar("C", bound=Configurable)


def experiment_to_plain(experiment: Experiment) -> dict[str, Any]:
    """Return `experiment` as plain values."""
    return {
        "name": experiment.name,
        "dataset": _chosen(DATASETS, experiment.dataset),
        "network": network_to_plain(experiment.network),
        "loss": _chosen(LOSSES, experiment.loss),
        "optimizer": _chosen(OPTIMIZERS, experiment.optimizer),
        "training": experiment.training.values(),
    }


def experiment_from_plain(plain: object) -> Experiment:
    """Return the experiment in `plain`. Raises a BriquesError that says what does not fit."""
    values = expect(plain, dict, "experiment")
    return Experiment(
        part(values, "name", str),
        _made(DATASETS, part(values, "dataset", dict)),
        network_from_plain(part(values, "network", list)),
        _made(LOSSES, part(values, "loss", dict)),
        _made(OPTIMIZERS, part(values, "optimizer", dict)),
        Training.from_values(part(values, "training", dict)),
    )


def network_to_plain(network: Network) -> list[dict[str, Any]]:
    """Return the bricks in their order; a block holds its inner bricks in the same form."""
    return [_brick_to_plain(brick) for brick in network.bricks]


def network_from_plain(plain: list[Any]) -> Network:
    """Return the network of these bricks. Raises a BriquesError, also for one too large to read."""
    if _count(plain, 0) > MOST_LAYERS:
        raise ProjectError(say("The network has more than {most} layers.", most=MOST_LAYERS))
    return _network(plain)


def expect_keepable(network: Network) -> None:
    """Raise ProjectError for a network that no project can hold: too large, or nested too deep."""
    if _layers(network, 0) > MOST_LAYERS:
        raise ProjectError(say("The network has more than {most} layers.", most=MOST_LAYERS))


def part(values: Mapping[str, Any], name: str, kind: type[T]) -> T:
    """Return `values[name]` if it is of this kind. Raises ProjectError."""
    return expect(values.get(name), kind, name)


def expect(value: object, kind: type[T], name: str) -> T:
    """Return `value` if it is of this kind. Raises ProjectError saying what cannot be read."""
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ProjectError(say("the entry {name} is missing or cannot be read.", name=repr(name)))
    return value


def _chosen(registry: Registry[Any], thing: Configurable) -> dict[str, Any]:
    return {"kind": registry.key_of(type(thing)), "settings": _listed(thing.values())}


def _made(registry: Registry[type[C]], plain: Mapping[str, Any]) -> C:
    return registry[part(plain, "kind", str)].from_values(part(plain, "settings", dict))


def _listed(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: list(v) if isinstance(v, tuple) else v for name, v in values.items()}


def _brick_to_plain(brick: Brick) -> dict[str, Any]:
    plain = {"id": brick.id, "inputs": list(brick.inputs), **_layer_to_plain(brick.layer)}
    return {**plain, "frozen": True} if brick.frozen else plain


def _layer_to_plain(layer: Layer) -> dict[str, Any]:
    if isinstance(layer, Block):
        return {
            "kind": BLOCK,
            "name": layer.name,
            "repeat": layer.repeat,
            "bricks": network_to_plain(layer.network),
        }
    return _chosen(LAYERS, layer)


def _layer(plain: Mapping[str, Any]) -> Layer:
    if plain.get("kind") == BLOCK:
        inner = _network(part(plain, "bricks", list))
        return Block(part(plain, "name", str), inner, part(plain, "repeat", int))
    return _made(LAYERS, plain)


def _network(plain: list[Any]) -> Network:
    bricks = []
    for item in plain:
        values = expect(item, dict, "brick")
        inputs = tuple(expect(id, str, "inputs") for id in part(values, "inputs", list))
        id = part(values, "id", str)
        if PATH_SEPARATOR in id:
            raise ProjectError(
                say("A brick's name is letters, digits and _. Received: {id}.", id=repr(id[:65]))
            )
        frozen = expect(values.get("frozen", False), bool, "frozen")
        bricks.append(Brick(id, _layer(values), inputs, frozen))
    return Network(tuple(bricks))


def _count(plain: list[Any], depth: int) -> int:
    """Return how many layers the bricks are once expanded, without expanding them."""
    if depth > DEEPEST:
        raise ProjectError(say("Blocks are nested deeper than {most} levels.", most=DEEPEST))
    total = 0
    for item in plain:
        values = expect(item, dict, "brick")
        total += 1
        if values.get("kind") == BLOCK:
            inner = part(values, "bricks", list)
            total += max(1, part(values, "repeat", int)) * _count(inner, depth + 1)
    return total


def _layers(network: Network, depth: int) -> int:
    """Return how many layers a network is once expanded: `_count` of its plain form."""
    if depth > DEEPEST:
        raise ProjectError(say("Blocks are nested deeper than {most} levels.", most=DEEPEST))
    blocks = [brick.layer for brick in network.bricks if isinstance(brick.layer, Block)]
    inside = sum(block.repeat * _layers(block.network, depth + 1) for block in blocks)
    return len(network.bricks) + inside
