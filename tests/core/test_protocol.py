from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, fields, is_dataclass
from typing import get_args

import numpy as np
import pytest

from core import protocol
from core.array import Array
from core.block import Block
from core.language import say
from core.network import chain
from core.protocol import EpochLog, Event, Failed, Order, Snapshot, Train
from core.template import TEMPLATES
from tests.core.networks import of


@pytest.mark.parametrize("kind", [*get_args(Order), *get_args(Event)], ids=lambda k: k.__name__)
def test_what_crosses_is_frozen_and_has_the_number_of_its_job(kind):
    assert is_dataclass(kind)
    assert kind.__dataclass_params__.frozen
    assert hasattr(kind, "__slots__")
    if kind not in (protocol.Quit, protocol.Ready):
        assert fields(kind)[0].name == "job"


def test_a_train_order_crosses_whole():
    experiment = TEMPLATES["cnn-digits"].make()
    inner = chain(of("Input"), of("Conv2D"))
    experiment = experiment.with_network(chain(of("Input"), Block("b", inner, 2)))
    weights = (("dense_1/kernel", Array.of(np.eye(3))),)
    order = Train(4, experiment, 10, Snapshot(2, weights))
    assert pickle.loads(pickle.dumps(order)) == order


def test_a_failure_crosses_with_its_message():
    event = Failed(1, say("Received: {shape}.", shape=(8, 8, 1)), "trace")
    assert str(pickle.loads(pickle.dumps(event)).reason) == "Received: 8 × 8 × 1."


def test_nothing_changes_on_the_way():
    with pytest.raises(FrozenInstanceError):
        EpochLog(1, 0.5, 0.5, 0.5, 0.5, 1.0).epoch = 2  # type: ignore[misc]  # what is tried
