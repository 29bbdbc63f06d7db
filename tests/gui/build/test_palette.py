import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from core.block import Block
from core.language import speak
from core.layer import LAYERS, Family
from core.library import Library
from core.network import chain
from gui.build.face import face_of_new
from gui.build.my_bricks import MyBricks
from gui.build.offer import MIME, LayerOffer, offer_of
from gui.build.palette import Palette
from gui.build.palette_list import mime_of
from tests.gui.build.conftest import ids, no_bricks


@pytest.fixture
def palette(qtbot, document):
    view = Palette(document, no_bricks())
    qtbot.addWidget(view)
    view.resize(250, 700)
    view.show()
    qtbot.waitExposed(view)
    qtbot.waitUntil(lambda: view.filled)
    return view


def titles(palette):
    return [offer.title for offer in palette.offers()]


def headings(palette):
    model, view = palette.list.model(), palette.list
    rows = range(model.rowCount())
    shown = [row for row in rows if not view.isRowHidden(row)]
    return [model.index(row, 0).data() for row in shown if not view.offer_at(model.index(row, 0))]


def test_every_layer_but_the_input_is_offered(palette):
    offered = {offer.key for offer in palette.offers() if isinstance(offer, LayerOffer)}
    assert offered == set(LAYERS.keys()) - {"Input"}
    assert {"ReLU", "Softmax"} <= set(titles(palette))


def test_families_come_in_their_order_and_bricks_by_name(palette):
    families = [offer.family for offer in palette.offers()]
    assert families == sorted(families, key=list(Family).index)
    core = [offer.title for offer in palette.offers() if offer.family is Family.CORE]
    assert core == sorted(core)
    assert headings(palette)[:3] == ["CORE", "CONVOLUTION", "POOLING"]


def test_filling_waits_for_the_first_paint_and_reads_one_file_at_a_time():
    script = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from core.template import TEMPLATES
from gui.document import Document
document = Document(TEMPLATES["mlp-circles"].make())
from gui.build.palette import Palette
def layers():
    return sum(name.startswith("core.layers.") for name in sys.modules)
from pathlib import Path
from core.library import Library
from gui.build.my_bricks import MyBricks
palette = Palette(document, MyBricks(Library(Path("no-such-folder"))))
counts = [layers()]
while not palette.filled:
    palette.fill_step()
    counts.append(layers())
steps = [after - before for before, after in zip(counts, counts[1:])]
assert counts[0] < 5, counts
assert max(steps) <= 2, steps
assert "numpy" not in sys.modules and "keras" not in sys.modules
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("conv2", {"Conv2D", "DepthwiseConv2D", "SeparableConv2D"}),
        ("MAXPOOL", {"MaxPooling1D", "MaxPooling2D"}),
        ("lstm", {"LSTM"}),
    ],
)
def test_a_search_leaves_what_matches(qtbot, palette, query, expected):
    qtbot.keyClicks(palette.search, query)
    assert expected <= set(titles(palette))
    assert len(titles(palette)) < 12
    assert len(headings(palette)) == len({offer.family for offer in palette.offers()})


def test_a_search_for_nothing_known_says_so_and_escape_clears_it(qtbot, palette):
    everything = titles(palette)
    qtbot.keyClicks(palette.search, "zzz")
    assert titles(palette) == []
    assert headings(palette) == []
    qtbot.keyClick(palette.search, Qt.Key.Key_Escape)
    assert palette.search.text() == ""
    assert titles(palette) == everything


def test_enter_in_the_search_inserts_the_first(qtbot, palette, document):
    qtbot.keyClicks(palette.search, "dropout")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert ids(document)[-3:] == ["dropout_1", "dropout_2", "dense_1"]
    assert document.selection == ("dropout_2",)


def test_enter_in_an_empty_search_does_nothing(qtbot, palette, document):
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert document.history.count() == 0


def test_a_brick_is_inserted_by_keys_alone(qtbot, palette, document):
    document.select(("conv2d_1",))
    palette.focus_search()
    qtbot.keyClick(palette.search, Qt.Key.Key_Down)
    qtbot.keyClick(palette.list, Qt.Key.Key_Down)
    chosen = palette.list.offer_at(palette.list.currentIndex())
    assert chosen == palette.offers()[1]
    qtbot.keyClick(palette.list, Qt.Key.Key_Return)
    assert document.experiment.network.bricks[2].layer == chosen.make(None)
    assert document.history.undoText() == f"Insert {chosen.make(None).title}"


def test_up_from_the_first_goes_back_to_the_search(qtbot, palette):
    palette.activateWindow()
    qtbot.keyClick(palette.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.list.left_upwards):
        qtbot.keyClick(palette.list, Qt.Key.Key_Up)


def test_a_double_click_inserts(qtbot, palette, document):
    index = palette.list.first()
    at = palette.list.visualRect(index).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert document.history.count() == 0
    qtbot.mouseDClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert document.history.undoText() == "Insert Dense"


def test_a_double_click_on_a_heading_does_nothing(qtbot, palette, document):
    at = palette.list.visualRect(palette.list.model().index(0, 0)).center()
    qtbot.mouseDClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert document.history.count() == 0


def test_a_drag_carries_the_layer(palette):
    for offer in palette.offers():
        carried = offer_of(mime_of(offer).data(MIME).data())
        assert carried.encoded() == offer.encoded()


def test_each_entry_says_what_it_does(palette):
    model = palette.list.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if palette.list.offer_at(index):
            assert index.data(Qt.ItemDataRole.ToolTipRole)
            assert index.data(Qt.ItemDataRole.DisplayRole)


def test_the_language_is_switched_live(palette):
    before = headings(palette)
    speak("fr")
    QApplication.sendEvent(palette, QEvent(QEvent.Type.LanguageChange))
    assert len(headings(palette)) == len(before)
    assert headings(palette) == [
        family.upper() for family in dict.fromkeys(
            _french(offer.family) for offer in palette.offers()
        )
    ]  # fmt: skip


def test_bricks_keep_their_keras_names_in_french(palette):
    speak("fr")
    QApplication.sendEvent(palette, QEvent(QEvent.Type.LanguageChange))
    model = palette.list.model()
    indices = [model.index(row, 0) for row in range(model.rowCount())]
    shown = [(palette.list.offer_at(index), index.data()) for index in indices]
    layers = [(offer, text) for offer, text in shown if isinstance(offer, LayerOffer)]
    assert [text for _, text in layers] == [offer.title for offer, _ in layers]
    assert "Step" in [text for _, text in shown]
    assert face_of_new(LAYERS["Input"]()).title == "Input"


def _french(family):
    from core.language import tr

    return tr(family.value)


def test_built_in_blocks_are_offered_and_made_for_the_seam(qtbot, palette, document):
    names = [offer.name for offer in palette.offers() if offer.family is Family.BLOCK]
    assert {"Residual", "Inception", "Transformer encoder"} <= set(names)
    document.select(("conv2d_1",))
    qtbot.keyClicks(palette.search, "residual with")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert document.report.ready
    document.select(("flatten_1",))
    with qtbot.waitSignal(document.refused):
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)


def test_my_bricks_stand_last_and_follow(qtbot, document, tmp_path):
    mine = MyBricks(Library(tmp_path))
    view = Palette(document, mine)
    qtbot.addWidget(view)
    view.resize(250, 700)
    view.show()
    qtbot.waitUntil(lambda: view.filled)
    assert headings(view)[-1] == "BLOCKS"
    mine.keep(Block("Eyes", chain(LAYERS["Input"](), LAYERS["Flatten"]())))
    assert headings(view)[-1] == "MY BRICKS"
    assert titles(view)[-1] == "Eyes"
    view._insert(view.offers()[-1])
    assert document.tree.brick(document.selection[0]).layer.name == "Eyes"
    qtbot.keyClicks(view.search, "eyes")
    assert titles(view) == ["Eyes"]
    mine.rename("Eyes", "Ears")
    assert titles(view) == []
    view.search.clear()
    mine.drop("Ears")
    assert headings(view)[-1] == "BLOCKS"


def test_a_right_click_asks_for_the_menu_of_an_offer(qtbot, palette):
    at = palette.list.visualRect(palette.list.first()).center()
    viewport = palette.list.viewport()
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        palette.list.setCurrentIndex(palette.list.first())
        event = QContextMenuEvent(reason, at, viewport.mapToGlobal(at))
        with qtbot.waitSignal(palette.list.menu_wanted) as heard:
            QApplication.sendEvent(viewport, event)
        assert heard.args[0].title == "Dense"
