"""Repairs that several layers offer, and the advice on a lone softmax."""

import pytest

from core.errors import ShapeError
from core.fitting import as_image, as_sequence, expect_image, expect_sequence, insert_before
from core.layer import LAYERS, Change, InsertBefore, Shape


@pytest.mark.parametrize(
    ("shape", "image"),
    [((784,), (28, 28, 1)), ((28, 14), (28, 14, 1)), ((10,), ()), ((1,), ()), ((2, 2, 2, 2), ())],
)
def test_a_shape_read_as_an_image(shape: Shape, image: Shape) -> None:
    assert as_image(shape) == image


@pytest.mark.parametrize(
    ("shape", "sequence"), [((64,), (64, 1)), ((28, 28, 3), (28, 84)), ((2, 3, 4, 5), (2, 60))]
)
def test_a_shape_read_as_a_sequence(shape: Shape, sequence: Shape) -> None:
    assert as_sequence(shape) == sequence


def test_a_flat_row_before_a_convolution_is_offered_its_image() -> None:
    with pytest.raises(ShapeError, match="Conv2D needs an image") as refusal:
        expect_image("Conv2D", (64,))
    (repair,) = refusal.value.repairs
    assert isinstance(repair, InsertBefore)
    assert repair.layer.infer((64,)).shape == (8, 8, 1)


def test_an_image_before_a_recurrent_layer_is_offered_its_rows() -> None:
    with pytest.raises(ShapeError, match="LSTM needs a sequence") as refusal:
        expect_sequence("LSTM", (28, 28, 3))
    (repair,) = refusal.value.repairs
    assert isinstance(repair, InsertBefore)
    assert repair.layer.infer((28, 28, 3)).shape == (28, 84)


def test_a_repair_outside_the_limits_is_not_offered() -> None:
    assert insert_before("Dense", units=0) == ()
    assert insert_before("Reshape", target_shape=(10**30, 1)) == ()


@pytest.mark.parametrize("key", ["Dense", "Conv2D", "Activation"])
def test_softmax_over_one_value_is_advised_against(key: str) -> None:
    one = {"Dense": {"units": 1}, "Conv2D": {"filters": 1}}.get(key, {})
    layer = LAYERS[key].from_values({"activation": "softmax", **one})
    shape = (4, 4, 1) if key == "Conv2D" else (1,)
    inferred = layer.infer(shape)
    assert str(inferred.advice) == "Softmax over a single value always answers 1."
    (repair,) = inferred.repairs
    assert isinstance(repair, Change)
    assert repair.layer.infer(shape).advice is None
