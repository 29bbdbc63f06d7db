import pytest

from core.activation import FUNCTIONS
from core.layer import LAYERS, Family
from gui.build.offer import Offer, layer_of, offers_of, plain

CONV = Offer("Conv2D", (), "Conv2D", "Slides small windows over the image.", Family.CONVOLUTION)


@pytest.mark.parametrize(("key", "layer"), list(LAYERS.items()))
def test_what_is_offered_can_be_carried_and_put_down(key, layer):
    for offer in offers_of(key, layer):
        assert layer_of(offer.encoded()) == offer.layer()
        assert isinstance(offer.layer(), layer)


def test_the_way_in_is_not_offered():
    assert offers_of("Input", LAYERS["Input"]) == []


def test_activations_are_offered_by_their_functions():
    offers = offers_of("Activation", LAYERS["Activation"])
    titles = [offer.title for offer in offers]
    assert titles[0] == "ReLU"
    assert {"Sigmoid", "Tanh", "Softmax"} <= set(titles)
    assert {offer.layer().activation for offer in offers} <= {*FUNCTIONS, "step"}


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
    ],
)
def test_a_drag_from_elsewhere_is_no_layer(data):
    assert layer_of(data) is None


def test_settings_may_be_left_out():
    assert layer_of(b"Conv2D") == LAYERS["Conv2D"]()
