"""Every optimiser: its declarations, and three steps against an independent computation."""

from __future__ import annotations

import numpy as np
import pytest

from core.optimizer import OPTIMIZERS

EPSILON = 1e-7


class Plain:
    """An optimiser in NumPy, written from the papers: `step` returns the change of θ."""

    def __init__(self, settings):
        self.s = settings
        self.t = 0
        self.kept = {}

    def mean(self, name, value, decay):
        self.kept[name] = decay * self.kept.get(name, 0.0) + (1 - decay) * value
        return self.kept[name]

    def corrected(self, g):
        m = self.mean("m", g, self.s["beta_1"]) / (1 - self.s["beta_1"] ** self.t)
        v = self.mean("v", g**2, self.s["beta_2"]) / (1 - self.s["beta_2"] ** self.t)
        return m, v


def sgd(o, theta, g):
    eta, mu = o.s["learning_rate"], o.s["momentum"]
    v = o.kept["v"] = mu * o.kept.get("v", 0.0) - eta * g
    return theta + (mu * v - eta * g if o.s["nesterov"] else v)


def adam(o, theta, g):
    # ε stands outside the correction: with ε̂ = ε / √(1 − β₂ᵗ) this is the paper's algorithm 1
    m, v = o.corrected(g)
    correction = np.sqrt(1 - o.s["beta_2"] ** o.t)
    if o.s["amsgrad"]:
        o.kept["top"] = np.maximum(o.kept.get("top", 0.0), o.kept["v"])
        v = o.kept["top"] / correction**2
    return theta - o.s["learning_rate"] * m / (np.sqrt(v) + EPSILON / correction)


def adamw(o, theta, g):
    decayed = theta * (1 - o.s["learning_rate"] * o.s["weight_decay"])
    o.s["amsgrad"] = False
    return adam(o, decayed, g)


def rmsprop(o, theta, g):
    pace = o.s["learning_rate"] * g / np.sqrt(o.mean("v", g**2, o.s["rho"]) + EPSILON)
    o.kept["u"] = o.s["momentum"] * o.kept.get("u", 0.0) + pace
    return theta - o.kept["u"]


def adagrad(o, theta, g):
    v = o.kept["v"] = o.kept.get("v", 0.1) + g**2
    return theta - o.s["learning_rate"] * g / np.sqrt(v + EPSILON)


def adadelta(o, theta, g):
    v = o.mean("v", g**2, o.s["rho"])
    change = -g * np.sqrt(o.kept.get("u", 0.0) + EPSILON) / np.sqrt(v + EPSILON)
    o.mean("u", change**2, o.s["rho"])
    return theta + o.s["learning_rate"] * change


def adamax(o, theta, g):
    m = o.mean("m", g, o.s["beta_1"]) / (1 - o.s["beta_1"] ** o.t)
    u = o.kept["u"] = np.maximum(o.s["beta_2"] * o.kept.get("u", 0.0), np.abs(g))
    return theta - o.s["learning_rate"] * m / (u + EPSILON)


def nadam(o, theta, g):
    def mu(t):
        return o.s["beta_1"] * (1 - 0.5 * 0.96**t)

    m = o.mean("m", g, o.s["beta_1"])
    v = o.mean("v", g**2, o.s["beta_2"]) / (1 - o.s["beta_2"] ** o.t)
    so_far = np.prod([mu(t) for t in range(1, o.t + 1)])
    ahead = so_far * mu(o.t + 1)
    m = mu(o.t + 1) * m / (1 - ahead) + (1 - mu(o.t)) * g / (1 - so_far)
    return theta - o.s["learning_rate"] * m / (np.sqrt(v) + EPSILON)


def lion(o, theta, g):
    m = o.kept.get("m", 0.0)
    o.kept["m"] = o.s["beta_2"] * m + (1 - o.s["beta_2"]) * g
    return theta - o.s["learning_rate"] * np.sign(o.s["beta_1"] * m + (1 - o.s["beta_1"]) * g)


def ftrl(o, theta, g):
    eta = o.s["learning_rate"]
    l1, l2 = o.s["l1_regularization_strength"], o.s["l2_regularization_strength"]
    before = o.kept.get("n", 0.1)
    n = o.kept["n"] = before + g**2
    z = o.kept["z"] = o.kept.get("z", 0.0) + g - (np.sqrt(n) - np.sqrt(before)) / eta * theta
    return np.where(np.abs(z) <= l1, 0, -(z - np.sign(z) * l1) / (np.sqrt(n) / eta + 2 * l2))


def lamb(o, theta, g):
    m, v = o.corrected(g)
    r = m / (np.sqrt(v) + EPSILON)
    trust = np.linalg.norm(theta) / np.linalg.norm(r)
    return theta - o.s["learning_rate"] * trust * r


def rms(x):
    return np.sqrt(np.mean(x**2))


def adafactor(o, theta, g):
    pace = min(o.s["learning_rate"], 1 / np.sqrt(o.t)) * max(1e-3, rms(theta))
    beta = 1 - o.t**-0.8
    squares = g**2 + 1e-30
    if g.ndim == 2:
        r = o.mean("r", squares.mean(axis=1), beta)
        c = o.mean("c", squares.mean(axis=0), beta)
        v = np.outer(r, c) / r.mean()
    else:
        v = o.mean("v", squares, beta)
    u = g / np.sqrt(v)
    return theta - pace * u / max(1, rms(u))


def orthogonalised(x):
    x = x / (np.linalg.norm(x) + 1e-7)
    for _ in range(5):
        gram = x @ x.T
        x = 3.4445 * x + (-4.775 * gram + 2.0315 * gram @ gram) @ x
    return x


def muon(o, theta, g):
    if g.ndim != 2:
        o.s |= {"beta_1": 0.9, "beta_2": 0.999}
        return adamw(o, theta, g)
    o.kept["m"] = o.s["momentum"] * o.kept.get("m", 0.0) + g
    ahead = g + o.s["momentum"] * o.kept["m"]
    wide = ahead.shape[0] <= ahead.shape[1]
    even = orthogonalised(ahead) if wide else orthogonalised(ahead.T).T
    eta = o.s["learning_rate"]
    decayed = theta * (1 - eta * o.s["weight_decay"])
    return decayed - 0.2 * eta * np.sqrt(max(g.shape)) * even


ORACLES = {
    "sgd": sgd,
    "adam": adam,
    "adamw": adamw,
    "rmsprop": rmsprop,
    "adagrad": adagrad,
    "adadelta": adadelta,
    "adamax": adamax,
    "nadam": nadam,
    "lion": lion,
    "ftrl": ftrl,
    "lamb": lamb,
    "adafactor": adafactor,
    "muon": muon,
}

CASES = [(key, {}) for key in ORACLES] + [
    ("sgd", {"learning_rate": 0.1, "momentum": 0.9}),
    ("sgd", {"learning_rate": 0.1, "momentum": 0.9, "nesterov": True}),
    ("adam", {"learning_rate": 0.1, "beta_1": 0.5, "beta_2": 0.9, "amsgrad": True}),
    ("adamw", {"learning_rate": 0.1, "weight_decay": 0.5}),
    ("rmsprop", {"learning_rate": 0.1, "rho": 0.5, "momentum": 0.9}),
    ("ftrl", {"learning_rate": 0.1, "l1_regularization_strength": 0.3}),
    ("ftrl", {"learning_rate": 0.1, "l2_regularization_strength": 0.3}),
    ("adafactor", {"learning_rate": 0.5}),
]


def test_every_optimizer_has_an_oracle():
    assert sorted(ORACLES) == OPTIMIZERS.keys()


@pytest.mark.parametrize("key", sorted(ORACLES))
def test_declarations(key):
    optimizer = OPTIMIZERS[key]()
    assert optimizer.title
    assert optimizer.what
    assert "θ" in optimizer.formula
    assert optimizer.learning_rate > 0
    assert "learning_rate" in optimizer.settings()
    assert OPTIMIZERS.key_of(type(optimizer)) == key
    assert type(optimizer).from_values(optimizer.values()) == optimizer


@pytest.mark.engine
@pytest.mark.parametrize(("key", "values"), CASES)
def test_settings_reach_keras(key, values):
    from core.engine.make import made

    optimizer = OPTIMIZERS[key].from_values(values)
    config = made(optimizer.keras()).get_config()
    for name, value in optimizer.values().items():
        assert config[name] == pytest.approx(value), name


@pytest.mark.engine
@pytest.mark.parametrize("shape", [(3, 2), (2, 4), (5,)])
@pytest.mark.parametrize(("key", "values"), CASES)
def test_three_steps_are_those_of_the_formula(key, values, shape):
    import keras

    from core.engine.make import made

    rng = np.random.default_rng(5)
    theta = rng.normal(size=shape)
    optimizer = OPTIMIZERS[key].from_values(values)
    plain = Plain(optimizer.values())
    variable = keras.Variable(theta.astype(np.float32))
    theirs = made(optimizer.keras())
    # Keras corrects the bias of its means in float32: 1e-5 of a step of length η
    tolerance = 1e-6 + 2e-5 * optimizer.learning_rate
    for _ in range(3):
        g = rng.normal(size=shape)
        theirs.apply([keras.ops.convert_to_tensor(g.astype(np.float32))], [variable])
        plain.t += 1
        theta = ORACLES[key](plain, theta, g)
        np.testing.assert_allclose(
            keras.ops.convert_to_numpy(variable), theta, rtol=1e-6, atol=tolerance
        )
