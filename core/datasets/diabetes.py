"""How far diabetes has advanced a year later: a regression on patients."""

from __future__ import annotations

from dataclasses import dataclass

from core.bundled import Bundled
from core.dataset import DATASETS, Kind, Task
from core.language import mark


@DATASETS.register("diabetes")
@dataclass(frozen=True)
class Diabetes(Bundled):
    """442 patients: ten measures, and the disease's progression one year later, in hundreds.

    The measures are read unscaled and standardised like every table. The progression is a score
    from 25 to 346. A network starts near 0 and would spend its first epochs climbing to 150, with
    gradients a hundred times those of other data, which no one learning rate serves: it is
    answered in hundreds, 0.25 to 3.46.

    Shapes: x (442, 10), y (442, 1).
    Source: Efron, Hastie, Johnstone & Tibshirani, "Least Angle Regression", Annals of
        Statistics 32 (2004).
    """

    title = mark("Diabetes")
    what = mark("How far has the disease advanced a year later? Ten measures of each patient.")
    source = (
        "B. Efron, T. Hastie, I. Johnstone & R. Tibshirani, Least Angle Regression, "
        "Annals of Statistics 32 (2004)"
    )
    licence = mark(
        "published by its authors without a stated licence, "
        "distributed with scikit-learn (BSD-3-Clause)"
    )
    task = Task.REGRESSION
    kind = Kind.TABLE
    shape = (10,)
    columns = (
        mark("age"),
        mark("sex"),
        mark("body mass index"),
        mark("mean blood pressure"),
        mark("total cholesterol"),
        mark("LDL cholesterol"),
        mark("HDL cholesterol"),
        mark("total / HDL cholesterol"),
        mark("log of triglycerides"),
        mark("blood sugar"),
    )
    targets = (mark("progression (hundreds)"),)
    standardised = True
    rows = 442
    files = ("diabetes_data_raw.csv.gz", "diabetes_target.csv.gz")
    commas = False
    target_unit = 100.0
