from array import array

from core.snapshot import EpochLog
from gui.train.history import NAMES, History


def log(epoch, val_loss=0.5):
    return EpochLog(epoch, 0.1 * epoch, 0.2 * epoch, val_loss, 0.4 * epoch, 0.01)


def xs(history, name="loss"):
    return list(array("d", history.traces[name].points()[0]))


def test_epochs_are_followed_as_they_end():
    history, logs = History(), (log(1), log(2, 0.3))
    assert history.follow(logs[:1])
    assert not history.follow(logs[:1])
    assert history.follow((*logs, log(3)))
    assert all(xs(history, name) == [1, 2, 3] for name in NAMES)
    assert history.best is logs[1]


def test_a_run_that_goes_on_keeps_its_curve_and_another_starts_anew():
    history, first = History(), (log(1), log(2), log(3))
    history.follow(first)
    assert history.follow((*first[:2], log(3)))  # went on from the second epoch
    assert xs(history) == [1, 2, 3]
    assert history.follow((log(1, 0.9),))
    assert (xs(history), history.best.val_loss) == ([1], 0.9)
    assert history.follow(())
    assert (xs(history), history.best) == ([], None)
