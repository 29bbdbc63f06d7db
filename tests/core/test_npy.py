from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from core.array import Array
from core.errors import ProjectError
from core.npy import from_npy, to_npy

DTYPES = [np.float16, np.float32, np.float64, np.int8, np.int32, np.int64, np.uint8, np.bool_]
ARRAYS = st.sampled_from(DTYPES).flatmap(
    lambda dtype: npst.arrays(dtype, npst.array_shapes(min_dims=0, max_dims=5, min_side=0))
)


@given(ARRAYS)
def test_numpy_reads_what_we_write_and_we_read_what_numpy_writes(values):
    array = Array.of(values)
    data = to_npy(array)
    theirs = np.load(io.BytesIO(data), allow_pickle=False)
    np.testing.assert_array_equal(theirs, values)
    assert theirs.dtype == values.dtype
    buffer = io.BytesIO()
    np.save(buffer, values)
    assert data == buffer.getvalue()
    assert from_npy(data, "x") == array


@given(ARRAYS, st.data())
def test_a_truncated_tensor_is_refused(values, data):
    whole = to_npy(Array.of(values))
    cut = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(ProjectError):
        from_npy(whole[:cut], "weights/0000.npy")


@pytest.mark.parametrize(
    "header",
    [
        "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }\n",
        "{'descr': '<f4', 'fortran_order': True, 'shape': (1,), }\n",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }\n",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999, 99999999999), }\n",
        "{'descr': '<f4', 'fortran_order': False, 'shape': __import__('os'), }\n",
        "",
    ],
)
def test_other_headers_are_refused(header):
    data = b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header.encode() + b"\0" * 4
    with pytest.raises(ProjectError, match=r"w\.npy"):
        from_npy(data, "w.npy")


def test_bytes_that_are_no_tensor_are_refused():
    with pytest.raises(ProjectError):
        from_npy(b"", "w.npy")
    with pytest.raises(ProjectError):
        from_npy(b"\x89PNG" + b"\0" * 100, "w.npy")
