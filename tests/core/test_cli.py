"""The command line as one uses it: a process of its own, its output, its exit status."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core import archive, cli
from core.dataset import DATASETS
from core.project import Project, load, save
from core.snapshot import EpochLog, Snapshot
from core.template import TEMPLATES
from core.verb import VERBS
from core.verbs import train

ROOT = Path(__file__).parent.parent.parent


def command(*arguments):
    return [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]


def surroundings(language="en"):
    return {**os.environ, "BRIQUES_LANGUAGE": language, "PYTHONDONTWRITEBYTECODE": ""}


def briques(*arguments, cwd=ROOT, language="en"):
    return subprocess.run(
        command(*arguments), cwd=cwd, env=surroundings(language),
        capture_output=True, text=True, timeout=170, check=False,
    )  # fmt: skip


def answered(capsys, *arguments):
    assert cli.main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_verbs_are_known_without_importing_them():
    assert sorted(cli.VERBS) == VERBS.keys()


def test_datasets(capsys):
    rows = answered(capsys, "datasets")
    assert [row["name"] for row in rows] == DATASETS.keys()
    assert all(row["source"] and row["licence"] for row in rows)


def test_summary_imports_no_keras_and_no_qt():
    code = (
        "import sys; from core.cli import main; main(['summary', 'mlp-circles', '--json']);"
        "print([m for m in ('keras', 'tensorflow', 'numpy', 'PySide6') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    summary, imported = done.stdout.splitlines()
    assert imported == "[]"
    summary = json.loads(summary)
    assert summary["params"] == 25
    assert summary["macs"] == 2 * 4 + 4 * 2 + 2
    assert summary["keras_agrees"] is None
    assert [brick["params"] for brick in summary["bricks"]] == [0, 12, 10, 3]


def test_summary_for_a_person_says_the_totals(capsys):
    assert cli.main(["summary", "mlp-circles"]) == 0
    assert "25 parameters" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (["summary", "nothing"], 2, "Expected one of"),
        (["summary", "n" * 300], 2, "Expected one of"),
        (["summary", "/tmp"], 2, "Expected one of"),
        (["summary", "nothing.briques"], 2, "nothing.briques"),
        (["summary", __file__], 1, "is not a Briques project"),
        (["train", "cnn-digits", "--data", "circle"], 1, "Conv2D needs an image"),
        (["train", "mlp-circles", "--epochs", "0"], 2, "epochs"),
        (["train", "mlp-circles", "--optimizer", "foo"], 2, "Expected one of"),
        (["train", "mlp-circles", "--validation-split", "2"], 2, "validation share"),
        (["train", "mlp-circles", "--learning-rate", "nan"], 2, "earning rate"),
        (["train", "mlp-circles", "--data", "cats"], 2, "Expected one of"),
        (["train", "mlp-circles", "--resume", "--output", "/nowhere"], 1, "/nowhere"),
    ],
)
def test_what_fails_is_told_in_one_sentence(capsys, arguments, status, sentence):
    assert cli.main(arguments) == status
    told = capsys.readouterr()
    assert sentence in told.err
    assert len(told.err.strip().splitlines()) == 1
    assert told.out == ""


@pytest.mark.parametrize(
    "arguments", [["fly"], ["train"], ["train", "x", "--epochs", "many"], ["export", "x"]]
)
def test_wrong_arguments_exit_with_2(arguments):
    done = briques(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [["--colour"], ["--colour", "red"], ["--colour=red"], ["summary", "--colour"],
     ["summary", "mlp-circles", "--colour"]],
)  # fmt: skip
def test_an_unknown_option_is_named(capsys, arguments):
    with pytest.raises(SystemExit) as left:
        cli.main(arguments)
    assert left.value.code == 2
    assert "unknown option --colour" in capsys.readouterr().err


def test_a_negative_number_is_no_option(capsys):
    assert cli.main(["train", "mlp-circles", "--learning-rate", "-1"]) == 2
    assert "earning rate" in capsys.readouterr().err


def test_an_unknown_brick_is_a_wrong_argument(capsys, tmp_path):
    Image.new("L", (8, 8)).save(tmp_path / "image.png")
    asked = ["features", "cnn-digits", "--image", str(tmp_path / "image.png"), "-o", str(tmp_path)]
    assert cli.main([*asked, "--layer", "conv"]) == 2
    assert "no brick named conv" in capsys.readouterr().err


def test_a_project_named_to_escape_is_refused_before_anything_is_done(capsys, tmp_path):
    """The name in a project file is no path: it once was, and wrote beside the output folder."""
    project = tmp_path / "bad.briques"
    save(project, Project(TEMPLATES["mlp-circles"].make()))
    parts = archive.read(project)
    document = parts["project.json"].replace(b'"mlp-circles"', b'"x/../../escaped"')
    assert document != parts["project.json"]
    archive.write(project, {**parts, "project.json": document})
    assert cli.main(["train", str(project), "--output", str(tmp_path / "out")]) == 1
    assert "name: expected 1 to 64 characters" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [project]


def test_the_unexpected_is_told_in_one_sentence(capsys, monkeypatch):
    def failing(_):
        raise OSError("the disk\nis gone")

    monkeypatch.setattr(VERBS, "_entries", {"summary": replace(VERBS["summary"], run=failing)})
    monkeypatch.setattr(VERBS, "_discovered", True)
    assert cli.main(["summary", "mlp-circles"]) == 1
    told = capsys.readouterr().err
    assert "OSError: the disk is gone" in told
    assert len(told.splitlines()) == 1
    assert cli.main(["summary", "mlp-circles", "--debug"]) == 1
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["summary", "cnn-digits"], ["--help"], ["datasets"]])
def test_nobody_need_read_to_the_end(arguments):
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        command(*arguments), cwd=ROOT, env=surroundings(), check=False,
        stdout=writer, stderr=subprocess.PIPE,
    )  # fmt: skip
    os.close(writer)
    assert done.stderr == b""
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "difference"),
    [
        (["--seed", "1"], "seed: expected 1. Received: 0"),
        (["--validation-split", "0.3"], "validation share: expected 0.3. Received: 0.5"),
        (["--data", "xor"], "data: expected Exclusive or. Received: Circle"),
    ],
)
def test_only_the_same_training_is_gone_on_with(capsys, tmp_path, arguments, difference):
    options = cli.parser().parse_args(["train", "mlp-circles", *arguments])
    left = train.begun_by(options).experiment
    state = Snapshot(1, (), ())
    save(tmp_path / "mlp-circles.briques", Project(left, state, (EpochLog(1, *[0.5] * 5),)))
    assert cli.main(["train", "mlp-circles", "--resume", "--output", str(tmp_path)]) == 1
    assert difference in capsys.readouterr().err


def test_the_sentence_is_in_the_language_of_the_person():
    assert "Attendu" in briques("summary", "nothing", language="fr").stderr


def test_the_help_is_whole_in_french():
    said = briques("summary", "--help", language="fr").stdout
    assert said.startswith("utilisation\u202f: briques summary")
    assert "afficher cette aide et quitter" in said
    for english in ("usage", "arguments:", "options:", "show this"):
        assert english not in said
    assert briques("--help").stdout.startswith("usage: briques [-h] VERB")


@pytest.mark.engine
def test_summary_check_agrees_with_keras(capsys):
    assert answered(capsys, "summary", "cnn-digits", "--check")["keras_agrees"] is True


@pytest.mark.engine
def test_devices(capsys):
    found = answered(capsys, "devices")
    assert "CPU" in found["device"] or "GPU" in found["device"]
    assert {"keras", "tensorflow", "python"} <= set(found["versions"])


@pytest.mark.engine
def test_an_untrained_export_says_so_and_nothing_else_is_said(tmp_path):
    done = briques("export", "mlp-circles", "-o", tmp_path / "fresh.keras")
    assert done.returncode == 0
    assert "has not been trained" in done.stdout
    assert done.stderr == ""


@pytest.mark.engine
def test_no_gpu_is_told_in_one_sentence(tmp_path):
    hidden = {**surroundings(), "CUDA_VISIBLE_DEVICES": "-1"}
    done = subprocess.run(
        command("train", "mlp-circles", "--device", "gpu", "--output", tmp_path),
        env=hidden, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "No GPU is found" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.engine
def test_ctrl_c_keeps_what_was_reached(tmp_path):
    training = subprocess.Popen(
        command("train", "mlp-circles", "--epochs", 100_000, "--json-lines", "--output", tmp_path),
        env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    for _ in range(3):
        assert training.stdout.readline()
    training.send_signal(signal.SIGINT)
    with training:
        reached = 3 + len(training.stdout.readlines())
        err = training.stderr.read()
    assert training.returncode == 1
    assert "interrupted after" in err
    assert len(err.splitlines()) == 1
    project = load(tmp_path / "mlp-circles.briques")
    assert project.snapshot.epoch == len(project.logs) == reached
    assert (tmp_path / "mlp-circles.keras").exists()


@pytest.mark.engine
def test_train_resume_export_and_features(tmp_path):
    """The main job without a window: real digits, real files, plain Keras at the end."""
    digits = ("train", "cnn-digits", "--data", "digits", "--output", tmp_path)
    first = briques(*digits, "--epochs", 5, "--json-lines")
    assert first.returncode == 0, first.stderr
    *lines, last = map(json.loads, first.stdout.splitlines())
    assert [line["epoch"] for line in lines] == [1, 2, 3, 4, 5]
    assert last["val_accuracy"] >= 0.97
    assert last["val_accuracy"] == lines[-1]["val_accuracy"]

    plain = (
        "import sys, keras, numpy as np; model = keras.models.load_model(sys.argv[1]);"
        "np.save(sys.argv[2], model.predict(np.load(sys.argv[3]), verbose=0))"
    )
    held = DATASETS["digits"]().split(0.2, 0).validation.x[:8]
    np.save(tmp_path / "x.npy", held)
    subprocess.run(
        [sys.executable, "-c", plain, last["model"], tmp_path / "y.npy", tmp_path / "x.npy"],
        check=True, capture_output=True,
    )  # fmt: skip
    answers = np.load(tmp_path / "y.npy")
    assert answers.shape == (8, 10)
    assert answers.sum(axis=1) == pytest.approx(1, abs=1e-5)

    again = briques(*digits, "--json", "--epochs", 1, "--resume")
    assert again.returncode == 0, again.stderr
    assert json.loads(again.stdout)["epochs"] == 6

    project = tmp_path / "cnn-digits.briques"
    model = tmp_path / "again.keras"
    exported = briques("export", project, "--format", "keras", "-o", model, "--json")
    assert exported.returncode == 0, exported.stderr
    proof = json.loads(exported.stdout)
    assert proof["bytes"] == model.stat().st_size
    assert proof["max_difference"] <= 1e-6

    image = (held[0, :, :, 0] * 255).astype(np.uint8)
    Image.fromarray(image).save(tmp_path / "digit.png")
    seen = briques(
        "features", project, "--image", tmp_path / "digit.png", "--layer", "conv2d_1",
        "-o", tmp_path / "maps", "--json",
    )  # fmt: skip
    assert seen.returncode == 0, seen.stderr
    found = json.loads(seen.stdout)
    assert found["maps"] == 16
    assert all(Path(file).exists() for file in found["files"])
    with np.load(tmp_path / "maps" / "features.npz") as numbers:
        assert numbers["learned"].shape == (8, 8, 16)


def test_the_depth_table_comes_with_what_was_printed_and_how_it_fits(capsys):
    assert cli.main(["depth", "--json"]) == 0
    found = {row["name"]: row for row in json.loads(capsys.readouterr().out)["rows"]}
    assert len(found) == 10
    row = found["inception_v3"]
    assert row["title"] == "GoogLeNet"
    assert row["params"] == 6_258_500
    assert round(row["size_mb"], 2) == row["printed"]["size_mb"] == 5212.6
    assert row["matches"]["name"] == "other_name"
    assert "GoogLeNet" in row["verdict"]
    assert row["time_ms"] is None


def test_the_canonical_networks_have_three_more_rows_and_no_print(capsys):
    assert cli.main(["depth", "--variant", "canonical", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["rows"]
    assert len(found) == 13
    assert found[1]["params"] == 143_667_240
    assert not any(row["matches"] or row["verdict"] for row in found)


def test_a_person_reads_below_the_depth_table_what_does_not_fit(capsys):
    assert cli.main(["depth"]) == 0
    assert "DenseNet201: Published in 2017, not 2018" in capsys.readouterr().out


def test_the_depth_table_needs_no_keras_and_no_qt():
    code = (
        "import sys; from core.cli import main; main(['depth', '--json']);"
        "sys.exit(bool({'keras', 'tensorflow', 'PySide6', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr


def test_a_network_of_the_depth_table_is_summed_up_by_its_name(capsys):
    assert cli.main(["summary", "resnet18", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["trainable_params"] == 11_220_132
