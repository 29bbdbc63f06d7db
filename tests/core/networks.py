"""Random networks for property tests: any chain or nest of blocks that core accepts."""

from __future__ import annotations

from hypothesis import strategies as st

from core.block import Block
from core.layer import LAYERS
from core.network import Brick, Network, Seam, chain

NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=20)

TITLES = NAMES.map(lambda name: "".join(c for c in name if c.isalnum()) or "Détection")
"""What an experiment may be named."""


def of(key, **values):
    return LAYERS[key].from_values(values)


LAYER = st.one_of(
    st.builds(
        lambda units, g, bias: of("Dense", units=units, activation=g, use_bias=bias),
        st.integers(1, 64),
        st.sampled_from(["relu", "tanh", "linear"]),
        st.booleans(),
    ),
    st.builds(
        lambda filters, kernel, padding: of(
            "Conv2D", filters=filters, kernel_size=kernel, padding=padding
        ),
        st.integers(1, 32),
        st.tuples(st.integers(1, 5), st.integers(1, 5)),
        st.sampled_from(["same", "valid"]),
    ),
    st.sampled_from(["Flatten", "MaxPooling2D", "Dropout", "Activation"]).map(of),
)


def chains(layers=LAYER, least=0, most=6):
    """Chains behind an Input."""
    return st.lists(layers, min_size=least, max_size=most).map(
        lambda rest: chain(of("Input"), *rest)
    )


def nested(layers=LAYER):
    """Chains that may hold blocks of blocks."""
    bricks = st.recursive(
        layers,
        lambda inner: st.builds(Block, TITLES, chains(inner, 1, 3), st.integers(1, 3)),
        max_leaves=6,
    )
    return chains(bricks)


def with_branches(layers=LAYER):
    """Chains with one to three branches that join again."""

    @st.composite
    def branched(draw):
        network = draw(nested(layers))
        for _ in range(draw(st.integers(0, 3))):
            ids = [brick.id for brick in network.bricks]
            start = draw(st.integers(0, len(ids) - 1))
            other = draw(st.integers(0, len(ids) - 1))
            seam = Seam(ids[max(start, other)])
            add = Brick(network.fresh_id("Add"), of("Add"))
            network = network.inserted(add, seam)
            joined = Brick(add.id, add.layer, (seam.source, ids[min(start, other)]))
            network = Network(tuple(joined if b.id == add.id else b for b in network.bricks))
        return network

    return branched()
