"""One training, a compiled call at a time: whoever drives it reads orders between two calls."""

from __future__ import annotations

import math
import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.dataset import Kind
from core.engine.build import build, recall, snapshot
from core.engine.look import GRID, Painter
from core.engine.loop import Batches, Loop
from core.engine.make import made
from core.engine.pace import Portion, Sweep
from core.engine.prepare import expect_learner, metric, split_of
from core.engine.sprint import Sprint, suits
from core.engine.teller import Tell, Teller
from core.errors import TrainingError
from core.language import say
from core.protocol import Finished, Paused, Resumed, Started, Train
from core.snapshot import EpochLog, Snapshot

LEAST_TEST_BATCH = 128
"""Testing keeps no gradients: larger batches than those of training fit, and are faster."""
COMPILING = 1.0
"""Seconds that making one call of whole epochs takes, about."""
MOST_EPOCHS, MOST_INDICES = 256, 1_000_000
"""What one call of whole epochs is made for: so many epochs, told so many examples' places."""


class Session:
    """A training under way.

        Session(order, tell) ── begin() → advance(), advance() … → over
                                pause() ⇄ resume(), step(), stop()

    Every seed follows from the experiment's: fresh weights from (seed), the order of the examples
    and the dice of dropout from (seed, epoch), so that a training that was interrupted between
    two epochs goes on exactly as if it had not been.

    Attributes:
        built: the model in training.
        over: whether nothing is left to do; paused: whether it waits.
        learned: whether its weights are other than the fresh ones of the seed.
        sprint: what runs whole epochs in one call, once it is compiled; None where none can.
    """

    def __init__(self, order: Train, tell: Tell) -> None:
        self.job = order.job
        self.experiment = order.experiment
        self.epoch = order.start.epoch if order.start else 0
        self.paused = order.paused
        self.over = False
        self.learned = order.start is not None
        self._first, self._last = self.epoch, self.epoch + order.epochs
        self._kept = order.start
        self._tell = tell
        self._teller = Teller(order.job, tell)
        expect_learner(self.experiment)
        self.built = build(self.experiment)
        self._optimizer = made(self.experiment.optimizer.keras())
        self._data = split_of(self.experiment)
        self._loop = self._looped()
        self.sprint = self._sprinting()
        if order.start:
            self.built.restore(order.start)
            recall(self._optimizer, order.start)
        self._changed = False
        self._seconds = 0.0
        self._portions = {"train": Portion(), "validation": Portion(), "epochs": Portion()}
        self._painter = self._painted()
        self._undrawn = True
        self._open_epoch()

    def begin(self) -> None:
        """Tell that it starts, and at once what the model makes of the first batch.

        That first Progress, of step 0, is measured before anything is learned: the compiled call
        is traced only after it, so that nobody waits for a number.
        """
        self._tell(Started(self.job, self._sweep.steps, self.epoch))
        first = Sweep(self.order(self.epoch), self._batch_size)
        sums = self._loop.glance("train", first.take(1)[0])
        self._sweep.sums = sums
        self._teller.progress(self.epoch, self._sweep)
        self._sweep.sums = np.zeros(3)
        if self.paused:
            self._tell(Paused(self.job))
        elif self.epoch >= self._last:
            self._finish(stopped=False)

    def advance(self, most: int | None = None) -> None:
        """Run one compiled call: of whole epochs once it is ready, else of `most` batches at most.

        Raises TrainingError if the loss is no longer a number; the model then has the last
        weights that were kept.
        """
        if most is None and not self._sweep.step and self.sprint and self.sprint.ready:
            self._dash(self.sprint)
        elif not self._sweep.done:
            self._run("train", self._sweep, most)
            self._changed = self._undrawn = self.learned = True
            self._teller.progress(self.epoch, self._sweep, now=most is not None)
        else:
            self._run("validation", self._test, None)
            if self._test.done:
                self._close_epoch()
        if not self.over:
            self._draw()

    def step(self) -> None:
        """Run one batch and, if it is the epoch's last, the test; stay paused."""
        while self._sweep.done and not self.over:  # paused between an epoch and its test
            self.advance()
        if not self.over:
            self.advance(most=1)
        while self._sweep.done and not self.over:
            self.advance()
        self._teller.flush()
        self._draw(now=True)

    def pause(self) -> None:
        """Hold after the batch in hand, everything told."""
        if not self.paused:
            self.paused = True
            self._tell_all()
            self._tell(Paused(self.job))

    def resume(self) -> None:
        """Go on."""
        if self.paused:
            self.paused = False
            self._tell(Resumed(self.job))

    def stop(self) -> None:
        """End it here, everything told."""
        self._finish(stopped=True)

    def fail(self) -> None:
        """End it after an error: the epochs that ended are told."""
        self._teller.flush()
        self._end()

    def order(self, epoch: int) -> NDArray[np.int32]:
        """Return the order in which the training examples come in the epoch after `epoch`."""
        rng = np.random.default_rng((self.experiment.training.seed, 2, epoch))
        return rng.permutation(len(self._data.train)).astype(np.int32)

    @property
    def _batch_size(self) -> int:
        return self.experiment.training.batch_size

    def _run(self, part: str, sweep: Sweep, most: int | None) -> None:
        portion = self._portions[part]
        began = time.perf_counter()
        before = sweep.step
        sweep.sums = self._loop.run(part, sweep.take(most or portion.size), sweep.sums)
        seconds = time.perf_counter() - began
        self._seconds += seconds
        portion.learn(sweep.step - before, seconds)
        if part == "train":
            self._teller.speed.add(sweep.step - before, seconds)
        else:
            self._teller.speed.add(0, seconds)
        if not math.isfinite(sweep.means[0]):
            self._recover()

    def _dash(self, sprint: Sprint) -> None:
        """Run as many epochs as last about a frame, and tell each."""
        portion = self._portions["epochs"]
        count = min(portion.size, sprint.batches.most, self._last - self.epoch)
        began = time.perf_counter()
        sums = sprint.run(self.epoch, count)
        seconds = time.perf_counter() - began
        portion.learn(count, seconds)
        self.learned = self._changed = self._undrawn = True
        self._teller.speed.add(count * self._sweep.steps, seconds)
        for train, held in zip(*sums, strict=True):
            self._sweep.sums, self._test.sums = train, held
            if not math.isfinite(self._sweep.means[0]):
                self._recover()
            self._seconds = seconds / count
            self._end_epoch()
        self._begin_next()

    def _open_epoch(self) -> None:
        self._reseed()
        self._sweep = Sweep(self.order(self.epoch), self._batch_size)
        held = np.arange(len(self._data.validation), dtype=np.int32)
        self._test = Sweep(held, max(self._batch_size, LEAST_TEST_BATCH))
        self._seconds = 0.0

    def _close_epoch(self) -> None:
        self._end_epoch()
        if self.sprint and self._worth_a_sprint:
            self.sprint.start()
        self._begin_next()

    @property
    def _worth_a_sprint(self) -> bool:
        """Whether what is left lasts longer than to compile it; the first epoch cannot tell."""
        rest = (self._last - self.epoch) * self._seconds
        return self.epoch > self._first + 1 and rest > COMPILING

    def _end_epoch(self) -> None:
        self.epoch += 1
        log = EpochLog(self.epoch, *self._sweep.means, *self._test.means, self._seconds)
        self._teller.ended(log)

    def _begin_next(self) -> None:
        self._open_epoch()
        if self.epoch >= self._last:
            self._finish(stopped=False)
        elif (taken := self._teller.snapshot(self._taken)) is not None:
            self._kept = taken
            self._changed = False

    def _reseed(self) -> None:
        """Give dropout and its kin the dice of this epoch."""
        rng = np.random.default_rng((self.experiment.training.seed, 3, self.epoch))
        for state in _dice(self.built.model):
            state.assign(rng.integers(0, 2**32, state.shape, dtype=np.uint32))

    def _recover(self) -> None:
        """Put the last weights that were kept back, and say why. Always raises TrainingError."""
        if self._kept:
            self.built.restore(self._kept)
        else:
            self.built.refresh()
        self.learned = self._kept is not None
        raise TrainingError(
            say(
                "The loss is no longer a number, in epoch {n}: the steps are too large. Lower "
                "the learning rate. The weights of epoch {kept} are kept.",
                n=self.epoch + 1,
                kept=self._kept.epoch if self._kept else 0,
            )
        )

    def _finish(self, *, stopped: bool) -> None:
        self._tell_all()
        self.paused = False
        self._end()
        self._tell(Finished(self.job, stopped))

    def _end(self) -> None:
        self.over = True
        if self.sprint:
            self.sprint.close()
        self._loop.close()

    def _tell_all(self) -> None:
        self._teller.flush()
        if self._sweep.step:
            self._teller.progress(self.epoch, self._sweep, now=True)
        self._draw(now=True)
        if self._changed:
            self._kept = self._teller.snapshot(self._taken, now=True)
            self._changed = False

    def _draw(self, *, now: bool = False) -> None:
        """Tell the map if it is time or must be told `now`, unless it was since the last step."""
        if self._painter and self._undrawn:
            self._undrawn = not self._teller.map(self._painter.draw, now=now)

    def _taken(self) -> Snapshot:
        return snapshot(self.built, self.epoch, self._optimizer)

    def _looped(self) -> Loop:
        experiment = self.experiment
        truths = {
            "train": experiment.loss.targets(self._data.train.y, experiment.dataset),
            "validation": experiment.loss.targets(self._data.validation.y, experiment.dataset),
        }
        measure = metric(experiment.dataset, truths["train"])
        loop = Loop(self.built.model, made(experiment.loss.keras()), measure, self._optimizer)
        loop.feed("train", self._data.train.x, truths["train"])
        loop.feed("validation", self._data.validation.x, truths["validation"])
        return loop

    def _sprinting(self) -> Sprint | None:
        if not suits(self.experiment.network):
            return None
        train, held = len(self._data.train), len(self._data.validation)
        batches = Batches(
            min(self._batch_size, train),
            min(max(self._batch_size, LEAST_TEST_BATCH), held),
            max(1, min(MOST_EPOCHS, MOST_INDICES // train)),
        )
        return Sprint(self._loop, self.built.model, self._optimizer, batches, self.order)

    def _painted(self) -> Painter | None:
        if self.experiment.dataset.kind is not Kind.POINTS:
            return None
        return Painter(self.experiment, self.built.model, GRID)


def _dice(model: Any) -> list[Any]:
    """Return the states of the random generators in a model's layers, in order."""
    return [variable for variable in model.variables if "seed_generator" in variable.path]
