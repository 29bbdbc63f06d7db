"""Nothing told is lost, and nothing is told too often."""

import numpy as np

from core.array import Picture, Scale
from core.engine.pace import Sweep
from core.engine.teller import Teller
from core.protocol import EpochEnded, MapDrawn, Progress, Snapshotted
from core.snapshot import EpochLog, Snapshot


def test_epochs_wait_for_each_other_and_are_flushed_in_order():
    told = []
    teller = Teller(5, told.append)
    for epoch in range(1, 101):
        teller.ended(EpochLog(epoch, 0, 0, 0, 0, 0))
    teller.flush()
    teller.flush()
    assert all(isinstance(event, EpochEnded) and event.job == 5 for event in told)
    assert len(told) < 50
    assert [log.epoch for event in told for log in event.logs] == list(range(1, 101))


def test_progress_maps_and_snapshots_hold_back_unless_they_must_be_told():
    told = []
    teller = Teller(1, told.append)
    sweep = Sweep(np.arange(4, dtype=np.int32), 2)
    sweep.sums = np.array([2.0, 1.0, 2.0])
    state = Snapshot(1, ())
    for _ in range(3):
        teller.progress(0, sweep)
        teller.map(lambda: Picture(1, 1, b"0", -1, 1, Scale.SIGNED))
        teller.snapshot(lambda: state)
    assert [type(event) for event in told] == [Progress, MapDrawn, Snapshotted]
    teller.progress(0, sweep, now=True)
    assert teller.snapshot(lambda: state, now=True) is state
    assert [type(event) for event in told[3:]] == [Progress, Snapshotted]
