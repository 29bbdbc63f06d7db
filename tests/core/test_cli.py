"""The command line as one uses it: a process of its own, its output, its exit status."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core import cli
from core.dataset import DATASETS
from core.verb import VERBS

ROOT = Path(__file__).parent.parent.parent


def briques(*arguments, cwd=ROOT, language="en"):
    environment = {**os.environ, "BRIQUES_LANGUAGE": language, "PYTHONDONTWRITEBYTECODE": ""}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        cwd=cwd, env=environment, capture_output=True, text=True, timeout=170, check=False,
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
        (["summary", "nothing"], 1, "Expected one of"),
        (["summary", "nothing.briques"], 1, "nothing.briques"),
        (["train", "cnn-digits", "--data", "circle"], 1, "Conv2D needs an image"),
        (["train", "mlp-circles", "--epochs", "0"], 1, "epochs"),
        (["train", "mlp-circles", "--learning-rate", "nan"], 1, "earning rate"),
        (["train", "mlp-circles", "--data", "cats"], 1, "Expected one of"),
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
def test_train_resume_export_and_features(tmp_path):
    """The main job without a window: real digits, real files, plain Keras at the end."""
    train = ("train", "cnn-digits", "--data", "digits", "--json", "--output", tmp_path)
    first = briques(*train, "--epochs", 5, "--json-lines")
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

    again = briques(*train, "--epochs", 1, "--resume")
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
