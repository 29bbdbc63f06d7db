"""Images in and out of files: what a stranger's file may do is nothing."""

from __future__ import annotations

import stat
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.array import Picture, Scale
from core.colour import colour_table
from core.errors import DataError
from core.language import say
from core.layer import Shape

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FORMATS = ("PNG", "JPEG", "BMP", "GIF")
"""The only decoders that are tried, whatever the file is called."""
MOST_PIXELS = 40_000_000
MOST_BYTES = 200_000_000


def read_image(path: Path, shape: Shape) -> NDArray[np.float32]:
    """Return the image in a file as float32 (height, width, channels) of `shape`, in [0, 1].

    It is turned upright as its EXIF data says, made grey or coloured as the shape asks, and
    scaled to its height and width.

    Errors: DataError for what is missing, no image, too large, or where `shape` is no image.
    """
    if len(shape) != 3 or shape[2] not in (1, 3):
        raise DataError(say("The network takes {shape}, which is no image.", shape=shape))
    _expect_file(path)
    import numpy as np
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            opened = Image.open(path, formats=FORMATS)
        with opened as image:
            if image.width * image.height > MOST_PIXELS:
                raise _too_large(path)
            upright = ImageOps.exif_transpose(_eight_bits(image))
            coloured = upright.convert("L" if shape[2] == 1 else "RGB")
            scaled = coloured.resize((shape[1], shape[0]), Image.Resampling.BILINEAR)
    except UnidentifiedImageError:
        raise DataError(
            say("{name} is no image that can be read: {formats}.", name=path.name,
                formats=", ".join(FORMATS))
        ) from None  # fmt: skip
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise _too_large(path) from None
    except (OSError, ValueError, SyntaxError) as error:
        raise DataError(say("{name} is damaged: {why}.", name=path.name, why=str(error))) from None
    return (np.asarray(scaled).astype(np.float32) / np.float32(255)).reshape(shape)


def write_picture(picture: Picture, path: Path) -> None:
    """Write a picture as PNG, one pixel for each of its numbers, in the colours of the window.

    Errors: DataError where it cannot be written.
    """
    from PIL import Image

    size = (picture.width, picture.height)
    if picture.scale is Scale.COLOUR:
        image = Image.frombytes("RGB", size, picture.pixels)
    else:
        image = Image.frombytes("P", size, picture.pixels)
        image.putpalette([part for colour in colour_table(picture.scale) for part in colour])
    try:
        image.save(path, format="PNG")
    except OSError as error:
        raise DataError(
            say("{path} cannot be written: {why}.", path=str(path), why=error.strerror or "")
        ) from None


def _eight_bits(image: Any) -> Any:
    """Return a 16-bit or float image brought to 0…255: a plain convert would clip it to white."""
    if image.mode not in ("I", "F") and not image.mode.startswith("I;16"):
        return image
    _, high = image.getextrema()
    top = 65535.0 if image.mode.startswith("I") and high > 255 else max(float(high), 1.0)
    return image.convert("F").point(lambda value: value * (255.0 / top)).convert("L")


def _too_large(path: Path) -> DataError:
    return DataError(say("{name} has more than {most} pixels.", name=path.name, most=MOST_PIXELS))


def _expect_file(path: Path) -> None:
    try:
        status = path.stat()
    except OSError as error:
        raise DataError(
            say("{path} cannot be read: {why}.", path=str(path), why=error.strerror or "")
        ) from None
    if not stat.S_ISREG(status.st_mode):
        raise DataError(say("{path} is not a file.", path=str(path)))
    if status.st_size > MOST_BYTES:
        raise DataError(say("{path} is larger than {most} bytes.", path=str(path), most=MOST_BYTES))
