"""Maps and kernels: the numbers are Keras's, the scales and likenesses honest."""

import numpy as np
import pytest

from core.array import Scale
from core.engine.build import build
from core.engine.features import kernels_of, maps, read_kernels, see_features
from core.engine.prepare import split_of
from core.errors import DataError, NetworkError
from core.handmade import bank, chance
from core.protocol import ReadKernels, SeeFeatures
from tests.core.engine.conftest import circles, digits, layer

CNN = digits(
    layer("Conv2D", filters=5),
    layer("BatchNormalization"),
    layer("MaxPooling2D"),
    layer("SeparableConv2D", filters=3),
    layer("DepthwiseConv2D", depth_multiplier=2),
    layer("Conv2D", filters=70, kernel_size=(5, 5), activation="tanh"),
    layer("Flatten"),
)


@pytest.fixture(scope="module")
def built():
    return build(CNN)


def seen(built, brick, example=0, experiment=CNN, *, trained=False):
    order = SeeFeatures(1, experiment, None, brick, example)
    return see_features(order, built, split_of(experiment).validation, trained=trained)


def values(picture):
    share = np.frombuffer(picture.pixels, np.uint8).reshape(picture.height, picture.width) / 255
    return picture.low + share * (picture.high - picture.low)


@pytest.mark.parametrize(
    "brick", ["conv2d_1", "batchnormalization_1", "maxpooling2d_1", "conv2d_2", "input_1"]
)
def test_learned_maps_are_the_activations_of_plain_keras(keras, built, brick):
    held = split_of(CNN).validation
    plain = keras.Model(built.model.input, built.model.get_layer(brick).output)
    expected = plain.predict(held.x[3:4], verbose=0)[0]
    np.testing.assert_allclose(maps(built, brick, held.x[3]).learned, expected, atol=1e-5)
    told = seen(built, brick, 3)
    assert len(told.learned) == min(64, expected.shape[-1])
    picture = told.learned[0].picture
    step = (picture.high - picture.low) / 255
    np.testing.assert_allclose(values(picture), expected[..., 0], atol=step)


def test_maps_without_negatives_are_magnitudes_and_share_a_scale(built):
    panels = seen(built, "conv2d_1").learned
    assert {panel.picture.scale for panel in panels} == {Scale.MAGNITUDE}
    assert len({panel.picture.high for panel in panels}) == 1
    panels = seen(built, "conv2d_2").learned
    assert {panel.picture.scale for panel in panels} == {Scale.SIGNED}
    assert all(panel.picture.low == -panel.picture.high for panel in panels)
    assert len(panels) == 64


def test_the_hand_made_bank_stands_beside_them(built):
    told = seen(built, "conv2d_1", 2)
    assert [str(panel.title) for panel in told.made] == [str(made.title) for made in bank()]
    assert {panel.picture.scale for panel in told.made} == {Scale.SIGNED}
    assert (told.image.width, told.image.scale) == (8, Scale.GREY)
    assert told.chance == chance()
    assert told.label in CNN.dataset.classes
    assert told.answer in CNN.dataset.classes


def test_after_the_last_example_comes_the_first(built):
    held = split_of(CNN).validation
    assert seen(built, "conv2d_1", len(held)).example == 0


def test_a_likeness_is_told_only_beyond_chance():
    experiment = digits(layer("Conv2D", filters=2), layer("Flatten"))
    built = build(experiment)
    kernel = np.random.default_rng(2).standard_normal((3, 3, 1, 2))
    kernel[..., 0, 1] = -2 * bank()[1].values() + 0.01 * kernel[..., 0, 1]
    built.weights[0][1].assign(kernel)
    first, second = seen(built, "conv2d_1", experiment=experiment).learned
    assert (str(second.relative), second.likeness) == ("Sobel y", pytest.approx(1, abs=0.01))
    assert (first.relative, first.likeness) == ("", 0)


def test_kernels_are_means_over_the_channels(built):
    weights = {name: np.asarray(weight) for name, weight in built.weights}
    found = kernels_of(built, "conv2d_2")
    np.testing.assert_allclose(found, weights["conv2d_2/kernel"].mean(axis=2))
    told = read_kernels(ReadKernels(1, CNN, None, "conv2d_2"), built)
    assert len(told.panels) == 64
    assert told.panels[0].picture.scale is Scale.SIGNED
    assert not told.panels[0].relative  # 5 × 5: no likeness


def test_a_depthwise_kernel_is_drawn_for_each_channel_and_multiplier(built):
    weight = np.asarray(dict(built.weights)["depthwiseconv2d_1/kernel"])
    found = kernels_of(built, "depthwiseconv2d_1")
    assert found.shape == (3, 3, 6)
    np.testing.assert_array_equal(found[..., 3], weight[..., 1, 1])


def test_a_separable_kernel_is_what_its_two_steps_amount_to(keras, built):
    weights = {name: np.asarray(weight) for name, weight in built.weights}
    deep = weights["separableconv2d_1/depthwise_kernel"]
    point = weights["separableconv2d_1/pointwise_kernel"]
    x = np.random.default_rng(0).random((1, 3, 3, 5)).astype("float32")
    alike = np.repeat(x.mean(axis=-1, keepdims=True), 5, axis=-1)
    expected = keras.ops.separable_conv(alike, deep, point)[0, 0, 0]
    found = np.einsum("hw,hwf->f", x[0].mean(-1), kernels_of(built, "separableconv2d_1")) * 5
    np.testing.assert_allclose(found, np.asarray(expected), atol=1e-5)


def test_dense_weights_behind_a_flattened_image_are_laid_back_on_it():
    built = build(digits(layer("Flatten"), layer("Dense", units=3)))
    weight = np.asarray(dict(built.weights)["dense_1/kernel"])
    np.testing.assert_array_equal(kernels_of(built, "dense_1"), weight.reshape(8, 8, 3))
    assert kernels_of(built, "dense_2") is None


def test_what_has_no_maps_or_kernels_says_what_to_choose(built):
    with pytest.raises(NetworkError, match="dense_1 has no maps: choose a convolution"):
        seen(built, "dense_1")
    with pytest.raises(NetworkError, match="no kernels"):
        read_kernels(ReadKernels(1, CNN, None, "maxpooling2d_1"), built)
    with pytest.raises(DataError, match="no images"):
        seen(build(circles()), "dense_1", experiment=circles())
