from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.block import Block, expand
from core.errors import NetworkError, SettingError, ShapeError
from core.infer import infer
from core.layer import Window
from core.network import Brick, Network, chain
from tests.core.networks import chains, nested, of

CONV = chain(of("Input"), of("Conv2D", filters=4), of("MaxPooling2D"))


def residual() -> Network:
    inner = chain(of("Input"), of("Dense", units=4), of("Dense", units=4))
    return Network((*inner.bricks, Brick("add_1", of("Add"), ("input_1", "dense_2"))))


def test_a_block_is_its_network():
    block = Block("conv", CONV).infer((8, 8, 1))
    inner = infer(CONV.with_layer("input_1", of("Input", shape=(8, 8, 1))))
    assert block.shape == inner.output.shape == (4, 4, 4)
    assert block.params == inner.params == 40
    assert sum(product.count for product in block.macs) == inner.macs
    assert [weight.name for weight in block.weights] == ["conv2d_1/kernel", "conv2d_1/bias"]
    assert block.windows == inner.output.reach == (Window(4, 2), Window(4, 2))


def test_each_repetition_has_weights_of_its_own():
    block = Block("conv", CONV, 2).infer((8, 8, 1))
    assert block.shape == (2, 2, 4)
    assert [(weight.name, weight.shape) for weight in block.weights] == [
        ("1/conv2d_1/kernel", (3, 3, 1, 4)),
        ("1/conv2d_1/bias", (4,)),
        ("2/conv2d_1/kernel", (3, 3, 4, 4)),
        ("2/conv2d_1/bias", (4,)),
    ]
    assert block.windows == (Window(10, 4), Window(10, 4))


def test_expanded_names_are_paths():
    inner = chain(of("Input"), Block("in", chain(of("Input"), of("Dense")), 2))
    network = chain(of("Input"), Block("out", inner, 2), of("Dense"))
    flat = expand(network)
    assert [(brick.id, brick.inputs) for brick in flat.bricks] == [
        ("input_1", ()),
        ("block_1/1/block_1/1/dense_1", ("input_1",)),
        ("block_1/1/block_1/2/dense_1", ("block_1/1/block_1/1/dense_1",)),
        ("block_1/2/block_1/1/dense_1", ("block_1/1/block_1/2/dense_1",)),
        ("block_1/2/block_1/2/dense_1", ("block_1/2/block_1/1/dense_1",)),
        ("dense_1", ("block_1/2/block_1/2/dense_1",)),
    ]


def test_a_block_may_branch_inside():
    flat = expand(chain(of("Input", shape=(4,)), Block("residual", residual(), 3), of("Dense")))
    report = infer(flat)
    assert report.ready
    assert flat["block_1/2/add_1"].inputs == ("block_1/1/add_1", "block_1/2/dense_2")
    assert (
        report.params
        == infer(chain(of("Input", shape=(4,)), *[of("Dense", units=4)] * 6, of("Dense"))).params
    )


def test_a_block_feeds_two_bricks_from_its_end():
    network = chain(of("Input", shape=(4,)), Block("b", chain(of("Input"), of("Dense", units=4))))
    joined = Network((*network.bricks, Brick("add", of("Add"), ("input_1", "block_1"))))
    assert expand(joined)["add"].inputs == ("input_1", "block_1/dense_1")
    assert infer(expand(joined)).ready


@given(nested(), st.sampled_from([(16,), (16, 16, 2)]))
@settings(deadline=None, max_examples=80)
def test_expanded_gives_the_same_shapes_and_counts(network, shape):
    fed = network.with_layer("input_1", of("Input", shape=shape))
    whole = infer(fed)
    flat = infer(expand(fed))
    assert whole.ready == flat.ready
    assume(whole.ready)
    assert whole.output.shape == flat.output.shape
    assert whole.params == flat.params
    assert whole.trainable_params == flat.trainable_params
    assert whole.macs == flat.macs
    assert whole.output.reach == flat.output.reach
    names = [f"{r.brick.id}/{w.name}" for r in whole.rows for w in r.inferred.weights]
    assert names == [f"{r.brick.id}/{w.name}" for r in flat.rows for w in r.inferred.weights]


@given(chains())
@settings(deadline=None)
def test_a_network_without_blocks_expands_to_itself(network):
    assert expand(network) == network


def test_a_block_with_two_ends_is_refused():
    two_ends = Network(
        (*chain(of("Input"), of("Dense")).bricks, Brick("d", of("Dense"), ("input_1",)))
    )
    two_inputs = Network(
        (Brick("a", of("Input")), Brick("b", of("Input")), Brick("c", of("Add"), ("a", "b")))
    )
    for network in (two_ends, two_inputs, Network()):
        with pytest.raises(NetworkError, match="one way in and one way out"):
            Block("b", network)


def test_a_block_of_an_input_alone_is_refused():
    with pytest.raises(NetworkError, match="holds no brick"):
        Block("empty", chain(of("Input")))


def test_a_block_begins_with_an_input():
    with pytest.raises(NetworkError, match="begins with an Input"):
        Block("b", Network(chain(of("Dense"), of("Dense")).bricks))


@pytest.mark.parametrize("repeat", [0, -1, 1001])
def test_repeat_has_limits(repeat):
    with pytest.raises(SettingError, match="1 to 1,000 times"):
        Block("b", CONV, repeat)


def test_what_does_not_fit_inside_is_named():
    with pytest.raises(ShapeError, match=r"In conv: .*needs an image"):
        Block("conv", CONV).infer((4,))
    flatten = Block("flat", chain(of("Input"), of("Conv2D"), of("Flatten")), 2)
    with pytest.raises(ShapeError, match=r"In flat: .*needs an image"):
        flatten.infer((4, 4, 1))


def test_a_block_tells_its_problem_in_the_report():
    report = infer(chain(of("Input", shape=(4,)), Block("conv", CONV)))
    assert "In conv" in str(report["block_1"].problem.message)
    assert not report.ready


def test_short_and_keras():
    assert Block("conv", CONV).short() == "conv"
    assert Block("conv", CONV, 3).short() == "conv ×3"
    with pytest.raises(NetworkError, match="expanded"):
        Block("conv", CONV).keras()


def test_equal_blocks_are_equal_and_can_be_remembered():
    assert Block("conv", CONV) == Block("conv", CONV)
    assert hash(Block("conv", CONV)) == hash(Block("conv", CONV))
    assert Block("conv", CONV) != Block("conv", CONV, 2)
