"""Whatever is raised becomes one sentence."""

import tensorflow as tf

from core.engine.failure import explained
from core.errors import TrainingError
from core.language import say


def test_our_own_errors_keep_their_sentence():
    message = say("Expected {n}.", n=3)
    assert explained(TrainingError(message)) is message
    assert str(explained(TrainingError("Plain {words}."))) == "Plain {words}."


def test_no_memory_says_what_to_make_smaller():
    full = tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor")
    for error in (full, MemoryError()):
        assert "smaller batches" in str(explained(error))


def test_anything_else_is_named_by_its_first_line():
    sentence = str(explained(ValueError("first {line}\nsecond line")))
    assert "ValueError" in sentence
    assert "first {line}" in sentence
    assert "second" not in sentence
    assert str(explained(RuntimeError()))
