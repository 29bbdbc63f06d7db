"""The line on which a network's answer changes sides, found in a map without NumPy."""

from __future__ import annotations

from collections.abc import Iterator

from core.array import Picture

Segment = tuple[float, float, float, float]
"""x, y of both ends, as shares of the picture's width and height, from its upper left corner."""

_HIGH = bytes(1 if byte > 127 else 0 for byte in range(256))
_MIDDLE = 127.5


def boundary(picture: Picture) -> list[Segment]:
    """Return the line where a SIGNED picture is 0, in straight pieces between pixel centres.

    Source: marching squares; Maple, "Geometric design and space planning using the marching
    squares and marching cube algorithms" (2003).
    """
    width, height = picture.width, picture.height
    pieces = []
    for x, y in _mixed_cells(picture):
        ends = _crossings(picture.pixels, y * width + x, width)
        for (right, down), (right2, down2) in zip(ends[::2], ends[1::2], strict=True):
            pieces.append(
                (
                    (x + 0.5 + right) / width,
                    (y + 0.5 + down) / height,
                    (x + 0.5 + right2) / width,
                    (y + 0.5 + down2) / height,
                )
            )
    return pieces


def _mixed_cells(picture: Picture) -> Iterator[tuple[int, int]]:
    """Yield the squares of four neighbouring pixels whose signs differ.

    A row of signs is read as one long integer, so that a whole row without a change costs a few
    operations: a hundred rows take less than a millisecond.
    """
    width = picture.width
    signs = picture.pixels.translate(_HIGH)
    rows = [
        int.from_bytes(signs[y * width : (y + 1) * width], "little") for y in range(picture.height)
    ]
    for y in range(picture.height - 1):
        upper, lower = rows[y], rows[y + 1]
        changes = (upper ^ (upper >> 8)) | (lower ^ (lower >> 8)) | (upper ^ lower)
        places = changes.to_bytes(width, "little")
        x = places.find(1)
        while 0 <= x < width - 1:
            yield x, y
            x = places.find(1, x + 1)


def _crossings(pixels: bytes, at: int, width: int) -> list[tuple[float, float]]:
    """Return where the sides of the square below `at` are crossed, clockwise: two or four places.

    Each is told from the upper left pixel: to the right, then down.
    """
    a, b, c, d = pixels[at], pixels[at + 1], pixels[at + width + 1], pixels[at + width]
    crossings = []
    if (a > _MIDDLE) != (b > _MIDDLE):
        crossings.append(((_MIDDLE - a) / (b - a), 0.0))
    if (b > _MIDDLE) != (c > _MIDDLE):
        crossings.append((1.0, (_MIDDLE - b) / (c - b)))
    if (c > _MIDDLE) != (d > _MIDDLE):
        crossings.append(((_MIDDLE - d) / (c - d), 1.0))
    if (d > _MIDDLE) != (a > _MIDDLE):
        crossings.append((0.0, (_MIDDLE - a) / (d - a)))
    return crossings
