"""How hypothesis draws a layer and the shapes it is fed, from what the layer declares."""

from functools import cache
from math import prod
from typing import Any

from hypothesis import strategies as st

from core.layer import Layer, Shape
from core.setting import Setting


@st.composite
def uses(draw: st.DrawFn, cls: type[Layer]) -> tuple[Layer, tuple[Shape, ...]]:
    """Draw a layer with settings within its limits, and shapes around its examples."""
    shapes = draw(shapes_around(cls))
    values = {
        name: draw(
            layouts_of(declared, shapes) if declared.kind == "shape" else values_of(declared)
        )
        for name, declared in cls.settings().items()
    }
    return cls(**values), shapes


@cache
def shapes_around(cls: type[Layer]) -> st.SearchStrategy[tuple[Shape, ...]]:
    """Draw shapes of a declared example's ranks, now and then of any rank."""
    size = st.integers(1, 20)
    like = st.sampled_from(cls.examples).flatmap(
        lambda example: st.tuples(*(st.tuples(*(size for _ in shape)) for shape in example))
    )
    if not any(cls.examples):
        return like
    any_rank = st.lists(st.integers(1, 8), min_size=1, max_size=4).map(tuple)
    if cls.merges:
        return st.one_of(like, any_rank.flatmap(relatives), any_rank.flatmap(relatives))
    return st.one_of(like, like, like, like, st.tuples(any_rank))


@cache
def relatives(shape: Shape) -> st.SearchStrategy[tuple[Shape, ...]]:
    """Draw two or three shapes that are equal, or differ by an axis, by a 1 or by their rank."""
    axis = st.integers(0, len(shape) - 1)
    cousin = st.one_of(
        st.just(shape),
        st.just(shape),
        axis.map(lambda i: (*shape[:i], 1, *shape[i + 1 :])),
        st.tuples(axis, st.integers(1, 8)).map(
            lambda change: (*shape[: change[0]], change[1], *shape[change[0] + 1 :])
        ),
        st.integers(1, 8).map(lambda last: (*shape[:-1], last)),
        axis.map(lambda i: shape[i:]),
    )
    return st.lists(cousin, min_size=2, max_size=3).map(tuple)


@cache
def values_of(declared: Setting) -> st.SearchStrategy[Any]:
    """Draw values within the declared limits: small ones mostly, and where it is cheap the last."""
    if declared.kind == "choice":
        return st.sampled_from(declared.choices)
    if declared.kind == "bool":
        return st.booleans()
    if declared.kind == "float":
        return st.one_of(
            st.sampled_from([declared.default, declared.low, declared.high]),
            st.floats(declared.low, declared.high),
        )
    low, high = int(declared.low or 0), int(declared.high or 0)
    size = st.one_of(
        st.integers(low, min(high, 3)), st.integers(low, min(high, 12)), st.just(min(high, 64))
    )
    if declared.kind == "int":
        return size
    return st.one_of(st.tuples(size, size), size.map(lambda one: (one, one)))


def layouts_of(declared: Setting, shapes: tuple[Shape, ...]) -> st.SearchStrategy[Shape]:
    """Draw any shape, or one that takes as many values as the shape that is fed."""
    free = free_layouts(declared)
    if not shapes:
        return free
    (shape,) = shapes
    return st.one_of(free, st.permutations(shape).map(tuple), st.just((prod(shape),)))


@cache
def free_layouts(declared: Setting) -> st.SearchStrategy[Shape]:
    size = st.integers(int(declared.low or 0), 12)
    return st.lists(size, min_size=1, max_size=declared.most).map(tuple)
