"""An experiment as a Keras script: what the engine builds, for people to read and to run.

Imports, seed, a function for each kind of block, the functional model, compile, summary, and how
to fit. Each layer is written from the value that the engine makes it from (core.call), under the
same name and in the same order: the same seed gives the same weights.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from core.block import Block
from core.buildable import KERAS_SEPARATOR, buildable, layer_name, model_name
from core.call import Call, Source, call
from core.dataset import Task
from core.experiment import Experiment
from core.infer import infer
from core.language import shown, tr
from core.network import Network
from core.source import INDENT, lines

RESERVED = {"inputs", "keras", "layer", "layers", "model", "n", "name", "outputs", "range", "x"}
LONGEST_NAME = 40

Label = Callable[[str], "str | Source"]
"""A brick's id → the name of its layer, as it is written."""


def script(experiment: Experiment) -> str:
    """Return the experiment as a Python script.

    Errors: NetworkError for the first thing that does not fit, as in building.
    """
    expanded = buildable(experiment)
    functions = _Functions()
    ends = ("inputs", "outputs" if len(expanded.bricks) > 1 else "inputs")
    model = call("Model", *map(Source, ends), name=model_name(experiment.name))
    sections = [
        _head(experiment, len(expanded.bricks) > 1),
        functions.body(experiment.network, *ends, layer_name),
        [*lines("model = ", model), *_frozen(experiment.network, expanded)],
        [*_compiled(experiment), "model.summary()"],
        _fitted(experiment),
    ]
    return _joined([*sections[:1], *functions.written, *sections[1:]])


def _joined(sections: list[list[str]]) -> str:
    """Return the sections with a blank line between them, two round a function."""
    text = "\n".join(sections[0])
    for before, section in pairwise(sections):
        by_function = any(part[0].startswith("def ") for part in (before, section))
        text += "\n" * (3 if by_function else 2) + "\n".join(section)
    return text + "\n"


def _head(experiment: Experiment, layered: bool) -> list[str]:
    return [
        f"# {experiment.name}",
        "import keras",
        *(["from keras import layers"] if layered else []),
        "",
        f"keras.utils.set_random_seed({experiment.training.seed})",
    ]


def _frozen(network: Network, expanded: Network) -> Iterator[str]:
    """Yield what keeps training from the weights of frozen blocks and bricks."""
    still = [brick for brick in network.bricks if brick.frozen]
    blocks = [layer_name(b.id) + KERAS_SEPARATOR for b in still if isinstance(b.layer, Block)]
    rows = (row for row in infer(expanded).rows if row.brick.frozen and row.params)
    names = [layer_name(row.brick.id) for row in rows]
    singles = [name for name in names if not name.startswith(tuple(blocks))]
    if blocks:
        yield "for layer in model.layers:"
    for prefix in blocks:
        begins = Call(Source("layer.name.startswith"), (prefix,))
        yield from lines("if ", begins, ":", INDENT)
        yield f"{INDENT * 2}layer.trainable = False"
    for name in singles:
        yield from lines("", Call(Source("model.get_layer"), (name,)), ".trainable = False")


def _compiled(experiment: Experiment) -> list[str]:
    metric = "mae" if experiment.dataset.task is Task.REGRESSION else "accuracy"
    return [
        "model.compile(",
        *lines("optimizer=", experiment.optimizer.keras(), ",", INDENT),
        *lines("loss=", experiment.loss.keras(), ",", INDENT),
        f'{INDENT}metrics=["{metric}"],',
        ")",
    ]


def _fitted(experiment: Experiment) -> list[str]:
    training = experiment.training
    answers = experiment.loss.outputs(experiment.dataset) or ()
    sentence = tr(
        "To train it: examples x of shape {x}, answers y of shape {y}, n of each",
        x=f"n × {shown(experiment.dataset.shape)}",
        y=f"n × {shown(answers)}",
    )
    return [
        f"# {sentence}",
        f"# model.fit(x, y, batch_size={training.batch_size}, epochs={training.epochs}, "
        f"validation_split={training.validation_split})",
    ]


class _Functions:
    """The functions that make blocks, each written once, those it calls before it.

    Attributes:
        written: their lines.
    """

    def __init__(self) -> None:
        self.written: list[list[str]] = []
        self._names: dict[tuple[Network, int], str] = {}

    def body(
        self, network: Network, entry: str, last: str, label: Label, indent: str = ""
    ) -> list[str]:
        """Return the statements that make the bricks, from the variable `entry` to `last`."""
        calls = {b.id: self.of(b.layer) for b in network.bricks if isinstance(b.layer, Block)}
        variables = _variables(network, last, RESERVED | set(self._names.values()))
        first, *rest = network.bricks
        written = []
        if entry == "inputs":
            variables[first.id] = entry
            written += lines(f"{entry} = ", first.layer.applied(label(first.id)), "", indent)
        elif variables[first.id] != entry:
            written.append(f"{indent}{variables[first.id]} = {entry}")
        for brick in rest:
            tensors = [Source(variables[id]) for id in brick.inputs]
            made = (
                Call(Source(calls[brick.id]), (*tensors, label(brick.id)))
                if brick.id in calls
                else brick.layer.applied(label(brick.id), *tensors)
            )
            written += lines(f"{variables[brick.id]} = ", made, "", indent)
        return written

    def of(self, block: Block) -> str:
        """Return the name of the function that makes `block`, written if it is new."""
        key = (block.network, block.repeat)
        if key not in self._names:
            repeated = block.repeat > 1
            prefix = f"{{name}}{KERAS_SEPARATOR}" + (f"{{n}}{KERAS_SEPARATOR}" if repeated else "")
            body = self.body(
                block.network,
                "x",
                "x",
                lambda brick: Source(f'f"{prefix}{layer_name(brick)}"'),
                INDENT * (2 if repeated else 1),
            )
            name = _free(_snake(block.name), RESERVED | set(self._names.values()))
            loop = [f"{INDENT}for n in range(1, {block.repeat + 1}):"] if repeated else []
            self._names[key] = name
            self.written.append([f"def {name}(x, name):", *loop, *body, f"{INDENT}return x"])
        return self._names[key]


def _variables(network: Network, last: str, taken: Iterable[str]) -> dict[str, str]:
    """Return {id: the variable that holds its answer}: x, if the next brick alone needs it."""
    variables, used = {}, set(taken)
    for brick, following in pairwise(network.bricks):
        alone = network.consumers(brick.id) == (following.id,)
        variables[brick.id] = "x" if alone else _free(_snake(brick.id), used)
        used.add(variables[brick.id])
    return {**variables, network.bricks[-1].id: last}


def _free(wanted: str, taken: Iterable[str]) -> str:
    """Return `wanted`; where it is taken, wanted_2, wanted_3 and so on."""
    name, n = wanted, 1
    while name in taken or keyword.iskeyword(name):
        n += 1
        name = f"{wanted}_{n}"
    return name


def _snake(name: str) -> str:
    """Return a name that people gave as Python writes one: "Étage 2" → etage_2."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_")[:LONGEST_NAME].rstrip("_")
    return words if len(words) > 1 and not words[0].isdigit() else f"block_{words}".rstrip("_")
