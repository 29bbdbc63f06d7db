"""Windows that slide: sizes, what they see, and the sentences where they do not fit."""

import pytest

from core.errors import ShapeError
from core.infer import infer
from core.layer import LAYERS, Change, Window
from core.network import chain
from core.sliding import cross, dilated, slide

CONV2D = LAYERS["Conv2D"]()


def test_each_axis_slides_by_itself() -> None:
    slid = slide(CONV2D, (28, 14), (5, 3), (1, 2), "valid")
    assert slid.sizes == (24, 6)
    assert slid.rule == ("⌊(28 − 5) / 1⌋ + 1", "⌊(14 − 3) / 2⌋ + 1")
    assert slid.windows == (Window(5, 1), Window(3, 2))


def test_a_dilated_kernel_reaches_over_its_gaps() -> None:
    assert dilated((3, 5, 1), (1, 2, 9)) == (3, 9, 1)


def test_a_window_larger_than_the_image_is_offered_same_padding() -> None:
    layer = CONV2D.changed(padding="valid")
    with pytest.raises(ShapeError) as refusal:
        layer.infer((2, 5, 1))
    assert str(refusal.value) == "The window (3 × 3) is larger than the image (2 × 5)."
    assert refusal.value.repairs[0].layer.infer((2, 5, 1)).shape == (2, 5, 16)


def test_a_window_longer_than_the_sequence_says_so() -> None:
    with pytest.raises(ShapeError) as refusal:
        LAYERS["MaxPooling1D"].from_values({"pool_size": 4}).infer((3, 2))
    assert str(refusal.value) == "The window (4) is longer than the sequence (3)."


@pytest.mark.parametrize("key", ["Conv1D", "Conv2D"])
def test_stride_and_dilation_together_are_refused(key: str) -> None:
    two, shape = (2, (9, 1)) if key == "Conv1D" else ((2, 2), (9, 9, 1))
    with pytest.raises(ShapeError, match="Stride and dilation cannot both") as refusal:
        LAYERS[key].from_values({"strides": two, "dilation_rate": two}).infer(shape)
    assert refusal.value.repairs[0].layer.infer(shape).shape[0] == 5


@pytest.mark.parametrize("key", ["DepthwiseConv2D", "SeparableConv2D"])
def test_a_depthwise_convolution_steps_alike_down_and_across(key: str) -> None:
    layer = LAYERS[key].from_values({"strides": (1, 2)})
    with pytest.raises(ShapeError, match="needs the same stride down and across") as refusal:
        layer.infer((8, 8, 3))
    (repair,) = refusal.value.repairs
    assert isinstance(repair, Change)
    assert repair.layer.infer((8, 8, 3)).shape[:2] == (8, 8)
    assert layer.changed(dilation_rate=(2, 2)).infer((8, 8, 3)).shape[:2] == (8, 4)


def test_sizes_in_short() -> None:
    assert cross((3, 5)) == "3×5"


@pytest.mark.parametrize(("interpolation", "seen"), [("nearest", 2), ("bilinear", 3)])
def test_a_convolution_on_an_enlarged_image_sees_fewer_of_its_pixels(
    interpolation: str, seen: int
) -> None:
    enlarged = LAYERS["UpSampling2D"].from_values({"interpolation": interpolation})
    image = LAYERS["Input"].from_values({"shape": [8, 8, 1]})
    reach = infer(chain(image, enlarged, CONV2D)).output.reach
    assert reach is not None
    assert {window.size for window in reach} == {seen}
    assert str(reach[0].stride) == "1/2"
    halved = infer(chain(image, LAYERS["MaxPooling2D"](), enlarged, CONV2D)).output.reach
    assert halved is not None
    assert halved[0].stride == 1
