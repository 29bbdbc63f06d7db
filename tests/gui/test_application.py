"""The whole application on the real engine, without a screen: what the window and the rest do."""

import os
import signal
from array import array
from dataclasses import replace
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel

from core import language
from core.dataset import DATASETS
from core.layer import LAYERS
from core.network import Brick, Seam
from core.run import Status
from core.template import TEMPLATES
from gui.application import Application
from gui.build.neurons.values import Part

pytestmark = pytest.mark.engine
WARM = 90_000


@pytest.fixture
def application(qapp, qtbot, settings):
    application = Application(qapp, settings).build()
    with qtbot.waitSignal(application.client.ready, timeout=WARM):
        application.window.show()
    yield application
    application.window.may_close = lambda: True
    application.window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def finished(application, qtbot, *statuses):
    qtbot.waitUntil(
        lambda: application.document.run.status in (statuses or (Status.FINISHED,)), timeout=WARM
    )


def brief(application, epochs=2):
    document = application.document
    document.open(TEMPLATES["mlp-circles"].make())
    document.edit("Epochs", lambda e: replace(e, training=e.training.changed(epochs=epochs)))


def test_the_life_of_a_window(application, qtbot, tmp_path):
    """One application through many situations: starting the engine for each would take minutes."""
    trains_pauses_steps_and_goes_on(application, qtbot)
    an_edit_stops_the_training(application, qtbot)
    what_does_not_fit_is_refused_with_its_repair(application, qtbot)
    saved_opened_and_gone_on_with(application, qtbot, tmp_path)
    files_that_cannot_be(application, tmp_path)
    export_proves_itself(application, qtbot, tmp_path)
    weights_are_changed_by_hand(application, qtbot, tmp_path)
    a_killed_worker_costs_nothing(application, qtbot)
    everything_changes_language(application, qtbot)


def trains_pauses_steps_and_goes_on(application, qtbot):
    document, trainer = application.document, application.trainer
    brief(application, epochs=100_000)
    application.window.show_page("train")
    trainer.toggle()
    finished(application, qtbot, Status.RUNNING)
    qtbot.waitUntil(lambda: document.run.epoch > 0, timeout=WARM)
    trainer.toggle()
    finished(application, qtbot, Status.PAUSED)
    at = document.run.progress
    trainer.step()
    qtbot.waitUntil(lambda: document.run.progress != at, timeout=WARM)
    assert document.run.status is Status.PAUSED
    trainer.toggle()
    finished(application, qtbot, Status.RUNNING)
    trainer.stop()
    finished(application, qtbot, Status.STOPPED)
    assert document.snapshot is not None
    reached = document.run.epoch
    trainer.step()
    finished(application, qtbot, Status.PAUSED)
    assert document.run.epoch >= reached
    trainer.reset()
    assert document.run.status is Status.IDLE
    assert document.snapshot is None


def an_edit_stops_the_training(application, qtbot):
    document = application.document
    brief(application, epochs=100_000)
    application.trainer.toggle()
    finished(application, qtbot, Status.RUNNING)
    document.edit_network(
        "Insert", lambda n: n.inserted(Brick("extra", LAYERS["Dense"]()), Seam("dense_1"))
    )
    finished(application, qtbot, Status.STOPPED)
    assert "changed" in application.window.notice.text


def what_does_not_fit_is_refused_with_its_repair(application, qtbot):
    document = application.document
    brief(application)
    document.edit("Data", lambda e: e.with_dataset(DATASETS["digits"]()))
    with qtbot.waitSignal(application.trainer.refused) as refused:
        application.trainer.toggle()
    assert application.window.page == "build"
    assert document.selection == (refused.args[1],)
    assert str(refused.args[0]) == application.window.notice.text
    assert document.run.status is Status.IDLE
    while document.report.problems:
        row = document.report.problems[0]
        repair = row.problem.repairs[0]
        document.edit_network("Repair", lambda n, r=row, p=repair: n.repaired(r.brick.id, p))
    assert document.report.ready


def saved_opened_and_gone_on_with(application, qtbot, tmp_path):
    document = application.document
    brief(application, epochs=3)
    application.trainer.toggle()
    finished(application, qtbot)
    path = tmp_path / "mine.briques"
    assert application.files.save_to(path)
    assert application.window.windowTitle() == "Briques — mine.briques"
    saved = (document.experiment, document.run.logs, document.snapshot)
    application.files.new("perceptron")
    assert application.files.open(path)
    assert (document.experiment, document.run.logs, document.snapshot) == saved
    application.trainer.toggle()
    finished(application, qtbot)
    assert [log.epoch for log in document.run.logs] == [1, 2, 3, 4, 5, 6]


def files_that_cannot_be(application, tmp_path):
    document, notice = application.document, application.window.notice
    before = document.experiment
    (tmp_path / "random.briques").write_bytes(os.urandom(5000))
    (tmp_path / "cut.briques").write_bytes((tmp_path / "mine.briques").read_bytes()[:-200])
    for name in ("nothing.briques", "random.briques", "cut.briques", "."):
        assert not application.files.open(tmp_path / name)
        assert notice.text
        assert "Traceback" not in notice.text
        assert document.experiment is before
    kept = (tmp_path / "mine.briques").read_bytes()
    assert not application.files.save_to(tmp_path / "no" / "such" / "place.briques")
    assert notice.text
    assert (tmp_path / "mine.briques").read_bytes() == kept


def export_proves_itself(application, qtbot, tmp_path):
    with qtbot.waitSignal(application.client.exported, timeout=WARM) as exported:
        application.files.export_to(tmp_path / "model.keras")
    assert exported.args[0].max_difference <= 1e-6
    assert (tmp_path / "model.keras").stat().st_size == exported.args[0].bytes
    assert "model.keras" in application.window.notice.text
    with qtbot.waitSignal(application.client.failed, timeout=WARM):
        application.files.export_to(tmp_path / "no" / "model.keras")
    assert "Traceback" not in application.window.notice.text


def weights_are_changed_by_hand(application, qtbot, tmp_path):
    """The neurons are seen while they learn; a weight is changed, exported, undone, trained on."""
    document, weight = application.document, Part(3, 0, source=0)
    brief(application, epochs=100_000)
    application.window.show_page("build")
    application.builder.views.show_view("neurons")
    neurons = application.neurons
    qtbot.waitUntil(lambda: bool(neurons.sheet.faces.columns), timeout=WARM)
    fresh = neurons.sheet.values.weights
    application.trainer.toggle()
    assert application.window.page == "build"
    qtbot.waitUntil(lambda: neurons.sheet.values.weights != fresh, timeout=WARM)
    qtbot.waitUntil(lambda: document.run.epoch > 2, timeout=WARM)
    assert neurons.sheet.faces.columns[-1].maps
    neurons.sheet.edit_wanted.emit(weight)
    qtbot.waitUntil(neurons.editor.isVisible, timeout=WARM)
    assert document.run.status is Status.STOPPED
    learned = document.snapshot
    assert neurons.sheet.values.weights == learned.weights
    with qtbot.waitSignal(
        application.client.neurons_seen,
        timeout=WARM,
        check_params_cb=lambda seen: seen.weights == document.snapshot.weights,
    ):
        neurons.editor.box.setValue(4.5)
    assert dict(document.snapshot.weights)["dense_3/kernel"].numbers()[0] == 4.5
    with qtbot.waitSignal(application.client.exported, timeout=WARM) as exported:
        application.files.export_to(tmp_path / "edited.keras")
    assert exported.args[0].max_difference <= 1e-6
    assert array("f", [4.5]).tobytes() in ZipFile(tmp_path / "edited.keras").read(
        "model.weights.h5"
    )
    document.history.undo()
    assert document.snapshot is learned
    document.history.redo()
    application.trainer.toggle()
    qtbot.waitUntil(lambda: document.run.epoch > learned.epoch, timeout=WARM)
    application.trainer.stop()
    finished(application, qtbot, Status.STOPPED)
    application.builder.views.show_view("bricks")


def a_killed_worker_costs_nothing(application, qtbot):
    document = application.document
    brief(application, epochs=100_000)
    application.trainer.toggle()
    qtbot.waitUntil(lambda: document.run.snapshot is not None, timeout=WARM)
    with qtbot.waitSignal(application.client.ready, timeout=WARM):
        os.kill(application.client.pid, signal.SIGKILL)
    assert document.run.status is Status.FAILED
    assert "engine" in str(document.run.reason)
    assert document.run.logs
    kept = document.snapshot.epoch
    application.trainer.toggle()
    finished(application, qtbot, Status.RUNNING)
    qtbot.waitUntil(lambda: document.run.epoch > kept, timeout=WARM)
    assert [log.epoch for log in document.run.logs] == list(range(1, document.run.epoch + 1))
    application.trainer.stop()
    finished(application, qtbot, Status.STOPPED)


def everything_changes_language(application, qtbot):
    qtbot.keyClick(application.window, Qt.Key.Key_F8)
    assert language.spoken() == "fr"
    qtbot.waitUntil(lambda: application.window.tabs["train"].text() == "Entraîner")
    engine = application.window.status.findChild(QLabel, "engine-status")
    qtbot.waitUntil(lambda: "Moteur" in engine.text())
    application.appearance.use_language("en")
    qtbot.waitUntil(lambda: "Engine" in engine.text())
