from __future__ import annotations

import pytest

from core.errors import NetworkError, SettingError, UnknownKeyError
from core.infer import infer
from core.network import chain
from core.pattern import PATTERNS
from core.sketch import Sketch
from tests.core.networks import of


def test_bricks_follow_each_other_unless_sources_are_named():
    sketch = Sketch((8, 8, 4))
    start = sketch.last
    assert start == "input_1"
    sketch.add("Conv2D", filters=4)
    assert sketch.add("Add", sketch.last, start) == "add_1"
    assert sketch.network["conv2d_1"].inputs == ("input_1",)
    assert sketch.network["add_1"].inputs == ("conv2d_1", "input_1")
    assert infer(sketch.network).output.shape == (8, 8, 4)


def test_a_straight_sketch_is_a_chain():
    sketch = Sketch((4,))
    sketch.put(of("Dense", units=3))
    sketch.put(of("Dense", units=2))
    chained = chain(of("Input", shape=(4,)), of("Dense", units=3), of("Dense", units=2))
    assert sketch.network == chained


def test_a_block_is_called_by_its_own_name():
    sketch = Sketch((8, 8, 4))
    block = PATTERNS["residual"].make((8, 8, 4))
    assert sketch.put(block) == "residual_1"
    assert sketch.put(block) == "residual_2"


def test_what_cannot_be_drawn():
    sketch = Sketch((4,))
    with pytest.raises(UnknownKeyError):
        sketch.add("Conv9D")
    with pytest.raises(SettingError):
        sketch.add("Dense", units=0)
    with pytest.raises(NetworkError):
        sketch.add("Dense", "nobody")
    assert sketch.last == "input_1"
