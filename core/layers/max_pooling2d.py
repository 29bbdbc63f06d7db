"""Max pooling: the strongest answer of each window."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.layer import LAYERS
from core.pooling import Pooling2D


@LAYERS.register("MaxPooling2D")
@dataclass(frozen=True)
class MaxPooling2D(Pooling2D):
    """Return the largest number of each window, map by map.

    Shapes: (height, width, channels) → (height', width', channels); sizes as Conv2D.
    Errors: ShapeError for what is no image, or smaller than the window.
    Source: Keras `MaxPooling2D`; Weng, Ahuja & Huang, Cresceptron (1992).
    """

    title = "MaxPooling2D"
    what = mark("Keeps the strongest answer of each window and shrinks the maps.")
