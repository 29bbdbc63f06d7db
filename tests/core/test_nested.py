from __future__ import annotations

import pytest

from core import nested
from core.block import Block
from core.errors import NetworkError
from core.infer import infer
from core.nested import Tree
from core.network import Brick, Seam, chain
from tests.core.networks import of


@pytest.fixture
def network():
    """Return Input → stage (Input → part (Input → Dense) ×2) → Dense."""
    part = Block("part", chain(of("Input"), of("Dense", units=4)), 2)
    stage = Block("stage", chain(of("Input"), part))
    return chain(of("Input", shape=(3,)), stage, of("Dense", units=1))


def test_paths(network):
    assert list(nested.paths(network)) == [
        "input_1",
        "block_1",
        "block_1/input_1",
        "block_1/block_1",
        "block_1/block_1/input_1",
        "block_1/block_1/dense_1",
        "dense_1",
    ]
    assert nested.parent("a/b/c") == "a/b"
    assert nested.local("a/b/c") == "c"
    assert nested.within("", "a") == "a"
    assert nested.lies_in("a/b", "a")
    assert not nested.lies_in("ab/c", "a")
    seam = Seam("a/b", "a/c")
    assert nested.seam_within("a", nested.local_seam(seam)) == seam


def test_an_edit_inside_leaves_the_rest_alone(network):
    path = "block_1/block_1/dense_1"
    edited = nested.edited(
        network, nested.parent(path), lambda n: n.with_layer("dense_1", of("Dense", units=9))
    )
    assert nested.brick_at(edited, path).layer.units == 9
    assert edited["dense_1"] is network["dense_1"]
    assert nested.network_at(network, "block_1/block_1")["dense_1"].layer.units == 4


def test_where_no_block_is(network):
    tree = Tree(infer(network))
    for path in ("dense_1", "nobody", "block_1/nobody"):
        with pytest.raises(NetworkError):
            tree.inside(path)
    assert "dense_1/x" not in tree
    assert "block_1/block_1" in tree
    assert tree.is_block("block_1/block_1")
    assert not tree.is_block("dense_1")


def test_rows_inside_know_the_shape_they_are_fed(network):
    tree = Tree(infer(network))
    row = tree.row("block_1/block_1/dense_1")
    assert row.inputs == ((3,),)
    assert row.params == 3 * 4 + 4
    found = tree.rows(["dense_1", "block_1/block_1/dense_1", "block_1"])
    assert [path for path, _ in found] == ["block_1", "dense_1", "block_1/block_1/dense_1"]


def test_inside_a_block_that_is_not_fed_shapes_are_its_own(network):
    loose = chain(of("Input"), of("Conv2D"), network["block_1"].layer)
    assert Tree(infer(loose)).row("block_1/block_1").shape == (4,)


def test_freezing_keeps_the_weights(network):
    deep = nested.edited(network, "block_1/block_1", lambda n: n.with_frozen(["dense_1"], True))
    assert nested.same_weights(network, deep)
    assert not nested.same_weights(network, network.removed(["dense_1"]))


def test_frozen_weights_are_not_trainable(network):
    frozen = infer(network.with_frozen(["block_1"], True))
    assert frozen.params == infer(network).params
    assert frozen.trainable_params == frozen["dense_1"].params
    inside = nested.edited(network, "block_1/block_1", lambda n: n.with_frozen(["dense_1"], True))
    assert infer(inside).trainable_params == frozen.trainable_params
    assert Brick("a", of("Dense")).frozen is False


def test_problems_are_found_where_they_are():
    image = Block("stage", chain(of("Input"), of("Dropout"), of("Conv2D")))
    broken = chain(of("Input", shape=(3,)), image, of("Conv2D"), of("Dense"))
    assert [path for path, _ in Tree(infer(broken)).problems()] == ["block_1/conv2d_1"]
    shrinking = Block("s", chain(of("Input"), of("MaxPooling2D", pool_size=[4, 4])), 2)
    small = Tree(infer(chain(of("Input", shape=(8, 8, 1)), shrinking)))
    assert [path for path, _ in small.problems()] == ["block_1"]  # the second repetition
    assert small.problems("block_1") == []


def test_advice_inside_a_block_does_not_hide_what_is_wrong_with_it():
    inner = Block("s", chain(of("Input"), of("Dense"), of("MaxPooling2D", pool_size=[4, 4])), 2)
    tree = Tree(infer(chain(of("Input", shape=(8, 8, 1)), inner)))
    assert [path for path, _ in tree.problems()] == ["block_1", "block_1/dense_1"]
