from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.network import Brick, Network, Seam
from gui.build.layout import GAP, Size, laid_out
from tests.gui.build.conftest import layer


@st.composite
def networks(draw):
    bricks = [Brick("b0", layer("Input", shape=(8, 8, 1)))]
    for n in range(1, draw(st.integers(1, 14))):
        sources = draw(st.lists(st.integers(0, n - 1), min_size=1, max_size=3, unique=True))
        kind = "Flatten" if len(sources) == 1 else "Add"
        bricks.append(Brick(f"b{n}", layer(kind), tuple(f"b{s}" for s in sources)))
    return Network(tuple(bricks))


def sizes(network, heights=(46,)):
    return {b.id: Size(268, heights[n % len(heights)]) for n, b in enumerate(network.bricks)}


def boxes(plan):
    return [
        (p.x - p.size.width / 2, p.y, p.x + p.size.width / 2, p.bottom)
        for p in plan.places.values()
    ]


@given(networks(), st.lists(st.integers(40, 160), min_size=1, max_size=4))
def test_no_two_bricks_overlap(network, heights):
    placed = boxes(laid_out(network, sizes(network, heights)))
    for n, (left, top, right, bottom) in enumerate(placed):
        for other_left, other_top, other_right, other_bottom in placed[n + 1 :]:
            apart_x = right <= other_left or other_right <= left
            assert apart_x or bottom <= other_top or other_bottom <= top


@given(networks())
def test_a_brick_stands_below_all_that_feed_it(network):
    plan = laid_out(network, sizes(network))
    for brick in network.bricks:
        for source in brick.inputs:
            assert plan.places[source].bottom + GAP <= plan.places[brick.id].y


@given(networks())
def test_a_wire_joins_its_two_bricks_and_runs_behind_none(network):
    plan = laid_out(network, sizes(network))
    for seam, wire in plan.wires.items():
        start = plan.places[seam.source]
        assert wire.points[0] in ((start.x, start.bottom), (start.right, start.bottom - 15))
        if seam.target:
            end = plan.places[seam.target]
            assert wire.points[-1] in ((end.x, end.y), (end.right, end.y + 15))
        for (x, y), (to_x, to_y) in pairwise(wire.points):
            assert y <= to_y
            for left, top, right, bottom in boxes(plan):
                over = min(x, to_x) < right and left < max(x, to_x)
                assert not (over and y < bottom and top < to_y) or y == to_y
                assert not (y == to_y and over and top < y < bottom)


@given(networks())
def test_every_edge_and_every_end_has_a_wire(network):
    edges = {Seam(i, b.id) for b in network.bricks for i in b.inputs}
    ends = {Seam(b.id) for b in network.outputs}
    assert set(laid_out(network, sizes(network)).wires) == edges | ends


def test_a_chain_is_one_column_of_snapped_bricks():
    inputs = Brick("a", layer("Input"))
    network = Network(
        (inputs, Brick("b", layer("Dense"), ("a",)), Brick("c", layer("Dense"), ("b",)))
    )
    plan = laid_out(network, sizes(network))
    assert {place.x for place in plan.places.values()} == {0}
    assert [place.y for place in plan.places.values()] == [0, 46 + GAP, 2 * (46 + GAP)]
    assert all(wire.snapped for wire in plan.wires.values())


def test_nothing_is_laid_out_of_nothing():
    assert laid_out(Network(), {}).places == {}
