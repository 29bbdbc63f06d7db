from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.block import Block
from core.errors import ProjectError
from core.fragment import from_text, to_text
from core.network import Seam, chain
from tests.core.networks import of, with_branches

BRICKS = chain(of("Input"), of("Dense"), of("Dropout"))


@given(with_branches())
def test_text_and_back(network):
    fragment = network.taken(brick.id for brick in network.bricks)
    if len(fragment.bricks) > 1:
        assert from_text(to_text(fragment)) == fragment


@given(with_branches(), st.data())
def test_what_is_taken_and_put_back_is_what_was(network, data):
    """A whole network taken and put behind an Input computes as before."""
    fragment = network.taken(brick.id for brick in network.bricks)
    entry = network.inputs[0]
    again, ids = type(network)((entry,)).put(fragment, Seam(entry.id))
    assert len(ids) == len(network.bricks) - 1
    assert [b.layer for b in again.bricks] == [b.layer for b in network.bricks]


def test_bricks_left_out_are_bridged():
    network = chain(of("Input"), of("Dense"), of("Dropout"), of("Flatten"))
    fragment = network.taken(["dense_1", "flatten_1"])
    assert fragment["flatten_1"].inputs == ("dense_1",)
    assert [b.id for b in fragment.inputs] == ["input_1"]


def test_names_in_use_get_a_number():
    network, ids = BRICKS.put(BRICKS, Seam("dense_1", "dropout_1"))
    assert ids == ("dense_2", "dropout_2")
    assert [b.id for b in network.bricks] == [
        "input_1", "dense_1", "dense_2", "dropout_2", "dropout_1",
    ]  # fmt: skip


def deep(levels):
    inner = chain(of("Input"), of("Dense"))
    for _ in range(levels):
        inner = chain(of("Input"), Block("b", inner))
    return inner


def many():
    bricks = json.loads(to_text(BRICKS))
    bricks["bricks"] = [
        {"id": f"d{n}", "inputs": [f"d{n - 1}"][: n], "kind": "Flatten" if n else "Input",
         "settings": {}}
        for n in range(10_000)
    ]  # fmt: skip
    return json.dumps(bricks)


def with_entry(name, value):
    plain = json.loads(to_text(BRICKS))
    plain[name] = value
    return json.dumps(plain)


def with_brick(**values):
    plain = json.loads(to_text(BRICKS))
    plain["bricks"][1] |= values
    return json.dumps(plain)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "[" * 100_000,
        "{}",
        "[]",
        with_entry("format", "other"),
        with_entry("version", 99),
        with_entry("bricks", []),
        with_entry("bricks", "x"),
        with_brick(id="two\nlines"),
        with_brick(id="a/b"),
        with_brick(id="é"),
        with_brick(inputs=["nobody"]),
        with_brick(inputs=["dense_1"]),
        with_brick(kind="os.system"),
        with_brick(settings={"units": 0}),
        with_brick(frozen="yes"),
        many(),
        "x" * 5_000_000,
    ],
)
def test_anything_else_is_one_sentence(text):
    with pytest.raises(ProjectError) as error:
        from_text(text)
    assert "\n" not in str(error.value).strip()


def test_too_deep_is_refused():
    with pytest.raises(ProjectError, match="deeper"):
        from_text(to_text(deep(20)))
