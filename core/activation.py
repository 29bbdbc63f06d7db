"""The activation functions g of g(wᵀx + b), by Keras's names."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark


@dataclass(frozen=True, slots=True)
class Function:
    """One activation: its name on screen, its formula and what it is used for (untranslated)."""

    title: str
    formula: str
    what: str


FUNCTIONS: dict[str, Function] = {
    "linear": Function("identity", "z", mark("Passes the sum on unchanged: a linear model.")),
    "sigmoid": Function(
        "sigmoid", "1 / (1 + e⁻ᶻ)", mark("Squeezes any number into 0…1: a probability.")
    ),
    "tanh": Function(
        "tanh", "(eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)", mark("Squeezes any number into −1…1, centred on 0.")
    ),
    "relu": Function("ReLU", "max(0, z)", mark("Keeps what is positive, cuts the rest to 0.")),
    "leaky_relu": Function(
        "leaky ReLU", "max(0.2 z, z)", mark("Like ReLU, but lets a little of the negative through.")
    ),
    "relu6": Function("ReLU6", "min(max(0, z), 6)", mark("ReLU that stops growing at 6.")),
    "elu": Function(
        "ELU", "z (z > 0), eᶻ − 1 (z ≤ 0)", mark("Like ReLU, with a smooth negative side.")
    ),
    "selu": Function(
        "SELU",
        "1.0507 z (z > 0), 1.0507 · 1.6733 (eᶻ − 1) (z ≤ 0)",
        mark("An ELU scaled so that layers keep mean 0 and variance 1."),
    ),
    "gelu": Function(
        "GELU", "z · Φ(z)", mark("A smooth ReLU, weighted by the normal distribution.")
    ),
    "silu": Function("SiLU", "z / (1 + e⁻ᶻ)", mark("A smooth ReLU: z times its own sigmoid.")),
    "softplus": Function("softplus", "ln(1 + eᶻ)", mark("A smooth ReLU, never quite 0.")),
    "softsign": Function("softsign", "z / (1 + |z|)", mark("A slower tanh.")),
    "hard_sigmoid": Function(
        "hard sigmoid", "min(max(0, z / 6 + ½), 1)", mark("A sigmoid made of three straight lines.")
    ),
    "exponential": Function("exponential", "eᶻ", mark("Always positive, grows very fast.")),
    "softmax": Function(
        "softmax", "eᶻᵢ / Σⱼ eᶻⱼ", mark("Turns a row of numbers into probabilities that sum to 1.")
    ),
}
"""Formulas as Keras 3 computes them (keras.activations; leaky ReLU with its default slope 0.2)."""

STEP = Function(
    "step",
    "1 (z > 0), 0 (z ≤ 0)",
    mark("Rosenblatt's perceptron (1957): all or nothing. No slope."),
)
