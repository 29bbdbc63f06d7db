"""Wines of three growers, from thirteen chemical measures."""

from __future__ import annotations

from dataclasses import dataclass

from core.bundled import UCI_LICENCE, Bundled
from core.dataset import DATASETS, Kind, Task
from core.language import mark


@DATASETS.register("wine")
@dataclass(frozen=True)
class Wine(Bundled):
    """178 wines of one Italian region, by three growers.

    Shapes: x (178, 13), y (178,).
    Source: Forina et al., PARVUS, Genoa; Aeberhard, Coomans & de Vel (1992).
    """

    title = mark("Wine")
    what = mark("Which of three growers made this wine? Thirteen chemical measures.")
    source = (
        "M. Forina et al., Wine recognition data, donated by S. Aeberhard, "
        "UCI Machine Learning Repository (1991)"
    )
    licence = UCI_LICENCE
    task = Task.CLASSIFICATION
    kind = Kind.TABLE
    shape = (13,)
    columns = (
        mark("alcohol"),
        mark("malic acid"),
        mark("ash"),
        mark("alkalinity of ash"),
        mark("magnesium"),
        mark("total phenols"),
        mark("flavonoids"),
        mark("non-flavonoid phenols"),
        mark("proanthocyanins"),
        mark("colour intensity"),
        mark("hue"),
        mark("OD280/OD315 of the diluted wine"),
        mark("proline"),
    )
    classes = (mark("grower 1"), mark("grower 2"), mark("grower 3"))
    standardised = True
    rows = 178
    files = ("wine_data.csv",)
    header = 1
