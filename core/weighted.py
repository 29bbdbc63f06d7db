"""Layers with weights: how these start, what pulls on them, and where they have to stay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from typing_extensions import override

from core.call import Call, call
from core.language import mark
from core.layer import Layer
from core.setting import setting

INITIALIZERS = (
    "glorot_uniform",
    "glorot_normal",
    "he_uniform",
    "he_normal",
    "lecun_uniform",
    "lecun_normal",
    "orthogonal",
    "random_uniform",
    "random_normal",
    "truncated_normal",
    "zeros",
    "ones",
)
"""Keras's names. Glorot & Bengio, AISTATS (2010); He et al., arXiv:1502.01852; LeCun et al.,
Efficient BackProp (1998); orthogonal: Saxe et al., arXiv:1312.6120."""

PENALTIES = {"none": (), "l1": ("l1",), "l2": ("l2",), "l1_l2": ("l1", "l2")}
"""{choice: the strengths it has}."""

CLASSES = {"l1": "L1", "l2": "L2", "l1_l2": "L1L2", "unit_norm": "UnitNorm", "max_norm": "MaxNorm"}
"""{choice: Keras's class}."""


def initializer(
    default: str = "glorot_uniform",
    title: str = mark("Kernel initialiser"),
    help: str = mark(
        "How the weights are drawn at first: “glorot” suits tanh and sigmoid, “he” suits ReLU; "
        "all equal, and every unit learns the same."
    ),
) -> Any:
    """Declare how a tensor of weights is drawn at first."""
    return setting(default, title, help, choices=INITIALIZERS, advanced=True)


def start(default: float, title: str, help: str) -> Any:
    """Declare the one number that a row of weights starts at."""
    return setting(default, title, help, low=-10.0, high=10.0, advanced=True)


def constant(value: float) -> str | Call:
    """Return the initialiser that makes every weight `value`."""
    plain = {0.0: "zeros", 1.0: "ones"}
    return plain.get(value) or call("initializers.Constant", value=float(value))


@dataclass(frozen=True)
class Weighted(Layer):
    """A layer with kernels.

    Attributes:
        kernels: for each, how the names of Keras's arguments for it begin, and its axes that add
            up to one number of the answer.
    """

    kernels: ClassVar[tuple[tuple[str, tuple[int, ...]], ...]]

    kernel_initializer: str = initializer()
    kernel_regularizer: str = setting(
        "none",
        mark("Kernel regulariser"),
        mark("Large weights cost extra loss: l1 brings the useless ones to 0, l2 keeps all small."),
        choices=tuple(PENALTIES),
        advanced=True,
    )
    regularizer_strength: float = setting(
        0.01,
        mark("Strength of the regulariser"),
        mark("More strength gives smaller weights: smoother answers that fit the examples less."),
        low=0.0,
        high=10.0,
        advanced=True,
    )

    @override
    def arguments(self) -> dict[str, Any]:
        given = super().arguments()
        initial, penalty = given.pop("kernel_initializer"), given.pop("kernel_regularizer")
        strength = given.pop("regularizer_strength")
        for kernel, _ in self.kernels:
            given[f"{kernel}_initializer"] = initial
            given[f"{kernel}_regularizer"] = _regularizer(penalty, strength)
        return given


@dataclass(frozen=True)
class Biased(Layer):
    """A layer with a bias."""

    bias_start: float = start(
        0.0,
        mark("Bias at the start"),
        mark("A little above 0 wakes every ReLU unit; Keras starts at 0."),
    )

    @override
    def arguments(self) -> dict[str, Any]:
        given = super().arguments()
        given["bias_initializer"] = constant(given.pop("bias_start"))
        return given


@dataclass(frozen=True)
class Constrained(Weighted):
    """A layer whose kernels may have to stay within bounds."""

    kernel_constraint: str = setting(
        "none",
        mark("Kernel constraint"),
        mark(
            "After each step the weights are put back: non_neg cuts the negative ones, unit_norm "
            "gives all of a unit's weights together the length 1, max_norm at most 2."
        ),
        choices=("none", "non_neg", "unit_norm", "max_norm"),
        advanced=True,
    )

    @override
    def arguments(self) -> dict[str, Any]:
        given = super().arguments()
        bound = given.pop("kernel_constraint")
        for kernel, axes in self.kernels:
            given[f"{kernel}_constraint"] = _constraint(bound, axes)
        return given


def _regularizer(choice: str, strength: float) -> Call | None:
    if choice == "none":
        return None
    strengths = dict.fromkeys(PENALTIES[choice], float(strength))
    return call(f"regularizers.{CLASSES[choice]}", **strengths)


def _constraint(choice: str, axes: tuple[int, ...]) -> str | Call | None:
    if choice in ("none", "non_neg"):
        return None if choice == "none" else choice
    axis = axes[0] if len(axes) == 1 else axes
    return call(f"constraints.{CLASSES[choice]}", axis=axis)
