"""The worker process: orders in, events out, and nothing else on any channel.

    the window ── orders ──► listener thread ──► mailbox ──► main thread: Keras
               ◄────────────────────── events ─────────────────┘
                              guard thread: leaves when the window is gone

Imported by the window too, which needs `serve` by name: Keras comes in only once it runs.
"""

from __future__ import annotations

import contextlib
import faulthandler
import gc
import logging
import os
import queue
import signal
import threading
import traceback
from collections.abc import Callable
from functools import partial
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, TextIO

from core.engine.start import bring_keras
from core.protocol import (
    Event,
    Export,
    Failed,
    Order,
    Pause,
    Quit,
    Resume,
    Step,
    Stop,
    Train,
)

if TYPE_CHECKING:  # Keras must not come in before `bring_keras`
    from core.engine.export import Export as Exporting
    from core.engine.train import Session
    from core.engine.workshop import Workshop

FAREWELL = 0.6
"""Seconds a Quit may take before the process leaves without further ado."""

log = logging.getLogger(__name__)


def serve(connection: Connection, device: str = "auto") -> None:
    """Serve the orders on `connection` until Quit, or until whoever holds its other end is gone.

    Ctrl-C in a terminal reaches the window and all its children: the window alone decides.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # Keras brings a million objects that stay: searching them takes 0.8 s
    door = _Door()
    _guard(door)
    _silence()
    post = _Post(connection, door)
    bring_keras(device)
    from core.engine.devices import devices
    from core.engine.warmup import warm_up

    try:
        warm_up()
        gc.freeze()  # they are looked at no more: collecting takes 400 ms less from now on
        gc.enable()
        post.send(devices())
        _Worker(post, door).work()
    finally:
        post.close()


class _Door:
    """The way out for a process that may be in the middle of anything.

    Attributes:
        exports: those under way, which would leave a file behind.
    """

    def __init__(self) -> None:
        self.exports: list[Exporting] = []

    def clear(self) -> None:
        """Cancel the exports under way."""
        for export in tuple(self.exports):
            with contextlib.suppress(OSError):
                export.cancel()

    def leave(self) -> None:
        """End the process here and now, from whatever thread."""
        self.clear()
        os._exit(0)


class _Post:
    """The worker's end of the pipe: a thread reads it, whoever has news writes it."""

    def __init__(self, connection: Connection, door: _Door) -> None:
        self._connection = connection
        self._door = door
        self._sending = threading.Lock()
        self._orders: queue.SimpleQueue[Order] = queue.SimpleQueue()
        self._left = threading.Event()
        threading.Thread(target=self._listen, name="listener", daemon=True).start()

    def send(self, event: Event) -> None:
        """Send an event; waits while the pipe is full."""
        with self._sending:
            self._connection.send(event)

    def take(self, *, wait: bool) -> Order | None:
        """Return the next order; without `wait`, None if there is none."""
        try:
            return self._orders.get(block=wait)
        except queue.Empty:
            return None

    def close(self) -> None:
        """Say that the process is leaving by itself."""
        self._left.set()

    def _listen(self) -> None:
        while True:
            try:
                order = self._connection.recv()
            except (EOFError, OSError):
                self._door.leave()  # the other end is gone: there is nobody left to work for
            except Exception:  # an order that cannot be unpickled must not end the worker
                log.exception("An order could not be read.")
                continue
            self._orders.put(order)
            if isinstance(order, Quit):
                self._left.wait(FAREWELL)
                self._door.leave()


class _Worker:
    """Carries orders out one after another, and advances the training between two."""

    def __init__(self, post: _Post, door: _Door) -> None:
        from core.engine.workshop import Workshop

        self._post = post
        self._door = door
        self._workshop: Workshop = Workshop()

    def work(self) -> None:
        """Go on until Quit."""
        while True:
            order = self._post.take(wait=not self._busy)
            if isinstance(order, Quit):
                break
            if order is not None:
                self._guarded(order.job, partial(self._carry_out, order))
            elif self._session is not None:
                self._guarded(self._session.job, self._session.advance)
        self._door.clear()

    @property
    def _session(self) -> Session | None:
        return self._workshop.session

    @property
    def _busy(self) -> bool:
        session = self._session
        return session is not None and not session.over and not session.paused

    def _guarded(self, job: int, work: Callable[[], None]) -> None:
        """Do `work`; if it fails, say so and live on."""
        try:
            work()
        except Exception as error:  # noqa: BLE001 - Keras and TensorFlow raise whatever they like
            session = self._session
            if session is not None and session.job == job and not session.over:
                session.fail()
            self._fail(job, error)

    def _fail(self, job: int, error: BaseException) -> None:
        from core.engine.failure import explained

        details = "".join(traceback.format_exception(error))
        log.debug("Job %s failed.\n%s", job, details)
        self._post.send(Failed(job, explained(error), details))

    def _carry_out(self, order: Order) -> None:
        if isinstance(order, Train):
            self._train(order)
        elif isinstance(order, Pause | Resume | Step | Stop):
            self._steer(order)
        elif isinstance(order, Export):
            self._export(order)
        elif not isinstance(order, Quit):
            self._post.send(self._workshop.answer(order))

    def _train(self, order: Train) -> None:
        from core.engine.train import Session

        if self._session is not None and not self._session.over:
            self._session.stop()
        self._workshop.session = None
        gc.collect()  # compiled calls hold each other in a circle
        session = Session(order, self._post.send)
        self._workshop.session = session
        session.begin()

    def _steer(self, order: Pause | Resume | Step | Stop) -> None:
        session = self._session
        if session is None or session.job != order.job or session.over:
            return
        if isinstance(order, Pause):
            session.pause()
        elif isinstance(order, Resume):
            session.resume()
        elif isinstance(order, Stop):
            session.stop()
        elif session.paused:
            session.step()

    def _export(self, order: Export) -> None:
        """Write now, prove in a thread: the proof takes seconds and does not need the model."""
        export = self._workshop.export(order)
        self._door.exports.append(export)
        try:
            export.write()
        except BaseException:
            self._door.exports.remove(export)
            raise

        def prove() -> None:
            try:
                self._post.send(export.prove())
            except Exception as error:  # noqa: BLE001 - whatever it is, the window must hear of it
                self._fail(order.job, error)
            self._door.exports.remove(export)

        threading.Thread(target=prove, name="proof", daemon=True).start()


def _guard(door: _Door) -> None:
    """Leave as soon as the parent process is gone, whatever the main thread is doing."""
    parent = parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        door.leave()

    threading.Thread(target=watch, name="guard", daemon=True).start()


def _silence() -> None:
    """Keep what libraries print off both channels; our log and a crash still reach stderr."""
    errors: TextIO = os.fdopen(os.dup(2), "w", buffering=1)
    logging.basicConfig(stream=errors, level=logging.WARNING, format="engine: %(message)s")
    faulthandler.enable(errors)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for channel in (1, 2):
        os.dup2(nowhere, channel)
    os.close(nowhere)
