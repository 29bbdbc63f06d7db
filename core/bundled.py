"""Data that comes with scikit-learn: nothing is fetched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from typing_extensions import override

from core.dataset import Dataset, Examples, Task

SCIKIT_LEARN = "distributed with scikit-learn (BSD-3-Clause)"
UCI_LICENCE = f"CC BY 4.0 (UCI Machine Learning Repository), {SCIKIT_LEARN}"


@dataclass(frozen=True)
class Bundled(Dataset):
    """Base of the datasets read from scikit-learn.

    Attributes:
        rows: how many examples there are.
        loader: the function of sklearn.datasets that reads them; options: what it is given.
        unit: what inputs are divided by; target_unit: what the answers of a regression are.
    """

    rows: ClassVar[int]
    loader: ClassVar[str]
    options: ClassVar[dict[str, Any]] = {}
    unit: ClassVar[float] = 1.0
    target_unit: ClassVar[float] = 1.0

    @property
    @override
    def size(self) -> int:
        return self.rows

    @override
    def load(self, seed: int) -> Examples:
        import numpy as np
        from sklearn import datasets

        read = getattr(datasets, self.loader)(**self.options)
        x = (read.data / self.unit).astype(np.float32).reshape(-1, *self.shape)
        if self.task is Task.CLASSIFICATION:
            return Examples(x, read.target.astype(np.int64))
        return Examples(x, (read.target / self.target_unit).astype(np.float32).reshape(-1, 1))
