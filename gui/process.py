"""A child process seen from the window: values in, values out as a signal, never a wait."""

from __future__ import annotations

import contextlib
import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import wait
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Signal


class ChildProcess(QObject):
    """One spawned process that serves a pipe.

    Starting, writing, reading and ending happen in threads, so that the window's event loop
    never waits, not even for a full pipe. Values sent before the process is up are kept for it.

    Signals:
        heard: a value the process sent, in the window's thread.
        ended: its exit code, once it is gone, asked or not.
    """

    heard = Signal(object)
    ended = Signal(int)

    def __init__(
        self,
        serve: Callable[..., None],
        *arguments: Any,
        farewell: object,
        parent: QObject | None = None,
    ) -> None:
        """Start a process that runs `serve(pipe, *arguments)` until it is sent `farewell`."""
        super().__init__(parent)
        context = multiprocessing.get_context("spawn")
        self._pipe, self._theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(self._theirs, *arguments), daemon=True)
        self._farewell = farewell
        self._outbox: SimpleQueue[object] = SimpleQueue()
        self._reader = threading.Thread(target=self._live, daemon=True)
        self._writer = threading.Thread(target=self._write, daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int | None:
        """The process's number, None before it is up."""
        return self._process.pid

    def send(self, value: object) -> None:
        """Send a value; that the process is gone is told by `ended`, not here."""
        self._outbox.put(value)

    def close(self, grace: float = 1.0) -> None:
        """End the process: politely, then after `grace` seconds by force."""
        self.send(self._farewell)
        self._reader.join(grace)
        if self._reader.is_alive() and self._process.pid is not None:
            self._process.kill()
        self._reader.join()

    def _live(self) -> None:
        self._process.start()
        self._theirs.close()
        self._writer.start()
        self._listen()
        self._process.join()
        self._outbox.put(None)
        self._emit(self.ended, self._process.exitcode or 0)

    def _listen(self) -> None:
        with contextlib.suppress(EOFError, OSError):
            while self._pipe in wait([self._pipe, self._process.sentinel]):
                self._emit(self.heard, self._pipe.recv())

    def _write(self) -> None:
        while (value := self._outbox.get()) is not None:
            with contextlib.suppress(OSError):
                self._pipe.send(value)

    def _emit(self, signal: Any, value: object) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone: nobody is left to tell
            signal.emit(value)
