"""Sweeps cover every example once; portions fit a frame; paces hold back."""

import numpy as np
import pytest

from core.engine.pace import FRAME, Pace, Portion, Speedometer, Sweep


@pytest.mark.parametrize(
    ("count", "batch", "most"), [(10, 3, 2), (9, 3, 100), (5, 8, 1), (1, 1, 1)]
)
def test_a_sweep_takes_every_example_once_and_in_order(count, batch, most):
    order = np.random.default_rng(0).permutation(count).astype(np.int32)
    sweep, taken = Sweep(order, batch), []
    while not sweep.done:
        batches = sweep.take(most)
        assert len(batches) <= most
        taken += batches.ravel().tolist()
    assert taken == order.tolist()
    assert sweep.step == sweep.steps == -(-count // min(batch, count))


def test_the_smaller_last_batch_comes_alone():
    sweep = Sweep(np.arange(7, dtype=np.int32), 3)
    assert [batch.shape for batch in (sweep.take(9), sweep.take(9))] == [(2, 3), (1, 1)]


def test_means_are_weighted_by_the_examples():
    sweep = Sweep(np.arange(4, dtype=np.int32), 2)
    sweep.sums = np.array([6.0, 3.0, 4.0])
    assert sweep.means == (1.5, 0.75)


def test_a_portion_grows_to_a_frame_and_shrinks_at_once():
    portion = Portion()
    for _ in range(10):
        portion.learn(portion.size, portion.size * FRAME / 100)
    assert portion.size == 100
    portion.learn(50, 5 * FRAME)
    assert portion.size == 10


def test_a_call_with_few_batches_does_not_teach_a_portion_to_grow():
    portion = Portion()
    portion.learn(1, FRAME / 10)
    assert portion.size == 4
    portion.learn(1, FRAME / 1000)
    assert portion.size == 4


def test_a_pace_lets_the_first_through_and_holds_the_next_back():
    pace = Pace(per_second=0.001)
    assert pace.due()
    pace.done()
    assert not pace.due()


def test_speed_is_what_was_done_over_the_time_it_took():
    speed = Speedometer()
    assert speed.per_second == 0
    for _ in range(50):
        speed.add(10, 0.1)
    assert speed.per_second == pytest.approx(100)
