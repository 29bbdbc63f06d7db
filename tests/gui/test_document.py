import gc
from dataclasses import replace

from core.array import Array
from core.language import say
from core.layer import LAYERS
from core.network import Brick, Seam
from core.optimizer import OPTIMIZERS
from core.protocol import EpochEnded, EpochLog, Finished, Paused, Snapshot, Snapshotted, Started
from core.run import Status
from core.template import TEMPLATES


def insert(document, id="extra", units=8):
    layer = LAYERS["Dense"](units=units)
    document.edit_network("Insert", lambda n: n.inserted(Brick(id, layer), Seam("dense_1")))


def test_an_edit_is_told_with_its_report(document, qtbot):
    with qtbot.waitSignal(document.changed) as heard:
        insert(document)
    assert heard.args[0].params == 25 - 10 + (4 * 8 + 8) + (8 * 2 + 2)
    assert "extra" in document.report


def test_undo_and_redo_give_the_very_values(document):
    first = document.experiment
    insert(document)
    second = document.experiment
    document.history.undo()
    assert document.experiment is first
    document.history.redo()
    assert document.experiment is second


def test_no_change_no_entry(document):
    document.edit("Nothing", lambda e: replace(e))
    assert document.history.count() == 0


def test_a_dragged_control_is_one_entry_and_back_is_none(document):
    for units in (5, 6, 7):
        layer = LAYERS["Dense"](units=units, activation="tanh")
        document.edit_network("Units", lambda n, la=layer: n.with_layer("dense_1", la), "dense_1.u")
    assert document.history.count() == 1
    document.edit_network(
        "Units",
        lambda n: n.with_layer("dense_1", LAYERS["Dense"](units=4, activation="tanh")),
        "dense_1.u",
    )
    assert document.history.count() == 0


def test_the_selection_keeps_to_bricks_that_exist(document):
    insert(document)
    document.select(("extra",))
    document.history.undo()
    assert document.selection == ()


def test_a_thousand_edits_undone_after_garbage_collection(document):
    first = document.experiment
    for n in range(1000):
        insert(document, f"b{n}")
    gc.collect()
    while document.history.canUndo():
        document.history.undo()
    assert document.experiment == first


LOG = EpochLog(1, 0.5, 0.8, 0.6, 0.7, 0.1)
SNAPSHOT = Snapshot(1, (), ())


def trained(document):
    assert document.begin_run(1) is None
    document.record(Started(1, 25, 0))
    document.record(EpochEnded(1, (LOG,), 10.0))
    document.record(Snapshotted(1, SNAPSHOT))
    document.record(Finished(1, stopped=False))


def test_a_run_is_recorded_and_goes_on_from_its_snapshot(document):
    trained(document)
    assert document.run.status is Status.FINISHED
    assert document.snapshot is SNAPSHOT
    assert document.begin_run(2) is SNAPSHOT
    assert document.run.logs == (LOG,)
    assert document.run.epochs == 1 + document.experiment.training.epochs


def test_events_of_an_older_job_are_dropped(document):
    trained(document)
    before = document.run
    document.record(EpochEnded(7, (LOG,), 10.0))
    assert document.run is before


def test_another_network_does_not_fit_the_run_until_undone(document):
    trained(document)
    insert(document)
    assert document.snapshot is None
    document.history.undo()
    assert document.snapshot is SNAPSHOT
    insert(document)
    assert document.begin_run(2) is None
    assert document.run.logs == ()


def test_another_optimiser_keeps_the_weights_alone(document):
    trained(document)
    document.edit("Optimiser", lambda e: replace(e, optimizer=OPTIMIZERS["adam"]()))
    start = document.begin_run(2)
    assert start is not None
    assert start.optimizer == ()


def test_a_dead_worker_keeps_curves_and_snapshot(document):
    document.begin_run(1)
    document.record(Started(1, 25, 0))
    document.record(EpochEnded(1, (LOG,), 10.0))
    document.record(Snapshotted(1, SNAPSHOT))
    document.fail_run(say("The engine was killed."))
    assert document.run.status is Status.FAILED
    assert document.run.logs == (LOG,)
    assert document.begin_run(2) is SNAPSHOT


def test_opening_starts_a_new_history(document, qtbot):
    insert(document)
    with qtbot.waitSignals([document.opened, document.changed, document.run_changed]):
        document.open(TEMPLATES["mlp-circles"].make())
    assert not document.history.canUndo()
    assert document.run.status is Status.IDLE


def test_what_has_been_learned_counts_as_unsaved(document, qtbot, tmp_path):
    assert document.saved
    with qtbot.waitSignal(document.file_changed):
        trained(document)
    assert not document.saved
    document.mark_saved(tmp_path / "a.briques")
    assert document.saved
    insert(document)
    assert not document.saved
    document.history.undo()
    assert document.saved


def test_a_run_asked_to_stop_waits_for_its_last_weights(document):
    document.begin_run(1)
    document.record(Started(1, 25, 0))
    document.stop_run()
    document.record(Paused(1))
    assert document.run.status is Status.STOPPING
    document.record(EpochEnded(1, (LOG,), 10.0))
    document.record(Snapshotted(1, SNAPSHOT))
    document.record(Finished(1, stopped=True))
    assert document.run.status is Status.STOPPED
    assert document.snapshot is SNAPSHOT
    document.record(Paused(1))
    assert document.run.status is Status.STOPPED


def test_another_learning_rate_keeps_the_moving_averages(document):
    trained(document)
    document.edit("η", lambda e: replace(e, optimizer=e.optimizer.changed(learning_rate=0.5)))
    assert document.begin_run(2) is SNAPSHOT


def test_edits_of_one_control_merge_until_something_else_is_done(document):
    def units(n):
        layer = LAYERS["Dense"](units=n, activation="tanh")
        document.edit_network(
            "Units", lambda net: net.with_layer("dense_1", layer), "dense_1.units"
        )

    document.select(("dense_1",))
    units(5)
    units(6)
    document.select(("dense_2",))
    document.select(("dense_1",))
    units(7)
    assert document.history.count() == 2


def weights(value, epoch=0):
    return Snapshot(epoch, (("dense_1/kernel", Array((1,), "<f4", bytes([value] * 4))),))


def run_to(document, snapshot, job=1):
    document.begin_run(job)
    document.record(Started(job, 5, 0))
    document.record(Snapshotted(job, snapshot))
    document.record(Finished(job, stopped=False))


def test_weights_are_edited_undoably_and_training_goes_on_from_them(document):
    run_to(document, weights(1, epoch=3))
    document.edit_weights("Change a weight", weights(2, epoch=3))
    assert document.snapshot == weights(2, epoch=3)
    assert document.run.touched
    assert document.history.undoText() == "Change a weight"
    assert not document.saved
    document.history.undo()
    assert document.snapshot == weights(1, epoch=3)
    assert not document.run.touched
    document.history.redo()
    assert document.begin_run(2) == weights(2, epoch=3)
    assert not document.run.touched


def test_fresh_weights_can_be_edited_too(document):
    insert(document)
    document.edit_weights("Change a weight", weights(2))
    assert document.snapshot == weights(2)
    assert document.begin_run(1) == weights(2)
    document.record(Finished(1, stopped=True))
    document.history.undo()
    assert document.snapshot is None
    document.history.undo()
    assert "extra" not in document.report


def test_a_dragged_weight_is_one_entry(document):
    for value in (2, 3, 4):
        document.edit_weights("Change a weight", weights(value), "dense_1 0")
    assert document.history.count() == 1
    document.edit_weights("Change a weight", weights(5), "dense_1 1")
    assert document.history.count() == 2
    document.history.undo()
    assert document.snapshot == weights(4)
    document.history.undo()
    assert document.snapshot is None
    document.history.redo()
    assert document.snapshot == weights(4)


def test_what_was_learned_after_an_edit_comes_back_with_a_redo(document):
    run_to(document, weights(1, epoch=3))
    document.edit_weights("Change a weight", weights(2, epoch=3))
    run_to(document, weights(9, epoch=6), job=2)
    document.history.undo()
    assert document.snapshot == weights(1, epoch=3)
    document.history.redo()
    assert document.snapshot == weights(9, epoch=6)


def test_an_undo_ends_the_run_at_work_and_keeps_what_it_has_told(document, qtbot):
    run_to(document, weights(1, epoch=3))
    document.edit_weights("Change a weight", weights(2, epoch=3))
    document.begin_run(2)
    document.record(Started(2, 5, 3))
    document.record(Snapshotted(2, weights(7, epoch=5)))
    with qtbot.waitSignal(document.leaving):
        document.history.undo()
    document.record(Snapshotted(2, weights(8, epoch=6)))
    assert document.snapshot == weights(1, epoch=3)
    document.history.redo()
    assert document.snapshot == weights(7, epoch=5)
    assert document.run.status is Status.STOPPED
