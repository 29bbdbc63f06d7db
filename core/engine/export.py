"""Writing a model to a .keras file that is proven before it takes the place of an older one."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.archive import temporary_prefix
from core.dataset import Examples
from core.engine.build import Built
from core.engine.look import answers
from core.engine.proof import saved
from core.errors import ExportError
from core.language import Message, say
from core.protocol import Exported

OURS = os.urandom(4).hex()
"""Begins the token of this process's temporary files: those of others are leftovers."""
PROOF = Path(__file__).with_name("proof.py")
SAMPLES = 64
TOLERANCE = 1e-4
"""The largest difference of two answers, relative to the largest answer, that is let pass."""


class Export:
    """One export under way: `write()` writes beside the target, `prove()` does the rest.

    Writing needs the model and takes milliseconds; proving starts a fresh process, takes seconds,
    and needs the model no more: the worker does it in a thread, so that training goes on. What a
    process that was killed left beside the same target is removed by the next export.

    Errors: ExportError, one sentence; what was at the target stays as it was.
    """

    def __init__(self, job: int, built: Built, held: Examples, path: str) -> None:
        self._job = job
        self._built = built
        self._target = Path(path).expanduser().absolute()
        self._examples = held.x[:SAMPLES]
        name = f"{temporary_prefix(self._target)}{OURS}-{os.urandom(4).hex()}.keras"
        self._temporary = self._target.with_name(name)
        self._process: subprocess.Popen[bytes] | None = None

    def write(self) -> None:
        """Write the model as it stands to a temporary file beside the target."""
        self._expect_writable()
        try:
            self._clean()
            self._ours = answers(self._built.model, self._examples)
            self._built.model.save(self._temporary)
        except OSError as error:
            self.cancel()
            raise ExportError(_why(self._target, error)) from error
        except BaseException:
            self.cancel()
            raise

    def prove(self) -> Exported:
        """Have a fresh process load the file and compare; then put it in its place."""
        try:
            theirs = self._answered()
            difference = float(np.abs(theirs - self._ours).max())
            if not difference <= TOLERANCE * max(1.0, float(np.abs(self._ours).max())):
                raise ExportError(
                    say(
                        "The file was not kept: read again, its answers differ by {difference}.",
                        difference=difference,
                    )
                )
            written = self._put_in_place()
        except OSError as error:
            raise ExportError(_why(self._target, error)) from error
        finally:
            self.cancel()
        return Exported(self._job, str(self._target), written, difference, len(self._examples))

    def cancel(self) -> None:
        """Leave nothing behind: no process, no temporary file."""
        if self._process and self._process.poll() is None:
            self._process.kill()
        self._temporary.unlink(missing_ok=True)

    def _answered(self) -> NDArray[Any]:
        """Return what plain Keras answers in a process that has never seen Briques."""
        question = saved(self._examples)
        with tempfile.TemporaryFile() as complaints:
            self._process = subprocess.Popen(
                [sys.executable, "-P", str(PROOF), str(self._temporary), str(len(question))],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "KERAS_BACKEND": "tensorflow"},
            )
            told = _told(self._process, question)
            if self._process.wait() == 0:
                return np.asarray(np.load(io.BytesIO(told), allow_pickle=False))
            complaints.seek(0)
            why = complaints.read().decode(errors="replace")
        raise ExportError(
            say("The file was not kept: plain Keras could not read it again.")
        ) from RuntimeError(why)

    def _put_in_place(self) -> int:
        with self._temporary.open("rb+") as file:
            os.fsync(file.fileno())
            written = os.fstat(file.fileno()).st_size
        if self._target.exists():
            self._temporary.chmod(stat.S_IMODE(self._target.stat().st_mode))
        self._temporary.replace(self._target)
        return written

    def _clean(self) -> None:
        """Remove what processes that were killed left; exports under way here are not touched."""
        prefix = temporary_prefix(self._target)
        for leftover in self._target.parent.glob(f"{prefix}*.keras"):
            if not leftover.name.startswith(prefix + OURS):
                leftover.unlink(missing_ok=True)

    def _expect_writable(self) -> None:
        target = self._target
        if target.suffix != ".keras":
            raise ExportError(
                say("Expected a name that ends in .keras. Received: {name}.", name=target.name)
            )
        if target.exists() and not target.is_file():
            raise ExportError(say("{path} is not a file: choose another name.", path=str(target)))
        if not target.parent.is_dir():
            raise ExportError(
                say("There is no folder {folder}: choose another place.", folder=str(target.parent))
            )


def _told(process: subprocess.Popen[bytes], question: bytes) -> bytes:
    """Return what the process answers until it ends; its input stays open until then."""
    assert process.stdin is not None
    assert process.stdout is not None
    told = b""
    with contextlib.suppress(BrokenPipeError), process.stdout, process.stdin:
        process.stdin.write(question)  # a process that died breaks the pipe: its code says why
        process.stdin.flush()
        told = process.stdout.read()
        process.wait()
    return told


def _why(path: Path, error: OSError) -> Message:
    if error.errno == errno.ENOSPC:
        return say("The disk is full: {path} was not written.", path=str(path))
    return say(
        "{path} cannot be written ({why}): choose another folder.",
        path=str(path),
        why=error.strerror or type(error).__name__,
    )
