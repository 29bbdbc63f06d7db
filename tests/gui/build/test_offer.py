import pytest

from core.activation import FUNCTIONS
from core.block import Block
from core.errors import ShapeError
from core.layer import LAYERS, Family
from core.network import chain
from core.pattern import PATTERNS
from gui.build.offer import (
    LayerOffer,
    all_offers,
    kept,
    offer_of,
    offer_of_pattern,
    offers_of,
    plain,
)

CONV = LayerOffer("Conv2D", "Slides small windows over the image.", Family.CONVOLUTION, "Conv2D")


@pytest.mark.parametrize(("key", "layer"), list(LAYERS.items()))
def test_what_is_offered_can_be_carried_and_put_down(key, layer):
    for offer in offers_of(key, layer):
        carried = offer_of(offer.encoded())
        assert carried.make(None) == offer.make(None)
        assert isinstance(carried.make(None), layer)


def test_the_way_in_is_not_offered():
    assert offers_of("Input", LAYERS["Input"]) == []


def test_activations_are_offered_by_their_functions():
    offers = offers_of("Activation", LAYERS["Activation"])
    titles = [offer.title for offer in offers]
    assert titles[0] == "ReLU"
    assert {"Sigmoid", "Tanh", "Softmax"} <= set(titles)
    assert {offer.make(None).activation for offer in offers} <= {*FUNCTIONS, "step"}


@pytest.mark.parametrize(
    "query", ["conv", "CONV2", "windows", "convolution", "conv image", "ïmage"]
)
def test_a_search_finds_title_family_and_sentence(query):
    assert CONV.matches(query)


def test_a_search_wants_every_word():
    assert not CONV.matches("conv dropout")


def test_plain_text_has_no_accents_and_no_capitals():
    assert plain("Régularisation É") == "regularisation e"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"NoSuchLayer\n{}",
        b"Conv2D\nnot json",
        b'Conv2D\n{"filters": -1}',
        b'Conv2D\n{"unknown": 1}',
        b"Conv2D\n[1, 2]",
        b"../../etc/passwd\n{}",
        b"Input\n{}",
        b"pattern\nno-such-block",
        b"kept\nno text of bricks",
        b"Conv2D\n" + b"[" * 5000,
    ],
)
def test_a_drag_from_elsewhere_is_no_layer(data):
    assert offer_of(data) is None


def test_settings_may_be_left_out():
    assert offer_of(b"Conv2D").make(None) == LAYERS["Conv2D"]()


@pytest.mark.parametrize(("key", "pattern"), list(PATTERNS.items()))
def test_a_built_in_block_is_made_where_it_is_put(key, pattern):
    carried = offer_of(offer_of_pattern(key, pattern).encoded())
    shape = pattern.examples[0]
    assert carried.make(shape) == pattern.make(shape)
    assert carried.matches(pattern.title)
    with pytest.raises(ShapeError, match="mend the bricks above"):
        carried.make(None)


def test_a_block_of_mine_is_carried_whole():
    block = Block("Блок", chain(LAYERS["Input"](), LAYERS["Dense"]()), 3)
    carried = offer_of(kept(block).encoded())
    assert carried.make(None) == block
    assert carried.name == "Блок"
    assert carried.heading == (len(Family), "My bricks")


def test_everything_is_offered_section_by_section():
    offers = all_offers()
    sections = [offer.heading[0] for offer in offers]
    assert sections == sorted(sections)
    assert len(offers) > len(LAYERS.keys()) + len(PATTERNS.keys())


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("conv 32 3x3 relu", {"filters": 32, "kernel_size": (3, 3), "activation": "relu"}),
        ("conv2d 8 5 same", {"filters": 8, "kernel_size": (5, 5), "padding": "same"}),
        ("conv2d strides=2", {"strides": (2, 2)}),
        ("convolution", {}),
    ],
)
def test_settings_are_said_in_short(text, values):
    assert dict(CONV.said(text.split()).values) == values


@pytest.mark.parametrize("text", ["dense 10", "conv 3x3x3", "conv quick", "32"])
def test_what_is_not_meant_is_not_offered(text):
    assert CONV.said(text.split()) is None
