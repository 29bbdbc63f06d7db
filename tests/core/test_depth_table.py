"""The lecture's printed figures beside the computed ones: what fits, and how the rest does not."""

import pytest

from core.depth_table import Match, compared, table_of

LECTURE = {line.key: line for line in table_of("lecture")}


def test_the_rows_come_in_the_order_of_the_lecture():
    assert [line.architecture.printed.name for line in table_of("lecture")] == [
        "AlexNet", "VGG19", "Inception_v3", "ResNet18", "ResNet50", "ResNet101", "ResNet152",
        "DenseNet121", "DenseNet169", "DenseNet201",
    ]  # fmt: skip


def test_the_three_that_the_lecture_leaves_out_come_last():
    others = [line.key for line in table_of("canonical")][10:]
    assert others == ["lenet5-1998", "mobilenet_v2", "efficientnet_b0"]
    assert not any(line.matches for line in table_of("canonical"))


@pytest.mark.parametrize("key", sorted(LECTURE))
def test_every_printed_figure_is_explained(key):
    matches = LECTURE[key].matches
    assert matches["macs"] is Match.IDENTICAL
    assert matches["size"] is (Match.NEAR if key == "alexnet" else Match.IDENTICAL)
    cut = key in {"vgg19", "inception_v3", "resnet50"}
    assert matches["params"] is (Match.TRUNCATED if cut else Match.IDENTICAL)
    mixed = key in {"resnet101", "resnet152", "densenet169", "densenet201"}
    expected = Match.OTHER_DATA if mixed else Match.IDENTICAL
    assert matches["accuracy"] is (Match.TRUNCATED if key == "resnet18" else expected)
    dense = key.startswith("densenet")
    assert matches["year"] is (Match.OTHER_YEAR if dense else Match.IDENTICAL)
    other = key == "inception_v3"
    assert matches["name"] is (Match.OTHER_NAME if other else Match.IDENTICAL)


@pytest.mark.parametrize(
    ("exact", "printed", "match"),
    [
        (20.0867, 20.09, Match.IDENTICAL),
        (20.0867, 20.08, Match.TRUNCATED),
        (237.8486, 237.89, Match.NEAR),
        (20.0867, 22.0, Match.DIFFERENT),
    ],
)
def test_a_printed_figure_is_rounded_cut_off_or_another(exact, printed, match):
    assert compared(exact, printed) is match
