"""The project file: an experiment, what it has learned and how it went, in one stored zip.

    project.json          format, version, experiment, the tensors' names
    logs.npy              the figures of each epoch, a row each
    weights/0000.npy …    the tensors of the trained state, each in NumPy's own format
    optimizer/0000.npy …
    manifest.json         SHA-256 of each part

A newer minor version only adds: its keys and parts are kept and written back. A newer major
version may mean something else by the same words, and is refused.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, field, fields
from pathlib import Path
from typing import Any

from core import __version__, archive
from core.array import Array
from core.errors import BriquesError, ProjectError
from core.experiment import Experiment
from core.language import say
from core.npy import from_npy, to_npy
from core.plain import expect, experiment_from_plain, experiment_to_plain, part
from core.snapshot import EpochLog, Snapshot

SUFFIX = ".briques"
FORMAT = "briques-project"
VERSION = (1, 0)
DOCUMENT = "project.json"
LOGS = "logs.npy"
MOST_STEM_BYTES = 200
MOST_DOCUMENT_BYTES = 8 * 2**20

COLUMNS = len(fields(EpochLog))

Tensors = tuple[tuple[str, Array], ...]


@dataclass(frozen=True)
class Project:
    """What a project file holds.

    Attributes:
        snapshot: the newest trained state; None before the first epoch.
        logs: the figures of each epoch so far.
        extra: what a newer version wrote in project.json and this one does not know.
        parts: the parts of the file that this version does not know.
    """

    experiment: Experiment
    snapshot: Snapshot | None = None
    logs: tuple[EpochLog, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)
    parts: Mapping[str, bytes] = field(default_factory=dict, hash=False)


def save(path: Path, project: Project) -> None:
    """Write `project` to `path` whole, or leave the file as it was. Raises ProjectError."""
    import json

    state = project.snapshot
    document = merged(_document(project), project.extra)
    text = json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False)
    parts = {
        DOCUMENT: text.encode(errors="replace"),
        LOGS: to_npy(_logs_to_array(project.logs)),
        **project.parts,
    }
    if state:
        parts |= {name: to_npy(array) for name, array in _members("weights", state.weights)}
        parts |= {name: to_npy(array) for name, array in _members("optimizer", state.optimizer)}
    _project(dict(parts))  # what could not be opened again is not written
    archive.write(path, parts)


def load(path: Path) -> Project:
    """Return the project at `path`. Raises ProjectError: one sentence that says what is wrong."""
    parts = archive.read(path)
    try:
        return _project(parts)
    except BriquesError as error:
        raise ProjectError(
            say("{path} cannot be opened: {why}", path=str(path), why=error.message)
        ) from error


def file_stem(name: str) -> str:
    """Return how a file called after the experiment `name` begins, on every system.

    What some system gives a meaning to becomes "_", and no name is longer than a disk takes.
    """
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", name).encode()[:MOST_STEM_BYTES]
    return plain.decode(errors="ignore").strip(" .") or "experiment"


def unknown(read: Any, known: Any) -> Any:
    """Return the part of `read` that `known` has no place for; bricks are matched by their ids."""
    if isinstance(read, dict) and isinstance(known, dict):
        new = {key: value for key, value in read.items() if key not in known}
        inner = {key: unknown(read[key], known[key]) for key in read if key in known}
        return new | {key: value for key, value in inner.items() if value}
    if isinstance(read, list) and isinstance(known, list):
        return unknown(_by_id(read), _by_id(known))
    return {}


def merged(known: Any, extra: Any) -> Any:
    """Return `known` with what `extra` adds to it: unknown(read, known) put back."""
    if isinstance(known, dict) and isinstance(extra, Mapping):
        inner = {key: merged(value, extra.get(key)) for key, value in known.items()}
        return inner | {key: value for key, value in extra.items() if key not in known}
    if isinstance(known, list) and extra:
        return [merged(item, extra.get(item.get("id"))) for item in known]
    return known


def _by_id(items: list[Any]) -> dict[str, Any]:
    return {item["id"]: item for item in items if isinstance(item, dict) and "id" in item}


def _document(project: Project) -> dict[str, Any]:
    """Return what project.json says."""
    state = project.snapshot
    return {
        "format": FORMAT,
        "version": list(VERSION),
        "app": __version__,
        "experiment": experiment_to_plain(project.experiment),
        "snapshot": state
        and {
            "epoch": state.epoch,
            "weights": _table("weights", state.weights),
            "optimizer": _table("optimizer", state.optimizer),
        },
    }


def _project(parts: dict[str, bytes]) -> Project:
    """Return the project that these parts are. Raises BriquesError."""
    document = _parsed(parts.pop(DOCUMENT, b""))
    if document.get("format") != FORMAT:
        raise ProjectError(say("it is not a Briques project."))
    version = part(document, "version", list)
    if expect(version[0] if version else None, int, "version") > VERSION[0]:
        raise ProjectError(
            say("a newer Briques ({app}) wrote it: update this one.", app=document.get("app", "?"))
        )
    known = Project(
        experiment_from_plain(document.get("experiment")),
        _snapshot(document.get("snapshot"), parts),
        _logs_from_array(from_npy(parts.pop(LOGS, b""), LOGS)),
    )
    extra = unknown(document, _document(known))
    return Project(known.experiment, known.snapshot, known.logs, extra, parts)


def _parsed(text: bytes) -> dict[str, Any]:
    """Return the JSON object in `text`; doubled keys, NaN, half characters are refused."""
    import json

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(dict(pairs)) < len(pairs):
            raise ValueError("doubled key")
        return dict(pairs)

    def never(word: str) -> None:
        raise ValueError(word)

    try:
        if len(text) > MOST_DOCUMENT_BYTES:
            raise ValueError("too long")
        value = json.loads(text.decode(), object_pairs_hook=once, parse_constant=never)
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()  # it can be saved again
    except (ValueError, RecursionError) as error:
        raise ProjectError(say("its description cannot be read.")) from error
    return expect(value, dict, DOCUMENT)


def _members(folder: str, tensors: Tensors) -> Iterable[tuple[str, Array]]:
    return ((f"{folder}/{n:04}.npy", array) for n, (_, array) in enumerate(tensors))


def _table(folder: str, tensors: Tensors) -> list[list[str]]:
    members = _members(folder, tensors)
    return [[name, member] for (name, _), (member, _) in zip(tensors, members, strict=True)]


def _snapshot(plain: object, parts: dict[str, bytes]) -> Snapshot | None:
    """Return the trained state, its tensors taken out of `parts`."""
    if plain is None:
        return None
    values = expect(plain, dict, "snapshot")
    tables = (part(values, name, list) for name in ("weights", "optimizer"))
    weights, optimizer = (tuple(_tensor(row, parts) for row in table) for table in tables)
    return Snapshot(_epoch(part(values, "epoch", int)), weights, optimizer)


def _tensor(row: object, parts: dict[str, bytes]) -> tuple[str, Array]:
    pair = expect(row, list, "weights")
    if len(pair) != 2:
        raise _unreadable("weights")
    name, member = pair
    data = parts.pop(expect(member, str, "weights"), None)
    if data is None:
        raise ProjectError(say("the part {name} is missing.", name=repr(member)))
    return expect(name, str, "weights"), from_npy(data, member)


def _logs_to_array(logs: tuple[EpochLog, ...]) -> Array:
    """Return the figures of the epochs, (epochs, 6), in the order of EpochLog's fields."""
    figures = [value for log in logs for value in astuple(log)]
    return Array((len(logs), COLUMNS), "<f8", struct.pack(f"<{len(figures)}d", *figures))


def _logs_from_array(array: Array) -> tuple[EpochLog, ...]:
    if array.dtype != "<f8" or len(array.shape) != 2 or array.shape[1] != COLUMNS:
        raise _unreadable(LOGS)
    rows = struct.iter_unpack(f"<{COLUMNS}d", array.data)
    return tuple(EpochLog(_epoch(row[0]), *row[1:]) for row in rows)


def _epoch(number: float) -> int:
    if not 0 <= number < 2**53 or number != int(number):
        raise _unreadable("epoch")
    return int(number)


def _unreadable(name: str) -> ProjectError:
    return ProjectError(say("the entry {name} is missing or cannot be read.", name=repr(name)))
