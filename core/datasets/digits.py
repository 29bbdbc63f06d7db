"""Handwritten digits, 8 × 8 pixels: real images small enough to train on in seconds."""

from __future__ import annotations

from dataclasses import dataclass

from core.bundled import ScannedDigits
from core.dataset import DATASETS, Task
from core.language import mark


@DATASETS.register("digits")
@dataclass(frozen=True)
class Digits(ScannedDigits):
    """1,797 digits written by 13 people.

    Shapes: x (1797, 8, 8, 1) in [0, 1], y (1797,).
    """

    title = mark("Handwritten digits")
    what = mark("Small grey images of the digits 0 to 9, written by hand.")
    task = Task.CLASSIFICATION
    classes = ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
