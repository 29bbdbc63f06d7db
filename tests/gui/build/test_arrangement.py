from hypothesis import given
from hypothesis import strategies as st

from core import nested
from core.block import Block
from core.network import Brick, Network, Seam, chain
from gui.build.arrangement import Arrangement
from gui.build.pieces import Size
from tests.gui.build.conftest import layer
from tests.gui.build.test_layout import assert_clear, networks


def block(network, name="b"):
    """Return a block of a network of the layout's tests, its ends joined into one."""
    ends = tuple(brick.id for brick in network.outputs)
    last = [Brick("end", layer("Add"), ends)] if len(ends) > 1 else []
    grown = [*network.bricks, *last]
    if len(grown) == 1:
        grown.append(Brick("end", layer("Flatten"), (grown[0].id,)))
    return Block(name, Network(tuple(grown)))


@st.composite
def nests(draw):
    """Networks with blocks within blocks, and which of them are open."""
    outer = draw(networks())
    for _ in range(draw(st.integers(0, 3))):
        single = [b.id for b in outer.bricks if len(b.inputs) == 1]
        if single:
            inner = draw(networks())
            if draw(st.booleans()):
                inner = Network((*inner.bricks, Brick("deep", block(inner), (inner.bricks[0].id,))))
            outer = outer.with_layer(draw(st.sampled_from(single)), block(inner))
    blocks = [p for p in nested.paths(outer) if isinstance(_layer(outer, p), Block)]
    opened = frozenset(draw(st.sets(st.sampled_from(blocks)))) if blocks else frozenset()
    return outer, opened


def _layer(network, path):
    return nested.brick_at(network, path).layer


def seen(network, opened, block=""):
    for brick in network.bricks:
        path = nested.within(block, brick.id)
        yield path
        if path in opened:
            yield from seen(brick.layer.network, opened, path)


def arranged(network, opened, arrangement=None):
    sizes = {
        path: Size(268, 46 + 30 * (n % 4 == 3)) for n, path in enumerate(seen(network, opened))
    }
    arrangement = arrangement or Arrangement()
    return arrangement.of("", opened, lambda at: nested.network_at(network, at), sizes)


@given(nests())
def test_bricks_are_apart_or_inside_of_each_other(nest):
    network, opened = nest
    plan = arranged(network, opened)
    assert set(plan.places) == set(seen(network, opened))
    for path, place in plan.places.items():
        for other, box in plan.places.items():
            if nested.lies_in(other, path):
                assert place.left < box.left
                assert box.right < place.right
                assert place.y + 46 < box.y
                assert box.bottom < place.bottom
            elif path != other and not nested.lies_in(path, other):
                apart = place.right <= box.left or box.right <= place.left
                assert apart or place.bottom <= box.y or box.bottom <= place.y


@given(nests())
def test_wires_stay_in_their_block_and_clear_of_bricks(nest):
    network, opened = nest
    plan = arranged(network, opened)
    for seam, wire in plan.wires.items():
        block = nested.parent(seam.source)
        around = [plan.places[block]] if block else []
        for frame in around:
            assert all(frame.left < x < frame.right for x, _ in wire.points)
            assert all(frame.y < y < frame.bottom for _, y in wire.points)
    for block in {"", *opened} & {nested.parent(path) for path in plan.places} | {""}:
        own = {p: place for p, place in plan.places.items() if nested.parent(p) == block}
        wires = {s: w for s, w in plan.wires.items() if nested.parent(s.source) == block}
        assert_clear(type(plan)(own, wires))


def test_what_has_not_changed_is_the_very_same_plan():
    inside = Block("b", chain(layer("Input"), layer("Conv2D"), layer("Conv2D")))
    network = chain(layer("Input", shape=(8, 8, 1)), inside, inside, layer("Flatten"))
    arrangement = Arrangement()
    opened = frozenset({"block_1"})
    first = arranged(network, opened, arrangement)
    other = network.with_layer("flatten_1", layer("Dropout"))
    assert arranged(other, opened, arrangement) is first
    grown = network.inserted(Brick("d", layer("Dropout")), Seam("block_2", "flatten_1"))
    again = arranged(grown, opened, arrangement)
    assert again is not first
    assert again.places["block_1/conv2d_1"] == first.places["block_1/conv2d_1"]


def test_the_way_into_an_open_block_is_where_the_wire_comes_in():
    inside = Block("b", Network((
        Brick("i", layer("Input")),
        Brick("x", layer("Conv2D"), ("i",)),
        Brick("y", layer("Conv2D"), ("x",)),
        Brick("z", layer("Conv2D"), ("i",)),
        Brick("s", layer("Add"), ("y", "z")),
    )))  # fmt: skip
    network = chain(layer("Input", shape=(8, 8, 1)), inside, layer("Flatten"))
    plan = arranged(network, frozenset({"block_1"}))
    frame = plan.places["block_1"]
    assert frame.x == plan.places["block_1/i"].x == plan.places["flatten_1"].x == 0
    assert frame.size.right > frame.size.left
