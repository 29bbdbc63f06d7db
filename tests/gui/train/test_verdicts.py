import numpy as np
import pytest

from core.array import Array
from core.protocol import Predicted
from gui.train.verdicts import Verdict, rows, verdicts


def predicted(answers, truth, dtype="float32"):
    return Predicted(1, Array.of(np.array(answers, dtype)), Array.of(np.array(truth, dtype)))


@pytest.mark.parametrize("dtype", ["float32", "float64", "int32", "int64"])
def test_rows_are_the_numbers(dtype):
    assert rows(Array.of(np.array([[1, 2], [3, 4]], dtype))) == [(1, 2), (3, 4)]


def test_of_several_answers_the_largest_counts():
    told = predicted([[0.1, 0.7, 0.2], [0.5, 0.3, 0.2]], [[0, 1, 0], [0, 0, 1]])
    assert verdicts(told) == [Verdict(1, 1), Verdict(0, 2)]
    assert [verdict.right for verdict in verdicts(told)] == [True, False]


def test_one_answer_is_the_second_class_beyond_the_middle_of_the_truths():
    assert verdicts(predicted([[0.4], [0.6]], [[0], [1]])) == [Verdict(0, 0), Verdict(1, 1)]
    assert verdicts(predicted([[0.4], [-0.6]], [[1], [-1]])) == [Verdict(1, 1), Verdict(0, 0)]
