"""Fisher's irises: three species, four lengths."""

from __future__ import annotations

from dataclasses import dataclass

from core.bundled import UCI_LICENCE, Bundled
from core.dataset import DATASETS, Kind, Task
from core.language import mark


@DATASETS.register("iris")
@dataclass(frozen=True)
class Iris(Bundled):
    """150 flowers, 50 of each species, as in Fisher's paper (two rows differ from UCI's copy).

    Shapes: x (150, 4), y (150,).
    Source: Fisher, "The use of multiple measurements in taxonomic problems",
        Annals of Eugenics 7 (1936).
    """

    title = mark("Irises")
    what = mark(
        "Which of three species is this flower? Lengths and widths of its petals and sepals."
    )
    source = "R. A. Fisher, Annals of Eugenics 7 (1936); UCI Machine Learning Repository (1988)"
    licence = UCI_LICENCE
    task = Task.CLASSIFICATION
    kind = Kind.TABLE
    shape = (4,)
    columns = (
        mark("sepal length (cm)"),
        mark("sepal width (cm)"),
        mark("petal length (cm)"),
        mark("petal width (cm)"),
    )
    classes = ("setosa", "versicolor", "virginica")
    standardised = True
    rows = 150
    files = ("iris.csv",)
    header = 1
