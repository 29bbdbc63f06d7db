from __future__ import annotations

from math import prod

import pytest

from core.block import Block, expand
from core.infer import infer
from core.layer import Family
from core.network import chain
from core.tally import Tally, tally
from core.template import TEMPLATES
from tests.core.networks import of

INNER = chain(of("Input"), of("Dense", units=4), of("BatchNormalization"))
NETWORK = chain(
    of("Input", shape=(4,)), Block("part", INNER, 3), of("Dropout"), of("Dense", units=2)
)
DENSE, NORM, LAST = 4 * 4 + 4, 4 * 4, 4 * 2 + 2


def test_blocks_are_counted_as_what_is_inside_as_often_as_they_repeat():
    found = tally(infer(NETWORK))
    assert found.layers == 3 * 2 + 2
    assert found.params == 3 * (DENSE + NORM) + LAST
    assert found.trainable == 3 * (DENSE + NORM // 2) + LAST
    assert found.kept == 3 * NORM // 2
    assert found.families == {
        Family.CORE: 3 * DENSE + LAST,
        Family.NORMALISATION: 3 * NORM,
        Family.REGULARISATION: 0,
    }
    assert found.activations == 3 * (4 + 4) + 4 + 2
    assert found.weight_bytes == 4 * found.params


@pytest.mark.parametrize("key", list(TEMPLATES.keys()))
def test_the_sum_over_blocks_is_the_sum_over_their_layers(key):
    network = TEMPLATES[key].make().network
    whole, flat = infer(network), infer(expand(network))
    found = tally(whole)
    assert found == tally(flat)
    assert (found.params, found.trainable, found.macs) == (
        whole.params, whole.trainable_params, whole.macs,
    )  # fmt: skip
    assert found.activations == sum(prod(row.shape) for row in flat.rows if row.brick.inputs)


def test_what_is_frozen_is_told_from_what_never_learns():
    frozen = tally(infer(NETWORK.with_frozen(["block_1"], True)))
    assert frozen.trainable == LAST
    assert frozen.frozen == 3 * (DENSE + NORM // 2)
    assert frozen.kept == 3 * NORM // 2
    within = INNER.with_frozen(["dense_1"], True)
    assert tally(infer(NETWORK.with_layer("block_1", Block("p", within, 3)))).frozen == 3 * DENSE


def test_what_does_not_fit_counts_as_layers_alone():
    broken = chain(of("Input", shape=(4,)), of("Conv2D"), Block("part", INNER, 3))
    assert tally(infer(broken)) == Tally(layers=1 + 3 * 2)
