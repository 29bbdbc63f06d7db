import numpy as np
import pytest
from sklearn import datasets

from core.bundled import data_file
from core.dataset import DATASETS
from core.errors import DataError


@pytest.mark.parametrize(
    ("key", "loader", "options"),
    [
        ("digits", "load_digits", {}),
        ("iris", "load_iris", {}),
        ("wine", "load_wine", {}),
        ("breast-cancer", "load_breast_cancer", {}),
        ("diabetes", "load_diabetes", {"scaled": False}),
    ],
)
def test_the_numbers_are_those_that_scikit_learn_reads(key, loader, options):
    data = DATASETS[key]()
    theirs = getattr(datasets, loader)(**options)
    ours = data.load(0)
    assert np.array_equal(
        ours.x.reshape(len(ours), -1), (theirs.data / data.unit).astype(np.float32)
    )
    answers = theirs.target if data.classes else theirs.target / data.target_unit
    assert np.array_equal(ours.y.ravel(), answers.astype(ours.y.dtype))


def test_a_file_that_is_missing_is_told():
    with pytest.raises(DataError, match="install scikit-learn"):
        data_file("cats.csv")
