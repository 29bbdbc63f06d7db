import json
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from core import language
from core.array import Array, Picture, Scale
from core.dataset import DATASETS
from core.language import say
from core.protocol import (
    DataSeen,
    EpochEnded,
    Failed,
    Finished,
    MapDrawn,
    Predicted,
    Progress,
    Started,
)
from core.snapshot import EpochLog
from core.template import TEMPLATES
from gui.document import Document
from gui.plots.painter_client import PainterClient
from gui.train.answers_card import AnswersCard
from gui.train.curves_card import CurvesCard
from gui.train.page import TrainPage

GREY = Picture(8, 8, bytes(range(64)), 0, 1, Scale.GREY)
LOGS = (EpochLog(1, 0.7, 0.5, 0.71, 0.48, 2.0), EpochLog(2, 0.061, 0.994, 0.098, 0.969, 2.0))


class QuietClient(PainterClient):
    """A painter that is never started."""

    def draw(self, order):
        pass


def made(document):
    client = QuietClient(document)
    return TrainPage(document, AnswersCard(document.experiment.dataset, client), CurvesCard(client))


def shown(document, qtbot, size=(1140, 736)):
    page = made(document)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    return page


@pytest.fixture
def page(document, qtbot):
    return shown(document, qtbot)


def opened(template, qtbot):
    document = Document(TEMPLATES[template].make())
    return document, shown(document, qtbot)


def trained(document):
    document.begin_run(1)
    document.record(Started(1, 25, 0))
    document.record(EpochEnded(1, LOGS, 9300.0))


def one_hot(*classes, of=10):
    return Array.of(np.eye(of, dtype=np.float32)[list(classes)])


def test_the_figures_are_those_of_the_last_epoch(page, document, qtbot):
    assert page.metrics.text_of("loss") == "—"
    trained(document)
    qtbot.waitUntil(lambda: page.metrics.text_of("loss") == "0.061")
    assert page.metrics.text_of("val_loss") == "0.098"
    assert page.metrics.text_of("metric") == "99.4\u202f%"
    assert page.metrics.text_of("val_metric") == "96.9\u202f%"


def test_the_running_mean_of_the_epoch_under_way_is_shown(page, document, qtbot):
    trained(document)
    document.record(Progress(1, 2, 5, 25, 0.055, 0.9, 9000.0))
    qtbot.waitUntil(lambda: page.metrics.text_of("loss") == "0.055")
    assert page.metrics.text_of("val_loss") == "0.098"


def test_the_sentence_follows_the_run(page, document, qtbot):
    assert page.metrics.status.text().startswith("Press Train")
    trained(document)
    qtbot.waitUntil(lambda: page.metrics.status.text().startswith("Learning"))
    document.record(Finished(1, stopped=False))
    qtbot.waitUntil(lambda: page.metrics.status.text().startswith("Done"))
    document.edit("Seed", lambda e: _with(e, seed=5))
    qtbot.waitUntil(lambda: "Train starts anew" in page.metrics.status.text())


def test_a_failure_is_told_in_the_colour_of_problems(page, document, qtbot):
    trained(document)
    document.record(Failed(1, say("Memory ran out."), ""))
    qtbot.waitUntil(lambda: page.metrics.status.text() == "Memory ran out.")
    assert page.metrics.status.property("role") == "problem"


def test_settings_are_edits_that_can_be_undone(page, document, qtbot):
    before = document.experiment.training.epochs
    page.form.fields["epochs"].box.setValue(42)
    assert document.experiment.training.epochs == 42
    page.form.fields["epochs"].box.setValue(43)
    assert document.history.count() == 1
    document.history.undo()
    assert document.experiment.training.epochs == before
    qtbot.waitUntil(lambda: page.form.fields["epochs"].box.value() == before)


def test_every_setting_of_training_has_a_field_with_a_name_and_a_help(page):
    for name, field in page.form.fields.items():
        assert field.box.accessibleName(), name
        assert field.toolTip(), name


def test_points_and_map_are_shown_for_points_of_the_plane(page, qtbot):
    assert page.answers.view is page.answers.points
    page.show_data(DataSeen(1, ((1.0, 2.0, 1.0, False), (-1.0, 2.0, 0.0, True))))
    before = page.grab().toImage()
    page.show_map(MapDrawn(2, Picture(2, 2, bytes((0, 255, 0, 255)), -1, 1, Scale.SIGNED)))
    assert page.grab().toImage() != before
    assert page.answers.points.legend.names == ("0\noutside", "0.5", "1\ninside")


def test_images_are_shown_with_their_verdicts(qtbot):
    _, page = opened("cnn-digits", qtbot)
    page.show_data(DataSeen(1, pictures=((GREY, "3"), (GREY, "8"))))
    grid = page.answers.images.grid
    assert [tile.caption for tile in grid.tiles] == ["3", "8"]
    page.show_predictions(Predicted(2, one_hot(3, 1), one_hot(3, 8)))
    assert [(tile.caption, tile.wrong) for tile in grid.tiles] == [
        ("3 ✓", False),
        ("1, truth: 8", True),
    ]
    assert "Wrong: 1 of the first 2." in page.answers.images.sentence


def test_images_asked_for_are_shown_given_answered_and_true(qtbot):
    _, page = opened("unet", qtbot)
    view = page.answers.restored
    assert page.answers.view is view
    page.show_data(DataSeen(1, pictures=((GREY, ""), (GREY, ""))))
    assert [title for title, _ in view.strip.rows] == ["Given"]
    truth = np.zeros((2, 8, 8, 1), np.float32)
    truth[:, 0, 0] = 1
    answers = np.full_like(truth, 0.5)
    answers[0, 0, 1] = np.nan
    answers[0, 0, 2] = 2
    page.show_predictions(Predicted(2, Array.of(answers), Array.of(truth)))
    assert [title for title, _ in view.strip.rows] == ["Given", "Answered", "Truth"]
    said, true = view.strip.rows[1][1][0], view.strip.rows[2][1][0]
    assert said.pixels[:4] == bytes((128, 0, 255, 128))
    assert true.pixels[:2] == bytes((255, 0))
    before = page.grab().toImage()
    page.show_predictions(Predicted(3, Array.of(truth), Array.of(truth)))
    assert "off by 0.000 on average" in view.sentence
    assert page.grab().toImage() != before
    view.clear(data=True)
    assert view.strip.rows == ()


def test_tables_are_shown_as_right_answers_by_class(qtbot):
    document, page = opened("mlp-circles", qtbot)
    document.edit("Data", lambda e: e.with_dataset(DATASETS["iris"]()))
    qtbot.waitUntil(lambda: page.answers.view is page.answers.table)
    page.show_predictions(Predicted(1, one_hot(0, 1, 1, of=3), one_hot(0, 1, 2, of=3)))
    assert page.answers.table.bars.counts == {0: (1, 1), 1: (1, 1), 2: (0, 1)}
    assert page.answers.table.bars.text_of(1).endswith("1 of 1 right (100\u202f%)")


def test_a_curve_is_shown_with_the_answers_from_left_to_right(qtbot):
    _, page = opened("mlp-sine", qtbot)
    view = page.answers.regression
    assert page.answers.view is view
    page.show_data(
        DataSeen(1, ((0.0, 0.1, 0.1, False), (2.0, 0.9, 0.9, True), (1.0, 0.8, 0.8, True)))
    )
    column = Array.of(np.array([[0.95], [0.85]], np.float32))
    page.show_predictions(Predicted(2, column, column))
    answers = view._of_curve().series[2]
    assert np.frombuffer(answers.xs).tolist() == [1.0, 2.0]
    assert np.frombuffer(answers.ys) == pytest.approx([0.85, 0.95])


def test_predictions_are_asked_for_where_they_are_shown(qtbot):
    document = Document(TEMPLATES["cnn-digits"].make())
    page = made(document)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.predictions_wanted):
        page.show()
    page.show_predictions(Predicted(1, one_hot(1), one_hot(1)))
    with qtbot.waitSignal(page.predictions_wanted):
        trained(document)


def test_points_ask_for_no_predictions(page, document, qtbot):
    with qtbot.assertNotEmitted(page.predictions_wanted, wait=150):
        trained(document)


def test_export_is_asked_for(page, qtbot):
    with qtbot.waitSignal(page.export_wanted):
        page.metrics._export.click()


@pytest.mark.parametrize("spoken", sorted(language.LANGUAGES))
@pytest.mark.parametrize("template", ["mlp-circles", "cnn-digits", "mlp-sine", "unet"])
@pytest.mark.parametrize("size", [(1140, 736), (740, 480)])
def test_nothing_is_cut_off_to_the_right(template, size, spoken, qtbot):
    language.speak(spoken)
    document = Document(TEMPLATES[template].make())
    page = shown(document, qtbot, size)
    trained(document)
    qtbot.waitUntil(lambda: page.metrics.text_of("val_loss") != "—")
    for card in (page.answers, page.metrics, page.curves, page._settings):
        right = card.mapTo(page, card.rect().bottomRight()).x()
        assert right < size[0]


def test_another_language_is_shown_at_once(page, monkeypatch):
    french = {"Metrics": "Mesures", "Epochs": "Époques", "What the network answers": "Réponses"}
    monkeypatch.setattr(language, "_sentences", french)
    monkeypatch.setattr(language, "_current", "fr")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.metrics.accessibleName() == "Mesures"
    assert page.answers.accessibleName() == "Réponses"
    assert page.form.fields["epochs"].box.accessibleName() == "Époques"
    assert page.form.fields["validation_split"].box.text() == "0,5"


def test_the_pages_bring_neither_numpy_nor_matplotlib_into_the_window():
    code = """
import json, sys
from PySide6.QtWidgets import QApplication
from core.template import TEMPLATES
from gui.document import Document
from gui.features.page import FeaturesPage
from gui.plots.painter_client import PainterClient
from gui.train.answers_card import AnswersCard
from gui.train.curves_card import CurvesCard
from gui.train.page import TrainPage

app = QApplication(["test", "-platform", "offscreen"])
document = Document(TEMPLATES["mlp-circles"].make())
client = PainterClient()
client.start = lambda: None
answers = AnswersCard(document.experiment.dataset, client)
pages = TrainPage(document, answers, CurvesCard(client)), FeaturesPage(document)
for page in pages:
    page.show()
    page.grab()
heavy = {"numpy", "matplotlib", "keras", "tensorflow", "sklearn", "skimage"}
print(json.dumps(sorted(heavy & set(sys.modules))))
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(told.stdout.splitlines()[-1]) == []


def _with(experiment, **values):
    return replace(experiment, training=experiment.training.changed(**values))
