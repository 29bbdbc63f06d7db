"""Breast tumours, malignant or benign, from thirty measures of their cells."""

from __future__ import annotations

from dataclasses import dataclass

from core.bundled import UCI_LICENCE, Bundled
from core.dataset import DATASETS, Kind, Task
from core.language import mark


@DATASETS.register("breast-cancer")
@dataclass(frozen=True)
class BreastCancer(Bundled):
    """569 tumours: mean, standard error and worst of ten measures of the nuclei in one image.

    The image shows cells drawn from the breast with a fine needle.

    Shapes: x (569, 30), y (569,).
    Source: Street, Wolberg & Mangasarian, SPIE 1905 (1993).
    """

    title = mark("Breast cancer")
    what = mark("Is a tumour malignant? Thirty measures of its cells' nuclei.")
    source = (
        "W. H. Wolberg, W. N. Street & O. L. Mangasarian, Breast Cancer Wisconsin (Diagnostic), "
        "UCI Machine Learning Repository (1995)"
    )
    licence = UCI_LICENCE
    task = Task.CLASSIFICATION
    kind = Kind.TABLE
    shape = (30,)
    columns = (
        mark("mean radius"),
        mark("mean texture"),
        mark("mean perimeter"),
        mark("mean area"),
        mark("mean smoothness"),
        mark("mean compactness"),
        mark("mean concavity"),
        mark("mean concave points"),
        mark("mean symmetry"),
        mark("mean fractal dimension"),
        mark("radius error"),
        mark("texture error"),
        mark("perimeter error"),
        mark("area error"),
        mark("smoothness error"),
        mark("compactness error"),
        mark("concavity error"),
        mark("concave points error"),
        mark("symmetry error"),
        mark("fractal dimension error"),
        mark("worst radius"),
        mark("worst texture"),
        mark("worst perimeter"),
        mark("worst area"),
        mark("worst smoothness"),
        mark("worst compactness"),
        mark("worst concavity"),
        mark("worst concave points"),
        mark("worst symmetry"),
        mark("worst fractal dimension"),
    )
    classes = (mark("malignant"), mark("benign"))
    standardised = True
    rows = 569
    files = ("breast_cancer.csv",)
    header = 1
