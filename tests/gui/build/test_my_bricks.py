from core.block import Block
from core.library import SUFFIX, Library
from core.network import chain
from gui.build.my_bricks import MyBricks
from tests.gui.build.conftest import layer

BLOCK = Block("mine", chain(layer("Input"), layer("Dense")))


def test_what_is_kept_is_offered_and_told(qtbot, tmp_path):
    mine = MyBricks(Library(tmp_path))
    with qtbot.waitSignals([mine.changed, mine.done]):
        mine.keep(BLOCK)
    assert [offer.name for offer in mine.offers()] == ["mine"]
    with qtbot.waitSignal(mine.changed):
        mine.rename("mine", "yours")
    assert [offer.block.name for offer in mine.offers()] == ["yours"]
    with qtbot.waitSignal(mine.changed):
        mine.drop("yours")
    assert mine.offers() == []


def test_what_cannot_be_is_a_sentence(qtbot, tmp_path):
    mine = MyBricks(Library(tmp_path))
    mine.keep(BLOCK)
    with qtbot.waitSignal(mine.failed) as heard:
        mine.rename("mine", "two\nlines")
    assert "one line" in str(heard.args[0])
    (tmp_path / f"broken{SUFFIX}").write_text("?")
    with qtbot.waitSignal(mine.failed) as heard:
        assert len(mine.offers()) == 1
    assert "left out" in str(heard.args[0])
