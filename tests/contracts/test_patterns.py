"""Every built-in block: it fits where it says, agrees with Keras, and learns."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.block import Block, expand
from core.errors import ShapeError
from core.layer import LAYERS
from core.network import Brick, Network
from core.pattern import PATTERNS

CASES = [(key, shape) for key, pattern in PATTERNS.items() for shape in pattern.examples]
PARAMS = {  # on 8 × 8 × 16 or 12 × 32, by hand from the papers' own counts
    "residual": 2 * 9 * 16 * 16 + 2 * 4 * 16,
    "residual-bottleneck": 16 * 4 + 9 * 4 * 4 + 4 * 16 + 4 * (4 + 4 + 16),
    "residual-projection": 9 * 16 * 32 + 9 * 32 * 32 + 16 * 32 + 3 * 4 * 32,
    "dense-block": sum(4 * c + 9 * c * 12 for c in (16, 28, 40)),
    "inception": 16 * (4 + 6 + 1 + 2) + 9 * 6 * 8 + 25 * 1 * 2 + 4 * (4 + 6 + 8 + 1 + 2 + 2),
    "depthwise-separable": 9 * 16 + 16 * 16 + 2 * 4 * 16,
    "squeeze-and-excite": 16 * 4 + 4 + 4 * 16 + 16,
    "transformer-encoder": 4 * (32 * 32 + 32) + 32 * 128 + 128 + 128 * 32 + 32 + 2 * 2 * 32,
}


def fed(block: Block, shape) -> Network:
    entry = Brick("input_1", LAYERS["Input"].from_values({"shape": shape}))
    return Network((entry, Brick("block_1", block, ("input_1",))))


def test_every_promised_block_is_there():
    assert set(PARAMS) == set(PATTERNS.keys())


@pytest.mark.parametrize(("key", "shape"), CASES)
def test_fits_where_it_says_and_has_nothing_to_complain_of(key, shape):
    pattern = PATTERNS[key]
    assert pattern.title
    assert pattern.what.endswith(".")
    block = pattern.make(shape)
    assert block == pattern.make(shape)
    (report,) = block.reports(shape)
    assert report.ready
    assert not [row.problem for row in report.rows if row.problem]
    if shape == pattern.examples[0]:
        assert block.infer(shape).params == PARAMS[key]


@pytest.mark.parametrize(("key", "shape"), CASES)
def test_repeats_though_its_shape_may_change(key, shape):
    block = PATTERNS[key].make(shape)
    once = block.infer(shape)
    twice = replace(block, repeat=2).infer(shape)
    if once.shape == shape:
        assert twice.shape == shape
        assert twice.params == 2 * once.params
    else:
        assert len(twice.shape) == len(shape)


@pytest.mark.parametrize("key", PATTERNS.keys())
def test_a_row_of_numbers_is_refused_in_one_sentence(key):
    with pytest.raises(ShapeError, match=r"needs an? .*\. Received: 64\.$") as refusal:
        PATTERNS[key].make((64,))
    assert str(refusal.value.message).startswith(PATTERNS[key].title)
    (mend,) = refusal.value.repairs
    assert PATTERNS[key].make(mend.layer.infer((64,)).shape)


@pytest.mark.engine
@pytest.mark.parametrize(("key", "shape"), CASES)
def test_keras_makes_the_same_of_it_and_learns_a_step(key, shape):
    import keras

    from core.engine.make import made

    block = replace(PATTERNS[key].make(shape), repeat=2)
    inferred = block.infer(shape)
    tensors = {}
    for brick in expand(fed(block, shape)).bricks:
        sources = (tensors[id] for id in brick.inputs)
        tensors[brick.id] = made(brick.layer.applied(brick.id.replace("/", "."), *sources))
    model = keras.Model(tensors["input_1"], tensors[brick.id])
    assert model.output_shape[1:] == inferred.shape
    assert model.count_params() == inferred.params
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
    assert trainable == inferred.trainable_params
    before = [keras.ops.convert_to_numpy(weight) for weight in model.trainable_weights]
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(4, *shape)), rng.normal(size=(4, *inferred.shape))
    model.compile("sgd", "mean_squared_error")
    assert np.isfinite(model.train_on_batch(x, y))
    moved = [
        not np.array_equal(old, keras.ops.convert_to_numpy(new))
        for old, new in zip(before, model.trainable_weights, strict=True)
    ]
    assert sum(moved) > len(moved) / 2
