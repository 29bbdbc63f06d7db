"""An experiment as a Keras script: what the engine builds, for people to read and to run.

Imports, seed, a function for each kind of block, the functional model, compile, summary, and how
to fit. Each layer is written from the value that the engine makes it from (core.call), under the
same name and in the same order: the same seed gives the same weights.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.block import Block
from core.buildable import KERAS_SEPARATOR, buildable, layer_name, model_name
from core.call import Call, Source, call
from core.dataset import Task
from core.errors import NetworkError
from core.experiment import Experiment
from core.infer import infer
from core.language import shown, tr
from core.nested import brick_at, local, parent
from core.network import Network
from core.source import INDENT, lines
from core.statements import Functions, Kind, Section, kind_of


@dataclass(frozen=True)
class Script:
    """A script, and where in it each brick is made.

    Attributes:
        text: the Python.
        network: what it makes.
        places: {a kind of block, None for the whole network: {a brick in it: its lines}}.
    """

    text: str
    network: Network
    places: Mapping[Kind | None, Mapping[str, range]]

    def lines(self, path: str) -> range:
        """Return the lines, counted from 0, that make the brick at this path.

        None for a path that leads nowhere.
        """
        around = parent(path)
        try:
            block = brick_at(self.network, around).layer if around else None
        except NetworkError:
            return range(0)
        kind = kind_of(block) if isinstance(block, Block) else None
        return self.places[kind].get(local(path), range(0))


def script(experiment: Experiment) -> str:
    """Return the experiment as a Python script.

    Errors: NetworkError for the first thing that does not fit, as in building.
    """
    return annotated(experiment).text


def annotated(experiment: Experiment) -> Script:
    """Return the experiment's script, and where in it each brick is made. Raises NetworkError."""
    expanded = buildable(experiment)
    functions = Functions()
    ends = ("inputs", "outputs" if len(expanded.bricks) > 1 else "inputs")
    body = functions.model(experiment.network, *ends)
    model = call("Model", *map(Source, ends), name=model_name(experiment.name))
    sections = [
        Section(_head(experiment, len(expanded.bricks) > 1)),
        *functions.written.values(),
        body,
        Section([*lines("model = ", model), *_frozen(experiment.network, expanded)]),
        Section([*_compiled(experiment), "model.summary()"]),
        Section(_fitted(experiment)),
    ]
    text, begun = _joined(sections)
    kinds: list[tuple[Kind | None, Section]] = [(None, body), *functions.written.items()]
    places = {kind: section.placed(begun[id(section)]) for kind, section in kinds}
    return Script(text, experiment.network, places)


def _joined(sections: list[Section]) -> tuple[str, dict[int, int]]:
    """Return the sections with a blank line between them, two round a function.

    And for each section, by its identity, the line with which it begins.
    """
    written: list[str] = []
    begun: dict[int, int] = {}
    after_function = False
    for section in sections:
        is_function = section.lines[0].startswith("def ")
        if written:
            written += [""] * (2 if is_function or after_function else 1)
        after_function = is_function
        begun[id(section)] = len(written)
        written += section.lines
    return "\n".join(written) + "\n", begun


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
    if not any(brick.frozen for brick in expanded.bricks):
        return
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
        "To train it: n examples x, of shape {x}, and n answers y, of shape {y}",
        x=f"n × {shown(experiment.dataset.shape)}",
        y=f"n × {shown(answers)}",
    )
    return [
        f"# {sentence}",
        f"# model.fit(x, y, batch_size={training.batch_size}, epochs={training.epochs}, "
        f"validation_split={training.validation_split})",
    ]
