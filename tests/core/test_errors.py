from __future__ import annotations

import pickle

import pytest

from core import errors
from core.errors import BriquesError, ProjectError, ShapeError
from core.language import say
from core.layer import LAYERS, InsertBefore

KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, BriquesError)
]


def test_the_tree_is_drawn_in_the_docstring():
    assert len(KINDS) > 5
    for kind in KINDS:
        assert kind.__name__ in (errors.__doc__ or "")


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_is_its_sentence(kind):
    assert str(kind(say("Received: {n}.", n=1000))) == "Received: 1\u202f000."
    assert str(kind("Plain.")) == "Plain."


def test_errors_cross_between_processes():
    error = ProjectError(say("Received: {n}.", n=2))
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is ProjectError
    assert back.message == error.message


def test_a_shape_error_brings_its_repairs():
    repair = InsertBefore(LAYERS["Flatten"]())
    assert ShapeError(say("x"), repair).repairs == (repair,)
