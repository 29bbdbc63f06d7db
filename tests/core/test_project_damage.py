"""What may happen to a project file: cut, flipped, killed while saving, no room on the disk."""

from __future__ import annotations

import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.errors import ProjectError
from core.project import load, save
from tests.core.trained import trained


def test_every_truncation_is_detected(saved):
    whole = saved.read_bytes()
    for length in range(0, len(whole), 3):
        saved.write_bytes(whole[:length])
        with pytest.raises(ProjectError):
            load(saved)


def test_flipped_bits_never_give_another_project(saved):
    whole, project = saved.read_bytes(), repr(load(saved))
    dice = random.Random(0)
    detected = 0
    for _ in range(1000):
        broken = bytearray(whole)
        broken[dice.randrange(len(whole))] ^= 1 << dice.randrange(8)
        saved.write_bytes(broken)
        try:
            assert repr(load(saved)) == project
        except ProjectError:
            detected += 1
    assert detected > 900


# Kills


LOOP = """
import sys
from dataclasses import replace
from pathlib import Path
from core.project import load, save
path = Path(sys.argv[1])
project = load(path)
print("ready", flush=True)
n = 0
while True:
    n += 1
    save(path, replace(project, experiment=replace(project.experiment, name=f"save {n}")))
"""


def test_fifty_kills_in_a_save_loop_lose_nothing(path):
    project = trained(size=200)
    save(path, project)
    dice = random.Random(1)
    for _ in range(50):
        with subprocess.Popen(
            [sys.executable, "-c", LOOP, str(path)], stdout=subprocess.PIPE
        ) as child:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(dice.uniform(0, 0.05))  # the instant of the kill is what is tried
            child.send_signal(signal.SIGKILL)
        assert load(path).snapshot == project.snapshot
    save(path, project)
    assert list(path.parent.iterdir()) == [path]


# A full disk


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


def test_a_full_disk_leaves_the_old_file(saved):
    before = saved.read_bytes()
    code = LOOP.replace("while True:", "for _ in [0]:").replace(
        "project = load(path)", "from tests.core.trained import trained; project = trained(99)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(saved)],
        preexec_fn=limited,
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert "The disk is full" in done.stderr.splitlines()[-1]
    assert saved.read_bytes() == before
    assert list(saved.parent.iterdir()) == [saved]
