"""A project with a trained state, small or as large as wanted."""

from __future__ import annotations

from math import inf, nan

import numpy as np

from core.array import Array
from core.project import Project
from core.snapshot import EpochLog, Snapshot
from core.template import TEMPLATES


def trained(size: int = 8) -> Project:
    rng = np.random.default_rng(0)
    weights = tuple(
        (f"dense_{n}/kernel", Array.of(rng.normal(size=(size, size)).astype(np.float32)))
        for n in (1, 2)
    )
    step = (("iteration", Array.of(np.array(50, np.int64))),)
    logs = (EpochLog(1, 0.7, 0.5, nan, 0.5, 0.01), EpochLog(2, inf, 0.6, 0.6, 0.7, 0.01))
    return Project(TEMPLATES["mlp-circles"].make(), Snapshot(2, weights, step), logs)
