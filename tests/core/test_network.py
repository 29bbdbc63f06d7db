from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import NetworkError
from core.layer import Change, InsertAfter, InsertBefore, Remove
from core.network import Brick, Network, Seam, chain
from tests.core.networks import chains, of, with_branches


def ids(network):
    return [brick.id for brick in network.bricks]


def edges(network):
    return {brick.id: brick.inputs for brick in network.bricks}


@pytest.fixture
def mlp():
    return chain(of("Input"), of("Dense", units=4), of("Dense", units=1))


def test_a_chain_names_and_joins_its_bricks(mlp):
    assert edges(mlp) == {"input_1": (), "dense_1": ("input_1",), "dense_2": ("dense_1",)}
    assert [brick.id for brick in mlp.inputs] == ["input_1"]
    assert [brick.id for brick in mlp.outputs] == ["dense_2"]
    assert mlp.consumers("input_1") == ("dense_1",)
    assert mlp.consumers("dense_2") == ()
    assert "dense_1" in mlp
    assert "dense_9" not in mlp


def test_insert_between(mlp):
    network = mlp.inserted(Brick("new", of("Dropout")), Seam("dense_1", "dense_2"))
    assert edges(network) == {
        "input_1": (),
        "dense_1": ("input_1",),
        "new": ("dense_1",),
        "dense_2": ("new",),
    }


def test_insert_at_the_end(mlp):
    assert ids(mlp.inserted(Brick("new", of("Dropout")), Seam("dense_2")))[-1] == "new"


def test_insert_in_front_of_all_or_one_of_the_branches(mlp):
    forked = Network((*mlp.bricks, Brick("side", of("Dense"), ("input_1",))))
    everywhere = forked.inserted(Brick("new", of("Dropout")), Seam("input_1"))
    assert everywhere.consumers("new") == ("dense_1", "side")
    one = forked.inserted(Brick("new", of("Dropout")), Seam("input_1", "side"))
    assert one["dense_1"].inputs == ("input_1",)
    assert one["side"].inputs == ("new",)


def test_remove_joins_what_is_left(mlp):
    assert edges(mlp.removed(["dense_1"])) == {"input_1": (), "dense_2": ("input_1",)}


def test_move(mlp):
    network = mlp.inserted(Brick("drop", of("Dropout")), Seam("dense_2"))
    moved = network.moved(["drop"], Seam("input_1", "dense_1"))
    assert ids(moved) == ["input_1", "drop", "dense_1", "dense_2"]
    assert moved.moved(["drop"], Seam("drop", "dense_1")) is moved


def test_repairs(mlp):
    assert mlp.repaired("dense_1", Remove()) == mlp.removed(["dense_1"])
    other = mlp["dense_1"].layer.changed(units=9)
    assert mlp.repaired("dense_1", Change(other, "")) == mlp.with_layer("dense_1", other)
    before = mlp.repaired("dense_1", InsertBefore(of("Flatten")))
    assert ids(before) == ["input_1", "flatten_1", "dense_1", "dense_2"]
    after = mlp.repaired("dense_2", InsertAfter(of("Flatten")))
    assert ids(after) == ["input_1", "dense_1", "dense_2", "flatten_1"]


@pytest.mark.parametrize("id", ["", "1a", "a b", "a/", "/a", "a//b", "é", "a" * 65, "a\n"])
def test_malformed_names_are_refused(id):
    with pytest.raises(NetworkError, match="name is letters"):
        Network((Brick(id, of("Input")),))


def test_what_is_no_network_is_refused(mlp):
    with pytest.raises(NetworkError, match="Two bricks are named input_1"):
        Network((*mlp.bricks, Brick("input_1", of("Input"))))
    with pytest.raises(NetworkError, match="does not come before"):
        Network(tuple(reversed(mlp.bricks)))
    with pytest.raises(NetworkError, match="does not come before"):
        Network((Brick("a", of("Dense"), ("a",)),))
    with pytest.raises(NetworkError, match="input_1 does not feed dense_2"):
        mlp.inserted(Brick("x", of("Dense")), Seam("input_1", "dense_2"))
    for edit in (
        lambda: mlp["nobody"],
        lambda: mlp.removed(["nobody"]),
        lambda: mlp.inserted(Brick("x", of("Dense")), Seam("nobody")),
        lambda: mlp.with_layer("nobody", of("Dense")),
    ):
        with pytest.raises(NetworkError, match="nobody"):
            edit()


def test_fresh_names_skip_those_taken(mlp):
    assert mlp.fresh_id("Dense") == "dense_3"
    assert mlp.fresh_id("MaxPooling2D") == "maxpooling2d_1"
    assert mlp.fresh_id("my block!") == "my_block_1"
    assert mlp.fresh_id("Блок") == "brick_1"
    assert mlp.fresh_id("3×3") == "brick_3_3_1"


# Any edits


def seams(draw, network):
    source = draw(st.sampled_from(ids(network)))
    target = draw(st.sampled_from([None, *network.consumers(source)]))
    return Seam(source, target)


@given(with_branches(), st.data())
@settings(deadline=None)
def test_insert_then_remove_is_nothing(network, data):
    seam = seams(data.draw, network)
    new = Brick(network.fresh_id("Dropout"), of("Dropout"))
    assert network.inserted(new, seam).removed([new.id]) == network


@given(with_branches(), st.data())
@settings(deadline=None, max_examples=60)
def test_any_edits_leave_a_network(network, data):
    for _ in range(8):
        entry = network.bricks[0].id
        rest = [id for id in ids(network) if id != entry]
        kind = data.draw(st.sampled_from(["insert", "remove", "move"]))
        before = network
        if kind == "insert" or not rest:
            new = Brick(network.fresh_id("Dense"), of("Dense"))
            network = network.inserted(new, seams(data.draw, network))
            assert set(ids(network)) == {*ids(before), new.id}
        elif kind == "remove":
            gone = data.draw(st.lists(st.sampled_from(rest), unique=True))
            network = network.removed(gone)
            assert set(ids(network)) == set(ids(before)) - set(gone)
        else:
            id, seam = data.draw(st.sampled_from(rest)), seams(data.draw, network)
            network = network.moved([id], seam)
            assert set(ids(network)) == set(ids(before))
        assert network.bricks[0].id == entry
        assert all(brick.inputs for brick in network.bricks[1:])
        assert Network(network.bricks) == network


@given(chains(), st.data())
@settings(deadline=None)
def test_a_moved_brick_lies_on_its_seam(network, data):
    if len(network.bricks) < 2:
        return
    id = data.draw(st.sampled_from(ids(network)[1:]))
    seam = seams(data.draw, network)
    moved = network.moved([id], seam)
    if id not in (seam.source, seam.target):
        assert moved[id].inputs == (seam.source,)
        assert seam.target in (None, *moved.consumers(id))


def test_wires(mlp):
    forked = mlp.inserted(Brick("add", of("Add")), Seam("dense_1", "dense_2"))
    joined = forked.joined("input_1", "add")
    assert joined["add"].inputs == ("dense_1", "input_1")
    assert joined.joined("input_1", "add") is joined
    assert joined.parted("input_1", "add") == forked
    assert joined.rewired(Seam("dense_1", "add"), "input_1")["add"].inputs == ("input_1",)


def test_a_brick_may_be_fed_by_one_that_came_later(mlp):
    side = Network((*mlp.bricks, Brick("side", of("Dense"), ("input_1",))))
    joined = side.inserted(Brick("add", of("Add")), Seam("dense_1", "dense_2")).joined(
        "side", "add"
    )
    assert ids(joined) == ["input_1", "dense_1", "side", "add", "dense_2"]


@pytest.mark.parametrize("source", ["dense_2", "add"])
def test_a_circle_is_refused(mlp, source):
    network = mlp.inserted(Brick("add", of("Add")), Seam("dense_1", "dense_2"))
    with pytest.raises(NetworkError, match="circle"):
        network.joined(source, "add")


def test_several_move_together(mlp):
    network = mlp.inserted(Brick("drop", of("Dropout")), Seam("dense_2"))
    moved = network.moved(["dense_1", "dense_2"], Seam("drop"))
    assert ids(moved) == ["input_1", "drop", "dense_1", "dense_2"]


def test_renaming(mlp):
    renamed = mlp.renamed("dense_1", "hidden")
    assert edges(renamed) == {"input_1": (), "hidden": ("input_1",), "dense_2": ("hidden",)}
    with pytest.raises(NetworkError):
        mlp.renamed("dense_1", "dense_2")
