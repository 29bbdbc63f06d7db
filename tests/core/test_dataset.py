from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.dataset import Dataset, Examples, Kind, Task
from core.setting import setting


@dataclass(frozen=True)
class Table(Dataset):
    """Rows numbered in the first column, a constant in the second; classes as given."""

    title = "Table"
    what = "For tests."
    source = licence = "tests"
    task = Task.CLASSIFICATION
    kind = Kind.TABLE
    shape = (2,)
    classes = ("a", "b", "c")
    standardised = True

    counts: tuple[int, ...] = setting((5, 3, 1), "Counts", "Of each class.", low=1, kind="shape")

    @property
    def size(self) -> int:
        return sum(self.counts)

    def load(self, seed: int) -> Examples:
        x = np.stack([np.arange(self.size), np.full(self.size, 7)], axis=1).astype(np.float32)
        return Examples(x, np.repeat(np.arange(len(self.counts)), self.counts))


class Plain(Table):
    standardised = False


COUNTS = st.lists(st.integers(1, 30), min_size=2, max_size=4).map(tuple)


def test_examples_are_picked_in_the_order_asked():
    examples = Table().load(0).picked(np.array([8, 0]))
    assert len(examples) == 2
    assert examples.x[:, 0].tolist() == [8, 0]
    assert examples.y.tolist() == [2, 0]


@given(COUNTS, st.floats(0.0, 1.0), st.integers(0, 5))
@settings(deadline=None)
def test_every_example_lies_on_one_side_and_neither_is_empty(counts, share, seed):
    dataset = Plain(counts)
    split = dataset.split(share, seed)
    sides = [split.train.x[:, 0].tolist(), split.validation.x[:, 0].tolist()]
    assert all(sides)
    assert sorted(sides[0] + sides[1]) == list(range(dataset.size))
    assert sides == [sorted(side) for side in sides]


@given(COUNTS, st.floats(0.05, 0.95), st.integers(0, 5))
@settings(deadline=None)
def test_classes_keep_their_shares(counts, share, seed):
    dataset = Plain(counts)
    split = dataset.split(share, seed)
    held = len(split.validation) / dataset.size
    for label, count in enumerate(counts):
        assert abs((split.validation.y == label).sum() - held * count) <= 1.01


def test_a_constant_column_is_not_divided_by_zero():
    split = Table().split(0.4, 0)
    assert np.isfinite(split.train.x).all()
    assert set(split.train.x[:, 1]) == set(split.validation.x[:, 1]) == {0}


def test_what_is_held_back_does_not_move_the_scale():
    split, plain = Table().split(0.4, 0), Plain().split(0.4, 0)
    mean, deviation = plain.train.x[:, 0].mean(), plain.train.x[:, 0].std()
    np.testing.assert_allclose(
        split.validation.x[:, 0], (plain.validation.x[:, 0] - mean) / deviation, rtol=1e-5
    )


@pytest.mark.parametrize("seed", [0, 1])
def test_the_seed_decides(seed):
    first, again, other = (Plain().split(0.4, s).validation.x for s in (seed, seed, seed + 5))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)
