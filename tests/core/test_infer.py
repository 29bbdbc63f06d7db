from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.infer import Problem, composed, infer
from core.language import say
from core.layer import Window
from core.network import Brick, Network, Seam, chain
from core.template import TEMPLATES
from tests.core.networks import chains, nested, of, with_branches


def test_shapes_and_counts_of_a_small_network():
    report = infer(
        chain(
            of("Input", shape=(8, 8, 1)),
            of("Conv2D", filters=16),
            of("Conv2D", filters=32, strides=(2, 2)),
            of("Flatten"),
            of("Dense", units=10),
        )
    )
    assert report.ready
    assert [row.shape for row in report.rows] == [
        (8, 8, 1),
        (8, 8, 16),
        (4, 4, 32),
        (512,),
        (10,),
    ]
    assert [row.params for row in report.rows] == [0, 160, 4640, 0, 5130]
    assert report.params == report.trainable_params == 9930
    assert report["conv2d_2"].macs == 4 * 4 * 3 * 3 * 16 * 32
    assert report.macs == 8 * 8 * 9 * 16 + 4 * 4 * 9 * 16 * 32 + 512 * 10
    assert report.output is report["dense_1"]


def test_nothing_is_not_ready():
    report = infer(chain())
    assert not report.ready
    assert report.params == report.macs == 0


def test_a_problem_lies_on_its_brick_and_all_behind_it_is_unknown():
    network = chain(of("Input", shape=(4,)), of("Conv2D"), of("Flatten"), of("Dense"))
    report = infer(network)
    assert not report.ready
    (row,) = report.problems
    assert row.brick.id == "conv2d_1"
    assert "needs an image" in str(row.problem.message)
    assert report["flatten_1"].inferred is None
    assert report["flatten_1"].problem is None
    assert report["dense_1"].params == 0


def test_advice_does_not_stop_training():
    report = infer(chain(of("Input", shape=(8, 8, 1)), of("Dense", units=10)))
    assert report.ready
    assert not report.problems
    assert not report["dense_1"].problem.fatal
    mended = report.network.repaired("dense_1", report["dense_1"].problem.repairs[0])
    assert infer(mended).output.shape == (10,)
    assert infer(mended)["dense_1"].problem is None


def test_a_grave_problem_takes_the_place_of_advice_only():
    report = infer(chain(of("Input", shape=(8, 8, 1)), of("Dense", units=10)))
    advice, grave = report["dense_1"].problem, Problem(say("Grave."))
    assert report.with_problem("dense_1", Problem(say("Other."), fatal=False)) is report
    worse = report.with_problem("dense_1", grave)
    assert worse["dense_1"].problem is grave
    assert worse.with_problem("dense_1", advice)["dense_1"].problem is grave
    assert worse.with_problem("dense_1", Problem(say("Second.")))["dense_1"].problem is grave


def test_a_loose_branch_is_a_problem_with_a_repair():
    network = chain(of("Input", shape=(4,)), of("Dense"), of("Dense", units=1))
    loose = Network(
        (*network.bricks[:2], Brick("side", of("Dense"), ("input_1",)), *network.bricks[2:])
    )
    report = infer(loose)
    (row,) = report.problems
    assert row.brick.id == "side"
    assert "feeds nothing" in str(row.problem.message)
    assert infer(loose.repaired("side", row.problem.repairs[0])).ready


def test_counts_of_inputs():
    add = Network((*chain(of("Input")).bricks, Brick("add", of("Add"), ("input_1",))))
    assert "joins two branches" in str(infer(add)["add"].problem.message)
    two = Network(
        (*chain(of("Input"), of("Dense")).bricks, Brick("d", of("Dense"), ("input_1", "dense_1")))
    )
    assert "takes one input. Received: 2" in str(infer(two)["d"].problem.message)


def test_a_network_without_its_input_says_so():
    network = chain(of("Input"), of("Dense"), of("Dense")).removed(["input_1"])
    report = infer(network)
    assert "Nothing feeds Dense" in str(report["dense_1"].problem.message)
    assert not report.ready


def test_an_input_behind_a_brick_says_so():
    network = chain(of("Input"), of("Dense"), of("Input"))
    assert "where the data enters" in str(infer(network)["input_2"].problem.message)


@given(st.one_of(nested(), with_branches()))
@settings(deadline=None)
def test_nothing_raises_and_every_problem_has_a_sentence(network):
    report = infer(network)
    assert [row.brick for row in report.rows] == list(network.bricks)
    assert report.params == sum(row.params for row in report.rows)
    for row in report.rows:
        if row.problem:
            assert str(row.problem.message)
            for repair in row.problem.repairs:
                assert str(repair.title)
                assert Network(network.repaired(row.brick.id, repair).bricks)


@given(chains())
@settings(deadline=None)
def test_first_repairs_lead_to_a_network_that_can_be_built(network):
    for _ in range(30):
        report = infer(network)
        if report.ready:
            return
        row = report.problems[0]
        network = network.repaired(row.brick.id, row.problem.repairs[0])
    raise AssertionError(report)


# Receptive fields


SLIDES = st.lists(
    st.tuples(
        st.sampled_from(["Conv2D", "MaxPooling2D", "AveragePooling2D"]),
        st.integers(1, 4),
        st.integers(1, 3),
    ),
    min_size=1,
    max_size=4,
)


def seen_by(layers, size, pixel):
    """Return the input pixels that one output pixel of "valid" windows reads, by walking back."""
    pixels = {pixel}
    for _, window, stride in reversed(layers):
        pixels = {p * stride + k for p in pixels for k in range(window)}
    assert max(pixels) < size
    return pixels


@given(SLIDES)
@settings(deadline=None)
def test_the_receptive_field_is_what_walking_back_finds(layers):
    size = 400
    bricks = []
    for key, window, stride in layers:
        name = "kernel_size" if key == "Conv2D" else "pool_size"
        values = {name: (window, window), "strides": (stride, stride), "padding": "valid"}
        bricks.append(of(key, **values))
    report = infer(chain(of("Input", shape=(size, size, 1)), *bricks))
    (rows, columns) = report.output.reach
    assert rows == columns
    first, second = (seen_by(layers, size, pixel) for pixel in (0, 1))
    assert rows.size == max(first) - min(first) + 1
    assert rows.stride == min(second) - min(first)


def test_the_receptive_field_of_a_convolution_is_what_moves_its_answer():
    report = infer(
        chain(
            of("Input", shape=(24, 24, 1)),
            of("Conv2D", kernel_size=(3, 3), dilation_rate=(2, 2), padding="valid"),
            of("Conv2D", kernel_size=(2, 2), strides=(3, 3), padding="valid"),
        )
    )

    def answer(image):
        once = image[:-4, :-4] + image[2:-2, 2:-2] + image[4:, 4:]
        return (once[:-1, :-1] + once[1:, 1:])[::3, ::3]

    still = answer(np.zeros((24, 24)))
    moved = [
        at for at in range(24) if answer(np.eye(24)[at][:, None] * np.ones(24))[0, 0] != still[0, 0]
    ]
    assert report.output.reach == (Window(max(moved) - min(moved) + 1, 3),) * 2


def test_dense_and_flatten_see_everything_and_so_does_all_behind_them():
    report = TEMPLATES["cnn-digits"].make().report()
    assert report["conv2d_2"].reach == (Window(5, 1), Window(5, 1))
    assert report["flatten_1"].reach is None
    assert report.output.reach is None


def test_a_merge_sees_as_far_as_its_widest_branch():
    network = chain(of("Input", shape=(8, 8, 1)), of("Conv2D", filters=1, kernel_size=(5, 5)))
    both = network.inserted(Brick("add", of("Add")), Seam("conv2d_1"))
    joined = Network(
        tuple(
            Brick("add", brick.layer, ("input_1", "conv2d_1")) if brick.id == "add" else brick
            for brick in both.bricks
        )
    )
    assert infer(joined)["add"].reach == (Window(5, 1), Window(5, 1))


def test_windows_of_other_axes_do_not_compose():
    assert composed((Window(1, 1),), (Window(3, 1), Window(3, 1))) == ()


@pytest.mark.parametrize("key", TEMPLATES.keys())
def test_the_same_layer_on_the_same_shape_is_inferred_once(key):
    network = TEMPLATES[key].make().network
    first, again = infer(network), infer(network)
    assert all(a.inferred is b.inferred for a, b in zip(first.rows, again.rows, strict=True))


def test_a_brick_for_which_nothing_has_changed_keeps_its_very_row():
    network = chain(
        of("Input", shape=(8, 8, 1)), of("Conv2D"), of("Dropout"), of("Conv2D", filters=4)
    )
    before = infer(network)
    after = infer(network.with_layer("dropout_1", of("Dropout", rate=0.1)))
    same = [row is before[row.brick.id] for row in after.rows]
    assert same == [True, True, False, True]


def test_a_row_is_not_kept_where_only_the_receptive_field_has_changed():
    def network(size):
        return chain(of("Input", shape=(8, 8, 1)), of("Conv2D", kernel_size=size), last.layer)

    last = chain(of("Input"), of("MaxPooling2D")).bricks[-1]
    first = network((3, 3))
    other = Network((*network((5, 5)).bricks[:-1], first.bricks[-1]))
    assert infer(first).output.reach == (Window(4, 2), Window(4, 2))
    assert infer(other).output.reach == (Window(6, 2), Window(6, 2))
    assert infer(first).output.reach == (Window(4, 2), Window(4, 2))
