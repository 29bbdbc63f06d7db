from __future__ import annotations

from pathlib import Path

import pytest

from core import language
from core.language import (
    Lowered,
    Message,
    catalogue_path,
    counted,
    decimal,
    fixed,
    mark,
    memory,
    percent,
    read_catalogue,
    say,
    shown,
    speak,
    spoken,
    tr,
)

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR"><context><name>briques</name>
<message><source>Received: {n}.</source><translation>Reçu : {n}.</translation></message>
<message><source>In {block}: {why}</source><translation>Dans {block} : {why}</translation></message>
<message><source>{n} brick</source><translation>{n} brique</translation></message>
<message><source>{n} bricks</source><translation>{n} briques</translation></message>
<message><source>yes</source><translation>oui</translation></message>
<message><source>old</source><translation type="obsolete">vieux</translation></message>
<message><source>new</source><translation type="unfinished"></translation></message>
</context></TS>
"""


@pytest.fixture(autouse=True)
def english():
    yield
    speak("en")


@pytest.fixture
def french(tmp_path: Path, monkeypatch):
    (tmp_path / "briques_fr.ts").write_text(CATALOGUE, encoding="utf-8")
    monkeypatch.setattr(language, "TRANSLATIONS", tmp_path)
    speak("fr")


def test_english_is_what_is_written():
    assert spoken() == "en"
    assert tr("Received: {n}.", n=10058) == "Received: 10\u202f058."
    assert mark("Dense") == "Dense"


def test_french(french):
    assert spoken() == "fr"
    assert tr("Received: {n}.", n=0.5) == "Reçu : 0,5."


def test_a_missing_translation_falls_back_to_english(french):
    assert tr("old") == "old"
    assert tr("new") == "new"
    assert tr("never seen {n}", n=1) == "never seen 1"


def test_a_message_is_read_in_the_language_of_the_moment(french):
    message = say("In {block}: {why}", block="b", why=say("Received: {n}.", n=1.5))
    assert str(message) == "Dans b : Reçu : 1,5."
    speak("en")
    assert str(message) == "In b: Received: 1.5."
    assert message == Message("In {block}: {why}", message.values)


def test_values_with_braces_are_not_read_again():
    assert tr("Received: {n}.", n="{n} {block} {0}") == "Received: {n} {block} {0}."


def test_a_sentence_without_values_keeps_its_braces():
    assert tr("{n} bricks") == "{n} bricks"


@pytest.mark.parametrize(
    ("value", "english_words", "french_words"),
    [
        (7, "7", "7"),
        (1_234_567, "1\u202f234\u202f567", "1\u202f234\u202f567"),
        (-1000, "-1\u202f000", "-1\u202f000"),
        (0.03, "0.03", "0,03"),
        (1e-7, "1e-07", "1e-07"),
        (1.0, "1", "1"),
        (True, "yes", "oui"),
        ((8, 8, 1), "8 × 8 × 1", "8 × 8 × 1"),
        ((), "", ""),
        ("a.b", "a.b", "a.b"),
        (None, "None", "None"),
    ],
)
def test_values_as_a_reader_expects_them(french, value, english_words, french_words):
    assert shown(value) == french_words
    speak("en")
    assert shown(value) == english_words


def test_decimals_and_percentages(french):
    assert fixed(0.0614, 3) == "0,061"
    assert percent(0.994) == "99,4\u202f%"
    assert decimal("1.5") == "1,5"
    speak("en")
    assert fixed(0.0614, 3) == "0.061"
    assert percent(0.994, 0) == "99\u202f%"
    assert decimal("1.5") == "1.5"


@pytest.mark.parametrize(
    ("n", "english_words", "french_words"),
    [(0, "0 bricks", "0 brique"), (1, "1 brick", "1 brique"), (2, "2 bricks", "2 briques")],
)
def test_plurals(french, n, english_words, french_words):
    assert counted(n, "{n} brick", "{n} bricks") == french_words
    speak("en")
    assert counted(n, "{n} brick", "{n} bricks") == english_words


@pytest.mark.parametrize(
    ("size", "english_words", "french_words"),
    [
        (0, "0 B", "0 o"),
        (999, "999 B", "999 o"),
        (1000, "1.0 kB", "1,0 ko"),
        (40_232, "40.2 kB", "40,2 ko"),
        (999_940, "999.9 kB", "999,9 ko"),
        (999_960, "1.0 MB", "1,0 Mo"),
        (240_000_000, "240.0 MB", "240,0 Mo"),
        (2_500_000_000, "2.5 GB", "2,5 Go"),
    ],
)
def test_memory_is_told_in_its_unit(size, english_words, french_words):
    assert memory(size) == english_words.replace(" ", "\u202f")
    speak("fr")
    assert memory(size) == french_words.replace(" ", "\u202f")


def test_a_title_inside_a_sentence_loses_its_capital_in_any_language():
    title = Lowered("Kernel size")
    assert str(title) == "kernel size"
    speak("fr")
    assert str(title) == "taille du noyau"


def test_catalogues_leave_out_what_is_not_finished(french):
    sentences = read_catalogue(catalogue_path("fr"))
    assert set(sentences) == {
        "Received: {n}.",
        "In {block}: {why}",
        "{n} brick",
        "{n} bricks",
        "yes",
    }


def test_an_unknown_language_changes_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(language, "TRANSLATIONS", tmp_path)
    with pytest.raises(FileNotFoundError):
        speak("xx")
    assert spoken() == "en"
    assert tr("yes") == "yes"
