"""The laws of the house hold because breaking one is noticed: each is broken here once."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
LINTER = "from importlinter.cli import lint_imports_command; lint_imports_command()"
BREACHES = {
    "core never sees a window": ("core/errors.py", "import PySide6"),
    "the window never runs Keras": ("gui/theme.py", "import keras"),
    "matplotlib is for the painter alone": ("gui/theme.py", "import matplotlib"),
    "in the window, NumPy is for the painter alone": ("gui/theme.py", "import numpy"),
    "TensorFlow itself is for the engine alone": ("core/losses/huber.py", "import tensorflow"),
    "app wires the pages, and pages do not know each other": (
        "gui/build/__init__.py",
        "import gui.train",
    ),
    "core is a ladder": ("core/errors.py", "import core.network"),
    "implementations do not know each other": (
        "core/layers/dense.py",
        "import core.layers.conv2d",
    ),
}
"""{law: (a file, a line in it that breaks this law and no other)}."""

HEAVY = ("numpy", "matplotlib", "keras", "tensorflow", "sklearn", "skimage")
"""What the window must not import to open: each would hold up its event loop or its first paint."""

OPENING = """
import os, sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from gui.app import Opening

def look(moment):
    print(moment, *[name for name in sys.argv[2:] if name in sys.modules], flush=True)

def leave():
    look("opened")
    opening.application.client.close()
    os._exit(0)

app = QApplication([])
opening = Opening(app, QSettings(sys.argv[1], QSettings.Format.IniFormat))
opening.window.painted.connect(lambda: look("painted"))
opening.opened.connect(leave)
opening.window.show()
app.exec()
"""
"""Opens the window and tells, painted and complete, which of the modules named are there."""


def laws():
    with (ROOT / "pyproject.toml").open("rb") as file:
        return [law["name"] for law in tomllib.load(file)["tool"]["importlinter"]["contracts"]]


def verdicts(house):
    """Return {law: KEPT or BROKEN} for the copy of core and gui in `house`."""
    run = subprocess.run(
        [sys.executable, "-c", LINTER, "--no-cache", "--no-logo"],
        cwd=house,
        env={**os.environ, "COLUMNS": "200", "PYTHONPATH": str(house)},
        capture_output=True,
        text=True,
        check=False,
    )
    found = dict(re.findall(r"^(.+) (KEPT|BROKEN)$", run.stdout, re.MULTILINE))
    assert list(found) == laws(), run.stdout + run.stderr
    return found


@pytest.fixture
def house(tmp_path):
    for room in ("core", "gui"):
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_law_has_its_breach():
    assert sorted(BREACHES) == sorted(laws())


@pytest.mark.parametrize("law", laws())
def test_a_breach_is_noticed_and_named(law, house):
    path, line = BREACHES[law]
    with (house / path).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    broken = [name for name, verdict in verdicts(house).items() if verdict == "BROKEN"]
    assert broken == [law]


def test_the_window_imports_nothing_heavy_until_it_is_all_there(tmp_path):
    settings = tmp_path / "settings.ini"
    run = subprocess.run(
        [sys.executable, "-c", OPENING, str(settings), *HEAVY],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout.splitlines() == ["painted", "opened"], run.stdout + run.stderr
