from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.network import Brick, Network, Seam
from core.pattern import PATTERNS
from core.template import TEMPLATES
from gui.build.layout import laid_out
from gui.build.pieces import GAP, Memory, Size
from tests.gui.build.conftest import layer


def brick(id, *inputs):
    return Brick(id, layer("Flatten" if len(inputs) == 1 else "Add"), inputs)


def graph(text):
    """Return the network of "a b:a c:a,b": each brick with those that feed it."""
    parts = [part.partition(":") for part in text.split()]
    return Network(tuple(brick(id, *filter(None, inputs.split(","))) for id, _, inputs in parts))


@st.composite
def networks(draw):
    bricks = [Brick("b0", layer("Input", shape=(8, 8, 1)))]
    for n in range(1, draw(st.integers(1, 14))):
        sources = draw(st.lists(st.integers(0, n - 1), min_size=1, max_size=3, unique=True))
        bricks.append(brick(f"b{n}", *(f"b{s}" for s in sources)))
    return Network(tuple(bricks))


def sizes(network, heights=(46,), shift=0.0):
    return {b.id: Size(268, heights[n % len(heights)], shift) for n, b in enumerate(network.bricks)}


def plan_of(network):
    return laid_out(network, sizes(network))


def boxes(plan):
    return [(p.left, p.y, p.right, p.bottom) for p in plan.places.values()]


def assert_apart(plan):
    placed = boxes(plan)
    for n, (left, top, right, bottom) in enumerate(placed):
        for other_left, other_top, other_right, other_bottom in placed[n + 1 :]:
            apart_x = right <= other_left or other_right <= left
            assert apart_x or bottom <= other_top or other_bottom <= top


def assert_clear(plan):
    """Assert that no wire runs behind a brick; a curve stays between the heights of its ends."""
    for wire in plan.wires.values():
        for (x, y), (to_x, to_y) in pairwise(wire.points):
            assert y <= to_y
            for left, top, right, bottom in boxes(plan):
                across = min(x, to_x) < right and left < max(x, to_x)
                if y == to_y:
                    assert not (across and top < y < bottom)
                else:
                    assert not ((across or left < x < right) and y < bottom and top < to_y)


SHAPES = st.tuples(
    networks(),
    st.lists(st.integers(24, 160), min_size=1, max_size=4),
    st.sampled_from([0, 60, 120]),
)


@given(SHAPES)
def test_no_two_bricks_overlap(shape):
    network, heights, shift = shape
    assert_apart(laid_out(network, sizes(network, heights, shift)))


@given(SHAPES)
def test_no_wire_runs_behind_a_brick(shape):
    network, heights, shift = shape
    assert_clear(laid_out(network, sizes(network, heights, shift)))


@given(networks())
def test_a_brick_stands_below_all_that_feed_it(network):
    plan = plan_of(network)
    for brick in network.bricks:
        for source in brick.inputs:
            assert plan.places[source].bottom + GAP <= plan.places[brick.id].y


@given(networks())
def test_a_wire_joins_its_two_bricks(network):
    plan = plan_of(network)
    for seam, wire in plan.wires.items():
        start = plan.places[seam.source]
        knob = start.x, start.bottom
        assert (wire.x + wire.knob[0], wire.y + wire.knob[1]) == pytest.approx(knob)
        assert wire.points[0] in (knob, (start.right, start.bottom - 15))
        if seam.target:
            end = plan.places[seam.target]
            assert wire.points[-1] in ((end.x, end.y), (end.right, end.y + 15))


@given(networks())
def test_every_edge_and_every_end_has_a_wire_and_a_place_to_drop_on(network):
    edges = {Seam(i, b.id) for b in network.bricks for i in b.inputs}
    ends = {Seam(b.id) for b in network.outputs}
    forks = {Seam(b.id) for b in network.bricks if len(network.consumers(b.id)) > 1}
    plan = plan_of(network)
    assert set(plan.wires) == edges | ends
    assert set(plan.drops) == edges | ends | forks


@given(networks(), networks())
def test_what_is_remembered_changes_nothing(network, other):
    memory = Memory()
    laid_out(other, sizes(other), memory)
    first = laid_out(network, sizes(network), memory)
    again = laid_out(network, sizes(network), memory)
    for plan in (first, again):
        assert (plan.places, plan.wires, plan.drops) == (
            plan_of(network).places,
            plan_of(network).wires,
            plan_of(network).drops,
        )


def test_a_chain_is_one_column_of_snapped_bricks():
    network = graph("a b:a c:b")
    plan = plan_of(network)
    assert {place.x for place in plan.places.values()} == {0}
    assert [place.y for place in plan.places.values()] == [0, 46 + GAP, 2 * (46 + GAP)]
    assert all(wire.snapped for wire in plan.wires.values())


def test_nothing_is_laid_out_of_nothing():
    assert laid_out(Network(), {}).places == {}


def test_a_shortcut_runs_beside_a_straight_column():
    plan = plan_of(graph("a b:a c:b d:a,c e:d"))
    assert {place.x for place in plan.places.values()} == {0}
    shortcut = plan.wires[Seam("a", "d")]
    assert min(x for x, _ in shortcut.points) == plan.places["a"].right
    assert plan.wires[Seam("c", "d")].snapped
    assert not plan.drops[Seam("a", "d")].gap
    assert plan.places["d"].y == 3 * (46 + GAP)


def test_shortcuts_around_each_other_do_not_cross():
    network = graph("a b:a c:b d:c e:b,d f:e g:a,f")
    plan = plan_of(network)
    inner, outer = (
        max(x for x, _ in plan.wires[seam].points) for seam in (Seam("b", "e"), Seam("a", "g"))
    )
    assert inner < outer


def test_branches_stand_side_by_side_between_what_parts_and_joins_them():
    plan = plan_of(graph("a b:a c:a d:c e:a f:b,d,e"))
    assert plan.places["b"].y == plan.places["c"].y == plan.places["e"].y
    assert plan.places["b"].x < plan.places["c"].x < plan.places["e"].x
    assert plan.places["c"].x == plan.places["d"].x == plan.places["a"].x == plan.places["f"].x


def test_a_short_branch_stands_beside_a_long_one():
    plan = plan_of(graph("a b:a c:b d:c e:a f:d,e"))
    assert [plan.places[id].x for id in "abcdf"] == [0] * 5
    assert plan.places["e"].left > plan.places["b"].right
    assert plan.wires[Seam("a", "e")].points[0] == (134, 31)


def test_bricks_that_feed_all_that_follow_are_one_column():
    plan = plan_of(graph("a b:a c:a,b d:c e:a,b,d f:e g:a,b,d,f h:g"))
    assert {place.x for place in plan.places.values()} == {0}
    assert_clear(plan)


def test_branches_joined_across_are_drawn_in_rows():
    plan = plan_of(graph("a b:a c:b d:a e:d f:b,e g:c,f"))
    assert plan.places["b"].y == plan.places["d"].y
    assert plan.places["c"].y == plan.places["e"].y
    assert plan.places["f"].y > plan.places["e"].bottom


def test_several_ways_in_and_out_are_laid_out_too():
    plan = plan_of(graph("a b c:a d:c e:b f:d,e g:f h:f"))
    assert plan.places["a"].y == plan.places["b"].y == 0
    assert plan.places["g"].y == plan.places["h"].y
    assert_clear(plan)


@pytest.mark.parametrize("key", PATTERNS.keys())
def test_known_blocks_are_drawn_well(key):
    pattern = PATTERNS[key]
    plan = plan_of(pattern.make(pattern.examples[0]).network)
    assert_apart(plan)
    assert_clear(plan)


def test_a_u_net_is_one_column_with_its_bridges_beside_it():
    plan = plan_of(TEMPLATES["unet"].make().network)
    assert {place.x for place in plan.places.values()} == {0}
    bridges = [wire for wire in plan.wires.values() if not wire.snapped]
    assert len({max(x for x, _ in wire.points) for wire in bridges}) == len(bridges) == 2


@given(networks(), st.data())
def test_an_edit_leaves_alone_what_stands_above_it(network, data):
    """All that comes before everything that the new brick feeds stays where it was."""
    at = data.draw(st.sampled_from([b for b in network.bricks if b.inputs] or [network.bricks[0]]))
    if not at.inputs:
        return
    before = plan_of(network)
    grown = network.inserted(brick("new", at.inputs[0]), Seam(at.inputs[0], at.id))
    after = plan_of(grown)
    region = _begun_before(network, at.id)
    for id in region:
        assert after.places[id].y == before.places[id].y


def _begun_before(network, id):
    """Return the bricks in front of the last brick that all values pass on their way to `id`."""
    order = [brick.id for brick in network.bricks]
    cut = 0
    for n in range(order.index(id)):
        later = set(order[n + 1 :])
        past = [
            (s, b.id) for b in network.bricks for s in b.inputs if b.id in later and s in order[:n]
        ]
        if not past and len(network.outputs) == 1:
            cut = n
    return order[: cut + 1] if len(network.outputs) == 1 else order[:1]


def test_a_long_ladder_of_shortcuts_is_laid_out():
    rungs = 150
    down = [f"d{n}:{f'd{n - 1}' if n else ''}" for n in range(rungs)]
    up = [f"u0:d{rungs - 1}"] + [f"u{n}:u{n - 1},d{rungs - 1 - n}" for n in range(1, rungs)]
    plan = plan_of(graph(" ".join(down + up)))
    assert {place.x for place in plan.places.values()} == {0}
    assert_clear(plan)


def test_branches_joined_across_too_often_become_one_column():
    rows = 90
    text = ["a", "b0:a", "c0:a"]
    for n in range(1, rows):
        text += [f"b{n}:b{n - 1},c{n - 1}", f"c{n}:c{n - 1},b{n - 1},a"]
    plan = plan_of(graph(" ".join([*text, f"z:b{rows - 1},c{rows - 1}"])))
    assert_apart(plan)
    assert len(plan.places) == 2 * rows + 2
