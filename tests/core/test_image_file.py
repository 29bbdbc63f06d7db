import os

import numpy as np
import pytest
from PIL import Image

from core.array import Picture, Scale
from core.colour import colour_table
from core.errors import DataError
from core.image_file import read_image, write_picture

SHAPE = (8, 8, 1)


def saved(tmp_path, values, name="image.png", **options):
    path = tmp_path / name
    Image.fromarray(values).save(path, **options)
    return path


def test_a_grey_image_comes_back_as_it_is(tmp_path):
    values = np.arange(64, dtype=np.uint8).reshape(8, 8) * 4
    read = read_image(saved(tmp_path, values), SHAPE)
    assert read.dtype == np.float32
    assert np.array_equal(read[:, :, 0], values.astype(np.float32) / 255)


def test_another_size_is_scaled_and_colours_become_grey(tmp_path):
    values = np.full((20, 31, 3), (255, 0, 0), np.uint8)
    read = read_image(saved(tmp_path, values), SHAPE)
    assert read.shape == SHAPE
    assert read == pytest.approx(76 / 255)  # ITU-R 601: red is 0.299 of the light


def test_sixteen_bits_are_brought_to_eight_and_not_clipped(tmp_path):
    values = np.linspace(0, 65535, 64).astype(np.uint16).reshape(8, 8)
    read = read_image(saved(tmp_path, values), SHAPE)[:, :, 0]
    assert read == pytest.approx(values / 65535, abs=1.5 / 255)


def test_a_turned_photograph_stands_upright(tmp_path):
    values = np.zeros((8, 16, 3), np.uint8)
    values[:, :8] = 255  # light at the left; turned right by a quarter it is above
    exif = Image.Exif()
    exif[0x0112] = 6
    path = saved(tmp_path, values, "photo.jpg", exif=exif, quality=95)
    read = read_image(path, (16, 8, 1))[:, :, 0]
    assert read[:8].mean() > 0.95
    assert read[8:].mean() < 0.05


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("text.png", b"not an image at all"),
        ("empty.png", b""),
        ("script.png", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\nshowpage\n"),
        ("cut.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"),
    ],
)
def test_what_is_no_image_is_told_in_a_sentence(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DataError) as told:
        read_image(path, SHAPE)
    assert name in str(told.value)


def test_a_cut_image_is_told(tmp_path):
    path = saved(tmp_path, np.random.default_rng(0).integers(0, 255, (64, 64), np.uint8))
    path.write_bytes(path.read_bytes()[:-1000])
    with pytest.raises(DataError, match="damaged"):
        read_image(path, SHAPE)


def test_a_bomb_is_refused_before_it_is_decoded(tmp_path):
    path = tmp_path / "bomb.png"
    Image.new("1", (13_000, 13_000)).save(path)
    with pytest.raises(DataError, match="pixels"):
        read_image(path, SHAPE)


def test_a_pipe_a_folder_and_nothing_are_told(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path, tmp_path / "nothing"):
        with pytest.raises(DataError):
            read_image(path, SHAPE)


def test_a_network_without_images_is_told(tmp_path):
    with pytest.raises(DataError, match="no image"):
        read_image(saved(tmp_path, np.zeros((8, 8), np.uint8)), (2,))


def test_a_picture_is_written_in_the_colours_of_its_scale(tmp_path):
    path = tmp_path / "map.png"
    write_picture(Picture.of([[-1.0, 0.0, 1.0]], Scale.SIGNED, -1, 1), path)
    with Image.open(path) as image:
        pixels = [image.convert("RGB").getpixel((x, 0)) for x in range(3)]
    table = colour_table(Scale.SIGNED)
    assert pixels[0] == table[0]
    assert pixels[2] == table[255]


def test_an_unwritable_place_is_told(tmp_path):
    with pytest.raises(DataError, match="cannot be written"):
        write_picture(Picture.of([[0.0]], Scale.GREY, 0, 1), tmp_path / "no" / "map.png")
