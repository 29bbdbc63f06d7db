"""Layers that bring numbers to mean 0 and variance 1: what they learn instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from typing_extensions import override

from core.language import mark
from core.layer import Family, Layer, Shape, Weight
from core.setting import setting
from core.weighted import constant, start


@dataclass(frozen=True)
class Normalisation(Layer):
    """A mean and a spread for each channel, learned, in the place of those that came in."""

    family = Family.NORMALISATION
    examples = (((4,),), ((3, 4),), ((3, 4, 5),))

    center: bool = setting(
        True, mark("Shift β"), mark("Lets each channel learn another mean than 0.")
    )
    scale: bool = setting(
        True, mark("Scale γ"), mark("Lets each channel learn another spread than 1.")
    )
    epsilon: float = setting(
        0.001,
        mark("ε"),
        mark("Added to the variance, so that equal numbers are not divided by 0."),
        low=1e-7,
        high=1.0,
        advanced=True,
    )
    beta_start: float = start(
        0.0, mark("β at the start"), mark("The mean each channel has before anything is learned.")
    )
    gamma_start: float = start(
        1.0,
        mark("γ at the start"),
        mark("0 at the end of a residual branch lets the network start as its shortcuts alone."),
    )

    def learned(self, shape: Shape) -> tuple[Weight, ...]:
        """Return γ and β, one number a channel each, as far as they are wanted."""
        both = (("gamma", self.scale), ("beta", self.center))
        return tuple(Weight(name, shape[-1:]) for name, wanted in both if wanted)

    @override
    def arguments(self) -> dict[str, Any]:
        given = super().arguments()
        for name in ("beta", "gamma"):
            given[f"{name}_initializer"] = constant(given.pop(f"{name}_start"))
        return given
