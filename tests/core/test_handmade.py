"""Hand-made features against SciPy and scikit-image, and the likeness against chance."""

import numpy as np
import pytest
from scipy import ndimage
from skimage.filters import gabor_kernel

from core.handmade import (
    GABOR_ANGLES,
    GABOR_FREQUENCY,
    GABOR_SIGMA,
    bank,
    chance,
    correlated,
    grey,
    nearest,
)

IMAGE = np.random.default_rng(0).uniform(0, 1, (11, 14))


def by_title(title):
    return next(made for made in bank() if str(made.title) == title)


def test_titles_are_unique_and_every_kernel_has_a_source():
    titles = [str(made.title) for made in bank()]
    assert len(set(titles)) == len(titles) == 3 + len(GABOR_ANGLES)
    assert all(made.source for made in bank())


@pytest.mark.parametrize(("title", "axis"), [("Sobel x", 1), ("Sobel y", 0)])
def test_sobel_agrees_with_scipy(title, axis):
    expected = ndimage.sobel(IMAGE, axis=axis, mode="nearest")
    np.testing.assert_allclose(correlated(IMAGE, by_title(title).values()), expected, atol=1e-5)


def test_laplacian_agrees_with_scipy():
    expected = ndimage.laplace(IMAGE, mode="nearest")
    found = correlated(IMAGE, by_title("Laplacian").values())
    np.testing.assert_allclose(found, expected, atol=1e-5)


@pytest.mark.parametrize("angle", GABOR_ANGLES)
def test_gabor_agrees_with_scikit_image(angle):
    kernel = by_title(f"Gabor {angle}°").values()
    theirs = gabor_kernel(
        GABOR_FREQUENCY,
        theta=np.deg2rad(angle),
        sigma_x=GABOR_SIGMA,
        sigma_y=GABOR_SIGMA,
        n_stds=2,
    )
    middle = theirs.shape[0] // 2, theirs.shape[1] // 2
    cut = tuple(slice(m - 3, m + 4) for m in middle)
    np.testing.assert_allclose(kernel, theirs.real[cut], atol=1e-5)
    expected = ndimage.correlate(IMAGE, kernel, mode="nearest")
    np.testing.assert_allclose(correlated(IMAGE, kernel), expected, atol=1e-5)


def test_grey_weighs_colours_and_leaves_grey_alone():
    assert grey(np.ones((2, 2, 3)))[0, 0] == pytest.approx(1)
    green = np.zeros((1, 1, 3))
    green[..., 1] = 1
    assert grey(green)[0, 0] == pytest.approx(0.7154)
    np.testing.assert_array_equal(grey(IMAGE[..., None]), IMAGE)


def test_a_kernel_is_most_like_itself_whatever_its_sign_scale_and_offset():
    for made in bank()[:3]:
        title, likeness = nearest(-3 * made.values() + 5)
        assert (title, likeness) == (made.title, pytest.approx(1))


def test_a_flat_kernel_is_like_nothing_and_other_sizes_have_no_likeness():
    assert nearest(np.ones((3, 3)))[1] == 0
    assert nearest(np.ones((5, 5))) is None


def test_chance_is_what_one_random_kernel_in_twenty_exceeds():
    assert chance() == pytest.approx(0.76, abs=0.01)
    random = np.random.default_rng(1).standard_normal((4000, 3, 3))
    exceeding = np.mean([nearest(kernel)[1] > chance() for kernel in random])
    assert exceeding == pytest.approx(0.05, abs=0.012)
