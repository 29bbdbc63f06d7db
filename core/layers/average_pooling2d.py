"""Average pooling: the mean of each window."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.layer import LAYERS
from core.pooling import Pooling2D


@LAYERS.register("AveragePooling2D")
@dataclass(frozen=True)
class AveragePooling2D(Pooling2D):
    """Return the mean of each window, map by map; what lies over the border does not count.

    Shapes: (height, width, channels) → (height', width', channels); sizes as Conv2D.
    Errors: ShapeError for what is no image, or smaller than the window.
    Source: Keras `AveragePooling2D`; LeCun et al., LeNet-5 (1998), section II.B.
    """

    title = "AveragePooling2D"
    what = mark("Averages each window and shrinks the maps.")
