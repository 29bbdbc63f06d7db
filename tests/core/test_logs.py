from core.logs import Logs
from core.snapshot import EpochLog


def log(n):
    return EpochLog(n, 0.5, 0.5, 0.5, 0.5, 0.1)


def test_it_grows_and_the_shorter_one_stays():
    one = Logs([log(1)])
    three = one.grown([log(2), log(3)])
    assert len(one) == 1
    assert [entry.epoch for entry in three] == [1, 2, 3]
    assert three[-1] == log(3)
    assert three[:2] == (log(1), log(2))
    assert one == (log(1),)
    assert one != three


def test_two_that_grow_from_the_same_go_separate_ways():
    start = Logs([log(1)])
    left, right = start.grown([log(2)]), start.grown([log(5)])
    assert [entry.epoch for entry in left] == [1, 2]
    assert [entry.epoch for entry in right] == [1, 5]


def test_none():
    assert not Logs()
    assert Logs() == ()
    assert hash(Logs([log(1)])) == hash(Logs([log(1)]))
    assert Logs() != "logs"
