"""An export is proven by plain Keras, or the old file stays."""

from pathlib import Path

import numpy as np
import pytest

from core.archive import TEMPORARY
from core.engine.build import build
from core.engine.export import Export
from core.engine.inline import export
from core.engine.prepare import split_of
from core.errors import ExportError
from core.protocol import EpochEnded, Exported, Failed, Predict, Ready, Snapshotted, Stop, Train
from core.protocol import Export as ExportOrder
from tests.core.engine.conftest import circles, digits, layer


def test_plain_keras_answers_as_the_model_does_and_training_goes_on_meanwhile(
    keras, worker, tmp_path
):
    experiment = digits()
    training = worker.order(Train, experiment, 100_000)
    state = worker.until(Snapshotted)[-1].snapshot
    target = tmp_path / "étude 🧱.keras"
    target.write_bytes(b"older")
    job = worker.order(ExportOrder, experiment, state, path=str(target))
    assert not any(isinstance(event, Exported) for event in worker.until(EpochEnded))
    worker.send(Stop(training))
    proof = worker.until((Exported, Failed), job)[-1]
    assert isinstance(proof, Exported)
    assert (proof.path, proof.bytes) == (str(target), target.stat().st_size)
    assert proof.samples == 64
    assert proof.max_difference <= 1e-6
    assert list(tmp_path.iterdir()) == [target]
    again = keras.models.load_model(target)
    built = build(experiment)
    built.restore(state)
    x = split_of(experiment).validation.x
    np.testing.assert_allclose(
        again.predict(x, verbose=0), built.model.predict(x, verbose=0), atol=1e-6
    )


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("model.h5", r"ends in \.keras"),
        ("missing/model.keras", "no folder"),
        ("folder.keras", "not a file"),
    ],
)
def test_a_target_that_cannot_be_is_refused_in_a_sentence(tmp_path, path, why):
    (tmp_path / "folder.keras").mkdir()
    with pytest.raises(ExportError, match=why):
        export(circles(), None, str(tmp_path / path))


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="a folder that nobody can write to")
def test_a_folder_that_cannot_be_written_is_told():
    with pytest.raises(ExportError, match="cannot be written"):
        export(circles(), None, "/proc/model.keras")


def test_a_damaged_file_is_not_kept_and_the_old_one_stays(tmp_path):
    target = tmp_path / "model.keras"
    target.write_bytes(b"older")
    writing = Export(1, build(circles()), split_of(circles()).validation, str(target))
    writing.write()
    (temporary,) = (path for path in tmp_path.iterdir() if path != target)
    temporary.write_bytes(temporary.read_bytes()[:-100])
    with pytest.raises(ExportError, match="could not read it"):
        writing.prove()
    assert target.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_answers_otherwise_is_not_kept(tmp_path):
    target = tmp_path / "model.keras"
    built = build(circles())
    writing = Export(1, built, split_of(circles()).validation, str(target))
    writing.write()
    (temporary,) = tmp_path.iterdir()
    built.weights[0][1].assign(built.weights[0][1] + 1)
    built.model.save(temporary)
    with pytest.raises(ExportError, match="answers differ"):
        writing.prove()
    assert not list(tmp_path.iterdir())


def test_what_a_killed_export_left_is_removed_by_the_next(fresh, tmp_path):
    target = tmp_path / "model.keras"
    other = tmp_path / ".model-notes.keras"
    other.write_bytes(b"somebody's")
    assert isinstance(fresh.next(), Ready)
    fresh.order(ExportOrder, circles(), None, path=str(target))
    while not left(tmp_path):
        assert fresh.process.is_alive()
    fresh.process.kill()
    fresh.process.join()
    assert left(tmp_path)
    export(circles(), None, str(target))
    assert sorted(tmp_path.iterdir()) == sorted([target, other])


def test_exports_under_way_to_one_file_leave_each_other_alone(tmp_path):
    target = str(tmp_path / "model.keras")
    both = [Export(n, build(circles()), split_of(circles()).validation, target) for n in (1, 2)]
    for one in both:
        one.write()
    assert [one.prove().job for one in both] == [1, 2]
    assert [path.name for path in tmp_path.iterdir()] == ["model.keras"]


def test_nothing_is_left_where_writing_is_interrupted(tmp_path, monkeypatch):
    built = build(circles())
    writing = Export(1, built, split_of(circles()).validation, str(tmp_path / "model.keras"))
    save = built.model.save

    def interrupted(path):
        save(path)
        raise KeyboardInterrupt

    monkeypatch.setattr(built.model, "save", interrupted)
    with pytest.raises(KeyboardInterrupt):
        writing.write()
    assert not list(tmp_path.iterdir())


def test_a_quit_that_finds_the_worker_busy_leaves_no_file(fresh, tmp_path):
    """Building a large network takes longer than a farewell may."""
    assert isinstance(fresh.next(), Ready)
    fresh.order(ExportOrder, circles(), None, path=str(tmp_path / "model.keras"))
    while not left(tmp_path):
        assert fresh.process.is_alive()
    many = [layer("Dense", units=2) for _ in range(600)]
    fresh.order(Predict, circles(*many))
    assert fresh.quit() == 0
    assert not list(tmp_path.iterdir())


def left(folder):
    return [path for path in folder.iterdir() if path.name.startswith(TEMPORARY)]
