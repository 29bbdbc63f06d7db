"""Every figure of the depth table, counted in another way by ptflops, torchvision and Keras."""

import pytest

from core.architecture import ARCHITECTURES
from core.conventions import Term, costs, depth
from core.infer import infer
from core.network import chain
from core.sketch import Sketch
from core.template import layer

TABLE = [
    # name, variant, parameters, MACs, MACs and elements of the lecture's tool, activations, depth
    ("alexnet", "lecture", 61100840, 714188480, 715561896, 1249744, 1084904, 8),
    ("alexnet", "canonical", 61100840, 714188480, 715561896, None, 1084904, 8),
    ("vgg19", "lecture", 20086692, 398182400, 399520356, 944328, 941156, 17),
    ("vgg19", "canonical", 143667240, 19632062464, 19667905512, None, 31251944, 19),
    ("inception_v3", "lecture", 6258500, 1521848320, 1534054500, 10675400, 10672228, 29),
    ("inception_v3", "canonical", 23834568, 5713216096, 5736211144, None, 32286184, 48),
    ("resnet18", "lecture", 11220132, 555468800, 556697700, 1477832, 2032228, 18),
    ("resnet18", "canonical", 11689512, 1814073344, 1822177768, None, 8230376, 18),
    ("resnet50", "lecture", 23705252, 1298014208, 1304879204, 8670408, 11610212, 50),
    ("resnet50", "canonical", 25557032, 4089184256, 4121925096, None, 37559784, 50),
    ("resnet101", "lecture", 42697380, 2510168064, 2520375396, 13126856, 17737828, 101),
    ("resnet101", "canonical", 44549160, 7801405440, 7849500136, None, 56325608, 101),
    ("resnet152", "lecture", 58341028, 3722321920, 3736658020, 18631880, 25307236, 152),
    ("resnet152", "canonical", 60192808, 11513626624, 11580687848, None, 79506920, 152),
    ("densenet121", "lecture", 7048548, 888442880, 898150500, 10292424, 15144036, 121),
    ("densenet121", "canonical", 7978856, 2834161664, 2882620136, None, 48785640, 121),
    ("densenet169", "lecture", 12643172, 1059949056, 1071848036, 12516552, 18464484, 169),
    ("densenet169", "canonical", 14149480, 3359843328, 3418362088, None, 58953192, 169),
    ("densenet201", "lecture", 18277220, 1364061696, 1379671652, 16276680, 24080356, 201),
    ("densenet201", "canonical", 20013928, 4291365888, 4366969576, None, 76151272, 201),
]
"""Source: ptflops 0.6.9 on the PyTorch networks, torchvision's metadata, and Keras."""


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row[0]}-{row[1]}")
def test_every_figure_of_the_table_is_reproduced_to_the_last_digit(row):
    key, kind, params, macs, counted, elements, activations, deep = row
    variant = ARCHITECTURES[key].variants[kind]
    found = costs(infer(variant.draw()), variant)
    assert found.params.total() == params
    assert found.macs.total() == macs
    assert found.counted_macs.total() == counted
    assert elements in (None, found.counted_activations.total())
    assert found.activations.total() == activations
    assert found.depth == deep


@pytest.mark.parametrize(
    ("key", "params", "macs", "deep"),
    [
        ("lenet5-1998", 61_706, 416_520, 5),
        ("mobilenet_v2", 3_504_872, 300_774_272, 53),
        ("efficientnet_b0", 5_288_548, 385_814_752, 82),
    ],
)
def test_the_others_have_the_figures_of_their_papers_and_of_torchvision(key, params, macs, deep):
    found = costs(infer(ARCHITECTURES[key].variants["canonical"].draw()))
    assert (found.params.total(), found.macs.total(), found.depth) == (params, macs, deep)


def test_the_terms_of_a_sum_are_what_one_counts_by_hand():
    network = chain(
        layer("Input", shape=(8, 8, 1)),
        layer("Conv2D", filters=4, activation="linear"),
        layer("BatchNormalization"),
        layer("Activation"),
        layer("MaxPooling2D"),
        layer("Flatten"),
        layer("Dense", units=10),
    )
    found = costs(infer(network))
    assert found.params == {
        Term.CONVOLUTION: 36, Term.BIAS: 4 + 10, Term.NORMALISATION: 8, Term.DENSE: 640,
    }  # fmt: skip
    assert found.macs == {Term.CONVOLUTION: 8 * 8 * 9 * 4, Term.DENSE: 640}
    assert found.counted_macs == {
        Term.CONVOLUTION: 2304, Term.DENSE: 640, Term.BIAS: 256 + 10,
        Term.NORMALISATION: 512, Term.ACTIVATION: 256, Term.POOLING: 256,
    }  # fmt: skip
    assert found.counted_activations == {
        Term.INPUT: 64, Term.CONVOLUTION: 256, Term.NORMALISATION: 256, Term.ACTIVATION: 256,
        Term.POOLING: 64, Term.DENSE: 10, Term.ANSWER: 10,
    }  # fmt: skip
    assert found.weight_bytes == 4 * (36 + 14 + 8 + 640)
    assert found.activation_bytes(2) == 8 * found.counted_activations.total()


def test_depth_is_that_of_the_longest_branch():
    sketch = Sketch((8, 8, 4))
    start = sketch.last
    sketch.add("Conv2D", filters=4)
    long = sketch.add("Conv2D", filters=4)
    short = sketch.add("Conv2D", start, filters=4)
    sketch.add("Add", long, short)
    assert depth(infer(sketch.network)) == 2


def test_a_network_that_does_not_fit_is_counted_as_far_as_it_is_known():
    network = chain(layer("Input", shape=(4,)), layer("Conv2D"), layer("Dense", units=2))
    assert costs(infer(network)).params.total() == 0
