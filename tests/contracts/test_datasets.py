"""Every dataset: what it declares is what it loads, and nothing leaks between the two parts."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from core.dataset import DATASETS, Kind, Task
from core.generated import Generated

KEYS = [
    "breast-cancer",
    "circle",
    "diabetes",
    "digits",
    "gauss",
    "heartbeats",
    "iris",
    "moons",
    "noise-224",
    "noise-299",
    "noise-32",
    "noise-32-grey",
    "noisy-digits",
    "reg-gauss",
    "reg-plane",
    "sine",
    "spiral",
    "wine",
    "xor",
]


@pytest.fixture(params=KEYS)
def dataset(request):
    return DATASETS[request.param]()


def test_every_dataset_is_tested():
    assert DATASETS.keys() == sorted(KEYS)


def test_declarations(dataset):
    assert dataset.title
    assert dataset.what
    assert dataset.source
    assert dataset.licence
    assert type(dataset).from_values(dataset.values()) == dataset
    assert bool(dataset.classes) == (dataset.task is Task.CLASSIFICATION)
    assert bool(dataset.targets) == (dataset.task is Task.REGRESSION)
    assert dataset.standardised == (dataset.kind is Kind.TABLE)
    assert bool(dataset.extent) == (dataset.kind in (Kind.POINTS, Kind.CURVE))
    if dataset.kind in (Kind.POINTS, Kind.CURVE, Kind.TABLE):
        assert dataset.shape == (len(dataset.columns),)


def test_loads_what_it_declares(dataset):
    examples = dataset.load(0)
    assert len(examples) == dataset.size
    assert examples.x.dtype == np.float32
    assert examples.x.shape == (dataset.size, *dataset.shape)
    assert np.isfinite(examples.x).all()
    if dataset.task is Task.CLASSIFICATION:
        assert examples.y.dtype == np.int64
        assert examples.y.shape == (dataset.size,)
        count = min(dataset.size, len(dataset.classes))
        np.testing.assert_array_equal(np.unique(examples.y), range(count))
    else:
        assert examples.y.dtype == np.float32
        assert examples.y.shape == (dataset.size, *dataset.target_shape)
        assert np.isfinite(examples.y).all()
        assert np.abs(examples.y).max() < 10
        within = examples.y.min() >= 0 and examples.y.max() <= 1
        assert within or not dataset.unit_answers
    if dataset.extent and not getattr(dataset, "noise", 0):
        assert np.abs(examples.x).max() <= dataset.extent


def test_the_same_seed_gives_the_same_data(dataset):
    first, again = dataset.load(7), dataset.load(7)
    np.testing.assert_array_equal(first.x, again.x)
    np.testing.assert_array_equal(first.y, again.y)
    for side in ("train", "validation"):
        one, two = getattr(dataset.split(0.3, 7), side), getattr(dataset.split(0.3, 7), side)
        np.testing.assert_array_equal(one.x, two.x)
        np.testing.assert_array_equal(one.y, two.y)


def test_another_seed_gives_other_data(dataset):
    if isinstance(dataset, Generated):
        noisy = dataset.changed(noise=10)
        assert not np.array_equal(noisy.load(0).x, noisy.load(1).x)
    here, there = dataset.split(0.3, 0), dataset.split(0.3, 1)
    assert not np.array_equal(here.train.x, there.train.x)


@pytest.mark.parametrize("share", [0.01, 0.2, 0.5, 0.9])
def test_the_parts_hold_every_example_once(dataset, share):
    split = dataset.split(share, 3)
    assert len(split.train) + len(split.validation) == dataset.size
    assert len(split.validation) == max(1, round(share * dataset.size))
    assert split.train.x.dtype == split.validation.x.dtype == np.float32
    if not dataset.standardised:
        both = np.concatenate([split.train.x, split.validation.x]).reshape(dataset.size, -1)
        whole = dataset.load(3).x.reshape(dataset.size, -1)
        np.testing.assert_array_equal(np.sort(both, axis=0), np.sort(whole, axis=0))


@pytest.mark.parametrize("share", [1e-9, 1 - 1e-9])
def test_neither_part_is_ever_empty(dataset, share):
    split = dataset.split(share, 0)
    assert min(len(split.train), len(split.validation)) == 1
    assert np.isfinite(split.validation.x).all()


def test_each_class_keeps_its_share(dataset):
    if dataset.task is not Task.CLASSIFICATION:
        return
    count = len(dataset.classes)
    whole = np.bincount(dataset.load(0).y, minlength=count)
    held = np.bincount(dataset.split(0.2, 0).validation.y, minlength=count)
    np.testing.assert_allclose(held, 0.2 * whole, atol=1)


def test_standardised_by_the_training_part_alone(dataset):
    if not dataset.standardised:
        return
    split = dataset.split(0.3, 0)
    np.testing.assert_allclose(split.train.x.mean(axis=0), 0, atol=1e-4)
    np.testing.assert_allclose(split.train.x.std(axis=0), 1, atol=1e-4)
    assert np.abs(split.validation.x.mean(axis=0)).max() > 1e-3


def test_examples_can_be_fewer_and_noisier():
    for key in KEYS:
        dataset = DATASETS[key]()
        if isinstance(dataset, Generated):
            for noise in (0, 50):
                few = dataset.changed(examples=21, noise=noise)
                assert len(few.load(0)) == few.size == 21
                assert np.isfinite(few.load(0).x).all()


def test_importing_them_all_imports_nothing_heavy():
    code = (
        "import sys; from core.dataset import DATASETS; from core.loss import LOSSES;"
        "from core.optimizer import OPTIMIZERS; from core.template import TEMPLATES;"
        "print(len(DATASETS.keys() + LOSSES.keys() + OPTIMIZERS.keys() + TEMPLATES.keys()));"
        "print([t.make().report().ready for _, t in TEMPLATES.items()].count(False));"
        "heavy = {'numpy', 'sklearn', 'scipy', 'keras', 'tensorflow', 'matplotlib', 'skimage'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    count, unready, heavy = done.stdout.splitlines()
    assert int(count) > 30
    assert unready == "0"
    assert heavy == "[]"


# The Playground's own definitions, tried on what they say rather than on how they are written


def test_circle():
    examples = DATASETS["circle"]().load(0)
    radius = np.hypot(*examples.x.T)
    assert radius[examples.y == 1].max() < 2.5
    assert radius[examples.y == 0].min() > 3.5 - 1e-6
    assert radius.max() <= 5
    assert (examples.y == 1).sum() == 250


def test_circle_noise_swaps_classes_near_the_edge_and_moves_no_point():
    clean = DATASETS["circle"]().load(0)
    noisy = DATASETS["circle"](noise=50).load(0)
    np.testing.assert_array_equal(clean.x, noisy.x)
    assert 0.05 < (clean.y != noisy.y).mean() < 0.5


def test_xor():
    examples = DATASETS["xor"]().load(0)
    assert np.abs(examples.x).min() >= 0.3
    assert np.abs(examples.x).max() <= 5.3
    np.testing.assert_array_equal(examples.y == 1, examples.x.prod(axis=1) >= 0)


@pytest.mark.parametrize(("noise", "variance"), [(0, 0.5), (50, 4.0), (25, 2.25)])
def test_gauss(noise, variance):
    examples = DATASETS["gauss"](examples=20_000, noise=noise).load(0)
    for label, centre in ((1, 2), (0, -2)):
        cloud = examples.x[examples.y == label]
        np.testing.assert_allclose(cloud.mean(axis=0), centre, atol=0.05)
        np.testing.assert_allclose(cloud.var(axis=0), variance, rtol=0.05)


def test_spiral():
    examples = DATASETS["spiral"]().load(0)
    one, other = examples.x[examples.y == 1], examples.x[examples.y == 0]
    np.testing.assert_allclose(one, -other, atol=1e-5)
    np.testing.assert_allclose(np.hypot(*one.T), np.arange(250) / 50, atol=1e-5)
    turned = np.unwrap(np.arctan2(*one[1:].T))
    assert turned[-1] - turned[0] == pytest.approx(1.75 * 2 * np.pi * 248 / 250, abs=1e-4)


def test_moons():
    examples = DATASETS["moons"](noise=0).load(0)
    back = examples.x / 3 + (0.5, 0.25)
    upper, lower = back[examples.y == 0], back[examples.y == 1]
    np.testing.assert_allclose(np.hypot(*upper.T), 1, atol=1e-5)
    np.testing.assert_allclose(np.hypot(*(lower - (1, 0.5)).T), 1, atol=1e-5)
    assert upper[:, 1].min() > -1e-5
    assert lower[:, 1].max() < 0.5 + 1e-5


def test_reg_plane():
    examples = DATASETS["reg-plane"]().load(0)
    np.testing.assert_allclose(examples.y[:, 0], examples.x.sum(axis=1) / 10, atol=1e-6)


def test_reg_gauss():
    examples = DATASETS["reg-gauss"](examples=5000).load(0)
    centres = {(-4, 2.5): 1, (0, 2.5): -1, (4, 2.5): 1, (-4, -2.5): -1, (0, -2.5): 1, (4, -2.5): -1}
    for point, answer in zip(examples.x, examples.y[:, 0], strict=True):
        peaks = [sign * (1 - np.hypot(*(point - c)) / 2) for c, sign in centres.items()]
        near = [peak for c, peak in zip(centres, peaks, strict=True) if np.hypot(*(point - c)) < 2]
        expected = max(near, key=abs) if near else 0
        assert answer == pytest.approx(expected, abs=1e-5)


def test_sine():
    examples = DATASETS["sine"](noise=0).load(0)
    np.testing.assert_allclose(examples.y, np.sin(examples.x), atol=1e-6)


def test_heartbeats():
    dataset = DATASETS["heartbeats"](noise=0)
    examples = dataset.load(0)
    gaps = []
    for signal in examples.x[..., 0]:
        middle = signal[1:-1]
        peaks = np.flatnonzero((middle > signal[:-2]) & (middle >= signal[2:]) & (middle > 0.45))
        spread = np.diff(peaks)
        gaps.append(spread.max() / spread.min())
    steady, early = (np.array(gaps)[examples.y == label] for label in (0, 1))
    assert steady.max() < 1.5 < early.min()  # when beats come tells the classes apart
    assert examples.x[examples.y == 1].max() == pytest.approx(examples.x.max(), abs=0.2)


def test_noisy_digits_ask_for_the_clean_ones():
    digits = DATASETS["digits"]().load(0)
    noisy = DATASETS["noisy-digits"]().load(0)
    np.testing.assert_array_equal(noisy.y, digits.x)
    assert 0.1 < np.abs(noisy.x - noisy.y).mean() < 0.3
    assert noisy.x.min() == 0
    assert noisy.x.max() == 1
    same = DATASETS["noisy-digits"](noise=0).load(0)
    np.testing.assert_array_equal(same.x, same.y)
    assert not np.array_equal(noisy.x, DATASETS["noisy-digits"]().load(1).x)


def test_digits_are_images_in_0_to_1():
    examples = DATASETS["digits"]().load(0)
    assert examples.x.min() == 0
    assert examples.x.max() == 1
    zero = examples.x[examples.y == 0].mean(axis=0)[:, :, 0]
    assert zero[3:5, 3:5].mean() < 0.2 < zero[3:5, 1:3].mean()
