"""Terms, windows and repairs: what every brick is made of."""

import pytest

from core.errors import ShapeError
from core.language import say
from core.layer import (
    LAYERS,
    Change,
    Inferred,
    InsertBefore,
    Product,
    Remove,
    Weight,
    as_rule,
    expect_rank,
    slid,
)


def test_the_count_of_a_term_is_the_product_of_its_factors() -> None:
    assert Weight("kernel", (3, 3, 16, 32)).count == 4608
    assert Product("kernel", (8, 8, 3, 3, 16, 32)).count == 294_912
    assert Weight("scalar", ()).count == 1


def test_parameters_add_up_trainable_or_not() -> None:
    inferred = Inferred((4,), (Weight("gamma", (4,)), Weight("moving_mean", (4,), trainable=False)))
    assert inferred.params == 8
    assert inferred.trainable_params == 4


@pytest.mark.parametrize(
    ("size", "window", "stride", "padding", "expected"),
    [
        (28, 3, 1, "same", (28, "⌈28 / 1⌉")),
        (7, 3, 2, "same", (4, "⌈7 / 2⌉")),
        (7, 3, 2, "causal", (4, "⌈7 / 2⌉")),
        (28, 5, 1, "valid", (24, "⌊(28 − 5) / 1⌋ + 1")),
        (7, 2, 2, "valid", (3, "⌊(7 − 2) / 2⌋ + 1")),
        (5, 5, 3, "valid", (1, "⌊(5 − 5) / 3⌋ + 1")),
    ],
)
def test_slid_gives_size_and_rule(size, window, stride, padding, expected) -> None:
    assert slid(size, window, stride, padding) == expected


@pytest.mark.parametrize("missing", [1, 2, 60])
@pytest.mark.parametrize("stride", [1, 2, 7])
def test_a_window_too_large_slides_to_nothing(missing: int, stride: int) -> None:
    assert slid(4, 4 + missing, stride, "valid")[0] < 1


@pytest.mark.parametrize("rank", [1, 2, 3])
def test_expect_rank_accepts_its_rank_alone(rank: int) -> None:
    expect_rank("Brick", (2,) * rank, rank)
    with pytest.raises(ShapeError, match=r"Brick needs an? .* Received: 2 × 2 × 2 × 2\."):
        expect_rank("Brick", (2, 2, 2, 2), rank)


def test_the_refusal_carries_its_repairs() -> None:
    repair = InsertBefore(LAYERS["Flatten"]())
    with pytest.raises(ShapeError) as refusal:
        expect_rank("Brick", (2, 2), 1, repair)
    assert refusal.value.repairs == (repair,)


def test_repairs_say_what_they_do() -> None:
    layer = LAYERS["Flatten"]()
    assert str(InsertBefore(layer).title) == "Insert Flatten"
    assert str(Change(layer, say("Use less")).title) == "Use less"
    assert str(Remove().title) == "Remove this brick"


def test_as_rule_writes_the_sizes() -> None:
    assert as_rule((28, 28, 1)) == ("28", "28", "1")
