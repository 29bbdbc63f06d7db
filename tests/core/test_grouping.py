from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.block import Block, expand
from core.errors import NetworkError
from core.grouping import grouped, ungrouped
from core.infer import infer
from core.network import Brick, Network, chain
from tests.core.networks import of, with_branches


@pytest.fixture
def residual():
    """Return a network with a shortcut around two convolutions."""
    path = chain(
        of("Input", shape=(8, 8, 4)), of("Conv2D", filters=4), of("Conv2D", filters=4)
    ).bricks
    add = Brick("add_1", of("Add"), ("conv2d_2", "input_1"))
    return Network((*path, add, Brick("flatten_1", of("Flatten"), ("add_1",))))


def test_a_branch_with_its_shortcut_becomes_a_block(residual):
    network, id = grouped(residual, ["conv2d_1", "conv2d_2", "add_1"], "Residual")
    assert [brick.id for brick in network.bricks] == ["input_1", id, "flatten_1"]
    block = network[id].layer
    assert isinstance(block, Block)
    assert block.name == "Residual"
    assert block.network.inputs[0].layer.shape == (8, 8, 4)
    inside = {brick.id: brick.inputs for brick in block.network.bricks}
    assert inside["add_1"] == ("conv2d_2", block.network.inputs[0].id)
    assert infer(network).params == infer(residual).params


def test_the_last_bricks_can_be_grouped(residual):
    network, id = grouped(residual, ["add_1", "flatten_1", "conv2d_1", "conv2d_2"], "all")
    assert network.outputs[0].id == id


@pytest.mark.parametrize("ids", [[], ["input_1"], ["conv2d_2", "add_1"], ["conv2d_1", "flatten_1"]])
def test_what_has_no_single_way_in_and_out_is_refused(residual, ids):
    with pytest.raises(NetworkError):
        grouped(residual, ids, "x")


def test_a_block_taken_apart_as_often_as_it_repeats():
    inner = chain(of("Input"), of("Dense", units=4))
    network = chain(of("Input", shape=(4,)), Block("twice", inner, 2), of("Dense", units=1))
    flat, ids = ungrouped(network, "block_1")
    assert ids == ("dense_2", "dense_3")
    assert [brick.id for brick in flat.bricks] == ["input_1", "dense_2", "dense_3", "dense_1"]
    assert infer(flat).params == infer(network).params


def test_a_frozen_block_gives_frozen_bricks():
    network = chain(of("Input", shape=(4,)), Block("b", chain(of("Input"), of("Dense"))))
    flat, (id,) = ungrouped(network.with_frozen(["block_1"], True), "block_1")
    assert flat[id].frozen


def test_only_a_block_can_be_taken_apart(residual):
    with pytest.raises(NetworkError, match="no block"):
        ungrouped(residual, "add_1")


@given(with_branches(), st.data())
def test_grouped_and_ungrouped_computes_the_same(network, data):
    ids = [brick.id for brick in network.bricks if brick.inputs]
    wanted = data.draw(st.lists(st.sampled_from(ids), unique=True) if ids else st.just([]))
    try:
        together, id = grouped(network, wanted, "group")
    except NetworkError:
        return
    apart, _ = ungrouped(together, id)
    assert infer(together).ready == infer(network).ready == infer(apart).ready
    if infer(network).ready:
        assert infer(together).params == infer(network).params == infer(apart).params
    assert len(expand(apart).bricks) == len(expand(network).bricks)
