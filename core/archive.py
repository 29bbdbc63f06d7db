"""A file of named parts: a stored zip with a manifest of checksums, written all or not at all.

What a stranger sends is only ever read: nothing is extracted, nothing is decompressed, and all
counts and sizes are bounded by the file's own before anything is allocated.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import ProjectError
from core.language import Message, say

if TYPE_CHECKING:
    import zipfile

MANIFEST = "manifest.json"
MOST_BYTES = 2**31 - 1
MOST_PARTS = 20_000
MOST_DIRECTORY_BYTES = 4 * 2**20
TEMPORARY = ".briques-tmp-"

_NAME = re.compile(r"(?!.*\.\.)[A-Za-z0-9_.-]{1,64}(/[A-Za-z0-9_.-]{1,64}){0,8}")
_END = b"PK\x05\x06"
_END_SIZE = 22
_ZIP64 = b"PK\x06\x07"
_ZIP64_SIZE = 20
_BROKEN = (EOFError, KeyError, TypeError, ValueError, RuntimeError)
"""What Python's zip and JSON readers raise, besides errors of their own, on broken bytes."""


def write(path: Path, parts: Mapping[str, bytes]) -> None:
    """Write `parts` to `path`, or leave what was there untouched. Raises ProjectError."""
    write_bytes(path, packed(parts))


def write_bytes(path: Path, content: bytes) -> None:
    """Write `content` to `path`, or leave what was there untouched. Raises ProjectError.

    The bytes go to a temporary file in the same folder, are counted, flushed to the disk, read
    again and compared, and only then take the place of the old file.
    """
    try:
        target = Path(os.path.realpath(path))
        _refuse_occupied(target)
        _clean(target)
        temporary = target.with_name(f"{temporary_prefix(target)}{os.urandom(6).hex()}")
        try:
            _write_through(temporary, content)
            if target.exists():
                temporary.chmod(stat.S_IMODE(target.stat().st_mode))
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
        _sync_folder(target.parent)
    except OSError as error:
        raise ProjectError(_why_unwritable(path, error)) from error


def read(path: Path) -> dict[str, bytes]:
    """Return the parts of the file at `path`, every checksum verified. Raises ProjectError."""
    return unpacked(read_bytes(path), path)


def read_bytes(path: Path) -> bytes:
    """Return what the file at `path` holds. Raises ProjectError, also for what is no file."""
    try:
        return _content(path)
    except OSError as error:
        raise ProjectError(_why_unreadable(path, error)) from error


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return `parts` and their manifest as the bytes of a stored zip."""
    import io
    import json
    import zipfile

    manifest = json.dumps({"sha256": _sums(parts)}, indent=1).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as file:
        for name, data in {**parts, MANIFEST: manifest}.items():
            file.writestr(zipfile.ZipInfo(name), data)
    return buffer.getvalue()


def unpacked(content: bytes, path: Path) -> dict[str, bytes]:
    """Return the parts in the bytes of a stored zip. Raises ProjectError naming `path`."""
    import io
    import json
    import struct
    import zipfile

    if not content.startswith(b"PK"):
        raise ProjectError(say("{path} is not a Briques project.", path=str(path)))
    if not _plain_directory(content):
        raise _damaged(path)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            entries = file.infolist()
            if not _plain_entries(entries, len(content)):
                raise _damaged(path)
            parts = {entry.filename: file.read(entry) for entry in entries}
        if json.loads(parts.pop(MANIFEST))["sha256"] != _sums(parts):
            raise _damaged(path)
    except (zipfile.BadZipFile, struct.error, *_BROKEN) as error:
        raise _damaged(path) from error
    return parts


def _sums(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the SHA-256 of each part."""
    import hashlib

    return {name: hashlib.sha256(data).hexdigest() for name, data in parts.items()}


def _plain_directory(content: bytes) -> bool:
    """Return whether the zip ends as ours do: no comment, no zip64, a directory of sane size."""
    end = content[-_END_SIZE:]
    before = content[-_END_SIZE - _ZIP64_SIZE : -_END_SIZE]
    entries, directory = int.from_bytes(end[10:12], "little"), int.from_bytes(end[12:16], "little")
    return (
        end.startswith(_END)
        and not before.startswith(_ZIP64)
        and entries <= MOST_PARTS
        and directory <= MOST_DIRECTORY_BYTES
    )


def _plain_entries(entries: list[zipfile.ZipInfo], size: int) -> bool:
    """Return whether the parts are few, stored as they are, well named and fit in the file."""
    names = [entry.filename for entry in entries]
    return (
        len(set(names)) == len(names) <= MOST_PARTS
        and all(_NAME.fullmatch(name) for name in names)
        and all(e.compress_type == 0 and e.compress_size == e.file_size for e in entries)
        and sum(entry.file_size for entry in entries) <= size
    )


def _content(path: Path) -> bytes:
    """Return the bytes of a regular file; a pipe or a device is refused before it is opened."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise ProjectError(say("{path} is not a file.", path=str(path)))
    descriptor = os.open(
        path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    )
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise ProjectError(say("{path} is not a file.", path=str(path)))
        if status.st_size > MOST_BYTES:
            raise ProjectError(
                say("{path} is larger than any project can be (2 GiB).", path=str(path))
            )
        return file.read(MOST_BYTES)


def _refuse_occupied(target: Path) -> None:
    """Raise ProjectError where something else than a file one may write has the name."""
    if not target.exists():
        return
    if not target.is_file():
        raise ProjectError(say("{path} is not a file: choose another name.", path=str(target)))
    if not os.access(target, os.W_OK):
        raise ProjectError(
            say("{path} is protected against writing: choose another name.", path=str(target))
        )


def _write_through(path: Path, content: bytes) -> None:
    """Write a new file, each count checked, flushed to the disk and compared. Raises OSError."""
    with path.open("xb", buffering=0) as file:
        rest = memoryview(content)
        while rest:
            written = file.write(rest)
            if not written:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            rest = rest[written:]
        os.fsync(file.fileno())
    if path.read_bytes() != content:
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def temporary_prefix(target: Path) -> str:
    """Return how the temporary files beside one file begin: by a sum, whatever its name."""
    import hashlib

    return f"{TEMPORARY}{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]}-"


def _clean(target: Path) -> None:
    """Remove what a killed save of this project left beside it."""
    for leftover in target.parent.glob(f"{temporary_prefix(target)}*"):
        leftover.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Flush the new name to the disk, where the system can (Windows cannot, and need not)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _damaged(path: Path) -> ProjectError:
    return ProjectError(
        say("{path} is damaged or is not a Briques project: nothing was opened.", path=str(path))
    )


def _why_unreadable(path: Path, error: OSError) -> Message:
    values: dict[str, Any] = {"path": str(path)}
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return say("There is no file {path}.", **values)
    if error.errno in (errno.EACCES, errno.EPERM):
        return say("You have no permission to read {path}.", **values)
    return say("{path} cannot be read: {why}.", why=error.strerror or str(error), **values)


def _why_unwritable(path: Path, error: OSError) -> Message:
    values: dict[str, Any] = {"path": str(path), "folder": str(path.parent)}
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return say("There is no folder {folder}: choose another place.", **values)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return say("Nothing may be written in {folder}: choose another place.", **values)
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return say("The disk is full: {path} is as it was. Make room or choose another.", **values)
    if error.errno == errno.ENAMETOOLONG:
        return say("The name {path} is too long: choose a shorter one.", **values)
    return say("{path} cannot be written: {why}.", why=error.strerror or str(error), **values)
