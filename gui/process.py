"""Child processes seen from the window: values in, values out as a signal, never a wait."""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import wait
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Signal

MOST_STILLBORN = 3
"""Processes that die one after another without a word before no other takes their place."""
NOT_STARTED = 1
"""The exit code told of a process that could not even be started."""

log = logging.getLogger(__name__)


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
        niceness: int = 0,
        parent: QObject | None = None,
    ) -> None:
        """Hold a process that runs `serve(pipe, *arguments)` until it is sent `farewell`.

        The nicer it is, up to 19, the further it steps back where the window wants the processor.
        """
        super().__init__(parent)
        self._niceness = niceness
        context = multiprocessing.get_context("spawn")
        self._pipe, self._theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(self._theirs, *arguments), daemon=True)
        self._farewell = farewell
        self._outbox: SimpleQueue[object] = SimpleQueue()
        self._reader = threading.Thread(target=self._live, daemon=True)
        self._writer = threading.Thread(target=self._write, daemon=True)

    def start(self) -> None:
        """Start the process; that it cannot be is told by `ended` too."""
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
        try:
            self._process.start()
        except Exception:  # memory, file handles, rights: the system may refuse for any reason
            log.exception("A process could not be started.")
            self._emit(self.ended, NOT_STARTED)
            return
        _give_way(self._process.pid, self._niceness)
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


class LastingProcess(QObject):
    """A ChildProcess that another one takes the place of when it dies.

    Where `MOST_STILLBORN` in a row die before they said anything, something is amiss that one more
    will not mend: none is started any more.

    Signals:
        heard: a value the process sent.
        revived: the exit code of one that died; another is on its way, what it was asked is lost.
        given_up: the exit code of the last one.
    """

    heard = Signal(object)
    revived = Signal(int)
    given_up = Signal(int)

    def __init__(
        self,
        serve: Callable[..., None],
        *arguments: Any,
        farewell: object,
        niceness: int = 0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._serve, self._arguments, self._farewell = serve, arguments, farewell
        self._niceness = niceness
        self._process: ChildProcess | None = None
        self._silent = 0
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The number of the process, None while there is none."""
        return self._process.pid if self._process else None

    @property
    def lost(self) -> bool:
        """Whether it was given up."""
        return self._process is None and self._silent >= MOST_STILLBORN

    def start(self) -> None:
        """Start the process, unless it is there, given up or closed."""
        if self._process or self._closed or self.lost:
            return
        self._process = ChildProcess(
            self._serve,
            *self._arguments,
            farewell=self._farewell,
            niceness=self._niceness,
            parent=self,
        )
        self._process.heard.connect(self._hear)
        self._process.ended.connect(self._bury)
        self._silent += 1  # until it says something
        self._process.start()

    def send(self, value: object) -> None:
        """Send a value to the process, if there is one."""
        if self._process:
            self._process.send(value)

    def close(self) -> None:
        """End the process for good."""
        self._closed = True
        process, self._process = self._process, None
        if process:
            process.close()

    def _hear(self, value: object) -> None:
        self._silent = 0
        self.heard.emit(value)

    def _bury(self, code: int) -> None:
        if self._process is None or self.sender() is not self._process:
            return
        self._process.deleteLater()
        self._process = None
        self.start()
        (self.revived if self._process else self.given_up).emit(code)


def _give_way(pid: int | None, niceness: int) -> None:
    """Make a process that has just been started, and all its threads to come, as nice as that.

    From here and at once: its first half second is as busy as the window's own. Linux grants even
    a nice process its share in ticks of 4 ms, cut out of the window's turns. Windows has no such
    call.
    """
    if sys.platform != "win32" and pid is not None:
        with contextlib.suppress(OSError):  # it is gone already
            os.setpriority(os.PRIO_PROCESS, pid, niceness)
