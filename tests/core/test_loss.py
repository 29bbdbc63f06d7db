from __future__ import annotations

import numpy as np

from core.dataset import DATASETS
from core.loss import LOSSES, column, one_hot


def test_one_number_for_each_example():
    got = column(np.array([0, 1, 1]))
    assert got.dtype == np.float32
    assert got.tolist() == [[0], [1], [1]]


def test_classes_as_rows_of_zeros_and_a_one():
    got = one_hot(np.array([2, 0]), 3)
    assert got.dtype == np.float32
    assert got.tolist() == [[0, 0, 1], [1, 0, 0]]


def test_a_loss_may_end_with_its_activations_on_any_data_unless_it_says_more():
    loss = LOSSES["categorical-hinge"]()
    assert loss.endings(DATASETS["iris"]()) == loss.activations
