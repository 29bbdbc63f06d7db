"""Where branches meet: broadcasting as Keras does it, and the repairs where they do not fit."""

import pytest

from core.errors import ShapeError
from core.layer import LAYERS, InsertBefore, Shape
from core.merging import listed, projection, resizing

ADD = LAYERS["Add"]()
CONCATENATE = LAYERS["Concatenate"]()


def test_equal_shapes_are_added_without_advice() -> None:
    inferred = ADD.infer((8, 8, 16), (8, 8, 16))
    assert inferred.shape == (8, 8, 16)
    assert inferred.advice is None


def test_a_repeated_input_is_pointed_out_where_it_is_rarely_meant() -> None:
    shapes = ((8, 8, 16), (1, 1, 16))
    advice = ADD.infer(*shapes).advice
    assert str(advice) == "The smaller input is repeated to fit: 8 × 8 × 16 and 1 × 1 × 16."
    assert LAYERS["Multiply"]().infer(*shapes).advice is None


def test_other_shapes_are_refused_with_both_named() -> None:
    with pytest.raises(ShapeError) as refusal:
        ADD.infer((8, 8, 16), (4, 4, 32))
    assert (
        str(refusal.value)
        == "Add needs inputs of the same shape. Received: 8 × 8 × 16 and 4 × 4 × 32."
    )


def test_three_shapes_in_words() -> None:
    assert str(listed(((1,), (2,), (3, 4)))) == "1, 2 and 3 × 4"
    assert str(listed(((3, 4),))) == "3 × 4"


@pytest.mark.parametrize(
    "shapes",
    [
        ((16,), (32,)),
        ((7, 16), (7, 32)),
        ((8, 8, 16), (8, 8, 32)),
        ((8, 8, 16), (4, 4, 32)),
        ((7, 7, 16), (4, 4, 32)),
        ((8, 8, 16), (4, 4, 32), (4, 4, 32)),
    ],
)
def test_a_projection_gives_the_first_input_the_shape_of_the_others(
    shapes: tuple[Shape, ...],
) -> None:
    (repair,) = projection(shapes)
    assert isinstance(repair, InsertBefore)
    assert repair.layer.infer(shapes[0]).shape == shapes[1]


@pytest.mark.parametrize(
    "shapes",
    [((4, 4, 16), (8, 8, 16)), ((16,), (4, 4, 16)), ((3, 16), (5, 16)), ((1,), (2,), (3,))],
)
def test_no_projection_is_offered_where_none_helps(shapes: tuple[Shape, ...]) -> None:
    assert projection(shapes) == ()


@pytest.mark.parametrize("first", [(4, 4, 16), (16, 8, 16)])
def test_an_image_to_concatenate_is_offered_another_size(first: Shape) -> None:
    target = (8, 8, 32) if first[0] == 4 else (8, 4, 32)
    with pytest.raises(ShapeError, match="differ in their last size alone") as refusal:
        CONCATENATE.infer(first, target)
    (repair,) = refusal.value.repairs
    assert isinstance(repair, InsertBefore)
    assert repair.layer.infer(first).shape[:2] == target[:2]


def test_no_resizing_is_offered_where_none_helps() -> None:
    assert resizing(((4, 4, 1), (6, 6, 1))) == ()
    assert resizing(((4, 1), (8, 1))) == ()
    assert resizing(((4, 4, 1), (8, 8, 1), (2, 2, 1))) == ()
