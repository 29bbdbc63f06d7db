"""One maximum for each map."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.layer import LAYERS
from core.pooling import GlobalPooling2D


@LAYERS.register("GlobalMaxPooling2D")
@dataclass(frozen=True)
class GlobalMaxPooling2D(GlobalPooling2D):
    """Return the largest value of each map: one number a channel.

    Shapes: (height, width, channels) → (channels,).
    Errors: ShapeError for what is no image.
    Source: Keras `GlobalMaxPooling2D`.
    """

    title = "GlobalMaxPooling2D"
    what = mark(
        "Keeps the strongest answer of each whole map: whether its pattern is there at all."
    )
