from __future__ import annotations

from dataclasses import dataclass, fields
from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.dataset import DATASETS
from core.errors import SettingError
from core.experiment import Training
from core.language import speak
from core.layer import LAYERS
from core.loss import LOSSES
from core.optimizer import OPTIMIZERS
from core.setting import Configurable, setting


@dataclass(frozen=True)
class Thing(Configurable):
    title = "Thing"
    what = "For tests."

    count: int = setting(3, "Count", "How many.", low=1, high=9)
    rate: float = setting(0.5, "Rate", "How fast.", low=0.0, high=1.0, unit="px")
    on: bool = setting(True, "On", "Whether.")
    colour: str = setting("red", "Colour", "Which.", choices=("red", "blue"))
    size: tuple[int, int] = setting((2, 2), "Size", "How large.", low=1, high=4)
    shape: tuple[int, ...] = setting((5,), "Shape", "Of what.", low=1, high=9, kind="shape")


def test_kinds_follow_from_the_defaults():
    kinds = {name: declared.kind for name, declared in Thing.settings().items()}
    assert kinds == {
        "count": "int",
        "rate": "float",
        "on": "bool",
        "colour": "choice",
        "size": "pair",
        "shape": "shape",
    }
    assert list(Thing.settings()) == [field.name for field in fields(Thing)]
    assert Thing.settings()["rate"].unit == "px"


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("count", [1, 9], [0, 10, 1.0, "3", True, None]),
        ("rate", [0, 1, 0.25], [-0.1, 1.1, nan, inf, "x", True]),
        ("on", [True, False], [0, 1, "yes", None]),
        ("colour", ["red", "blue"], ["green", "", None, 0]),
        ("size", [(1, 4), [2, 2]], [(0, 1), (1, 5), (1,), (1, 1, 1), (1.0, 1), 2, "22"]),
        ("shape", [(1,), (1, 2, 3, 4), [9]], [(), (1,) * 5, (0,), (10,), 3, ("1",), (True,)]),
    ],
)
def test_values_are_checked_however_they_come(name, good, bad):
    for value in good:
        kept = tuple(value) if isinstance(value, list) else value
        assert Thing.from_values({name: value}).values()[name] == kept
    for value in bad:
        with pytest.raises(SettingError) as error:
            Thing.from_values({name: value})
        declared = Thing.settings()[name]
        assert str(error.value).startswith(f"Thing, {declared.title.lower()}: expected ")
        assert "Received: " in str(error.value)
        assert str(declared.expected()) in str(error.value)


def test_changed_gives_another_and_checks_it():
    thing = Thing()
    assert thing.changed(count=5) == Thing(count=5)
    assert thing.count == 3
    with pytest.raises(SettingError, match="count"):
        thing.changed(count=99)


@pytest.mark.parametrize(
    ("kind", "values", "english_words", "french_words"),
    [
        (
            LAYERS["Input"], {"shape": (0,)},
            "Input, shape: expected whole numbers from 1 to 1,000,000. Received: 0.",
            "Input, forme : attendu des nombres entiers de 1 à 1 000 000. Reçu : 0.",
        ),
        (
            LAYERS["Conv2D"], {"padding": "some"},
            "Conv2D, padding: expected one of same, valid. Received: some.",
            "Conv2D, rembourrage (padding) : attendu un choix parmi same, valid. Reçu : some.",
        ),
        (
            DATASETS["xor"], {"noise": 51},
            "Exclusive or, noise: expected a whole number from 0 to 50. Received: 51.",
            "Ou exclusif, bruit : attendu un nombre entier de 0 à 50. Reçu : 51.",
        ),
    ],
)  # fmt: skip
def test_a_refusal_is_read_in_the_language_of_the_moment(kind, values, english_words, french_words):
    with pytest.raises(SettingError) as refusal:
        kind.from_values(values)
    told = str(refusal.value)
    try:
        speak("fr")
        assert _plain(str(refusal.value)) == french_words
    finally:
        speak("en")
    assert _plain(told) == _plain(str(refusal.value)) == english_words.replace(",000", " 000")


def _plain(sentence):
    return sentence.replace("\u202f", " ").replace("\xa0", " ")


def test_an_unknown_setting_is_refused():
    with pytest.raises(SettingError, match="Thing has no setting weight"):
        Thing.from_values({"weight": 1})


@given(
    st.dictionaries(
        st.text(max_size=8) | st.sampled_from(list(Thing.settings())),
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats()
        | st.text()
        | st.lists(st.integers()),
    )
)
def test_any_values_make_a_thing_or_a_sentence(values):
    try:
        thing = Thing.from_values(values)
    except SettingError:
        return
    assert Thing.from_values(thing.values()) == thing


CONFIGURABLES = [Training] + [
    entry for registry in (LAYERS, DATASETS, LOSSES, OPTIMIZERS) for _, entry in registry.items()
]


@pytest.mark.parametrize("kind", CONFIGURABLES, ids=lambda kind: kind.__name__)
def test_every_setting_is_declared_for_a_learner(kind):
    assert kind.title
    assert kind.what.endswith((".", "?"))
    for name, declared in kind.settings().items():
        assert declared.accepts(declared.default), name
        assert declared.title, name
        assert declared.help.endswith("."), name
        assert str(declared.expected()), name
        if declared.kind == "choice":
            assert len(declared.choices) > 1, name
        elif declared.kind != "bool":
            assert declared.low is not None, name
            assert declared.high is not None, name
