"""Handwritten digits, 8 × 8 pixels: real images small enough to train on in seconds."""

from __future__ import annotations

from dataclasses import dataclass

from core.bundled import UCI_LICENCE, Bundled
from core.dataset import DATASETS, Kind, Task
from core.language import mark


@DATASETS.register("digits")
@dataclass(frozen=True)
class Digits(Bundled):
    """1,797 digits written by 13 people; each pixel counts the inked dots of a 4 × 4 cell, / 16.

    The pixels come as 0 to 16 and are divided by 16.

    Shapes: x (1797, 8, 8, 1) in [0, 1], y (1797,).
    Source: Alpaydin & Kaynak (1998), the test part of UCI's set, made with NIST's programs.
    """

    title = mark("Handwritten digits")
    what = mark("Small grey images of the digits 0 to 9, written by hand.")
    source = (
        "E. Alpaydin & C. Kaynak, Optical Recognition of Handwritten Digits, "
        "UCI Machine Learning Repository (1998)"
    )
    licence = UCI_LICENCE
    task = Task.CLASSIFICATION
    kind = Kind.IMAGES
    shape = (8, 8, 1)
    classes = ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
    rows = 1797
    files = ("digits.csv.gz",)
    unit = 16.0
