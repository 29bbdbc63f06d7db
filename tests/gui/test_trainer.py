"""From wish to order; what the worker does with the orders is tested in test_application."""

import pytest

from core.dataset import DATASETS
from core.network import Network
from core.protocol import Pause, Paused, Resume, Started, Step, Stop, Train
from core.run import Status
from core.template import TEMPLATES
from gui.engine_client import EngineClient
from gui.trainer import Trainer


class Listening(EngineClient):
    """A client whose worker is never started: it only remembers what it was asked to send."""

    def __init__(self):
        super().__init__()
        self.sent = []

    def order(self, order):
        self.sent.append(order)


@pytest.fixture
def desk(document):
    client = Listening()
    return document, client, Trainer(document, client)


def kinds(client):
    return [type(order) for order in client.sent]


def test_train_pause_go_on_stop(desk):
    document, client, trainer = desk
    trainer.toggle()
    assert document.run.status is Status.WAITING
    document.record(Started(document.run.job, 25, 0))
    trainer.toggle()
    assert kinds(client) == [Train, Pause]
    client.run_told.emit(Started(document.run.job, 25, 0))
    trainer.stop()
    assert kinds(client) == [Train, Pause, Stop]
    assert document.run.status is Status.STOPPING
    trainer.toggle()
    trainer.step()
    assert kinds(client) == [Train, Pause, Stop]


def test_step_begins_a_run_that_waits(desk):
    document, client, trainer = desk
    trainer.step()
    assert kinds(client) == [Train, Step]
    assert client.sent[0].paused
    assert {order.job for order in client.sent} == {document.run.job}


def test_reset_stops_and_forgets(desk):
    document, client, trainer = desk
    trainer.toggle()
    trainer.reset()
    assert kinds(client) == [Train, Stop]
    assert document.run.status is Status.IDLE


def test_opening_something_else_stops_the_run_under_way(desk):
    document, client, trainer = desk
    trainer.toggle()
    job = document.run.job
    document.open(TEMPLATES["perceptron"].make())
    assert client.sent[-1] == Stop(job)
    assert document.run.status is Status.IDLE


def test_what_cannot_be_trained_is_refused_with_the_brick_it_is_about(desk, qtbot):
    document, client, trainer = desk
    document.edit("Data", lambda e: e.with_dataset(DATASETS["digits"]()))
    with qtbot.waitSignal(trainer.refused) as refused:
        trainer.toggle()
    assert refused.args[1] in document.experiment.network
    document.edit_network("Empty", lambda _: Network())
    with qtbot.waitSignal(trainer.refused) as refused:
        trainer.step()
    assert "empty" in str(refused.args[0])
    assert client.sent == []


def test_going_on_is_for_a_paused_run(desk):
    document, client, trainer = desk
    trainer.step()
    client.run_told.emit(Paused(document.run.job))
    trainer.toggle()
    assert kinds(client)[-1] is Resume
