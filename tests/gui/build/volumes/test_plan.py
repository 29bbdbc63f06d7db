"""The geometry of figures of volumes, on random networks and on those people know."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.block import Block
from core.infer import infer
from core.layer import LAYERS
from core.nested import Tree, paths
from core.network import Brick, Network
from core.pattern import PATTERNS
from core.sketch import Sketch
from core.template import TEMPLATES
from gui.build.volumes.lanes import grid_of
from gui.build.volumes.pieces import broken_name, broken_settings
from gui.build.volumes.plan import SLIDE, planned
from gui.build.volumes.scale import Kind, scale_of, scales_of
from gui.build.volumes.stages import stages_of


def layer(key, **values):
    return LAYERS[key].from_values(values)


def measured(text, role):
    return 7.0 * len(text)


def plan_of(network, unfolded=(), place=""):
    tree = Tree(infer(network))
    stages = stages_of(tree, place, unfolded)
    titles = {group: group for stage in stages for group in stage.groups}
    return planned(stages, titles, measured)


@st.composite
def networks(draw):
    """Any graph whose shapes are known, with bricks that leave the size as it is."""
    bricks = [Brick("b0", layer("Input", shape=(8, 8, 1)))]
    single = st.sampled_from(
        [layer("Conv2D", filters=4), layer("Activation"), layer("Dropout"), layer("Conv2D")]
    )
    for n in range(1, draw(st.integers(1, 16))):
        sources = draw(st.lists(st.integers(0, n - 1), min_size=1, max_size=3, unique=True))
        kind = draw(single) if len(sources) == 1 else layer("Concatenate")
        bricks.append(Brick(f"b{n}", kind, tuple(f"b{s}" for s in sources)))
    return Network(tuple(bricks))


def blocks():
    """Return a network of built-in blocks, one of them repeated."""
    sketch = Sketch((16, 16, 3))
    sketch.add("Conv2D", filters=16)
    for key, repeat in (("residual", 5), ("residual-projection", 1), ("inception", 1)):
        shape = infer(sketch.network).output.shape
        sketch.put(replace(PATTERNS[key].make(shape), repeat=repeat))
    sketch.add("GlobalAveragePooling2D")
    sketch.add("Dense", units=10)
    return sketch.network


def block_of(network, name):
    """Return the path of the block that is called so."""
    return next(b.id for b in network.bricks if isinstance(b.layer, Block) and b.layer.name == name)


def deep(count):
    sketch = Sketch((32, 32, 3))
    for _ in range(count):
        sketch.add("Conv2D", filters=16)
    return sketch.network


def overlap(one, other):
    return (
        one.left < other.right - 0.01
        and other.left < one.right - 0.01
        and one.top < other.bottom - 0.01
        and other.top < one.bottom - 0.01
    )


def expect_apart(plan):
    rects = [placed.rect for placed in plan.placed.values()]
    words = [placed.whole for placed in plan.placed.values()]
    for n, rect in enumerate(rects):
        assert not any(overlap(rect, other) for other in rects[n + 1 :])
        assert not any(overlap(rect, other) for m, other in enumerate(words) if m != n)


def expect_free_wires(plan):
    """No wire runs behind a box that is not at one of its ends."""
    for wire in (*plan.wires, *plan.returns):
        for (x, y), (to_x, to_y) in zip(wire.points, wire.points[1:], strict=False):
            assert x == to_x or y == to_y
            for key, placed in plan.placed.items():
                if key in (wire.source, wire.target):
                    continue
                rect = placed.rect
                across = min(x, to_x) < rect.right and max(x, to_x) > rect.left
                along = min(y, to_y) < rect.bottom and max(y, to_y) > rect.top
                assert not (across and along), (wire, key)


# proportions --------------------------------------------------------------------------------------


def test_sizes_are_in_proportion_where_all_can_be_seen():
    scales = scales_of([(8, 8, 16), (4, 4, 32), (100,), (10,)])
    one, other = scales.solid((8, 8, 16)), scales.solid((4, 4, 32))
    assert one.height == 2 * other.height
    assert one.depth == 2 * other.depth
    assert other.width == 2 * one.width
    assert scales.solid((100,)).height == pytest.approx(10 * scales.solid((10,)).height)


def test_extreme_sizes_are_drawn_by_roots_and_logarithms():
    assert scale_of([3, 512], 72, 2).kind is Kind.ROOT
    assert scale_of([3, 512], 72, 2).length(512) == 72
    assert scale_of([1, 100_000], 150, 10).kind is Kind.LOG
    assert scale_of([7, 224], 150, 12).kind is Kind.LINEAR


@given(st.lists(st.integers(1, 10**7), min_size=2, max_size=8, unique=True))
def test_larger_is_drawn_larger_and_nothing_vanishes(sizes):
    scale = scale_of(sizes, 150, 10)
    lengths = [scale.length(size) for size in sorted(sizes)]
    assert lengths == sorted(set(lengths))
    assert lengths[0] > 0
    assert lengths[-1] == pytest.approx(min(150, 10 * max(sizes)))


def test_a_vector_is_a_bar_and_a_sequence_a_sheet():
    scales = scales_of([(20, 32), (64,), (), (8, 8, 8, 2)])
    assert scales.solid((20, 32)).depth < scales.solid((64,)).depth
    assert scales.solid(()).height >= 2
    assert scales.solid((8, 8, 8, 2)).width > 0
    assert scales.solid(None).height > 0


# what is shown ------------------------------------------------------------------------------------


def test_what_keeps_the_size_is_a_slab_on_the_box_before():
    plan = plan_of(TEMPLATES["cnn-digits"].make().network)
    pooled = next(p for p in plan.placed.values() if len(p.piece.stage.slabs) > 1)
    assert [slab.title for slab in pooled.piece.stage.slabs] == [
        "MaxPooling2D",
        "BatchNormalization",
    ]
    first, second = pooled.piece.boxes
    assert first.left + first.solid.width == second.left
    assert first.solid.height == second.solid.height


def test_an_activation_that_others_pass_by_has_a_box_of_its_own():
    network = Network(
        (
            Brick("a", layer("Input", shape=(8, 8, 4))),
            Brick("b", layer("Activation"), ("a",)),
            Brick("c", layer("Add"), ("a", "b")),
        )
    )
    assert list(plan_of(network).placed) == ["a", "b", "c"]


def test_a_folded_block_shows_how_often_it_repeats():
    network = blocks()
    plan = plan_of(network)
    repeated = plan.placed[block_of(network, "residual")].piece
    assert len(repeated.boxes) == 3
    assert repeated.names == ("residual ×5",)
    assert len(plan.placed[block_of(network, "inception")].piece.boxes) == 1
    assert plan.frames == ()


def test_an_open_block_is_framed_with_all_that_is_in_it():
    network = blocks()
    block = block_of(network, "inception")
    plan = plan_of(network, (block,))
    (frame,) = plan.frames
    inside = [p for p in plan.placed.values() if p.piece.stage.groups]
    assert frame.group == block
    assert len(inside) > 5
    for placed in plan.placed.values():
        within = frame.rect.left <= placed.whole.left and placed.whole.right <= frame.rect.right
        assert within == (placed in inside)
        assert overlap(placed.whole, frame.rect) == (placed in inside)


def test_what_is_inside_a_block_can_be_all_there_is():
    network = blocks()
    block = block_of(network, "residual")
    plan = plan_of(network, place=block)
    assert plan.placed[f"{block}/input_1"].piece.words[0][0] == "16 × 16 × 16"


def test_a_brick_without_a_shape_is_shown_as_unknown():
    sketch = Sketch((8, 8, 1))
    sketch.add("Dense", units=4)
    sketch.add("LSTM")
    words = plan_of(sketch.network).placed[sketch.last].piece.words
    assert words[0][0] == "?"


def test_a_small_vector_shows_its_numbers():
    plan = plan_of(TEMPLATES["mlp-circles"].make().network)
    assert plan.placed["input_1"].piece.boxes[0].cells == 2


def test_nothing_is_drawn_of_nothing():
    plan = planned((), {}, measured)
    assert plan.placed == {}
    assert plan.at(0, 0) is None


# where it stands ----------------------------------------------------------------------------------


@given(networks())
def test_no_box_hides_another_or_its_words(network):
    expect_apart(plan_of(network))


@given(networks())
def test_no_wire_runs_behind_a_box(network):
    expect_free_wires(plan_of(network))


@given(networks())
def test_a_box_stands_to_the_right_of_all_that_feed_it_or_in_a_row_below(network):
    plan = plan_of(network)
    for placed in plan.placed.values():
        for source in placed.piece.stage.sources:
            before = plan.placed[source]
            assert before.rect.right < placed.rect.left or before.whole.bottom < placed.rect.top


@pytest.mark.parametrize("key", sorted(TEMPLATES.keys()))
def test_every_template_can_be_drawn_folded_and_open(key):
    network = TEMPLATES[key].make().network
    tree = Tree(infer(network))
    for unfolded in ((), [path for path in paths(network) if tree.is_block(path)]):
        plan = plan_of(network, unfolded)
        expect_apart(plan)
        expect_free_wires(plan)
        room = plan.rect.grown(0.01)
        for placed in plan.placed.values():
            assert room.holds(placed.whole.left, placed.whole.top)
            assert room.holds(placed.whole.right, placed.whole.bottom)


def test_a_skip_connection_is_an_arc_above_what_it_skips():
    plan = plan_of(TEMPLATES["unet"].make().network)
    arcs = [wire for wire in plan.wires if wire.arc]
    assert len(arcs) == 2
    top = min(placed.y for placed in plan.placed.values())
    assert min(y for arc in arcs for _, y in arc.points) < top


def test_branches_stand_beside_each_other():
    network = blocks()
    block = block_of(network, "inception")
    grid = grid_of(stages_of(Tree(infer(network)), block, ()))
    assert set(grid.lanes.values()) == {0, 1, 2, 3}
    main = [key for key, lane in grid.lanes.items() if lane == 0]
    assert {f"{block}/input_1", f"{block}/concatenate_1"} <= set(main)


@pytest.mark.parametrize("count", [3, 60, 700])
def test_a_long_network_is_broken_into_rows_that_fit_a_slide(count):
    plan = plan_of(deep(count))
    rows = {round(placed.middle) for placed in plan.placed.values()}
    assert len(rows) == 1 + len(plan.returns)
    assert (len(rows) > 1) == (count > 3)
    width, height = plan.rect.right - plan.rect.left, plan.rect.bottom - plan.rect.top
    if count > 3:
        assert 0.6 < (width / height) / (SLIDE[0] / SLIDE[1]) < 1.7


# words --------------------------------------------------------------------------------------------


def test_a_long_name_is_parted_at_a_hump():
    assert broken_name("Conv2D") == ("Conv2D",)
    assert broken_name("GlobalAveragePooling2D") == ("GlobalAverage", "Pooling2D")
    assert broken_name("a" * 60) == ("a" * 25 + "…",)


def test_settings_are_parted_between_two_of_them():
    lines = broken_settings("16 · 3×3 · ReLU", lambda line: len(line) <= 8)
    assert lines == ["16 · 3×3", "ReLU"]
    assert broken_settings("", lambda line: True) == []


def test_a_click_finds_the_slab_that_is_there():
    plan = plan_of(TEMPLATES["cnn-digits"].make().network)
    pooled = next(p for p in plan.placed.values() if len(p.piece.stage.slabs) > 1)
    for box in pooled.piece.boxes:
        x = pooled.x + box.left + box.solid.width / 2
        assert plan.at(x, pooled.rect.bottom - 4) == box.slab.path
        assert plan.box_of(box.slab.path) is pooled
    assert plan.at(pooled.rect.right + 20, pooled.middle) is None
    assert plan.box_of("nobody") is None
