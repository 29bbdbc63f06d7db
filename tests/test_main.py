"""Where a command line goes, seen from outside: a process, its output, its exit status."""

import subprocess
import sys
from pathlib import Path

import pytest

import main
from core import __version__
from core.cli import VERBS

ROOT = Path(main.__file__).parent


def briques(*arguments):
    return subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_version_is_told():
    run = briques("--version")
    assert (run.returncode, run.stdout, run.stderr) == (0, f"Briques {__version__}\n", "")


def test_help_names_every_verb():
    run = briques("--help")
    assert run.returncode == 0
    assert all(verb in run.stdout for verb in VERBS)


@pytest.mark.parametrize("arguments", [["sumary"], ["--colour"], ["a.briques", "b.briques"]])
def test_what_is_not_understood_is_refused_in_words(arguments):
    run = briques(*arguments)
    assert run.returncode == 2
    assert "briques: error: " in run.stderr
    assert "Traceback" not in run.stderr
    assert run.stdout == ""


def test_nothing_opens_the_window():
    assert main.opens_window([])


@pytest.mark.parametrize("project", ["my network.briques", "gone/away.briques", "Desktop/net.zip"])
def test_a_name_like_a_file_opens_the_window_which_says_if_it_is_gone(project):
    assert main.opens_window([project])


def test_a_file_there_is_opens_the_window_whatever_its_name(tmp_path):
    project = tmp_path / "network"
    project.touch()
    assert main.opens_window([str(project)])


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_stays_a_verb_beside_a_file_of_that_name(verb, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / verb).touch()
    assert not main.opens_window([verb])


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["datasets"]])
def test_the_command_line_imports_no_qt(arguments):
    code = (
        "import sys, main\n"
        "try: main.main(sys.argv[1:])\n"
        "finally: assert not [m for m in sys.modules if m.startswith(('PySide6', 'gui'))]"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr


def test_a_worker_that_imports_this_file_again_gets_nothing_heavy():
    code = "import sys; before = set(sys.modules); import main; print(*set(sys.modules) - before)"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    imported = set(run.stdout.split())
    assert not {m for m in imported if m.startswith(("PySide6", "gui", "numpy", "keras"))}
    assert {m for m in imported if m.startswith("core")} == {"core"}
