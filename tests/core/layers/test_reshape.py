"""A shape that does not fit is answered with one that does."""

import pytest

from core.errors import ShapeError
from core.layer import LAYERS, Change, Shape


@pytest.mark.parametrize(
    ("shape", "target", "fitting"),
    [
        ((784,), (8, 8, 1), (28, 28, 1)),
        ((10,), (4, 5), (2, 5)),
        ((12,), (8, 5), (3, 4)),
        ((13,), (8, 8, 1), (1, 13, 1)),
        ((3, 4, 5), (7,), (60,)),
    ],
)
def test_the_repair_keeps_the_number_of_axes(shape: Shape, target: Shape, fitting: Shape) -> None:
    with pytest.raises(ShapeError, match="values cannot be laid out as") as refusal:
        LAYERS["Reshape"].from_values({"target_shape": target}).infer(shape)
    (repair,) = refusal.value.repairs
    assert isinstance(repair, Change)
    assert repair.layer.infer(shape).shape == fitting
