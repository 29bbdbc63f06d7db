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
    "the window knows the engine by its client alone": (
        "gui/build/__init__.py",
        "import core.engine.build",
    ),
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

LADDER = (
    ("core/colour.py", "import core.language"),
    ("core/handmade.py", "import core.layer"),
    ("core/image_file.py", "import core.network"),
    ("core/named.py", "import core.verbs"),
    ("core/verb.py", "import core.cli"),
)
"""Steps down the ladder that nothing else would notice."""

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
    told = reported(house)
    found = dict(re.findall(r"^(.+) (KEPT|BROKEN)$", told, re.MULTILINE))
    assert list(found) == laws(), told
    return found


def reported(house):
    """Return what the linter says of the copy of core and gui in `house`."""
    run = subprocess.run(
        [sys.executable, "-c", LINTER, "--no-cache", "--no-logo"],
        cwd=house,
        env={**os.environ, "COLUMNS": "200", "PYTHONPATH": str(house)},
        capture_output=True,
        text=True,
        check=False,
    )
    return run.stdout + run.stderr


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


def test_every_module_of_core_has_its_place_on_the_ladder(house):
    for path, line in LADDER:
        with (house / path).open("a", encoding="utf-8") as file:
            file.write(f"\n{line}\n")
    told = reported(house)
    for path, line in LADDER:
        source, target = path.removesuffix(".py").replace("/", "."), line.split()[-1]
        assert f"{source} is not allowed to import {target}" in told


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
