"""Batch normalisation: each channel brought to mean 0 and variance 1 over the batch."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from core.language import mark
from core.layer import LAYERS, Inferred, Shape, Weight, as_rule
from core.normalising import Normalisation
from core.setting import setting


@LAYERS.register("BatchNormalization")
@dataclass(frozen=True)
class BatchNormalization(Normalisation):
    """Return γ (x − mean) / √(variance + ε) + β, channel by channel.

    In training mean and variance are those of the batch; afterwards the moving averages that
    training kept, which no gradient changes.

    Shapes: unchanged.
    Parameters: channels each for γ, β, and, not trainable, the moving mean and variance.
    Source: Ioffe & Szegedy, arXiv:1502.03167, algorithm 1.
    """

    title = "BatchNormalization"
    what = mark("Brings each channel to mean 0 and variance 1 over the batch: steadier learning.")

    momentum: float = setting(
        0.99,
        mark("Memory of the averages"),
        mark("Closer to 1 averages over more batches; lower follows the last ones sooner."),
        low=0.0,
        high=0.9999,
    )

    @override
    def infer(self, *shapes: Shape) -> Inferred:
        (shape,) = shapes
        channels = shape[-1:]
        return Inferred(
            shape,
            (
                *self.learned(shape),
                Weight("moving_mean", channels, trainable=False),
                Weight("moving_variance", channels, trainable=False),
            ),
            rule=as_rule(shape),
        )
