from dataclasses import replace

import pytest

from core.block import Block
from core.errors import NetworkError, ProjectError
from core.layer import LAYERS
from core.library import SUFFIX, Library, usual_folder
from core.network import chain


def block(name="twice", repeat=2):
    layers = (LAYERS["Input"](), LAYERS["Dense"].from_values({"units": 4}))
    return Block(name, chain(*layers), repeat)


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "deep" / "bricks")


def test_before_anything_is_kept_there_is_nothing(library, tmp_path):
    assert library.blocks() == {}
    assert library.damages() == ()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["twice", "Блок", "残差 1/2", "..", "ébène\u200c" * 8, "A" * 64])
def test_what_is_kept_comes_back(library, tmp_path, name):
    library.keep(block(name))
    assert Library(tmp_path / "deep" / "bricks").blocks() == {name: block(name)}


def test_the_same_name_is_kept_anew(library):
    library.keep(block())
    library.keep(block(repeat=5))
    assert library.blocks()["twice"].repeat == 5


def test_renaming_and_dropping(library):
    library.keep(block("one"))
    library.keep(block("two"))
    library.rename("one", "Three")
    assert list(library.blocks()) == ["Three", "two"]
    with pytest.raises(ProjectError, match="already hold one named two"):
        library.rename("Three", "two")
    library.rename("Three", "Three")
    library.rename("nobody", "somebody")
    library.drop("Three")
    library.drop("nobody")
    assert list(library.blocks()) == ["two"]


@pytest.mark.parametrize("name", ["", "  ", "two\nlines", "a\u2028b", "\ud800", "A" * 65])
def test_a_name_is_one_line(library, name):
    with pytest.raises(NetworkError, match="one line of 1 to 64"):
        block(name)
    library.keep(block())
    with pytest.raises(NetworkError):
        library.rename("twice", name)
    assert list(library.blocks()) == ["twice"]


DAMAGES = [b"", b"\xff\xfe", b"[]", b"{}", b'{"format": "briques-bricks"}', b"PK\x03\x04"]


@pytest.mark.parametrize("content", DAMAGES)
def test_a_broken_file_hides_no_other(library, tmp_path, content):
    library.keep(block())
    (tmp_path / "deep" / "bricks" / f"broken{SUFFIX}").write_bytes(content)
    (tmp_path / "deep" / "bricks" / f"folder{SUFFIX}").mkdir()
    assert list(library.blocks()) == ["twice"]
    damages = library.damages()
    assert len(damages) == 2
    assert all("left out of my bricks" in str(damage) for damage in damages)


def test_a_file_with_several_bricks_is_left_out(library, tmp_path):
    library.keep(block())
    (path,) = (tmp_path / "deep" / "bricks").iterdir()
    text = path.read_text()
    path.write_text(text.replace('"kind": "Block"', '"kind": "Dense"', 1))
    assert library.blocks() == {}
    assert len(library.damages()) == 1


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ProjectError, match="as they were"):
        Library(tmp_path / "file" / "bricks").keep(block())


def test_what_is_kept_does_not_depend_on_where_it_stood(library):
    inside = replace(block("inner"), repeat=1)
    outer = Block("outer", chain(LAYERS["Input"](shape=(3,)), inside))
    library.keep(outer)
    assert library.blocks()["outer"] == outer


def test_the_usual_folder_is_the_persons_own(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert usual_folder().name == "bricks"
