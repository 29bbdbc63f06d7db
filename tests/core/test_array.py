from __future__ import annotations

import pickle
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from core.array import Array, Picture, Scale

DTYPES = [np.float16, np.float32, np.float64, np.int8, np.int64, np.uint8, np.bool_, ">f4", ">i8"]


@given(
    st.sampled_from(DTYPES).flatmap(
        lambda dtype: npst.arrays(dtype, npst.array_shapes(min_dims=0, max_dims=4, min_side=0))
    )
)
def test_numbers_come_back_as_they_went(values):
    array = Array.of(values)
    assert array.shape == values.shape
    assert array.dtype[0] in "<|"
    back = pickle.loads(pickle.dumps(array)).numpy()
    np.testing.assert_array_equal(back, values)
    assert not back.flags.writeable


def test_rows_lie_one_after_the_other_whatever_the_memory_order():
    values = np.arange(6, dtype=np.float32).reshape(2, 3)
    assert Array.of(np.asfortranarray(values)) == Array.of(values)
    assert Array.of(values[:, ::-1]).numpy().tolist() == [[2, 1, 0], [5, 4, 3]]


def test_a_picture_scales_clips_and_marks_the_unknown_as_low():
    values = [[-2.0, -1.0, 0.0], [1.0, 5.0, float("nan")]]
    picture = Picture.of(values, Scale.SIGNED, -1, 1)
    assert (picture.width, picture.height) == (3, 2)
    assert list(picture.pixels) == [0, 0, 128, 255, 255, 0]


def test_a_flat_picture_is_not_divided_by_zero():
    assert set(Picture.of(np.zeros((4, 4)), Scale.MAGNITUDE, 0, 0).pixels) == {0}


def test_a_colour_picture_has_three_bytes_a_pixel():
    picture = Picture.of(np.ones((2, 5, 3)), Scale.COLOUR, 0, 1)
    assert (picture.width, picture.height, len(picture.pixels)) == (5, 2, 30)


@pytest.mark.parametrize("module", ["core.array", "core.snapshot", "core.protocol", "core.project"])
def test_importing_it_imports_no_numpy(module):
    code = f"import sys, {module}; print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_numbers_are_read_and_changed_without_numpy():
    numbers = np.array([[0.5, -1.25], [3, 4]], np.float32)
    array = Array.of(numbers)
    assert list(array.numbers()) == [0.5, -1.25, 3, 4]
    changed = array.changed(1, 7.5)
    np.testing.assert_array_equal(changed.numpy(), [[0.5, 7.5], [3, 4]])
    assert array == Array.of(numbers)
