"""Scripts: laid out as ruff would, and run as they are they build what the engine builds."""

from __future__ import annotations

import contextlib
import inspect
import io
import os
import subprocess
import sys
from dataclasses import replace
from operator import attrgetter

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from core.block import Block
from core.call import call
from core.errors import NetworkError
from core.experiment import Experiment, Training
from core.language import speak
from core.layer import LAYERS
from core.loss import LOSSES
from core.network import Brick, Network, Seam, chain
from core.optimizer import OPTIMIZERS
from core.script import annotated, script
from core.source import USUAL, usual
from core.template import TEMPLATES
from tests.contracts.uses import values_of
from tests.core.networks import LAYER, of, with_branches

DIGITS = TEMPLATES["cnn-digits"].make()
ENTRY = of("Input", shape=(8, 8, 1))
HEAD = of("Dense", units=10, activation="softmax")
EXAMPLES = int(os.environ.get("BRIQUES_EXAMPLES", "60"))
MOST_REPAIRS = 40


@st.composite
def optional(draw):
    """Draw a layer with one input, its settings as they come but for the advanced ones."""
    cls = LAYERS[draw(st.sampled_from([key for key, cls in LAYERS.items() if cls.merges is False]))]
    if cls.title == "Input":
        return of("Dense")
    advanced = {name: d for name, d in cls.settings().items() if d.advanced}
    return cls(**{name: draw(values_of(declared)) for name, declared in advanced.items()})


@st.composite
def experiments(draw):
    """Draw an experiment that is ready: a random network, repaired until it fits digits."""
    network = draw(with_branches(st.one_of(LAYER, LAYER, optional())))
    end = network.outputs[-1].id
    head = Brick("head", HEAD)
    network = network.inserted(head, Seam(end))
    network = network.inserted(Brick("flat", of("Flatten")), Seam(end, "head"))
    experiment = replace(DIGITS, network=network, training=Training(seed=draw(st.integers(0, 99))))
    experiment = repaired(experiment)
    assume(experiment.report().ready and experiment.report().params < 200_000)
    frozen = [b.id for b in experiment.network.bricks if b.inputs and draw(st.integers(0, 4)) == 0]
    return experiment.with_network(experiment.network.with_frozen(frozen, True))


def repaired(experiment: Experiment) -> Experiment:
    for _ in range(MOST_REPAIRS):
        problems = experiment.report().problems
        if not problems:
            break
        row = problems[0]
        experiment = experiment.with_network(
            experiment.network.repaired(row.brick.id, row.problem.repairs[0])
        )
    return experiment


def many(most):
    return settings(
        max_examples=most,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


def with_blocks():
    """A network with the same block twice, a block in a block, a shortcut, and frozen bricks."""
    inner = chain(ENTRY, of("Conv2D", filters=4), of("Conv2D", filters=4, activation="linear"))
    shortcut = Brick("sum", of("Add"), (inner.bricks[1].id, inner.bricks[2].id))
    residual = Block("Résidu", Network((*inner.bricks, shortcut)), 2)
    stage = Block("for", chain(ENTRY, of("Conv2D", filters=4), residual))
    network = chain(ENTRY, residual, stage, residual, of("Flatten"), HEAD)
    return DIGITS.with_network(network.with_frozen(["block_2", "dense_1"], True))


def test_blocks_are_functions_and_names_are_those_of_the_bricks():
    text = script(with_blocks())
    assert text.count("def ") == 2
    assert text.index("def residu(x, name):") < text.index("def for_2(x, name):")
    assert "    for n in range(1, 3):\n        conv2d_1 = layers.Conv2D(\n" in text
    assert 'name=f"{name}.{n}.sum"' in text
    assert (
        'x = residu(inputs, "block_1")\nx = for_2(x, "block_2")\nx = residu(x, "block_3")' in text
    )
    assert 'if layer.name.startswith("block_2."):' in text
    assert 'model.get_layer("dense_1").trainable = False' in text


@pytest.mark.parametrize("key", TEMPLATES.keys())
def test_a_template_says_all_that_is_not_keras_own_usual(key):
    experiment = TEMPLATES[key].make()
    text = script(experiment)
    assert f"# {key}\n" in text
    assert f"set_random_seed({experiment.training.seed})" in text
    assert f"learning_rate={experiment.optimizer.learning_rate}" in text
    assert f"epochs={experiment.training.epochs}" in text
    assert ('"mae"' in text) is bool(experiment.dataset.targets)


def test_options_of_weights_and_the_step_are_written_as_calls():
    dense = of(
        "Dense",
        kernel_initializer="he_normal",
        kernel_regularizer="l1_l2",
        regularizer_strength=0.5,
        kernel_constraint="max_norm",
        bias_start=0.1,
    )
    step = of("Activation", activation="step")
    text = script(DIGITS.with_network(chain(ENTRY, of("Flatten"), dense, step, HEAD)))
    for part in (
        'kernel_initializer="he_normal"',
        "kernel_regularizer=keras.regularizers.L1L2(l1=0.5, l2=0.5)",
        "kernel_constraint=keras.constraints.MaxNorm(),",
        "bias_initializer=keras.initializers.Constant(value=0.1)",
        'x = layers.Activation(activation="relu", name="activation_1")(keras.ops.sign(x))',
    ):
        assert part in text


def test_blocks_with_the_same_inside_but_other_repeats_have_lines_of_their_own():
    inner = chain(ENTRY, of("Conv2D", filters=4), of("Conv2D", filters=4))
    once, twice = (Block("stage", inner, times) for times in (1, 2))
    made = annotated(DIGITS.with_network(chain(ENTRY, once, twice, of("Flatten"), HEAD)))
    places = [made.lines(f"block_{n}/conv2d_2") for n in (1, 2)]
    assert len({place.start for place in places}) == 2
    for place in (*places, made.lines("dense_1")):
        lines = made.text.splitlines()[place.start : place.stop]
        assert "layers." in lines[0]
    assert made.lines("block_1/dense_9") == made.lines("dense_1/x") == range(0)


def test_bricks_may_be_called_like_the_script_s_own_variables():
    names = ["model", "x", "keras", "layers", "range", "inputs", "lambda"]
    bricks = [Brick("name", ENTRY)]
    for name in names:
        before = bricks[-1].id
        bricks += [Brick(name, of("Conv2D", filters=1), (before,))]
        bricks += [Brick(f"{name}_sum", of("Add"), (before, name))]
    bricks += [Brick("flat", of("Flatten"), (bricks[-1].id,)), Brick("out", HEAD, ("flat",))]
    text = script(DIGITS.with_network(Network(tuple(bricks))))
    compile(text, "script.py", "exec")
    for name in names:
        assert f"{name} = layers." not in text or name == "x"


def test_what_cannot_be_built_is_refused_in_the_same_words():
    broken = chain(ENTRY, of("Dense", units=3, activation="softmax"))
    for network, why in ((broken, "dense_1: "), (Network(), "The network is empty")):
        with pytest.raises(NetworkError, match=why):
            script(DIGITS.with_network(network))


def test_what_it_says_to_people_is_in_their_language():
    speak("fr")
    try:
        comments = [line for line in script(DIGITS).splitlines() if line.startswith("# ")]
    finally:
        speak("en")
    assert any("exemples" in line for line in comments)


def test_scripts_are_laid_out_as_ruff_would(tmp_path):
    written = [script(with_blocks())]

    @many(200)
    @given(experiments())
    def write(experiment):
        written.append(script(experiment))

    write()
    for n, text in enumerate(written):
        (tmp_path / f"{n}.py").write_text(text, encoding="utf-8")
    for order in (["format", "--diff"], ["check", "--select", "E4,E7,E9,F,I"]):
        run = subprocess.run(
            [sys.executable, "-m", "ruff", *order, "--isolated", "--no-cache", tmp_path],
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stdout


@pytest.mark.engine
def test_what_is_left_out_is_what_keras_takes_by_itself():
    import keras

    asked = [
        cls().keras() for registry in (LAYERS, LOSSES, OPTIMIZERS) for _, cls in registry.items()
    ]
    asked += [call(f"constraints.{name}", axis=0) for name in ("MaxNorm", "UnitNorm")]
    same = {("linear", None), ("random_uniform", "uniform"), ((1, 1), 1), (1, (1, 1))}
    used = set()
    for one in asked:
        known = inspect.signature(attrgetter(one.function)(keras)).parameters
        for name, _ in one.settings:
            key = f"{one.function}.{name}"
            used |= {key if key in USUAL else name}
            for value in usual(one.function, name):
                default = known[name].default
                assert value == default or (value, default) in same, key
    assert set(USUAL) <= used


def ran(text: str):
    """Return the model that a script makes, run here."""
    names = {"__name__": "__main__"}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(text, "script.py", "exec"), names)
    return names["model"]


def described(model):
    return [
        (layer.name, layer.output.shape, layer.count_params())
        for layer in model.layers
        if "sign" not in layer.name  # the step's operation has no name of its own
    ]


@pytest.mark.engine
@pytest.mark.timeout(900)
def test_scripts_make_the_models_of_the_engine():
    import keras

    from core.engine.build import build

    @many(EXAMPLES)
    @given(experiments())
    def agree(experiment):
        built, own = build(experiment).model, ran(script(experiment))
        assert own.count_params() == built.count_params() == experiment.report().params
        assert described(own) == described(built)
        assert [w.trainable for w in own.weights] == [w.trainable for w in built.weights]
        for one, other in zip(own.weights, built.weights, strict=True):
            assert keras.ops.all(one == other), one.path
        keras.backend.clear_session()

    agree()


@pytest.mark.engine
def test_a_script_runs_as_it_is_in_a_fresh_python(tmp_path):
    experiments = {"blocks": with_blocks(), "sine": TEMPLATES["mlp-sine"].make()}
    for name, experiment in experiments.items():
        path = tmp_path / f"{name}.py"
        path.write_text(script(experiment), encoding="utf-8")
        run = subprocess.run([sys.executable, path], capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stderr
        assert f"Total params: {experiment.report().params:,}" in run.stdout
