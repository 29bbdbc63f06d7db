"""Everything that is said is said in French too, with the same values in it."""

import importlib.util
import string
from pathlib import Path

import pytest

from core.language import LANGUAGES, catalogue_path, read_catalogue

ROOT = Path(__file__).parent.parent.parent


def _update_module():
    path = ROOT / "assets" / "translations" / "update.py"
    spec = importlib.util.spec_from_file_location("update", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SENTENCES = _update_module().sentences()
OTHERS = [language for language in LANGUAGES if language != "en"]


def _fields(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_translated(language):
    translated = read_catalogue(catalogue_path(language))
    missing = [text for text in SENTENCES if text not in translated]
    assert not missing, f"run `make translate` and translate: {missing}"


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_is_left_over(language):
    assert set(read_catalogue(catalogue_path(language))) <= set(SENTENCES)


@pytest.mark.parametrize("language", OTHERS)
def test_translations_keep_the_values(language):
    for text, translation in read_catalogue(catalogue_path(language)).items():
        assert _fields(translation) == _fields(text), text


def test_literals_are_found_where_they_are_said(tmp_path):
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "a.py").write_text(
        'tr("one")\nsay("two {n}", n=1)\nX = mark("three")\ncounted(n, "four", "five")\n'
        'tr(name)\nother("six")\nself.tr("sev" "en")\n'
    )
    assert set(_update_module().sentences(tmp_path)) == {
        "one", "two {n}", "three", "four", "five", "seven",
    }  # fmt: skip
