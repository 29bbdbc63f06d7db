"""Each formula on screen is what Keras computes."""

from math import erf, exp, log, sqrt

import pytest

from core.activation import FUNCTIONS, STEP, Function

Z = [-8.0, -3.5, -3.0, -1.0, -0.25, -1e-3, 0.0, 1e-3, 0.25, 1.0, 2.5, 3.0, 6.0, 7.5]

SELU_SCALE, SELU_ALPHA = 1.05070098, 1.67326324
"""Klambauer et al., arXiv:1706.02515, equation 14; the formula shows four decimals of them."""

ANSWERS = {
    "z": lambda z: z,
    "1 / (1 + e⁻ᶻ)": lambda z: 1 / (1 + exp(-z)),
    "(eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)": lambda z: (exp(z) - exp(-z)) / (exp(z) + exp(-z)),
    "max(0, z)": lambda z: max(0, z),
    "max(0.2 z, z)": lambda z: max(0.2 * z, z),
    "min(max(0, z), 6)": lambda z: min(max(0, z), 6),
    "z (z > 0), eᶻ − 1 (z ≤ 0)": lambda z: z if z > 0 else exp(z) - 1,
    "1.0507 z (z > 0), 1.0507 · 1.6733 (eᶻ − 1) (z ≤ 0)": lambda z: (
        SELU_SCALE * (z if z > 0 else SELU_ALPHA * (exp(z) - 1))
    ),
    "z · Φ(z)": lambda z: z * (1 + erf(z / sqrt(2))) / 2,
    "z / (1 + e⁻ᶻ)": lambda z: z / (1 + exp(-z)),
    "ln(1 + eᶻ)": lambda z: log(1 + exp(z)),
    "z / (1 + |z|)": lambda z: z / (1 + abs(z)),
    "min(max(0, z / 6 + ½), 1)": lambda z: min(max(0, z / 6 + 0.5), 1),
    "eᶻ": exp,
    "1 (z > 0), 0 (z ≤ 0)": lambda z: 1 if z > 0 else 0,
}
"""Each formula that FUNCTIONS shows, as Python: a formula that changes is no longer found here."""


@pytest.mark.engine
@pytest.mark.parametrize("name", [name for name in FUNCTIONS if name != "softmax"])
def test_a_formula_is_what_keras_computes(name: str) -> None:
    import keras

    answers = keras.ops.convert_to_numpy(keras.activations.get(name)(keras.ops.array([Z])))[0]
    formula = ANSWERS[FUNCTIONS[name].formula]
    for z, answer in zip(Z, answers, strict=True):
        assert answer == pytest.approx(formula(z), rel=1e-6, abs=1e-6), z


@pytest.mark.engine
def test_softmax_shares_one_among_the_numbers_of_the_last_axis() -> None:
    import keras

    rows = [Z[:7], Z[7:]]
    answers = keras.ops.convert_to_numpy(keras.activations.softmax(keras.ops.array(rows)))
    assert FUNCTIONS["softmax"].formula == "eᶻᵢ / Σⱼ eᶻⱼ"
    for row, answer in zip(rows, answers, strict=True):
        total = sum(map(exp, row))
        assert list(answer) == pytest.approx([exp(z) / total for z in row], abs=1e-6)


def test_the_step_is_all_or_nothing() -> None:
    assert [ANSWERS[STEP.formula](z) for z in (-1.0, 0.0, 1e-9)] == [0, 0, 1]


def test_selu_shows_its_constants_rounded() -> None:
    assert f"{SELU_SCALE:.4f}" in FUNCTIONS["selu"].formula
    assert f"{SELU_ALPHA:.4f}" in FUNCTIONS["selu"].formula


@pytest.mark.parametrize("function", [*FUNCTIONS.values(), STEP], ids=lambda one: one.title)
def test_each_says_what_it_is_for(function: Function) -> None:
    assert function.title
    assert function.what.endswith(".")
