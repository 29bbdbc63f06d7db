"""Data that comes with scikit-learn: nothing is fetched."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from typing_extensions import override

from core.dataset import Dataset, Examples, Kind, Task
from core.errors import DataError
from core.language import mark, say

UCI_LICENCE = mark(
    "CC BY 4.0 (UCI Machine Learning Repository), distributed with scikit-learn (BSD-3-Clause)"
)


@dataclass(frozen=True)
class Bundled(Dataset):
    """Base of the datasets read from scikit-learn's own files.

    scikit-learn itself is not imported: that takes 1 to 3 s, the file 20 ms. That both give the
    same numbers is a contract test.

    Attributes:
        rows: how many examples there are.
        files: one file with the answers in its last column, or one of inputs and one of answers.
        header: how many lines come before the numbers; commas: what parts them, else blanks.
        unit: what inputs are divided by; target_unit: what the answers of a regression are.
    """

    rows: ClassVar[int]
    files: ClassVar[tuple[str, ...]]
    header: ClassVar[int] = 0
    commas: ClassVar[bool] = True
    unit: ClassVar[float] = 1.0
    target_unit: ClassVar[float] = 1.0

    @property
    @override
    def size(self) -> int:
        return self.rows

    @override
    def load(self, seed: int) -> Examples:
        import numpy as np

        separator = "," if self.commas else None
        tables = [
            np.loadtxt(data_file(name), delimiter=separator, skiprows=self.header, ndmin=2)
            for name in self.files
        ]
        whole = np.hstack([table.reshape(self.rows, -1) for table in tables])
        x = (whole[:, :-1] / self.unit).astype(np.float32).reshape(-1, *self.shape)
        y = whole[:, -1]
        if self.task is Task.CLASSIFICATION:
            return Examples(x, y.astype(np.int64))
        return Examples(x, (y / self.target_unit).astype(np.float32).reshape(-1, 1))


@dataclass(frozen=True)
class ScannedDigits(Bundled):
    """Base of the datasets of digits: each pixel counts the inked dots of a 4 × 4 cell, / 16.

    The pixels come as 0 to 16 and are divided by 16.

    Source: Alpaydin & Kaynak (1998), the test part of UCI's set, made with NIST's programs.
    """

    source = (
        "E. Alpaydin & C. Kaynak, Optical Recognition of Handwritten Digits, "
        "UCI Machine Learning Repository (1998)"
    )
    licence = UCI_LICENCE
    kind = Kind.IMAGES
    shape = (8, 8, 1)
    rows = 1797
    files = ("digits.csv.gz",)
    unit = 16.0


def data_file(name: str) -> Path:
    """Return where scikit-learn keeps a data file. Raises DataError if it is not there."""
    from importlib.util import find_spec

    package = find_spec("sklearn")
    for folder in (package.submodule_search_locations or ()) if package else ():
        path = Path(folder) / "datasets" / "data" / name
        if path.is_file():
            return path
    raise DataError(say("{name} is missing: install scikit-learn again.", name=name))
