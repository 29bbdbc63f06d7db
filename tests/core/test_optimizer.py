from __future__ import annotations

from dataclasses import dataclass

import pytest

from core.errors import SettingError
from core.optimizer import OPTIMIZERS, mean_decay, rate, square_decay
from core.setting import Configurable


@dataclass(frozen=True)
class Thing(Configurable):
    title = "Thing"
    what = "For tests."

    learning_rate: float = rate(0.1)
    beta_1: float = mean_decay(0.9)
    beta_2: float = square_decay(0.99, "Decay")


def test_shared_settings():
    declared = Thing.settings()
    assert [setting.default for setting in declared.values()] == [0.1, 0.9, 0.99]
    assert declared["beta_1"].title == "Decay of the mean β₁"
    assert declared["beta_2"].title == "Decay"


@pytest.mark.parametrize("values", [{"learning_rate": -1.0}, {"beta_1": 1.0}, {"beta_2": 1.0}])
def test_their_limits(values):
    with pytest.raises(SettingError):
        Thing.from_values(values)


def test_the_first_optimizer_reads_as_its_formula():
    assert OPTIMIZERS["sgd"]().formula.startswith("θ ← θ − η g")
