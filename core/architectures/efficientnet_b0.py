"""EfficientNetB0: found by a search, to be widened, deepened and sharpened together."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.architecture import (
    ARCHITECTURES,
    CANONICAL,
    IMAGENET,
    IMAGENET_CLASSES,
    IMAGENET_SHAPE,
    TORCHVISION,
    Architecture,
    Published,
    Variant,
)
from core.block import Block
from core.layer import Shape
from core.network import Network
from core.pattern import convolution, convolved, normalised
from core.sketch import Sketch


@dataclass(frozen=True, slots=True)
class Stage:
    """Window, widening inside, maps, units, and the stride of the first."""

    window: int
    widening: int
    maps: int
    units: int
    stride: int


STAGES = (
    Stage(3, 1, 16, 1, 1),
    Stage(3, 6, 24, 2, 2),
    Stage(5, 6, 40, 2, 2),
    Stage(3, 6, 80, 3, 2),
    Stage(5, 6, 112, 3, 1),
    Stage(5, 6, 192, 4, 2),
    Stage(3, 6, 320, 1, 1),
)
"""Source: arXiv:1905.11946, table 1."""
STEM, HEAD, DROPOUT = 32, 1280, 0.2
SQUEEZE = 4
"""How many times narrower than the unit's input its squeeze is."""


def draw() -> Network:
    """Return EfficientNetB0, without the chance of leaving whole units out in training.

    Source: Tan & Le, arXiv:1905.11946; the units are those of MnasNet, arXiv:1807.11626.
    """
    sketch = Sketch(IMAGENET_SHAPE)
    sketch.put(convolution(IMAGENET_SHAPE, STEM, 3, "stem", stride=2, activation="silu"))
    side, channels = IMAGENET_SHAPE[0] // 2, STEM
    for stage in STAGES:
        sketch.put(_drawn((side, side, channels), stage))
        side, channels = side // stage.stride, stage.maps
    sketch.put(convolution((side, side, channels), HEAD, 1, "head", activation="silu"))
    sketch.add("GlobalAveragePooling2D")
    sketch.add("Dropout", rate=DROPOUT)
    sketch.add("Dense", units=IMAGENET_CLASSES, activation="softmax")
    return sketch.network


def _drawn(shape: Shape, stage: Stage) -> Block:
    sketch = Sketch(shape)
    sketch.put(_unit(shape, stage))
    if stage.units > 1:
        inner = (shape[0] // stage.stride, shape[1] // stage.stride, stage.maps)
        alike = _unit(inner, replace(stage, stride=1))
        sketch.put(replace(alike, repeat=stage.units - 1))
    return Block("stage", sketch.network)


def _unit(shape: Shape, stage: Stage) -> Block:
    sketch = Sketch(shape)
    start, wide = sketch.last, stage.widening * shape[-1]
    if stage.widening > 1:
        convolved(sketch, wide, 1, activation="silu")
    sketch.add(
        "DepthwiseConv2D", kernel_size=(stage.window, stage.window),
        strides=(stage.stride, stage.stride), activation="linear", use_bias=False,
    )  # fmt: skip
    filtered = normalised(sketch, activation="silu")
    sketch.add("GlobalAveragePooling2D")
    sketch.add("Dense", units=shape[-1] // SQUEEZE, activation="silu")
    sketch.add("Dense", units=wide, activation="sigmoid")
    sketch.add("Reshape", target_shape=(1, 1, wide))
    sketch.add("Multiply", filtered, sketch.last)
    end = convolved(sketch, stage.maps, 1, activation="linear")
    if stage.stride == 1 and shape[-1] == stage.maps:
        sketch.add("Add", end, start)
    return Block("mbconv", sketch.network)


ARCHITECTURES.register("efficientnet_b0")(
    Architecture(
        "Tan & Le, arXiv:1905.11946",
        {
            CANONICAL: Variant(
                "EfficientNetB0", 2019, draw, Published(77.692, IMAGENET, TORCHVISION)
            )
        },
    )
)
