"""Heartbeats as a signal: a sequence in which the order of things is what counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from core.dataset import DATASETS, Kind, Task
from core.generated import Generated
from core.language import mark
from core.setting import setting

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PER_SECOND = 20
SECONDS = 4
WAVES = ((-0.20, 0.030, 0.15), (0.0, 0.025, 1.0), (0.28, 0.050, 0.30))
"""P, QRS and T: seconds after the beat, width in seconds, height."""


@DATASETS.register("heartbeats")
@dataclass(frozen=True)
class Heartbeats(Generated):
    """4 s of a heart's rhythm: steady, or with one beat that comes too early and a pause after it.

    A beat is three bumps (P, QRS, T) and each as high as the other: only when they come tells the
    classes apart. Steady beats come every 0.7 to 0.9 s with a deviation of 2 %; the early one
    comes after 50 to 65 % of that, the next where it would have come anyway.

    Shapes: x (examples, 80, 1), 20 numbers a second; y (examples,), 1 for an early beat.
    Source: the bumps after McSharry et al., IEEE Trans. Biomedical Engineering 50 (2003).
    """

    title = mark("Heartbeats")
    what = mark("A heart's signal over 4 seconds: is the rhythm steady, or does a beat come early?")
    source = mark("Briques (2026): made by a formula, not measured on anybody")
    task = Task.CLASSIFICATION
    kind = Kind.SEQUENCES
    shape = (PER_SECOND * SECONDS, 1)
    classes = (mark("steady"), mark("early beat"))

    noise: int = setting(
        5,
        mark("Noise"),
        mark("How far each number is thrown off, as a share of the highest wave."),
        low=0,
        high=50,
        unit="%",
    )

    @override
    def drawn(self, rng: np.random.Generator) -> tuple[NDArray[Any], NDArray[Any]]:
        import numpy as np

        y = np.arange(self.examples) % 2  # in turn: the first few show both
        signals = np.stack([_signal(_beats(rng, early=bool(answer))) for answer in y])
        return (signals + rng.normal(0, self.noise_share, signals.shape))[..., None], y


def _beats(rng: np.random.Generator, *, early: bool) -> NDArray[Any]:
    """Return when the beats come, in seconds, from one before the signal to one after it."""
    import numpy as np

    pace = rng.uniform(0.7, 0.9)
    times = rng.uniform(-1, 0) * pace + pace * np.arange(-1, SECONDS / 0.7 + 2)
    times += rng.normal(0, 0.02 * pace, times.shape)
    if early:
        inside = np.flatnonzero((times > 1.2) & (times < SECONDS - 1))
        times[rng.choice(inside)] -= rng.uniform(0.35, 0.5) * pace
    return times


def _signal(beats: NDArray[Any]) -> NDArray[Any]:
    """Return the signal of beats at these times, (numbers,)."""
    import numpy as np

    time = np.arange(PER_SECOND * SECONDS) / PER_SECOND
    away = time[:, None] - beats  # (numbers, beats)
    bumps = [
        height * np.exp(-((away - after) ** 2) / (2 * width**2)) for after, width, height in WAVES
    ]
    signal: NDArray[Any] = np.sum(bumps, axis=(0, 2))
    return signal
