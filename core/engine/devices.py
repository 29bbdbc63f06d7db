"""What the engine runs on, in words."""

from __future__ import annotations

import math
import os
import platform
from pathlib import Path

import keras
import numpy as np

from core.engine.loop import backend_version, graphics_cards
from core.protocol import Ready


def devices() -> Ready:
    """Return the device in use, the cores, and the versions of everything that computes."""
    cards = graphics_cards()
    versions = (
        ("python", platform.python_version()),
        ("keras", keras.version()),
        (keras.backend.backend(), backend_version()),
        ("numpy", np.__version__),
    )
    return Ready(f"GPU · {', '.join(cards)}" if cards else "CPU", cores(), versions)


def cores() -> int:
    """Return how many processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):  # Linux alone has it
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def free_memory() -> float:
    """Return how many bytes can be had without swapping; infinity where that is not told."""
    table = Path("/proc/meminfo")  # Linux alone has it
    if not table.exists():
        return math.inf
    lines = dict(line.split(":", 1) for line in table.read_text().splitlines())
    return int(lines["MemAvailable"].split()[0]) * 1024
