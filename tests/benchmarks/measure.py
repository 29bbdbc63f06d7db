"""Shared by the benchmarks: fresh processes, interleaved runs, medians, the machine's load."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def fresh(module: str, *arguments: str) -> float:
    """Return what a fresh Python prints last when it runs `module`, given its own start time.

    The child gets the moment before it was started as its first argument (CLOCK_MONOTONIC is
    the same for all processes) and prints a number.
    """
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "TF_CPP_MIN_LOG_LEVEL": "3"}
    command = [sys.executable, "-m", module, repr(time.monotonic()), *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=180, check=True
    )
    return float(done.stdout.split()[-1])


def interleaved(runs: int, **measured: Callable[[], float]) -> dict[str, list[float]]:
    """Return the figures of each, taken in turn so that a busy machine is unfair to none."""
    figures: dict[str, list[float]] = {name: [] for name in measured}
    for _ in range(runs):
        for name, measure in measured.items():
            figures[name].append(measure())
    return figures


def median(figures: list[float]) -> float:
    """Return the median."""
    return statistics.median(figures)


def load() -> str:
    """Return the machine's load in words."""
    one, five, _ = os.getloadavg()
    return f"{os.cpu_count()} cores, load {one:.2f} over 1 min, {five:.2f} over 5 min"
