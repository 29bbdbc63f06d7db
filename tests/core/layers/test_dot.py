from math import prod

import pytest

from core.errors import ShapeError
from tests.core.networks import of


@pytest.mark.parametrize(
    ("axes", "shapes", "out"),
    [
        ((1, 1), ((3,), (3,)), (1,)),
        ((2, 2), ((7, 3), (5, 3)), (7, 5)),
        ((1, 2), ((3,), (5, 3)), (5,)),
        ((3, 1), ((4, 5, 3), (3, 2)), (4, 5, 2)),
    ],
)
def test_one_axis_of_each_is_added_up(axes, shapes, out):
    inferred = of("Dot", axes=axes).infer(*shapes)
    assert inferred.shape == out
    assert inferred.macs[0].count == 3 * prod(out)


@pytest.mark.parametrize("axes", [(1, 1), (2, 1), (3, 2)])
def test_axes_that_do_not_meet_are_told_with_those_that_do(axes):
    with pytest.raises(ShapeError, match="needs one axis of the same size") as refusal:
        of("Dot", axes=axes).infer((7, 3), (5, 3))
    (repair,) = refusal.value.repairs
    assert repair.layer.axes == (2, 2)


@pytest.mark.parametrize("key", ["Dot", "Subtract"])
def test_a_third_branch_is_refused(key):
    with pytest.raises(ShapeError, match=r"takes two inputs\. Received: 3"):
        of(key).infer((3,), (3,), (3,))
