from gui.build.sheets.network import NetworkSheet
from tests.gui.build.sheets.conftest import read


def test_the_whole_network_in_figures(shown, document):
    sheet = shown(NetworkSheet, document)
    text = read(sheet.params)
    assert "bricks 8 Keras layers 8" not in text
    assert "bricks 7 Keras layers 7" in text
    assert f"parameters {document.report.params}" in text
    assert "not trained 64" in text
    assert "weights in memory 40.2kB" in text
    assert f"MACs {document.report.macs}" in text
    assert read(sheet.shape) == "8 × 8 × 1 → 10"
    assert sheet.bars.accessibleDescription().startswith("Core 5")
    assert sheet.problems.isHidden()


def test_its_problems_lead_to_their_bricks(shown, document):
    document.edit_network("x", lambda n: n.removed(["flatten_1"]))
    sheet = shown(NetworkSheet, document)
    assert "dense_1 The network must end with 10 numbers" in read(sheet.problems)
    sheet.problems.body.linkActivated.emit("dense_1?")
    assert document.selection == ("dense_1",)


def test_frozen_parameters_are_told_apart(shown, document):
    document.edit_network("x", lambda n: n.with_frozen(["conv2d_2"], True))
    assert "frozen 4640" in read(shown(NetworkSheet, document).params)
