from __future__ import annotations

import json
from dataclasses import replace
from math import nan
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core import archive
from core.array import Array
from core.block import Block
from core.dataset import DATASETS
from core.errors import ProjectError
from core.experiment import Experiment, Training
from core.loss import LOSSES
from core.network import chain
from core.optimizer import OPTIMIZERS
from core.project import DOCUMENT, LOGS, SUFFIX, Project, file_stem, load, merged, save, unknown
from core.snapshot import EpochLog, Snapshot
from core.template import TEMPLATES
from tests.core.networks import NAMES, TITLES, nested, of, with_branches

FIGURE = st.one_of(st.floats(allow_nan=False), st.just(nan))


def configured(registry):
    return st.sampled_from(registry.keys()).map(lambda key: registry[key]())


EXPERIMENTS = st.builds(
    Experiment,
    TITLES,
    configured(DATASETS),
    st.one_of(nested(), with_branches()),
    configured(LOSSES),
    configured(OPTIMIZERS),
    st.builds(Training, st.integers(1, 1000), st.integers(1, 64), st.floats(0.01, 0.9)),
)
TENSORS = st.lists(
    st.tuples(
        NAMES,
        st.lists(st.integers(0, 3), max_size=3).map(
            lambda shape: Array.of(np.arange(np.prod(shape), dtype=np.float32).reshape(shape))
        ),
    ),
    max_size=4,
).map(tuple)
PROJECTS = st.builds(
    Project,
    EXPERIMENTS,
    st.none() | st.builds(Snapshot, st.integers(0, 10**6), TENSORS, TENSORS),
    st.lists(st.builds(EpochLog, st.integers(0, 10**6), *[FIGURE] * 5), max_size=3).map(tuple),
)


def edited(path: Path, change) -> None:
    """Write the file again with project.json changed, checksums and all."""
    parts = archive.read(path)
    document = json.loads(parts[DOCUMENT])
    change(document)
    archive.write(path, {**parts, DOCUMENT: json.dumps(document).encode()})


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(PROJECTS)
def test_what_is_saved_is_loaded(path, project):
    save(path, project)
    back = load(path)
    assert repr(back) == repr(project)  # by its words: nan is not equal to itself
    assert (back.experiment, back.snapshot) == (project.experiment, project.snapshot)


def test_every_template_comes_back(path):
    for key, template in TEMPLATES.items():
        save(path, Project(template.make()))
        assert load(path) == Project(template.make()), key


def test_saving_leaves_one_file_and_the_same_bytes_for_the_same_project(saved):
    first = saved.read_bytes()
    save(saved, load(saved))
    assert saved.read_bytes() == first
    assert list(saved.parent.iterdir()) == [saved]


# Versions


def test_what_a_newer_minor_version_adds_survives(saved):
    def newer(document):
        document["version"] = [1, 7]
        document["theme"] = {"dark": True, "notes": [1, None, "é"]}
        document["experiment"]["tags"] = ["cats"]
        document["experiment"]["network"][1]["colour"] = "blue"
        document["snapshot"]["best"] = 3

    edited(saved, newer)
    parts = archive.read(saved)
    archive.write(saved, {**parts, "runs/1.json": b"[]"})
    project = load(saved)
    other = replace(project, experiment=replace(project.experiment, name="other"))
    save(saved, other)
    document = json.loads(archive.read(saved)[DOCUMENT])
    assert document["theme"] == {"dark": True, "notes": [1, None, "é"]}
    assert document["experiment"]["tags"] == ["cats"]
    assert document["experiment"]["network"][1]["colour"] == "blue"
    assert document["experiment"]["name"] == "other"
    assert document["snapshot"]["best"] == 3
    assert archive.read(saved)["runs/1.json"] == b"[]"


def test_a_newer_major_version_is_refused(saved):
    edited(saved, lambda document: document.update(version=[2, 0], app="9.0"))
    with pytest.raises(ProjectError, match=r"newer Briques \(9\.0\)"):
        load(saved)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=10,
)


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(st.text(max_size=3), JSON), st.dictionaries(st.text(max_size=3), JSON))
def test_unknown_keys_put_back_give_what_was_read(known, added):
    read = {**added, **known}
    assert merged(known, unknown(read, known)) == read


# Other people's files


@pytest.mark.parametrize("name", ["x/../../../escaped", "nul\0", "x" * 300, "..", ""])
def test_a_name_that_would_leave_its_folder_is_refused(saved, name):
    edited(saved, lambda document: document["experiment"].update(name=name))
    with pytest.raises(ProjectError, match="name: expected 1 to 64 characters"):
        load(saved)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("cnn-digits", "cnn-digits"),
        ("Détection 2", "Détection 2"),
        ("a/../b", "a_.._b"),
        ('a:b?"', "a_b__"),
        (" .. ", "experiment"),
        ("nul\0", "nul_"),
    ],
)
def test_a_file_is_called_after_its_experiment(name, stem):
    assert file_stem(name) == stem


def test_the_longest_name_still_makes_a_file(tmp_path):
    path = tmp_path / (file_stem("😀" * 64) + SUFFIX)
    save(path, Project(TEMPLATES["perceptron"].make()))
    assert load(path)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda d: d["experiment"]["dataset"].update(kind="mnist"), "mnist"),
        (lambda d: d["experiment"]["loss"].update(kind="0-1"), "0-1"),
        (lambda d: d["experiment"]["network"][1].update(kind="Lambda"), "Lambda"),
        (lambda d: d["experiment"]["network"][1].update(kind=3), "kind"),
        (lambda d: d["experiment"]["network"][1]["settings"].update(units=0), "units"),
        (lambda d: d["experiment"]["network"][1]["settings"].update(units="4"), "units"),
        (lambda d: d["experiment"]["network"][1]["settings"].update(colour="red"), "colour"),
        (lambda d: d["experiment"]["network"][1].update(id="input_1"), "input_1"),
        (lambda d: d["experiment"]["network"][1].update(id="../../x"), "letters"),
        (lambda d: d["experiment"]["network"][1].update(inputs=["dense_3"]), "before"),
        (lambda d: d["experiment"]["network"][1].update(inputs=None), "inputs"),
        (lambda d: d["experiment"].update(network={}), "network"),
        (lambda d: d["experiment"].update(network=[1]), "brick"),
        (lambda d: d["experiment"]["training"].update(epochs=True), "epochs"),
        (lambda d: d["experiment"].pop("training"), "training"),
        (lambda d: d.update(experiment=[]), "experiment"),
        (lambda d: d.update(format="psd"), "not a Briques project"),
        (lambda d: d.update(version=None), "version"),
        (lambda d: d.update(version=[]), "version"),
        (lambda d: d["snapshot"].update(epoch=-1), "epoch"),
        (lambda d: d["snapshot"].update(weights=[["a"]]), "weights"),
        (lambda d: d["snapshot"]["weights"][0].__setitem__(1, "weights/0009.npy"), "0009"),
    ],
)
def test_what_does_not_fit_is_told_in_one_sentence(saved, change, message):
    edited(saved, change)
    with pytest.raises(ProjectError) as error:
        load(saved)
    assert message in str(error.value)
    assert str(saved) in str(error.value)
    assert "\n" not in str(error.value)


def block(repeat, bricks):
    entry = {"id": "input_1", "inputs": [], "kind": "Input", "settings": {"shape": [2]}}
    return [
        entry,
        {
            "id": "block_1",
            "inputs": ["input_1"],
            "kind": "Block",
            "name": "b",
            "repeat": repeat,
            "bricks": bricks or [entry],
        },
    ]


@pytest.mark.parametrize(("repeat", "depth"), [(1000, 3), (1000, 12), (1, 40), (10**18, 1)])
def test_blocks_that_would_swell_are_refused_before_they_are_built(saved, repeat, depth):
    bricks = []
    for _ in range(depth):
        bricks = block(repeat, bricks)
    edited(saved, lambda document: document["experiment"].update(network=bricks))
    with pytest.raises(ProjectError, match=r"layers|nested"):
        load(saved)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"null",
        b"[]",
        b"{" * 100_000,
        b"[" * 100_000,
        b'{"format": "briques-project", "format": "briques-project"}',
        b'{"version": NaN}',
        b'{"version": 1e999}',
        b'{"version": ' + b"9" * 5000 + b"}",
        b'{"name": "\\ud800"}',
        b"\xff\xfe{\x00}\x00",
        b'{"a": "' + b"x" * (8 * 2**20) + b'"}',
    ],
    ids=range(12),
)
def test_descriptions_that_are_no_json_of_ours_are_refused(saved, text):
    archive.write(saved, {**archive.read(saved), DOCUMENT: text})
    with pytest.raises(ProjectError):
        load(saved)


@pytest.mark.parametrize(
    "logs",
    [Array((1, 5), "<f8", bytes(40)), Array((6,), "<f8", bytes(48)), Array((), "<f4", bytes(4))],
)
def test_logs_of_another_form_are_refused(saved, logs):
    from core.npy import to_npy

    archive.write(saved, {**archive.read(saved), LOGS: to_npy(logs)})
    with pytest.raises(ProjectError, match="logs"):
        load(saved)


def test_what_could_not_be_opened_again_is_not_written(path):
    wall = chain(of("Input"), Block("wall", chain(of("Input"), *[of("Dense")] * 9), 1000))
    with pytest.raises(ProjectError, match="layers"):
        save(path, Project(TEMPLATES["mlp-circles"].make().with_network(wall)))
    assert not path.exists()
