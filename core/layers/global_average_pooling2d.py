"""One mean for each map."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.layer import LAYERS
from core.pooling import GlobalPooling2D


@LAYERS.register("GlobalAveragePooling2D")
@dataclass(frozen=True)
class GlobalAveragePooling2D(GlobalPooling2D):
    """Return the mean of each map: one number a channel.

    Shapes: (height, width, channels) → (channels,).
    Errors: ShapeError for what is no image.
    Source: Lin, Chen & Yan, Network In Network, arXiv:1312.4400, section 3.2.
    """

    title = "GlobalAveragePooling2D"
    what = mark("Averages each whole map to one number: how much of its pattern there is.")
