"""NumPy's own file format for one tensor, read and written without NumPy."""

from __future__ import annotations

import re
from math import prod

from core.array import Array
from core.errors import ProjectError
from core.language import say

MAGIC = b"\x93NUMPY\x01\x00"
ALIGNMENT = 64
HEADER = re.compile(
    r"\{'descr': '([<|][biuf][1248])', 'fortran_order': False, 'shape': "
    r"\(((?:\d{1,12}, )*\d{1,12}|\d{1,12},|)\), \} *\n"
)
"""The one form that is written here and by NumPy itself; nothing else is read or run."""


def to_npy(array: Array) -> bytes:
    """Return the bytes of a .npy file, version 1.0.

    Source: numpy.lib.format: magic, version, length of the header, the header as Python writes
    a dict, padded so that the numbers begin at a multiple of 64.
    """
    header = f"{{'descr': '{array.dtype}', 'fortran_order': False, 'shape': {array.shape!r}, }}"
    length = len(MAGIC) + 2 + len(header) + 1
    header += " " * (-length % ALIGNMENT) + "\n"
    return MAGIC + len(header).to_bytes(2, "little") + header.encode("ascii") + array.data


def from_npy(data: bytes, name: str) -> Array:
    """Return the tensor in the bytes of a .npy file. Raises ProjectError naming `name`."""
    start = len(MAGIC) + 2
    size = int.from_bytes(data[len(MAGIC) : start], "little")
    header = HEADER.fullmatch(data[start : start + size].decode("latin-1"))
    if not data.startswith(MAGIC) or header is None:
        raise ProjectError(say("{name} in the project is no tensor that can be read.", name=name))
    dtype, sizes = header.groups()
    shape = tuple(int(digits) for digits in re.findall(r"\d+", sizes))
    numbers = data[start + size :]
    expected = prod(shape) * int(dtype[-1])
    if len(numbers) != expected:
        raise ProjectError(
            say(
                "{name} in the project should hold {shape} numbers in {expected} bytes. "
                "Received: {received} bytes.",
                name=name,
                shape=shape,
                expected=expected,
                received=len(numbers),
            )
        )
    return Array(shape, dtype, numbers)
