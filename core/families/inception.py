"""Inception v3: windows taken apart into narrow ones, 299 × 299, without the auxiliary head."""

from __future__ import annotations

from core.architecture import IMAGENET_CLASSES
from core.block import Block
from core.layer import Shape
from core.network import Network
from core.pattern import convolved
from core.sketch import Sketch

SHAPE = (299, 299, 3)
POOLED = (32, 64, 64)
"""Maps behind the pooling of each module of the first stage."""
NARROW = (128, 160, 160, 192)
"""Maps inside each module of the second stage."""


def inception() -> Network:
    """Return Inception v3. Source: Szegedy et al., arXiv:1512.00567, table 1 and figures 5 to 7."""
    sketch = Sketch(SHAPE)
    sketch.put(_stem())
    sketch.put(_first_stage((35, 35, 192)))
    sketch.put(_first_reduction((35, 35, 288)))
    sketch.put(_second_stage((17, 17, 768)))
    sketch.put(_second_reduction((17, 17, 768)))
    sketch.put(_third_stage((8, 8, 1280)))
    sketch.add("GlobalAveragePooling2D")
    sketch.add("Dropout", rate=0.5)
    sketch.add("Dense", units=IMAGENET_CLASSES, activation="softmax")
    return sketch.network


def _stem() -> Block:
    sketch = Sketch(SHAPE)
    convolved(sketch, 32, 3, stride=2, padding="valid")
    convolved(sketch, 32, 3, padding="valid")
    convolved(sketch, 64, 3)
    sketch.add("MaxPooling2D", pool_size=(3, 3), strides=(2, 2))
    convolved(sketch, 80, 1, padding="valid")
    convolved(sketch, 192, 3, padding="valid")
    sketch.add("MaxPooling2D", pool_size=(3, 3), strides=(2, 2))
    return Block("stem", sketch.network)


def _line(sketch: Sketch, start: str, *steps: tuple[int, int | tuple[int, int]]) -> str:
    """Draw convolutions one behind another, (maps, window) each, from `start`; return the last."""
    last = start
    for filters, size in steps:
        last = convolved(sketch, filters, size, last)
    return last


def _pooled(sketch: Sketch, start: str, filters: int) -> str:
    """Draw an average of 3 × 3 and a 1 × 1 convolution behind it; return the last."""
    sketch.add("AveragePooling2D", start, pool_size=(3, 3), strides=(1, 1), padding="same")
    return convolved(sketch, filters, 1)


def _first_stage(shape: Shape) -> Block:
    stage = Sketch(shape)
    for filters in POOLED:
        sketch = Sketch(shape)
        start = sketch.last
        sketch.add(
            "Concatenate",
            _line(sketch, start, (64, 1)),
            _line(sketch, start, (48, 1), (64, 5)),
            _line(sketch, start, (64, 1), (96, 3), (96, 3)),
            _pooled(sketch, start, filters),
        )
        stage.put(Block("inception", sketch.network))
        shape = (*shape[:2], 224 + filters)
    return Block("stage", stage.network)


def _first_reduction(shape: Shape) -> Block:
    sketch = Sketch(shape)
    start = sketch.last
    wide = convolved(sketch, 384, 3, start, stride=2, padding="valid")
    before = _line(sketch, start, (64, 1), (96, 3))
    deep = convolved(sketch, 96, 3, before, stride=2, padding="valid")
    pooled = sketch.add("MaxPooling2D", start, pool_size=(3, 3), strides=(2, 2))
    sketch.add("Concatenate", wide, deep, pooled)
    return Block("reduction", sketch.network)


def _second_stage(shape: Shape) -> Block:
    stage = Sketch(shape)
    for n in NARROW:
        sketch = Sketch(shape)
        start = sketch.last
        sketch.add(
            "Concatenate",
            _line(sketch, start, (192, 1)),
            _line(sketch, start, (n, 1), (n, (1, 7)), (192, (7, 1))),
            _line(sketch, start, (n, 1), (n, (7, 1)), (n, (1, 7)), (n, (7, 1)), (192, (1, 7))),
            _pooled(sketch, start, 192),
        )
        stage.put(Block("inception", sketch.network))
    return Block("stage", stage.network)


def _second_reduction(shape: Shape) -> Block:
    sketch = Sketch(shape)
    start = sketch.last
    short = _line(sketch, start, (192, 1))
    short = convolved(sketch, 320, 3, short, stride=2, padding="valid")
    deep = _line(sketch, start, (192, 1), (192, (1, 7)), (192, (7, 1)))
    deep = convolved(sketch, 192, 3, deep, stride=2, padding="valid")
    pooled = sketch.add("MaxPooling2D", start, pool_size=(3, 3), strides=(2, 2))
    sketch.add("Concatenate", short, deep, pooled)
    return Block("reduction", sketch.network)


def _third_stage(shape: Shape) -> Block:
    stage = Sketch(shape)
    for _ in range(2):
        sketch = Sketch(shape)
        start = sketch.last
        plain = _line(sketch, start, (320, 1))
        short = _line(sketch, start, (384, 1))
        deep = _line(sketch, start, (448, 1), (384, 3))
        crosses = [_cross(sketch, end) for end in (short, deep)]
        sketch.add("Concatenate", plain, *crosses, _pooled(sketch, start, 192))
        stage.put(Block("inception", sketch.network))
        shape = (*shape[:2], 2048)
    return Block("stage", stage.network)


def _cross(sketch: Sketch, start: str) -> str:
    """Draw a 3 × 3 window taken apart, a row and a column side by side; return the last."""
    halves = [_line(sketch, start, (384, size)) for size in ((1, 3), (3, 1))]
    return sketch.add("Concatenate", *halves)
