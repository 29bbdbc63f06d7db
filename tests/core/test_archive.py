from __future__ import annotations

import io
import json
import os
import socket
import stat
import subprocess
import sys
import tempfile
import warnings
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from core import archive
from core.errors import ProjectError

PARTS = {"a.json": b"{}", "weights/0000.npy": b"123", "empty": b""}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "x.briques"


def forged(parts, *, method=zipfile.ZIP_STORED, sums=None, comment=b"") -> bytes:
    """Return a zip such as another program could write it."""
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w", method) as file:
        warnings.simplefilter("ignore")  # of doubled names
        for name, data in parts:
            file.writestr(name, data)
        digests = {name: sha256(data).hexdigest() for name, data in parts} if sums is None else sums
        file.writestr("manifest.json", json.dumps({"sha256": digests}))
        file.comment = comment
    return buffer.getvalue()


def test_parts_come_back(path):
    archive.write(path, PARTS)
    assert archive.read(path) == PARTS
    with zipfile.ZipFile(path) as file:
        assert file.testzip() is None
        assert {entry.compress_type for entry in file.infolist()} == {zipfile.ZIP_STORED}


def test_another_program_may_have_written_it(path):
    path.write_bytes(forged(PARTS.items()))
    assert archive.read(path) == PARTS


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK",
        b"\x89PNG\r\n\x1a\n" + b"\0" * 500,
        os.urandom(5000),
        b"PK\x03\x04" + os.urandom(5000),
        forged([("a", b"\0" * 10**6)], method=zipfile.ZIP_DEFLATED),
        forged([("a", b"1")], method=zipfile.ZIP_BZIP2),
        forged([("a", b"1"), ("a", b"2")]),
        forged([("../a", b"1")]),
        forged([("/etc/passwd", b"1")]),
        forged([("a\\b", b"1")]),
        forged([("a/../../b", b"1")]),
        forged([("a", b"1")], sums={}),
        forged([("a", b"1")], sums={"a": sha256(b"2").hexdigest()}),
        forged([("a", b"1")], sums={"a": sha256(b"1").hexdigest(), "b": ""}),
        forged([("a", b"1")], sums=7),
        forged([("a", b"1")], comment=b"hello"),
        forged([(f"{n}", b"") for n in range(archive.MOST_PARTS)]),
        b"#!/bin/sh\n" + forged([("a", b"1")]),
    ],
    ids=range(19),
)
def test_other_content_is_refused(path, content):
    path.write_bytes(content)
    with pytest.raises(ProjectError) as error:
        archive.read(path)
    assert str(path) in str(error.value)


def test_a_zip_without_a_manifest_is_refused(path):
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("a", b"1")
    with pytest.raises(ProjectError, match="damaged"):
        archive.read(path)


def test_a_part_that_claims_more_than_the_file_holds_is_refused(path):
    content = bytearray(forged([("a", b"1")]))
    directory = content.index(b"PK\x01\x02")
    content[directory + 20 : directory + 28] = (2**31).to_bytes(4, "little") * 2
    path.write_bytes(content)
    with pytest.raises(ProjectError, match="damaged"):
        archive.read(path)


def test_missing(path):
    with pytest.raises(ProjectError, match=r"There is no file .*x\.briques"):
        archive.read(path)
    with pytest.raises(ProjectError, match="There is no file"):
        archive.read(path / "below")


def test_what_is_no_file_is_refused_without_waiting_for_it(tmp_path):
    fifo, folder, link = tmp_path / "fifo", tmp_path / "folder", tmp_path / "link"
    os.mkfifo(fifo)
    folder.mkdir()
    link.symlink_to(fifo)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket"))
        for path in (fifo, folder, link, tmp_path / "socket", Path("/dev/zero")):
            with pytest.raises(ProjectError, match="is not a file"):
                archive.read(path)
            with pytest.raises(ProjectError, match="is not a file"):
                archive.write(path, PARTS)
    assert stat.S_ISFIFO(fifo.stat().st_mode)


def test_a_link_in_a_circle_is_told(tmp_path):
    link = tmp_path / "loop"
    link.symlink_to(link)
    with pytest.raises(ProjectError):
        archive.read(link)


def test_a_link_stays_a_link_and_its_file_is_written(tmp_path):
    real, link = tmp_path / "real.briques", tmp_path / "link.briques"
    archive.write(real, PARTS)
    link.symlink_to(real)
    archive.write(link, {"b": b"2"})
    assert link.is_symlink()
    assert archive.read(real) == {"b": b"2"}


def test_the_mode_of_the_old_file_is_kept_and_a_new_one_follows_the_umask(path):
    archive.write(path, PARTS)
    umask = os.umask(0)
    os.umask(umask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o666 & ~umask
    path.chmod(0o640)
    archive.write(path, PARTS)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_leftovers_of_this_file_go_and_those_of_others_stay(path):
    archive.write(path, PARTS)
    mine = path.with_name(archive.temporary_prefix(path) + "dead")
    other = path.with_name(archive.TEMPORARY + "0123456789ab-dead")
    for leftover in (mine, other):
        leftover.write_bytes(b"half")
    archive.write(path, PARTS)
    assert not mine.exists()
    assert other.exists()


def test_no_folder_and_too_long_a_name(tmp_path):
    with pytest.raises(ProjectError, match="There is no folder"):
        archive.write(tmp_path / "none" / "x", PARTS)
    with pytest.raises(ProjectError, match="too long"):
        archive.write(tmp_path / ("x" * 300), PARTS)


WITHOUT_RIGHTS = """
import hashlib, io, json, os, struct, sys, zipfile
from pathlib import Path
from core import archive
from core.errors import ProjectError
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
path = Path(sys.argv[2])
try:
    archive.read(path) if sys.argv[1] == "read" else archive.write(path, {"a": b"1"})
except ProjectError as error:
    print(error)
"""


def as_nobody(verb: str, path: Path) -> str:
    """Return what the verb answers to somebody without rights (root has them all)."""
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_RIGHTS, verb, str(path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    return done.stdout


@pytest.fixture
def open_folder():
    """A folder that anybody may enter; pytest's own is closed to others."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def test_no_permission(open_folder):
    path = open_folder / "x.briques"
    archive.write(path, PARTS)
    path.chmod(0)
    assert "no permission to read" in as_nobody("read", path)
    assert "protected against writing" in as_nobody("write", path)
    path.chmod(0o666)
    open_folder.chmod(0o555)
    assert "Nothing may be written" in as_nobody("write", path)
    open_folder.chmod(0o755)
    assert archive.read(path) == PARTS


def test_a_full_disk(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("mounting a small disk takes root's rights")
    try:
        path = disk / "x.briques"
        archive.write(path, PARTS)
        with pytest.raises(ProjectError, match="The disk is full"):
            archive.write(path, {"a": b"1" * 100_000})
        assert archive.read(path) == PARTS
        assert list(disk.iterdir()) == [path]
    finally:
        subprocess.run(["umount", str(disk)], check=True)
