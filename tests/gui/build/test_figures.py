import pytest

from core.block import Block
from core.infer import infer
from core.language import speak
from core.network import chain
from gui.build.figures import STATISTICS, factors, reach_in_words, shape_in_words
from tests.gui.build.conftest import cnn, layer

NARROW = "\u202f"


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        ((8, 8, 16), "8 × 8 pixels, 16 maps"),
        ((8, 8, 1), "8 × 8 pixels, 1 map"),
        ((20, 3), "20 steps, 3 numbers each"),
        ((10,), "10 numbers"),
        ((1,), "1 number"),
    ],
)
def test_a_shape_is_said_in_words(shape, words):
    assert shape_in_words(shape) == words


def test_factors_are_written_by_hand():
    assert factors((3, 3, 16, 32)) == "3·3·16·32"


def test_parameters_come_with_their_formula():
    row = infer(cnn().network)["conv2d_2"]
    params = STATISTICS["params"]
    assert params.text(row) == f"4{NARROW}640"
    assert params.formula(row).splitlines() == [
        f"kernel 3·3·16·32 = 4{NARROW}608",
        "bias 32 = 32",
        f"total 4{NARROW}640",
    ]


def test_a_brick_without_weights_says_so():
    row = infer(cnn().network)["flatten_1"]
    assert STATISTICS["params"].formula(row) == "No parameters: nothing to learn here."


def test_other_statistics():
    report = infer(cnn().network)
    row = report["conv2d_2"]
    assert STATISTICS["macs"].text(row) == f"294{NARROW}912"
    assert STATISTICS["shape"].text(row) == "8 × 8 × 32"
    assert STATISTICS["shape"].formula(row).splitlines() == [
        "⌈8 / 1⌉ × ⌈8 / 1⌉ × 32 = 8 × 8 × 32",
        "8 × 8 pixels, 32 maps",
    ]
    assert STATISTICS["memory"].text(row) == f"8.2{NARROW}kB"
    assert STATISTICS["memory"].formula(row).startswith(f"8·8·32 · 4 bytes = 8{NARROW}192 bytes")
    assert STATISTICS["reach"].text(row) == "5 × 5"
    assert STATISTICS["reach"].text(report["dense_1"]) == "all"
    assert reach_in_words(None) == "the whole input"


def test_a_long_sum_is_cut_short():
    inner = chain(layer("Input", shape=(8,)), *[layer("Dense", units=8)] * 20)
    block = Block("deep", inner)
    row = infer(chain(layer("Input", shape=(8,)), block)).output
    lines = STATISTICS["params"].formula(row).splitlines()
    assert len(lines) == 14
    assert lines[-2] == "… and 8 more"


def test_a_block_is_summed_by_its_parts():
    inner = chain(layer("Input", shape=(8,)), layer("Dense", units=8), layer("Dropout"))
    row = infer(chain(layer("Input", shape=(8,)), Block("deep", inner, 3))).output
    assert STATISTICS["params"].formula(row) == "dense_1 ×3 = 216"
    row = infer(chain(layer("Input", shape=(8,)), Block("one", inner))).output
    assert STATISTICS["params"].formula(row) == "dense_1 = 72"


def test_numbers_follow_the_language():
    speak("fr")
    row = infer(cnn().network)["conv2d_2"]
    assert STATISTICS["params"].text(row) == f"4{NARROW}640"


def test_products_are_named_in_the_language_in_use():
    row = infer(chain(layer("Input", shape=(8, 2)), layer("MultiHeadAttention"))).output
    speak("fr")
    formula = STATISTICS["macs"].formula(row)
    assert "\naccord " in formula
    assert "agreement" not in formula


def test_what_is_not_known_is_left_blank():
    broken = chain(layer("Input", shape=(8,)), layer("Conv2D"), layer("Flatten"))
    row = infer(broken).output
    assert [statistic.text(row) for statistic in STATISTICS.values()] == [""] * 5
