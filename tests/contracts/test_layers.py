"""Every registered layer against its contract, and against Keras over its declared limits."""

import json
import os
import warnings
from dataclasses import dataclass
from inspect import getdoc
from math import prod

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import SettingError, ShapeError
from core.language import Message
from core.layer import LAYERS, Change, Family, Inferred, InsertBefore, Layer, Shape
from core.recurrence import Recurrent
from core.registry import module_name
from core.setting import Setting
from tests.contracts.uses import uses

LAYER_CLASSES = dict(LAYERS.items())
EXAMPLES = int(os.environ.get("BRIQUES_EXAMPLES", "60"))
"""Drawings a layer; a deep run draws anew each time: BRIQUES_EXAMPLES=500 pytest --timeout=1500."""

MOST_VALUES, MOST_MACS, MOST_STEPS = 1_000_000, 20_000_000, 5
"""What is worth running, rather than only building: tensors, arithmetic, recurrent steps."""

every_layer = pytest.mark.parametrize("key", LAYER_CLASSES)


@dataclass(frozen=True)
class Built:
    """What Keras makes of a layer: all that inference claims to know."""

    shape: Shape
    weights: dict[str, tuple[Shape, bool]]
    params: int


def build(layer: Layer, shapes: tuple[Shape, ...], run: bool = True) -> Built:
    """Return what Keras makes of `layer`, having run it on zeros. Raises what Keras raises."""
    import keras

    from core.engine.make import made

    inputs = [keras.Input(shape) for shape in shapes]
    output = made(layer.applied("brick", *inputs))
    model = keras.Model(inputs or output, output)
    if run:
        zeros = [keras.ops.zeros((2, *shape)) for shape in shapes or (layer.infer().shape,)]
        ran = model(zeros if shapes else zeros[0])
        assert tuple(ran.shape[1:]) == tuple(output.shape[1:]), "Keras contradicts itself"
    return Built(
        tuple(output.shape[1:]),
        {weight.path: (tuple(weight.shape), weight.trainable) for weight in model.weights},
        model.count_params(),
    )


def worth_running(layer: Layer, shapes: tuple[Shape, ...], inferred: Inferred) -> bool:
    if isinstance(layer, Recurrent):
        return shapes[0][0] <= MOST_STEPS
    values = max(prod(inferred.shape), inferred.params)
    return values <= MOST_VALUES and sum(p.count for p in inferred.macs) <= MOST_MACS


def refusals() -> tuple[type[Exception], ...]:
    """Return what Keras and TensorFlow raise for what they cannot run."""
    import tensorflow as tf

    return (ValueError, TypeError, IndexError, tf.errors.InvalidArgumentError)


def outcome(layer: Layer, shapes: tuple[Shape, ...]) -> Inferred | ShapeError:
    """Return what is inferred, or the refusal."""
    try:
        return layer.infer(*shapes)
    except ShapeError as refusal:
        return refusal


def check_against_keras(layer: Layer, shapes: tuple[Shape, ...]) -> None:
    inferred = outcome(layer, shapes)
    if isinstance(inferred, ShapeError):
        with pytest.raises(refusals()):
            build(layer, shapes)
        return
    built = build(layer, shapes, run=worth_running(layer, shapes, inferred))
    assert inferred.shape == built.shape
    assert inferred.params == built.params
    ours = {weight.name: (weight.shape, weight.trainable) for weight in inferred.weights}
    assert len(ours) == len(built.weights)
    for path, weight in built.weights.items():
        assert ours[next(name for name in ours if f"/{path}".endswith(f"/{name}"))] == weight


@pytest.mark.engine
@every_layer
def test_inference_agrees_with_keras_or_both_refuse(key: str) -> None:
    import keras

    @settings(
        max_examples=EXAMPLES,
        derandomize="BRIQUES_EXAMPLES" not in os.environ,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(use=uses(LAYER_CLASSES[key]))
    def agree(use: tuple[Layer, tuple[Shape, ...]]) -> None:
        with warnings.catch_warnings():
            # Keras warns where softmax has one value: what our advice says.
            warnings.filterwarnings("ignore", "You are using a softmax")
            check_against_keras(*use)

    agree()
    keras.backend.clear_session()


@every_layer
@settings(max_examples=60, derandomize=True, deadline=None, database=None)
@given(data=st.data())
def test_a_repair_changes_what_is_wrong(key: str, data: st.DataObject) -> None:
    layer, shapes = data.draw(uses(LAYER_CLASSES[key]))
    before = outcome(layer, shapes)
    for repair in before.repairs:
        if isinstance(repair, Change):
            repaired, fed = repair.layer, shapes
        else:
            assert isinstance(repair, InsertBefore)
            repaired, fed = layer, (repair.layer.infer(shapes[0]).shape, *shapes[1:])
        assert str(repair.title)
        after = outcome(repaired, fed)
        assert complaint(after) != complaint(before), f"{repair.title} does not help"


def complaint(outcome: Inferred | ShapeError) -> Message | str | None:
    return outcome.message if isinstance(outcome, ShapeError) else outcome.advice


@every_layer
@settings(max_examples=60, derandomize=True, deadline=None, database=None)
@given(data=st.data())
def test_what_is_inferred_is_whole(key: str, data: st.DataObject) -> None:
    layer, shapes = data.draw(uses(LAYER_CLASSES[key]))
    inferred = outcome(layer, shapes)
    sentence = complaint(inferred)
    assert sentence is None or str(sentence).endswith(".")
    if isinstance(inferred, ShapeError):
        return
    assert len(inferred.rule) == len(inferred.shape)
    assert all(size >= 1 for size in inferred.shape)
    assert hash(inferred) is not None
    assert inferred.windows is None or len(inferred.windows) in (
        0,
        *(len(shape) - 1 for shape in shapes),
    )


@every_layer
@settings(max_examples=30, derandomize=True, deadline=None, database=None)
@given(data=st.data())
def test_values_survive_a_project_file(key: str, data: st.DataObject) -> None:
    cls = LAYER_CLASSES[key]
    layer, _ = data.draw(uses(cls))
    assert cls.from_values(json.loads(json.dumps(layer.values()))) == layer


@every_layer
def test_a_layer_says_what_it_is(key: str) -> None:
    cls = LAYER_CLASSES[key]
    assert cls.__name__ == cls.title == key
    assert cls.__module__ == f"core.layers.{module_name(key)}"
    assert cls.what.endswith(".")
    assert isinstance(cls.family, Family)
    assert cls.examples
    assert "Shapes:" in (getdoc(cls) or "") or key == "Input"
    assert isinstance(cls().short(), str)


@every_layer
def test_a_setting_says_what_it_does_and_takes_its_default(key: str) -> None:
    cls = LAYER_CLASSES[key]
    for name, declared in cls.settings().items():
        assert declared.title, name
        assert declared.help.endswith("."), name
        assert declared.accepts(declared.default), name
        assert str(declared.expected()), name
    assert cls().values() == {name: d.default for name, d in cls.settings().items()}


@every_layer
def test_values_out_of_limits_are_refused(key: str) -> None:
    cls = LAYER_CLASSES[key]
    for name, declared in cls.settings().items():
        for value in beyond(declared):
            with pytest.raises(SettingError):
                cls().changed(**{name: value})


def beyond(declared: Setting) -> list[object]:
    """Return values that a setting must refuse."""
    wrong: list[object] = [None, "no such choice", [], float("nan"), 10**30, -(10**30)]
    if declared.kind in ("int", "float"):
        assert declared.low is not None
        assert declared.high is not None
        wrong += [declared.low - 1, declared.high + 1, True, (1,)]
    if declared.kind in ("pair", "shape"):
        assert declared.low is not None
        assert declared.high is not None
        low, high = int(declared.low), int(declared.high)
        wrong += [(), (low - 1, low), (low, high + 1), (1.0, 1.0), (low,) * 9]
    return wrong


def reference_macs(layer: Layer, shapes: tuple[Shape, ...], built: Built) -> int:
    """Return the multiply-accumulates counted from Keras's own weights and output size.

    Each value of a kernel is used once at each place it is laid on.
    """
    kernels = {
        path: prod(shape) for path, (shape, _) in built.weights.items() if path.endswith("kernel")
    }
    places = {
        "Dense": prod(built.shape[:-1]),
        "Conv2D": prod(built.shape[:2]),
        "DepthwiseConv2D": prod(built.shape[:2]),
        "SeparableConv2D": prod(built.shape[:2]),
        "Conv1D": built.shape[0],
    }.get(layer.title, prod(shapes[0][:-1]))
    total = places * sum(kernels.values())
    if layer.title == "MultiHeadAttention":
        values = layer.values()
        total += 2 * places**2 * values["num_heads"] * values["key_dim"]
    if layer.title == "Dot":
        total += prod(built.shape) * shapes[0][0]
    return total


@pytest.mark.engine
@pytest.mark.parametrize("key", [k for k in LAYER_CLASSES if k != "Input"])
def test_multiply_accumulates_are_those_of_the_kernels(key: str) -> None:
    cls = LAYER_CLASSES[key]
    for shapes in cls.examples:
        layer = cls(target_shape=shapes[0]) if key == "Reshape" else cls()
        counted = sum(product.count for product in layer.infer(*shapes).macs)
        assert counted == reference_macs(layer, shapes, build(layer, shapes))


@pytest.mark.engine
def test_a_step_is_loaded_by_plain_keras_and_lets_training_run(tmp_path) -> None:
    import keras
    import numpy as np

    from core.engine.make import made

    source = keras.Input((3,))
    hidden = LAYER_CLASSES["Dense"](units=3, activation="linear").applied("dense", source)
    first = LAYER_CLASSES["Activation"](activation="step").applied("first", hidden)
    second = made(LAYER_CLASSES["Activation"](activation="step").applied("second", first))
    model = keras.Model(source, second)
    model.get_layer("dense").set_weights([np.eye(3), np.zeros(3)])
    x = np.array([[-1e-30, 0, 1e-30], [-2, 0.5, 3]], "float32")
    assert np.array_equal(model.predict(x, verbose=0), [[0, 0, 1], [0, 1, 1]])
    model.compile("sgd", "mse")
    model.fit(x, np.ones((2, 3)), verbose=0)
    model.save(tmp_path / "step.keras")
    loaded = keras.models.load_model(tmp_path / "step.keras", safe_mode=True)
    assert np.array_equal(loaded.predict(x, verbose=0), model.predict(x, verbose=0))
