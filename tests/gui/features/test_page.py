import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from core import language
from core.array import Picture, Scale
from core.language import say
from core.layer import LAYERS
from core.network import chain
from core.protocol import EpochEnded, FeaturesSeen, Panel, Started
from core.snapshot import EpochLog
from core.template import TEMPLATES
from gui.document import Document
from gui.features.page import FeaturesPage

IMAGE = Picture(8, 8, bytes(range(64)), 0, 1, Scale.GREY)
MAP = Picture(8, 8, bytes(64), 0, 3, Scale.MAGNITUDE)
SIGNED = Picture(8, 8, bytes([200] * 64), -2, 2, Scale.SIGNED)
KERNEL = Picture(3, 3, bytes(9), -1, 1, Scale.SIGNED)
MADE = (Panel(say("Sobel x"), SIGNED, KERNEL), Panel(say("Laplacian"), SIGNED, KERNEL))
LEARNED = (Panel("1", MAP, KERNEL, say("Sobel x"), 0.934), Panel("2", MAP, KERNEL))


def seen(brick, example=0, answer="3", trained=True):
    return FeaturesSeen(1, brick, example, IMAGE, "3", answer, trained, MADE, LEARNED, 0.76)


@pytest.fixture
def document(qapp):
    return Document(TEMPLATES["cnn-digits"].make())


@pytest.fixture
def page(document, qtbot):
    page = FeaturesPage(document)
    qtbot.addWidget(page)
    page.resize(1140, 736)
    with qtbot.waitSignal(page.wanted):
        page.show()
    return page


@pytest.fixture
def filled(page):
    page.show_features(seen(page.brick))
    return page


def captions(card):
    return [f"{tile.caption} {tile.note}".strip() for tile in card.grid.tiles]


def test_a_shown_page_asks_for_the_first_brick_with_maps(document, qtbot):
    page = FeaturesPage(document)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.wanted) as asked:
        page.show()
    assert asked.args == ["conv2d_1", 0]


def test_a_hidden_page_asks_for_nothing(document, qtbot):
    page = FeaturesPage(document)
    qtbot.addWidget(page)
    with qtbot.assertNotEmitted(page.wanted, wait=100):
        document.edit("Seed", lambda e: e.with_dataset(e.dataset))
        document.begin_run(1)


def test_the_chooser_offers_every_brick_that_answers_maps(page, document):
    offered = {page.chooser.itemData(i) for i in range(page.chooser.count())}
    with_maps = {
        row.brick.id
        for row in document.report.rows
        if row.shape and len(row.shape) == 3 and row.brick.inputs
    }
    assert offered == with_maps
    assert "conv2d_1" in offered


def test_maps_made_by_hand_stand_beside_learned_ones(filled):
    assert captions(filled.made) == ["Sobel x", "Laplacian"]
    assert captions(filled.learned) == ["#1 ≈ Sobel x 0.93", "#2"]


def test_the_likeness_stands_beside_what_chance_reaches(filled):
    assert "a random kernel reaches 76\u202f% by chance" in filled.learned.note
    assert "Untrained" not in filled.learned.note


def test_fresh_weights_are_called_so(page):
    page.show_features(seen(page.brick, trained=False))
    assert page.learned.note.startswith("Untrained: fresh weights")


@pytest.mark.parametrize(("answer", "mark", "role"), [("3", "✓", "good"), ("8", "✗", "problem")])
def test_the_answer_is_told_right_or_wrong(page, answer, mark, role):
    page.show_features(seen(page.brick, answer=answer))
    assert page.image.texts == ("It is: 3", f"The model says: {answer} {mark}")
    assert page.image._answer.property("role") == role


def test_each_scale_in_use_has_its_legend(filled):
    made, learned = filled.made._legends, filled.learned._legends
    assert made[Scale.SIGNED].isVisible()
    assert not made[Scale.MAGNITUDE].isVisible()
    assert learned[Scale.SIGNED].isVisible()
    assert learned[Scale.MAGNITUDE].isVisible()


def test_another_example_or_brick_is_asked_for(filled, qtbot):
    with qtbot.waitSignal(filled.wanted) as asked:
        filled.image._next.click()
    assert asked.args[1] == 1
    filled.show_features(seen(filled.brick, 1))
    with qtbot.waitSignal(filled.wanted) as asked:
        filled.chooser.setCurrentIndex(1)
    assert asked.args == [filled.chooser.itemData(1), 1]


def test_before_the_first_example_comes_the_last(filled, qtbot):
    with qtbot.waitSignal(filled.wanted) as asked:
        filled.image._back.click()
    assert asked.args[1] == filled.image.number.maximum() - 1


def test_the_brick_selected_in_build_is_looked_at(filled, document, qtbot):
    other = filled.chooser.itemData(filled.chooser.count() - 1)
    document.select((other,))
    assert filled.brick == other


def test_maps_of_another_brick_are_not_shown(filled):
    filled.show_features(FeaturesSeen(2, "other", 0, IMAGE, "3", "3", True, (), (), 0.7))
    assert len(filled.learned.grid.tiles) == 2


def test_the_maps_are_asked_for_again_as_it_learns(filled, document, qtbot):
    document.begin_run(1)
    document.record(Started(1, 10, 0))
    with qtbot.waitSignal(filled.wanted):
        document.record(EpochEnded(1, (EpochLog(1, 1, 1, 1, 1, 1),), 10.0))


def test_data_without_images_lead_to_the_digits(qtbot):
    document = Document(TEMPLATES["mlp-circles"].make())
    page = FeaturesPage(document)
    qtbot.addWidget(page)
    with qtbot.assertNotEmitted(page.wanted):
        page.show()
    assert "Feature maps are seen in images" in page.reason
    with qtbot.waitSignal(page.template_wanted) as asked:
        page._open.click()
    assert asked.args == ["cnn-digits"]


def test_a_network_without_maps_says_what_to_add(page, document):
    network = chain(
        LAYERS["Input"](shape=(8, 8, 1)),
        LAYERS["Flatten"](),
        LAYERS["Dense"](units=10, activation="softmax"),
    )
    document.edit_network("Replace", lambda _: network)
    assert page.reason == "No brick of this network answers with maps: add a Conv2D in Build."
    assert not page._open.isVisible()
    document.history.undo()
    assert page.reason == ""


def test_a_reason_takes_the_place_of_the_maps_until_the_next_answer(filled):
    filled.show_reason("The engine is gone.")
    assert filled.reason == "The engine is gone."
    filled.show_features(seen(filled.brick))
    assert filled.reason == ""


def test_another_language_is_shown_at_once(filled, monkeypatch):
    french = {"Learned": "Appris", "Next example": "Exemple suivant", "Sobel x": "Sobel en x"}
    monkeypatch.setattr(language, "_sentences", french)
    monkeypatch.setattr(language, "_current", "fr")
    QApplication.sendEvent(filled, QEvent(QEvent.Type.LanguageChange))
    assert filled.learned.accessibleName().startswith("Appris")
    assert filled.image._next.text() == "Exemple suivant"
    assert captions(filled.learned)[0] == "#1 ≈ Sobel en x 0,93"


@pytest.mark.parametrize("size", [(1140, 736), (740, 480)])
def test_the_three_cards_share_the_width(filled, size):
    filled.resize(*size)
    QApplication.processEvents()
    assert filled.width() == size[0]
    assert abs(filled.made.width() - filled.learned.width()) <= 1
    assert filled.learned.geometry().right() < size[0]
