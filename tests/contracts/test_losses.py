"""Every loss: its declarations, its targets, and its formula against Keras."""

from __future__ import annotations

import numpy as np
import pytest

from core.dataset import DATASETS, Task
from core.errors import SettingError
from core.loss import LOSSES, Loss

SMALLEST = 1e-7


def rows(values):
    return values.mean(axis=-1).mean()


def cross_entropy(y, p):
    p = np.clip(p, SMALLEST, 1 - SMALLEST)
    return -y * np.log(p) - (1 - y) * np.log(1 - p)


def focal(loss, y, p):
    right = y * p + (1 - y) * (1 - p)
    return rows((1 - right) ** loss.gamma * cross_entropy(y, p))


def surprise(loss, y, p):
    return np.mean([-np.log(answer[truth == 1][0]) for truth, answer in zip(y, p, strict=True)])


def hinge(loss, y, p):
    behind = []
    for truth, answer in zip(y, p, strict=True):
        rival = max(0, *answer[truth == 0])
        behind.append(max(0, 1 + rival - answer[truth == 1][0]))
    return np.mean(behind)


def huber(loss, y, p):
    e = np.abs(p - y)
    return rows(np.where(e <= loss.delta, 0.5 * e**2, loss.delta * e - 0.5 * loss.delta**2))


ORACLES = {
    "binary-crossentropy": lambda loss, y, p: rows(cross_entropy(y, p)),
    "binary-focal-crossentropy": focal,
    "categorical-crossentropy": surprise,
    "categorical-hinge": hinge,
    "huber": huber,
    "log-cosh": lambda loss, y, p: rows(np.log(np.cosh(p - y))),
    "mean-absolute-error": lambda loss, y, p: rows(np.abs(p - y)),
    "mean-squared-error": lambda loss, y, p: rows((p - y) ** 2),
}

OTHER_SETTINGS = {
    "binary-focal-crossentropy": {"gamma": 0.5},
    "huber": {"delta": 0.25},
}

CASES = [(key, {}) for key in ORACLES] + list(OTHER_SETTINGS.items())


def answers(loss: Loss, dataset, count: int):
    rng = np.random.default_rng(3)
    scores = rng.normal(size=(count, *loss.outputs(dataset)))
    ending = loss.endings(dataset)[0]
    if ending == "softmax":
        return np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    return 1 / (1 + np.exp(-scores)) if ending == "sigmoid" else scores


def test_every_loss_has_an_oracle():
    assert sorted(ORACLES) == LOSSES.keys()


@pytest.mark.parametrize("key", sorted(ORACLES))
def test_declarations(key):
    loss = LOSSES[key]()
    assert loss.title
    assert loss.what
    assert loss.formula
    assert loss.tasks
    assert loss.activations
    assert LOSSES.key_of(type(loss)) == key
    assert type(loss).from_values(loss.values()) == loss
    fitting = [data for _, data in DATASETS.items() if loss.outputs(data())]
    assert {data.task for data in fitting} == loss.tasks
    for data in fitting:
        assert set(loss.endings(data())) <= set(loss.activations)


@pytest.mark.parametrize("data", ["circle", "digits", "iris", "diabetes", "sine", "noisy-digits"])
@pytest.mark.parametrize("key", sorted(ORACLES))
def test_targets_have_the_shape_of_the_answer(key, data):
    loss, dataset = LOSSES[key](), DATASETS[data]()
    outputs = loss.outputs(dataset)
    if outputs is None:
        return
    y = dataset.load(0).y
    targets = loss.targets(y, dataset)
    assert targets.dtype == np.float32
    assert targets.shape == (len(y), *outputs)
    if dataset.task is Task.CLASSIFICATION:
        back = targets.argmax(axis=1) if outputs > (1,) else targets[:, 0].astype(int)
        np.testing.assert_array_equal(back, y)
    else:
        np.testing.assert_array_equal(targets, y)


@pytest.mark.engine
@pytest.mark.parametrize(("key", "values"), CASES)
@pytest.mark.parametrize("data", ["circle", "iris", "diabetes"])
def test_formula_is_what_keras_computes(key, values, data):
    from core.engine.make import made

    loss, dataset = LOSSES[key].from_values(values), DATASETS[data]()
    if loss.outputs(dataset) is None:
        return
    truth = loss.targets(dataset.load(0).y[::7], dataset)
    answer = answers(loss, dataset, len(truth))
    expected = ORACLES[key](loss, truth.astype(np.float64), answer)
    received = float(made(loss.keras())(truth, answer.astype(np.float32)))
    assert received == pytest.approx(expected, abs=1e-6, rel=1e-6)


def test_a_setting_outside_its_limits_is_refused():
    with pytest.raises(SettingError, match="threshold"):
        LOSSES["huber"](delta=0.0)
