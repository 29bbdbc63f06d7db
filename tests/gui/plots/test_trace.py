import math
from array import array

from hypothesis import given
from hypothesis import strategies as st

from gui.plots.trace import Trace

numbers = st.floats(-1e6, 1e6)


def points(trace):
    xs, ys = trace.points()
    return list(zip(array("d", xs), array("d", ys), strict=True))


def traced(ys, most=1024):
    trace = Trace(most)
    for x, y in enumerate(ys):
        trace.append(x, y)
    return trace


@given(st.lists(numbers, max_size=50))
def test_a_short_curve_is_kept_as_it_is(ys):
    assert points(traced(ys)) == list(enumerate(ys))


@given(st.lists(numbers, min_size=1, max_size=400), st.sampled_from([2, 4, 16]))
def test_a_long_curve_keeps_its_peaks_its_order_and_few_points(ys, most):
    kept = points(traced(ys, most))
    heights = [y for _, y in kept]
    assert (min(heights), max(heights)) == (min(ys), max(ys))
    assert [x for x, _ in kept] == sorted({x for x, _ in kept})
    assert all(ys[int(x)] == y for x, y in kept)
    assert len(kept) <= 2 * most


def test_what_is_no_number_is_left_out():
    assert points(traced([1.0, math.nan, math.inf, 2.0])) == [(0, 1.0), (3, 2.0)]
