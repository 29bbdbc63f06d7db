"""The view of the neurons by mouse and keys, told what it asks for by hand."""

from array import array
from itertools import pairwise
from math import tanh

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from core import language
from core.array import Array, Picture, Scale
from core.layer import LAYERS
from core.neurons import Column
from core.protocol import (
    ColumnAnswers,
    DataSeen,
    Finished,
    NeuronsSeen,
    Progress,
    Snapshotted,
    Started,
)
from core.snapshot import Snapshot
from core.template import TEMPLATES
from gui.build.neurons.paint import line_pen
from gui.build.neurons.values import Part, Values, short, written
from gui.build.neurons.view import NeuronsView
from gui.document import Document

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
HALVES = Picture(32, 32, (bytes(16) + bytes([255] * 16)) * 32, -1, 1, Scale.SIGNED)


def numbers(*shape, start=0.1):
    count = shape[0] * (shape[1] if len(shape) > 1 else 1)
    values = [round(start * (-1) ** at * (1 + at / 10), 4) for at in range(count)]
    return Array(shape, "<f4", array("f", values).tobytes())


def weights(*units):
    pairs = enumerate(pairwise(units), start=1)
    return tuple(
        entry
        for at, (n, m) in pairs
        for entry in (
            (f"dense_{at}/kernel", numbers(n, m)),
            (f"dense_{at}/bias", numbers(m, start=0.3)),
        )
    )


def answers(*units):
    return tuple(ColumnAnswers(-1, 1, (HALVES,) * count) for count in units)


class Page(QWidget):
    """The view in a window of its own, and what it asks for."""

    def __init__(self, document):
        super().__init__()
        self.view = NeuronsView(document)
        self.asked = self.data_asked = self.halted = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.view.wanted.connect(self.ask)
        self.view.data_wanted.connect(self.ask_data)
        self.view.halt_wanted.connect(self.halt)

    def ask(self):
        self.asked += 1

    def ask_data(self):
        self.data_asked += 1

    def halt(self):
        self.halted += 1


def page(qtbot, document, size=(860, 700)):
    page = Page(document)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def document(qapp):
    return Document(TEMPLATES["mlp-circles"].make())


@pytest.fixture
def shown(qtbot, document):
    made = page(qtbot, document)
    made.view.show_neurons(NeuronsSeen(1, False, weights(2, 4, 2, 1), answers(2, 4, 2, 1)))
    made.view.sheet.setFocus()
    return made


def state_of(document):
    return {name: list(values.numbers()) for name, values in document.snapshot.weights}


def place(view, part):
    places = view.sheet.places
    if part.source is not None:
        return places.line(part).pointAt(0.5).toPoint()
    return (places.caption if part.bias else places.node)(part).center().toPoint()


def click(view, part):
    QTest.mouseClick(view.sheet, LEFT, NONE, place(view, part))


def key(view, *keys):
    for one in keys:
        QTest.keyClick(view.sheet, one)


# what is shown ------------------------------------------------------------------------------------


def test_until_the_engine_tells_a_sentence_stands_there(qtbot, document):
    made = page(qtbot, document)
    assert (made.asked, made.data_asked) == (1, 1)
    assert "starting" in made.view.reason
    made.view.show_neurons(NeuronsSeen(1, False, weights(2, 4, 2, 1), answers(2, 4, 2, 1)))
    assert made.view.reason == ""
    assert "Untrained" in made.view.foot.state.text()


def test_a_neuron_is_read_in_its_own_numbers(shown):
    values = shown.view.sheet.values
    assert values.sentence(Part(3, 0)) == "ŷ = sigmoid(0.1·h₁⁽²⁾ − 0.11·h₂⁽²⁾ + 0.3)"
    assert values.sentence(Part(1, 1)) == "h₂⁽¹⁾ = tanh(−0.11·x₁ − 0.15·x₂ − 0.33)"
    assert values.sentence(Part(1, 1, source=0)) == "w = −0.11: the weight from x₁ to h₂⁽¹⁾"
    assert values.sentence(Part(2, 0, bias=True)) == "b = 0.3: the bias of h₁⁽²⁾"
    assert values.sentence(Part(0, 1)) == "x₂: an input"


def test_softmax_names_the_sum_it_is_of(document):
    columns = (Column(("input_1",), 2), Column(("dense_1",), 4, ("softmax",), biased=True))
    values = Values(document.experiment.dataset, columns, weights(2, 4))
    formula = "softmax(z)₂, z₂ = −0.11·x₁ − 0.15·x₂ − 0.33"
    assert values.formula(Part(1, 1)) == formula


def test_numbers_are_written_as_they_are_read():
    assert [written(value) for value in (0.5234, -1.1, 0, 12.345)] == ["0.523", "−1.1", "0", "12.3"]
    given = (0, 0.31, -0.0049, 12.34, 4000)
    assert [short(value) for value in given] == ["0", "0.31", "−0.005", "12.3", "4e+03"]
    language.speak("fr")
    assert short(0.31) == "0,31"


def test_the_scale_of_the_lines_is_always_in_view(shown):
    assert shown.view.foot.legend.isVisible()
    assert shown.view.foot.legend.names == ("−0.2", "0", "0.2")
    assert shown.view.scales.legends[-1].names[0] == "−1\noutside"


def test_no_neuron_stands_on_another(qtbot, document):
    for units in (1, 4, 9, 16):
        document.edit_network(
            "Units", lambda n, u=units: n.with_layer("dense_1", n["dense_1"].layer.changed(units=u))
        )
        for size in ((480, 480), (860, 700)):
            made = page(qtbot, document, size)
            made.view.show_neurons(
                NeuronsSeen(1, False, weights(2, units, 2, 1), answers(2, units, 2, 1))
            )
            places = made.view.sheet.places
            squares = [places.node(part) for part in places.neurons]
            words = [places.caption(part) for part in places.neurons]
            apart = squares + words
            for at, one in enumerate(apart):
                assert not any(one.intersects(other) for other in apart[at + 1 :])
            made.close()


def test_what_cannot_be_shown_says_why_and_what_to_do(shown, document):
    document.edit_network(
        "Units", lambda n: n.with_layer("dense_1", n["dense_1"].layer.changed(units=17))
    )
    assert "dense_1 has 17" in shown.view.reason
    document.history.undo()
    assert shown.view.reason == ""


def test_another_network_is_shown_once_its_weights_are_known(shown, document, qtbot):
    shown.view.heads.heads[1].more.click()
    assert document.experiment.network["dense_1"].layer.units == 5
    assert document.history.undoText() == "Add a neuron to dense_1"
    assert shown.view.sheet.places.units == (2, 4, 2, 1)
    qtbot.waitUntil(lambda: shown.asked == 2)
    shown.view.show_neurons(NeuronsSeen(2, False, weights(2, 5, 2, 1), answers(2, 5, 2, 1)))
    assert shown.view.sheet.places.units == (2, 5, 2, 1)


def test_the_picture_of_an_answer_lies_where_its_neuron_is(shown):
    square = shown.view.sheet.places.node(Part(2, 1))
    picture = shown.view.sheet.grab().toImage()
    left = picture.pixelColor(int(square.left() + 8), int(square.center().y()))
    right = picture.pixelColor(int(square.right() - 8), int(square.center().y()))
    assert left.red() > left.blue()
    assert right.blue() > right.red()


def test_points_stand_on_the_answer(shown):
    square = shown.view.sheet.places.node(Part(3, 0))
    before = shown.view.sheet.grab().toImage()
    shown.view.show_data(DataSeen(1, ((3.0, 3.0, 0.0, False),)))
    after = shown.view.sheet.grab().toImage()
    at = QPoint(int(square.left() + 0.75 * square.width()), int(square.top() + square.height() / 4))
    assert before.pixelColor(at) != after.pixelColor(at)


def test_negative_weights_are_dashed_and_positive_ones_are_not(shown):
    assert line_pen(-0.5).style() is Qt.PenStyle.CustomDashLine
    assert line_pen(0.5).style() is Qt.PenStyle.SolidLine
    assert line_pen(0.9).widthF() > line_pen(0.1).widthF()
    assert line_pen(float("nan")).widthF() > 0


def test_curves_are_painted_for_a_curve(qtbot):
    document = Document(TEMPLATES["mlp-sine"].make())
    made = page(qtbot, document)
    places = [-4 + at / 8 for at in range(65)]
    curve = Array((1, 65), "<f4", array("f", [tanh(x) for x in places]).tobytes())
    many = Array((16, 65), "<f4", curve.data * 16)
    columns = tuple(ColumnAnswers(-1, 1, curves=c) for c in (curve, many, many, curve))
    made.view.show_neurons(NeuronsSeen(1, False, weights(1, 16, 16, 1), columns))
    assert made.view.scales.heights[1].text() == "answers −1 to 1"
    assert not made.view.scales.legends[1].isVisible()
    square = made.view.sheet.places.node(Part(3, 0))
    picture = made.view.sheet.grab().toImage()
    low = picture.pixelColor(int(square.left() + 6), int(square.bottom() - square.height() / 4))
    high = picture.pixelColor(int(square.right() - 6), int(square.top() + square.height() / 4))
    assert low.red() > low.blue()
    assert high.blue() > high.red()


# edits --------------------------------------------------------------------------------------------


def test_a_line_is_clicked_changed_and_undone(shown, document):
    view, weight = shown.view, Part(3, 0, source=1)
    click(view, weight)
    assert view.editor.isVisible()
    assert view.editor.part == weight
    view.editor.box.setValue(-0.75)
    assert state_of(document)["dense_3/kernel"] == pytest.approx([0.1, -0.75])
    assert view.sheet.values.number(weight) == -0.75
    assert "by hand" in view.foot.state.text()
    document.history.undo()
    assert document.snapshot is None
    assert view.sheet.values.number(weight) == pytest.approx(-0.11)
    document.history.redo()
    assert view.sheet.values.number(weight) == -0.75


def test_a_bias_is_changed_by_the_slider_in_one_entry(shown, document):
    view = shown.view
    click(view, Part(1, 2, bias=True))
    for step in (10, 60, 200):
        view.editor.slider.setValue(step)
    assert document.history.count() == 1
    assert document.history.undoText() == "Change a bias"
    (reach,) = {round(400 * view.editor.box.value() / 200, 6)}
    assert state_of(document)["dense_1/bias"][2] == pytest.approx(reach / 2)
    QTest.keyClick(view.editor.box, Qt.Key.Key_Escape)
    assert not view.editor.isVisible()


def test_opening_and_closing_the_editor_changes_nothing(shown, document):
    click(shown.view, Part(1, 0, source=0))
    QTest.keyClick(shown.view.editor.box, Qt.Key.Key_Return)
    assert document.history.count() == 0
    assert not shown.view.editor.isVisible()


def test_other_numbers_stay_to_the_last_bit(shown, document):
    view = shown.view
    before = view.sheet.values.weights
    click(view, Part(2, 1, source=3))
    view.editor.box.setValue(2.5)
    changed = dict(document.snapshot.weights)
    for name, values in before:
        different = [
            at
            for at, (old, new) in enumerate(
                zip(values.numbers(), changed[name].numbers(), strict=True)
            )
            if old != new
        ]
        assert different == ([3 * 2 + 1] if name == "dense_2/kernel" else [])


def test_what_was_learned_is_edited_with_the_optimisers_memory(shown, document):
    learned = Snapshot(7, weights(2, 4, 2, 1), (("iteration", numbers(1)),))
    run(document, learned)
    click(shown.view, Part(1, 0, source=0))
    shown.view.editor.box.setValue(1.5)
    assert (document.snapshot.epoch, document.snapshot.optimizer) == (7, learned.optimizer)
    assert "Changed by hand" in shown.view.foot.state.text()
    document.history.undo()
    assert document.snapshot is learned
    assert "Trained for 7" in shown.view.foot.state.text()


def run(document, learned, *, end=True):
    document.begin_run(1)
    document.record(Started(1, 5, 0))
    document.record(Snapshotted(1, learned))
    if end:
        document.record(Finished(1, stopped=False))


def test_a_training_is_ended_before_a_number_is_changed(shown, document):
    learned = Snapshot(7, weights(2, 4, 2, 1))
    run(document, learned, end=False)
    click(shown.view, Part(1, 0, source=0))
    assert shown.halted == 1
    assert not shown.view.editor.isVisible()
    document.stop_run()
    document.record(Finished(1, stopped=True))
    assert shown.view.editor.isVisible()
    shown.view.editor.box.setValue(1.5)
    assert document.snapshot.epoch == 7
    assert state_of(document)["dense_1/kernel"][0] == 1.5


def test_the_editor_closes_when_training_begins(shown, document):
    click(shown.view, Part(1, 0, source=0))
    document.begin_run(1)
    assert not shown.view.editor.isVisible()


def test_in_training_what_the_engine_tells_is_shown_and_not_after(shown, document, qtbot):
    document.begin_run(1)
    document.record(Started(1, 5, 0))
    qtbot.waitUntil(lambda: shown.asked == 2)
    moved = tuple((name, value.changed(0, 9.0)) for name, value in weights(2, 4, 2, 1))
    shown.view.show_neurons(NeuronsSeen(2, True, moved, answers(2, 4, 2, 1)))
    assert shown.view.sheet.values.number(Part(1, 0, source=0)) == 9.0
    assert "Training" in shown.view.foot.state.text()
    document.record(Progress(1, 0, 3, 5, 0.5, 0.5, 100.0))
    qtbot.waitUntil(lambda: shown.asked == 3)
    document.record(Snapshotted(1, Snapshot(1, weights(2, 4, 2, 1))))
    document.record(Finished(1, stopped=False))
    shown.view.show_neurons(NeuronsSeen(3, False, moved, answers(2, 4, 2, 1)))
    assert shown.view.sheet.values.number(Part(1, 0, source=0)) == pytest.approx(0.1)


def test_a_layer_is_inserted_and_taken_out(shown, document):
    shown.view.heads.inserters[1].click()
    ids = [brick.id for brick in document.experiment.network.bricks]
    assert ids == ["input_1", "dense_1", "dense_4", "dense_2", "dense_3"]
    assert document.experiment.network["dense_4"].layer.values()["activation"] == "tanh"
    document.history.undo()
    shown.view.heads.heads[2].remove.click()
    assert document.history.undoText() == "Remove the layer dense_2"
    assert "dense_2" not in document.experiment.network


def test_data_and_answer_keep_their_size(shown):
    first, *_, last = shown.view.heads.heads
    assert not first.more.isVisible()
    assert not last.more.isVisible()
    assert shown.view.heads.heads[1].more.isVisible()


def test_a_layer_keeps_one_neuron_and_has_sixteen_at_most(shown, document):
    head = shown.view.heads.heads[1]
    for units, fewer, more in ((1, False, True), (16, True, False)):
        document.edit_network(
            "Units", lambda n, u=units: n.with_layer("dense_1", n["dense_1"].layer.changed(units=u))
        )
        shown.view.show_neurons(
            NeuronsSeen(1, False, weights(2, units, 2, 1), answers(2, units, 2, 1))
        )
        assert (head.fewer.isEnabled(), head.more.isEnabled()) == (fewer, more)


# mouse and keys -----------------------------------------------------------------------------------


def test_what_the_mouse_is_at_is_said(shown):
    view = shown.view
    QTest.mouseMove(view.sheet, place(view, Part(3, 0, source=0)))
    assert view.foot.reading.text() == "w = 0.1: the weight from h₁⁽²⁾ to ŷ"
    QTest.mouseMove(view.sheet, place(view, Part(1, 0)))
    assert view.foot.reading.text().startswith("h₁⁽¹⁾ = tanh(")
    assert view.sheet.accessibleDescription() == view.foot.reading.text()


def test_a_click_on_a_neuron_selects_its_brick(shown, document):
    click(shown.view, Part(2, 0))
    assert document.selection == ("dense_2",)
    assert not shown.view.editor.isVisible()


def test_arrows_walk_from_neuron_to_neuron(shown):
    view = shown.view
    key(view, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert view.sheet.chosen == Part(1, 2)
    key(view, Qt.Key.Key_Right)
    assert view.sheet.chosen == Part(2, 1)
    key(view, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert view.sheet.chosen == Part(3, 0)


def test_tab_walks_through_biases_and_weights_and_out(shown):
    view = shown.view
    view.sheet.choose(Part(1, 0))
    walked = []
    for _ in range(4):
        key(view, Qt.Key.Key_Tab)
        walked.append(view.sheet.chosen)
    assert walked == [
        Part(1, 0, bias=True), Part(1, 0, source=0), Part(1, 0, source=1), Part(1, 1),
    ]  # fmt: skip
    key(view, Qt.Key.Key_Backtab)
    assert view.sheet.chosen == Part(1, 0, source=1)
    key(view, Qt.Key.Key_Left)
    assert view.sheet.chosen == Part(0, 1)
    view.sheet.choose(Part(3, 0, source=1))
    assert not view.sheet.parts.beside(view.sheet.chosen, 1)


def test_every_part_is_on_the_way_once_forth_and_back(shown):
    parts, walked, back = shown.view.sheet.parts, [Part(0, 0)], []
    while (part := parts.beside(walked[-1], 1)) is not None:
        walked.append(part)
    assert len(walked) == len(set(walked)) == 2 + 7 + 7 + 18
    part = walked[-1]
    while part is not None:
        back.append(part)
        part = parts.beside(part, -1)
    assert back == walked[::-1]


def test_enter_edits_and_gives_the_focus_back(shown, document):
    view = shown.view
    view.sheet.choose(Part(1, 1, source=0))
    key(view, Qt.Key.Key_Return)
    assert view.editor.isVisible()
    QTest.keyClicks(view.editor.box, "0.25")
    QTest.keyClick(view.editor.box, Qt.Key.Key_Return)
    assert state_of(document)["dense_1/kernel"][1] == 0.25
    assert not view.editor.isVisible()
    assert view.sheet.chosen == Part(1, 1, source=0)


def test_plus_and_minus_change_the_layer(shown, document):
    shown.view.sheet.choose(Part(1, 0))
    key(shown.view, Qt.Key.Key_Plus)
    assert document.experiment.network["dense_1"].layer.units == 5
    document.history.undo()
    key(shown.view, Qt.Key.Key_Minus)
    assert document.experiment.network["dense_1"].layer.units == 3
    shown.view.sheet.choose(Part(3, 0))
    key(shown.view, Qt.Key.Key_Plus)
    assert document.experiment.network["dense_3"].layer.units == 1


def test_a_network_without_biases_has_none_to_change(qtbot, document):
    layer = LAYERS["Dense"].from_values({"units": 4, "activation": "tanh", "use_bias": False})
    document.edit_network("No bias", lambda n: n.with_layer("dense_1", layer))
    made = page(qtbot, document)
    bare = tuple(entry for entry in weights(2, 4, 2, 1) if entry[0] != "dense_1/bias")
    made.view.show_neurons(NeuronsSeen(1, False, bare, answers(2, 4, 2, 1)))
    click(made.view, Part(1, 0, bias=True))
    assert made.view.sheet.chosen == Part(1, 0)
    assert not made.view.editor.isVisible()
    assert made.view.sheet.values.sentence(Part(1, 0)).endswith("x₂)")


def test_a_failed_question_says_why(shown):
    shown.view.show_reason("No memory.")
    assert shown.view.reason == "No memory."


def test_a_new_engine_is_asked_again(shown, qtbot):
    shown.view.ask_again()
    qtbot.waitUntil(lambda: shown.asked == 2)


def test_numbers_are_french_in_french(shown):
    language.speak("fr")
    QApplication.sendEvent(shown.view, QEvent(QEvent.Type.LanguageChange))
    assert "0,2" in shown.view.foot.legend.names
