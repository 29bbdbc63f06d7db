"""A training on nothing, run once before the first real one: TensorFlow's first time is slow."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from typing_extensions import override

from core.dataset import Dataset, Examples, Kind, Task
from core.engine.train import Session
from core.experiment import Experiment, Training
from core.layer import LAYERS
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.protocol import Train


@dataclass(frozen=True)
class _Noise(Dataset):
    title = "Noise"
    what = "Random points."
    source = licence = "–"
    task = Task.CLASSIFICATION
    kind = Kind.POINTS
    shape = (2,)
    classes = ("0", "1")
    extent = 1.0

    @property
    @override
    def size(self) -> int:
        return 40

    @override
    def load(self, seed: int) -> Examples:
        x = np.random.default_rng(seed).uniform(-1, 1, (self.size, 2)).astype(np.float32)
        return Examples(x, (x[:, 0] > 0).astype(np.int64))


def warm_up() -> None:
    """Train 2-4-2-1 on random points for two epochs, telling nobody."""
    dense = LAYERS["Dense"]
    experiment = Experiment(
        "warm-up",
        _Noise(),
        chain(
            LAYERS["Input"].from_values({"shape": [2]}),
            dense.from_values({"units": 4, "activation": "tanh"}),
            dense.from_values({"units": 2, "activation": "tanh"}),
            dense.from_values({"units": 1, "activation": "sigmoid"}),
        ),
        LOSSES["binary-crossentropy"](),
        OPTIMIZERS["sgd"](),
        Training(batch_size=10),
    )
    session = Session(Train(0, experiment, epochs=2), lambda _: None)
    session.begin()
    while not session.over:
        session.advance()
