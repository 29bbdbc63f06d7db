"""How long a network takes on this machine, and how much memory: measured, one at a time."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from core.engine.build import build
from core.engine.loop import OUT_OF_MEMORY, Loop, compiled
from core.engine.make import made
from core.experiment import Experiment
from core.language import Message, say

CALLS, WARM_UP = 10, 2
BATCH = 8
_MEBI = 1024
"""KiB in a MiB."""


@dataclass(frozen=True, slots=True)
class Timing:
    """What one network took; figures are None where a problem came before them.

    Attributes:
        milliseconds: of one compiled call with one image, the median.
        batch_milliseconds: of one compiled call with BATCH images, for each image.
        step_milliseconds: of one training step of BATCH images.
        peak: MiB it took beyond what the engine takes without it; None where the system does not
            tell.
    """

    milliseconds: float | None = None
    batch_milliseconds: float | None = None
    step_milliseconds: float | None = None
    peak: float | None = None
    problem: Message | None = None


def timed(experiment: Experiment, *, training: bool = False) -> Timing:
    """Build, time and forget one network; the training step, slow to compile, only if asked for."""
    gc.collect()
    before = _reset_peak()
    figures: dict[str, float] = {}
    problem = None
    try:
        built = build(experiment)
        _answer(experiment, built.model, figures)
        if training:
            _train(experiment, built.model, figures)
    except OUT_OF_MEMORY:
        problem = say("The memory is not enough for this network.")
    peak = _peak()
    keras.backend.clear_session()
    gc.collect()
    beyond = None if before is None or peak is None else max(0.0, peak - before)
    return Timing(**figures, peak=beyond, problem=problem)


def _images(experiment: Experiment) -> NDArray[np.float32]:
    return np.random.default_rng(0).random((BATCH, *experiment.dataset.shape), np.float32)


def _answer(experiment: Experiment, model: Any, figures: dict[str, float]) -> None:
    images, call = _images(experiment), compiled(model)
    figures["milliseconds"] = _median(lambda: call(images[:1]))
    figures["batch_milliseconds"] = _median(lambda: call(images)) / BATCH


def _train(experiment: Experiment, model: Any, figures: dict[str, float]) -> None:
    labels = np.arange(BATCH) % len(experiment.dataset.classes)
    truth = experiment.loss.targets(labels, experiment.dataset)
    loss = made(experiment.loss.keras())
    loop = Loop(model, loss, loss, made(experiment.optimizer.keras()))
    loop.feed("train", _images(experiment), truth)
    batch = np.arange(BATCH, dtype=np.int32)[None]
    figures["step_milliseconds"] = _median(lambda: loop.run("train", batch, np.zeros(3)))
    loop.close()


def _median(call: Callable[[], object]) -> float:
    for _ in range(WARM_UP):
        call()
    took = []
    for _ in range(CALLS):
        began = time.perf_counter()
        call()
        took.append(time.perf_counter() - began)
    return 1000 * statistics.median(took)


def _reset_peak() -> float | None:
    """Let the system note the peak anew; return the MiB taken now. Linux alone tells."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")
        return _status("VmRSS:")
    return None


def _peak() -> float | None:
    with suppress(OSError):
        return _status("VmHWM:")
    return None


def _status(key: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(float(line.split()[1]) / _MEBI for line in lines if line.startswith(key))
